"""API keys: their text, who may have them, and what a key permits."""

from dataclasses import replace

import pytest

from booking.domain import api_keys
from booking.domain.api_keys import KEYS_LIMIT, ApiKey, Keyring, issued, parsed, text_of, without
from booking.domain.identity import Phase, admitted, erased, erasing, rebound, signed_out
from booking.domain.refusals import (
    NotAllowed,
    ScopeMissing,
    SubjectRefused,
    TokenRevoked,
    TooManyApiKeys,
)
from booking.domain.rights import Caller, Role
from booking.domain.scopes import Scope

OLGA = Caller(attendee="user:olga", user_id="olga", subject="s7", roles=frozenset({Role.ORGANIZER}))
SECRET = "S" * 39 + "last"
RING = Keyring(subject="s7")


def key_of(by: Caller = OLGA, *scopes: Scope, known: Keyring = RING) -> tuple[ApiKey, Keyring]:
    return issued(
        by,
        known,
        key_id=f"k{len(known.ids)}",
        secret=SECRET,
        name="CRM",
        scopes=scopes or [Scope.EVENTS_READ],
        now=5,
    )


def test_a_key_has_a_hash_of_its_secret_and_four_characters_of_it() -> None:
    key, after = key_of()
    assert SECRET not in repr(key)
    assert key.last_four == "last"
    assert after == Keyring(subject="s7", ids=("k0",), version=1)


def test_a_key_accepts_only_its_own_secret() -> None:
    key, _ = key_of()
    assert key.accepts(SECRET)
    for wrong in ("", SECRET[:-1], SECRET + "x", SECRET.lower(), key.digest, "ß" * 43):
        assert not key.accepts(wrong)


def test_the_text_of_a_key_is_parsed_to_its_parts() -> None:
    key_id = "8f14e45f-ceea-467f-a5f1-7d1f5b0f9c3e"
    secret = "_-" * 21 + "x"
    assert parsed(text_of(key_id, secret)) == (key_id, secret)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "seats_",
        f"seats__{SECRET}",
        f"seats_k_{SECRET}x",
        f"seats_k_{SECRET[:-1]}",
        f"seats_k_{SECRET}\n",
        f"SEATS_k_{SECRET}",
        f"seats_k#1_{SECRET}",
        f"seats_{'k' * 37}_{SECRET}",
        f"seats_k_{'ß' * 43}",
        f"seats_k_{'٣' * 43}",
        "eyJhbGciOi.JSUzI1NiJ9.eyJzdWIi",
    ],
)
def test_a_text_of_another_form_is_not_parsed(text: str) -> None:
    assert parsed(text) is None


@pytest.mark.parametrize("roles", [set(), {Role.CUSTOMER}, {Role.ADMIN}])
def test_only_organizers_have_keys(roles: set[Role]) -> None:
    with pytest.raises(NotAllowed, match="only organizers"):
        key_of(replace(OLGA, roles=frozenset(roles)))


def test_a_key_makes_no_keys() -> None:
    key, _ = key_of()
    with pytest.raises(NotAllowed, match="an API key may not"):
        key_of(key.caller)


def test_a_person_has_at_most_ten_keys() -> None:
    known = RING
    for _ in range(KEYS_LIMIT):
        _, known = key_of(known=known)
    with pytest.raises(TooManyApiKeys):
        key_of(known=known)
    _, again = key_of(known=without(known, "k3"))
    assert len(again.ids) == KEYS_LIMIT


def test_a_key_has_the_role_of_an_organizer_only() -> None:
    admin = replace(OLGA, roles=frozenset(Role))
    key, _ = key_of(admin, Scope.EVENTS_READ)
    assert key.caller == replace(OLGA, scopes=frozenset({Scope.EVENTS_READ}))
    assert not key.caller.may_attend


def test_a_key_permits_its_scopes_and_a_token_permits_all() -> None:
    caller = key_of(OLGA, Scope.EVENTS_READ)[0].caller
    caller.check_scope(Scope.EVENTS_READ)
    with pytest.raises(ScopeMissing, match="needs the scope attendees:read"):
        caller.check_scope(Scope.ATTENDEES_READ)
    with pytest.raises(NotAllowed):
        caller.check_scope(None)
    for scope in (*Scope, None):
        OLGA.check_scope(scope)


# --- identities -----------------------------------------------------------------------------------


def test_a_sign_out_ends_no_key_and_an_erasure_does() -> None:
    caller = key_of()[0].caller
    bound = admitted(None, OLGA)
    assert admitted(signed_out(bound, 10**15), caller) == signed_out(bound, 10**15)
    begun = erasing(bound, OLGA, 10)
    for known in (begun, erased(begun, 0)):
        with pytest.raises(TokenRevoked):
            admitted(known, caller)


def test_a_key_of_another_account_acts_for_nobody() -> None:
    caller = key_of()[0].caller
    bound = admitted(None, OLGA)
    next_holder = rebound(None, "user:olga", "olga", "s8", 0)
    erased_other = replace(next_holder, phase=Phase.ERASED, attendee=None)
    for known in (None, next_holder, erased_other, replace(bound, attendee="user:Olga")):
        with pytest.raises(SubjectRefused):
            admitted(known, caller)


def test_without_the_rule_a_key_would_bind_an_erased_name() -> None:
    caller = key_of()[0].caller
    free = replace(rebound(None, "user:olga", "olga", "s8", 0), phase=Phase.ERASED, attendee=None)
    assert admitted(free, replace(caller, scopes=None)).subject == "s7", "a token binds it"
    with pytest.raises(SubjectRefused):
        admitted(free, caller)


def test_the_hash_is_that_of_the_secret_only() -> None:
    assert api_keys.digest_of(SECRET) == api_keys.digest_of(SECRET)
    assert api_keys.digest_of(SECRET) != api_keys.digest_of(SECRET[1:])
