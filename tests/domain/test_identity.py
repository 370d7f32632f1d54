"""A username belongs to one subject; its variants are one name, or are refused."""

from dataclasses import replace

import pytest

from booking.domain import identity
from booking.domain.identity import (
    Identity,
    Phase,
    admitted,
    check_username,
    erased,
    folded,
)
from booking.domain.refusals import NameRefused, SubjectRefused, TokenRevoked
from booking.domain.rights import Caller

WILMA = Caller(attendee="user:wilma", user_id="wilma", subject="s1", issued_at=1_000)
MALLORY = replace(WILMA, subject="s2", issued_at=9_000)


def bound() -> Identity:
    """Return wilma's identity after the first request with her token."""
    return admitted(None, WILMA)


def test_the_subject_of_the_first_token_gets_the_username() -> None:
    assert bound() == Identity(name="wilma", subject="s1", attendee="user:wilma")
    assert admitted(bound(), WILMA) == bound()


def test_another_subject_is_refused() -> None:
    with pytest.raises(SubjectRefused):
        admitted(bound(), MALLORY)


def test_a_case_variant_of_a_username_is_the_same_name() -> None:
    variant = replace(MALLORY, user_id="WILMA", attendee="user:WILMA")
    assert folded("WILMA") == folded("wilma") == folded("\uff57ilma")
    with pytest.raises(SubjectRefused):
        admitted(bound(), variant)


def test_one_subject_has_one_attendee() -> None:
    with pytest.raises(SubjectRefused):
        admitted(bound(), replace(WILMA, user_id="Wilma", attendee="user:Wilma"))


@pytest.mark.parametrize(
    "username",
    [
        "wilma ",
        " wilma",
        "wil ma",
        "wil\u00a0ma",
        "wil\u200bma",
        "wil\u200dma",
        "\u202eamliw",
        "wilma\u2066",
        "wil\u00adma",
        "wilma\n",
        "Ame\u0301lie",
        "system",
        "System",
        "\uff53ystem",
        "nobody",
        "NOBODY",
        "\ufdfa" * 128,
    ],
    ids=ascii,
)
def test_a_username_that_looks_like_another_one_is_refused_with_the_reason(username: str) -> None:
    with pytest.raises(NameRefused, match=r"the username (must|has|is) "):
        check_username(username)


@pytest.mark.parametrize("username", ["wilma", "Amélie", "..", "a/b", "हिन्दी", "o'brien", "x@y.de"])
def test_an_ordinary_username_is_accepted(username: str) -> None:
    check_username(username)


def test_a_token_issued_before_a_sign_out_is_refused() -> None:
    left = identity.signed_out(bound(), 5_500)
    for issued_at in (1_000, 5_000):
        with pytest.raises(TokenRevoked):
            admitted(left, replace(WILMA, issued_at=issued_at))
    assert admitted(left, replace(WILMA, issued_at=6_000)) == left


def test_an_erased_username_rests_and_can_be_taken_again_but_not_with_old_tokens() -> None:
    begun = identity.erasing(bound(), WILMA, 5_000)
    for caller, refusal in ((WILMA, TokenRevoked), (MALLORY, SubjectRefused)):
        with pytest.raises(refusal):
            admitted(begun, caller)
    done = erased(begun, 5_500)
    assert (done.phase, done.attendee) == (Phase.ERASED, None)
    rested = replace(MALLORY, issued_at=5_500 + identity.RESTS_MS)
    for issued_at in (4_000, 5_500, rested.issued_at - 1):
        with pytest.raises(TokenRevoked):
            admitted(done, replace(MALLORY, issued_at=issued_at))
        with pytest.raises(TokenRevoked):
            admitted(done, replace(WILMA, issued_at=issued_at))
    with pytest.raises(TokenRevoked):
        admitted(done, replace(WILMA, issued_at=rested.issued_at))
    taken = admitted(done, rested)
    assert taken.subject == "s2"
    with pytest.raises(SubjectRefused):
        admitted(taken, WILMA)


def test_an_erased_username_rests_when_an_operator_binds_it_too() -> None:
    done = erased(identity.erasing(bound(), WILMA, 5_000), 5_500)
    known = identity.rebound(done, "user:wilma", "wilma", "s2", 6_000)
    with pytest.raises(TokenRevoked):
        admitted(known, replace(MALLORY, issued_at=5_499 + identity.RESTS_MS))
    assert admitted(known, replace(MALLORY, issued_at=5_500 + identity.RESTS_MS)) == known


def test_an_erasure_is_continued_by_its_own_subject_only() -> None:
    begun = identity.erasing(bound(), WILMA, 5_000)
    assert identity.erasing(begun, WILMA, 6_000) == begun
    assert identity.erasing(erased(begun, 5_500), WILMA, 6_000) == erased(begun, 5_500)
    with pytest.raises(SubjectRefused):
        identity.erasing(begun, MALLORY, 6_000)
    with pytest.raises(SubjectRefused):
        identity.erasing(bound(), MALLORY, 6_000)


def test_a_rebound_username_refuses_the_former_subject_and_earlier_tokens() -> None:
    known = identity.rebound(None, "user:wilma", "wilma", "s2", 8_500)
    with pytest.raises(SubjectRefused):
        admitted(known, WILMA)
    with pytest.raises(TokenRevoked):
        admitted(known, replace(MALLORY, issued_at=8_000))
    assert admitted(known, MALLORY) == known
