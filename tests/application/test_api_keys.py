"""API keys: created once also after lost replies, limited also in a race, ended by an erasure."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import pytest

from booking.adapters import keys
from booking.application.api_keys import (
    AuthorizeApiKey,
    CreateApiKey,
    ListApiKeys,
    RevokeApiKey,
)
from booking.application.ports.contention import Busy
from booking.domain.api_keys import KEYS_LIMIT, ApiKey
from booking.domain.refusals import ApiKeyUnknown, NotAllowed, TokenRevoked, TooManyApiKeys
from booking.domain.rights import Caller, Role
from booking.domain.scopes import Scope
from testing.tables import TABLE
from testing.world import World
from tests.application.test_faults import Faults, lost_reply

OLGA = Caller(attendee="user:olga", user_id="olga", subject="s7", roles=frozenset({Role.ORGANIZER}))
OTTO = replace(OLGA, attendee="user:otto", user_id="otto", subject="s8")
SCOPES = (Scope.EVENTS_READ,)


@dataclass
class Office:
    """The use cases of API keys over a world, and the group of organizers."""

    world: World = field(default_factory=World)
    organizers: set[str] = field(default_factory=lambda: {"s7", "s8"})

    def __post_init__(self) -> None:
        build = self.world.engine.build
        self.create = build(CreateApiKey)
        self.list = build(ListApiKeys)
        self.revoke = build(RevokeApiKey)
        self.authorize = build(AuthorizeApiKey, roles=self)

    def organizes(self, subject: str) -> bool:
        return subject in self.organizers

    def made(self, by: Caller = OLGA, name: str = "CRM") -> tuple[ApiKey, str]:
        made: tuple[ApiKey, str] = self.create(by, name, SCOPES)
        return made

    def items(self) -> list[dict[str, Any]]:
        return [
            item
            for item in self.world.table.items(TABLE)
            if item["pk"]["S"].startswith(("APIKEY#", "KEYRING#"))
        ]


@pytest.fixture
def office() -> Office:
    return Office()


def test_a_created_key_is_listed_and_authorizes(office: Office) -> None:
    key, text = office.made()
    office.made(OTTO)
    assert office.list(OLGA) == [key]
    assert office.authorize(text) == key


def test_the_table_has_no_secret(office: Office) -> None:
    _, text = office.made()
    assert text[-43:] not in json.dumps(office.world.table.items(TABLE))


def test_a_revoked_key_does_not_authorize(office: Office) -> None:
    key, text = office.made()
    _, other = office.made(name="other")
    office.revoke(OLGA, key.id)
    assert office.authorize(text) is None
    assert office.authorize(other) is not None
    assert [one.name for one in office.list(OLGA)] == ["other"]
    with pytest.raises(ApiKeyUnknown):
        office.revoke(OLGA, key.id)


def test_nobody_lists_or_revokes_the_key_of_another_person(office: Office) -> None:
    key, text = office.made()
    with pytest.raises(ApiKeyUnknown):
        office.revoke(OTTO, key.id)
    assert office.list(OTTO) == []
    assert office.authorize(text) == key


def test_forged_and_garbled_keys_do_not_authorize(office: Office) -> None:
    key, text = office.made()
    other, _ = office.made()
    secret = text[-43:]
    forged = [text[:-1] + ("A" if text[-1] != "A" else "B"), f"seats_{other.id}_{secret}"]
    forged += [f"seats_{key.id}_{key.digest[:43]}", f"seats_unknown_{secret}", "", "Bearer x"]
    assert [office.authorize(one) for one in forged] == [None] * len(forged)


def test_a_text_of_another_form_costs_no_read(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    monkeypatch.setattr(office.world.table, "fault", lambda name, _: calls.append(name))
    assert office.authorize("seats_no-key") is None
    assert calls == []
    assert office.authorize(f"seats_k_{'x' * 43}") is None
    assert calls == ["GetItem"]


def test_the_key_of_a_former_organizer_does_not_authorize(
    office: Office,
) -> None:
    _, text = office.made()
    office.organizers.remove("s7")
    assert office.authorize(text) is None
    office.organizers.add("s7")
    assert office.authorize(text) is not None


def test_customers_and_keys_have_no_keys(office: Office) -> None:
    key, _ = office.made()
    customer = replace(OLGA, roles=frozenset({Role.CUSTOMER}))
    for by in (customer, key.caller):
        for action in (
            partial(office.create, by, "x", SCOPES),
            partial(office.list, by),
            partial(office.revoke, by, key.id),
        ):
            with pytest.raises(NotAllowed):
                action()
    assert office.list(OLGA) == [key]


def _before_transaction(act: Callable[[], Any]) -> Callable[[str, Any], None]:
    """Return a fault that runs an action once, before the next transaction."""
    pending = [act]

    def fault(name: str, _: Any) -> None:
        if name == "TransactWriteItems" and pending:
            pending.pop()()

    return fault


def test_the_limit_holds_in_a_race(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(KEYS_LIMIT - 1):
        office.made(name=str(number))
    rival = _before_transaction(lambda: office.made(name="rival"))
    monkeypatch.setattr(office.world.table, "fault", rival)
    with pytest.raises(TooManyApiKeys):
        office.made(name="late")
    assert [one.name for one in office.list(OLGA)][-1] == "rival"
    assert len(office.items()) == KEYS_LIMIT + 1


def test_without_the_version_a_race_exceeds_the_limit(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(KEYS_LIMIT - 1):
        office.made(name=str(number))
    monkeypatch.setattr("booking.adapters.api_keys._of_version", lambda _: {})
    rival = _before_transaction(lambda: office.made(name="rival"))
    monkeypatch.setattr(office.world.table, "fault", rival)
    office.made(name="late")
    found = [item for item in office.items() if item["pk"]["S"].startswith("APIKEY#")]
    assert len(found) > KEYS_LIMIT


def test_a_lost_reply_creates_one_key(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    Faults(office.world, monkeypatch).after = [("TransactWriteItems", lost_reply())]
    key, text = office.made()
    assert office.list(OLGA) == [key]
    assert office.authorize(text) == key


def test_a_lost_reply_revokes_a_key(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    key, _ = office.made()
    Faults(office.world, monkeypatch).after = [("TransactWriteItems", lost_reply())]
    office.revoke(OLGA, key.id)
    assert office.list(OLGA) == []


def test_an_erasure_deletes_the_keys(office: Office) -> None:
    _, text = office.made()
    office.made(name="other")
    _, otto = office.made(OTTO)
    office.world.erase_user(OLGA)
    assert office.authorize(text) is None
    assert office.authorize(otto) is not None
    assert {item["pk"]["S"] for item in office.items()} == {
        keys.keyring("s8")["pk"]["S"],
        *(keys.api_key(one.id)["pk"]["S"] for one in office.list(OTTO)),
    }
    with pytest.raises(TokenRevoked):
        office.made()


def test_no_key_is_created_while_its_owner_is_erased(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.made()
    erase = _before_transaction(lambda: office.world.erase_user(OLGA))
    monkeypatch.setattr(office.world.table, "fault", erase)
    with pytest.raises((TokenRevoked, Busy)):
        office.made(name="late")
    assert office.items() == []


def test_an_export_has_the_keys_without_their_secrets(office: Office) -> None:
    office.world.users("olga")
    key, _ = office.made()
    assert office.world.export_user("user:olga", "s7").api_keys == [key]
