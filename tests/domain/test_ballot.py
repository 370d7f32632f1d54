"""The permutation of a ballot and its digest.

Statistical tests print their seed; a repetition with it fails again.
"""

import random
from collections import Counter
from hashlib import sha256

import pytest

from booking.domain.ballot import (
    Entry,
    Roll,
    commitment_to,
    drawn,
    permuted,
    restored,
)
from booking.domain.ballot_weights import UNIT
from booking.domain.parties import Party


@pytest.fixture
def chance() -> random.Random:
    seed = random.randrange(10**9)
    print(f"seed {seed}")  # noqa: T201 - to repeat a failure
    return random.Random(seed)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 12, 99, 100, 101, 1_000, 10_007])
def test_the_permutation_is_one_and_has_an_inverse(count: int) -> None:
    key = sha256(b"key").digest()
    images = [permuted(key, count, index) for index in range(count)]
    assert sorted(images) == list(range(count))
    assert [restored(key, count, image) for image in images] == list(range(count))


def _chi_square(observed: Counter[object], cells: int, total: int) -> float:
    expected = total / cells
    found = sum((count - expected) ** 2 for count in observed.values()) / expected
    return found + (cells - len(observed)) * expected


def _limit(cells: int) -> float:
    """Return a value that chi-square with `cells` - 1 degrees exceeds about once in 10^8 tests."""
    freedom = cells - 1
    return float(freedom * (1 - 2 / (9 * freedom) + 5.6 * (2 / (9 * freedom)) ** 0.5) ** 3)


def test_every_order_of_four_entries_is_equally_likely(chance: random.Random) -> None:
    total = 24_000
    orders: Counter[object] = Counter(
        tuple(permuted(key, 4, index) for index in range(4))
        for key in (chance.randbytes(32) for _ in range(total))
    )
    assert _chi_square(orders, 24, total) < _limit(24)


@pytest.mark.parametrize("count", [3, 7, 40])
def test_every_entry_has_every_rank_equally_often(count: int, chance: random.Random) -> None:
    total = 4_000
    ranks: dict[int, Counter[object]] = {index: Counter() for index in range(count)}
    for _ in range(total):
        key = chance.randbytes(32)
        for index, seen in ranks.items():
            seen[permuted(key, count, index)] += 1
    for seen in ranks.values():
        assert _chi_square(seen, count, total) < _limit(count)


def test_neighbors_do_not_remain_neighbors(chance: random.Random) -> None:
    """Two tickets that were issued one after the other win independently of each other."""
    count, winners, total = 50, 10, 6_000
    both = 0
    for _ in range(total):
        key = chance.randbytes(32)
        both += all(permuted(key, count, index) < winners for index in (20, 21))
    expected = winners * (winners - 1) / (count * (count - 1))
    assert both / total == pytest.approx(expected, abs=5.6 * (expected / total) ** 0.5)


def test_the_digest_depends_on_every_entry_and_not_on_the_pages() -> None:
    entries = [(Entry(number=n, party=Party(1 + n % 3)), f"booking-{n}") for n in range(1, 30)]
    whole = Roll().with_entries(entries)
    paged = Roll().with_entries(entries[:11]).with_entries(entries[11:])
    assert whole == paged
    assert (whole.entries, whole.highest) == (29, 29)
    swapped = [*entries[:3], (entries[3][0], "somebody else"), *entries[4:]]
    assert Roll().with_entries(swapped).digest != whole.digest


def test_a_draw_has_a_ticket_for_each_rank_and_a_place_near_it() -> None:
    entries = [(Entry(number=n, party=Party(1 + n % 4)), f"b{n}") for n in range(1, 200)]
    draw = drawn(Roll().with_entries(entries), "ab" * 32, 40, {(2, 2): 1_500, (4, 4): 2_999}, 1)
    assert commitment_to(draw.seed) == sha256(bytes.fromhex("ab" * 32)).hexdigest()
    for entry, _ in entries:
        rank = draw.rank_of(entry.number)
        assert draw.ticket_at(rank) == entry.number
        place = draw.place_of(entry.number, entry.party)
        assert (rank - draw.furthest) * UNIT < place < (rank + 1) * UNIT
