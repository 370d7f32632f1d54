"""Numbered pages: ten entries each, and an exact count up to a thousand."""

from itertools import count

import pytest

from booking.application.numbered import COUNT_LIMIT, PAGE, page_of
from booking.domain.refusals import PageUnknown


def test_an_empty_list_has_one_page() -> None:
    nothing: list[int] = []
    page = page_of(nothing, 1)
    assert (page.items, page.count, page.last) == ([], 0, True)
    with pytest.raises(PageUnknown):
        page_of(nothing, 2)


@pytest.mark.parametrize(("length", "pages"), [(1, 1), (10, 1), (11, 2), (20, 2), (1_000, 100)])
def test_the_pages_have_every_entry_and_a_page_beyond_is_refused(length: int, pages: int) -> None:
    found = [page_of(range(length), number) for number in range(1, pages + 1)]
    assert [item for page in found for item in page.items] == list(range(length))
    assert {page.count for page in found} == {length}
    assert [page.last for page in found] == [False] * (pages - 1) + [True]
    with pytest.raises(PageUnknown):
        page_of(range(length), pages + 1)


def test_at_most_a_thousand_entries_are_read_or_counted() -> None:
    endless = count()
    page = page_of(endless, COUNT_LIMIT // PAGE)
    assert (page.count, page.last, page.items[-1]) == (COUNT_LIMIT, True, COUNT_LIMIT - 1)
    assert next(endless) == COUNT_LIMIT
    with pytest.raises(PageUnknown):
        page_of(count(), COUNT_LIMIT // PAGE + 1)
