"""Check-ins at the door: once, by staff, of valid tickets; undone; and gates without a network."""

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from booking.adapters.ticket_keys import KmsTicketKeys
from booking.application.check_in import Admit, AdmitSeat, UndoCheckIn
from booking.application.door import DoorFilter, DoorList, ReadDoor
from booking.application.gates import ComeBack, GoOffline, Held, ListValidSeats
from booking.application.move import Move, MoveBooking
from booking.application.seat_tickets import ReadTickets, TicketTokens
from booking.application.staff import GrantStaff, ListStaff, RevokeStaff
from booking.domain import check_ins
from booking.domain.check_ins import PARTS, CheckIn, part_of
from booking.domain.conference import ConferenceChange
from booking.domain.identity import Identity
from booking.domain.pools import CategoryChange
from booking.domain.refusals import (
    AlreadyCheckedIn,
    BookingUnknown,
    CheckInUnknown,
    ConferenceCanceled,
    GateHoldsParts,
    HeldByGate,
    Invalid,
    NoFreeParts,
    NotAllowed,
    NotReactivatable,
    PartsNotHeld,
    Refusal,
    SeatCheckedIn,
    StaffUnknown,
    TicketExpired,
    TicketForeign,
    TicketInvalid,
    TicketVoid,
    TooManyStaff,
    UserUnknown,
)
from booking.domain.rights import Caller, Role
from booking.domain.seat_tickets import check_valid
from booking.domain.staff import STAFF_LIMIT
from testing.ed25519_kms import Ed25519Kms
from testing.tables import ROOT, TABLE
from testing.world import HOUR, World

ORGANIZER = Caller(
    attendee="user:organizer",
    user_id="organizer",
    subject="s-organizer",
    roles=frozenset({Role.ORGANIZER}),
)


def person(name: str) -> Caller:
    return Caller(attendee=f"user:{name}", user_id=name, subject=f"s-{name}")


DORA, EVE = person("dora"), person("eve")


class Door:
    """A conference with two gates; dora is its staff."""

    def __init__(self) -> None:
        self.world = World()
        self.kms = Ed25519Kms()
        build = self.world.engine.build
        self.tokens = build(
            TicketTokens, ticket_keys=KmsTicketKeys(self.kms, [self.kms.create("key")])
        )
        self.read_tickets = build(ReadTickets, ticket_tokens=self.tokens)
        self.admit = build(Admit, ticket_tokens=self.tokens)
        self.undo = build(UndoCheckIn)
        self.read = build(ReadDoor)
        self.grant, self.revoke = build(GrantStaff), build(RevokeStaff)
        self.list_staff = build(ListStaff)
        self.go_offline, self.come_back = build(GoOffline), build(ComeBack)
        self.list_valid = build(ListValidSeats)
        self.world.conference("C", slots=10, starts_in=3600, max_party=4)
        self.world.users("ann", "bob", "cid")
        for caller in (DORA, EVE):
            self.bind(caller)
        self.grant("C", "dora", ORGANIZER)

    def bind(self, caller: Caller) -> None:
        identity = Identity(name=caller.user_id, subject=caller.subject, attendee=caller.attendee)
        self.world.engine.names.write(identity, None)

    def tickets(self, booking: str) -> list[str]:
        attendee = self.world.attendee(booking)
        assert attendee is not None
        return [each.token for each in self.read_tickets(booking, attendee)[1]]

    def scan(self, token: str | None, gate: str = "North", by: Caller = DORA, **of: Any) -> CheckIn:
        of = {"conference_id": "C", **of}
        check_in = self.admit(AdmitSeat(token=token, gate=gate, by=by, **of))
        self.world.settle()
        return check_in

    def numbers(self) -> tuple[int, int, int]:
        found = self.read.numbers("C", DORA)
        return found.expected, found.present, found.missing

    def listed(self, search: str | None = None, **wanted: Any) -> DoorList:
        return self.read("C", DoorFilter(search=search, **wanted), DORA)

    def offline(self, gate: str, parts: int | None = None) -> Held:
        return self.go_offline("C", gate, parts, DORA)


@pytest.fixture
def door() -> Door:
    return Door()


def refused(door: Door, token: str | None, **of: Any) -> type[Refusal]:
    with pytest.raises(Refusal) as caught:
        door.scan(token, **of)
    assert door.world.violations() == []
    return type(caught.value)


def test_a_ticket_admits_once_and_the_second_scan_knows_the_first(door: Door) -> None:
    booking = door.world.book("ann")
    (token,) = door.tickets(booking)
    first = door.scan(token)
    assert (first.gate, first.by, first.at) == ("North", "s-dora", door.world.time)
    door.world.pass_time(60)
    with pytest.raises(AlreadyCheckedIn) as caught:
        door.scan(token, "South")
    known = caught.value
    assert (known.check_in, known.gate, known.at) == (first.id, "North", first.at)
    assert door.numbers() == (1, 1, 0)


def test_the_feed_has_each_admission_and_its_undoing_once(door: Door) -> None:
    booking = door.world.book("ann", seats=2)
    first, second = door.tickets(booking)
    one = door.scan(first)
    door.undo(one.id, DORA)
    door.scan(second)
    again = door.scan(first, "South")
    door.world.relayed = 0  # the stream delivers all records again
    door.world.settle()
    page = door.world.read_feed(ORGANIZER, "C", None, 20)
    found = [entry.event for entry in page.entries if "checkin" in entry.event]
    assert [(event["name"], event["seat"], event["gate"]) for event in found] == [
        ("SeatCheckedIn", 1, "North"),
        ("CheckInUndone", 1, "North"),
        ("SeatCheckedIn", 2, "North"),
        ("SeatCheckedIn", 1, "South"),
    ]
    assert [event["checkin"] for event in found][::3] == [one.id, again.id]
    assert len({event["id"] for event in found}) == 4
    for event in found:
        schema = json.loads((ROOT / "docs/events" / f"{event['name']}.json").read_text())
        Draft202012Validator(schema).validate(event)
        assert event["attendee"] == "user:ann"
        assert "dora" not in str(event)


def test_each_seat_of_a_party_is_admitted_by_its_own_ticket(door: Door) -> None:
    booking = door.world.book("ann", seats=3)
    tokens = door.tickets(booking)
    for number, token in enumerate(tokens[1:], start=1):
        door.scan(token)
        assert door.numbers() == (3, number, 3 - number)
    assert refused(door, tokens[2]) is AlreadyCheckedIn
    assert [one.seat for one in door.listed().check_ins] == [2, 3]


def test_staff_may_find_a_seat_by_hand(door: Door) -> None:
    booking = door.world.book("ann", seats=2)
    assert door.scan(None, booking_id=booking, seat=2).seat == 2
    assert refused(door, None, booking_id=booking, seat=3) is Invalid
    assert refused(door, None, booking_id="unknown") is BookingUnknown
    door.world.conference("D", starts_in=9000)
    other = door.world.book("bob", "D")
    assert refused(door, None, booking_id=other) is BookingUnknown


def test_void_foreign_expired_and_forged_tickets_have_refusals_of_their_own(door: Door) -> None:
    booking = door.world.book("ann")
    (token,) = door.tickets(booking)
    assert refused(door, "A" * 178) is TicketInvalid
    other = door.world.engine.build(
        TicketTokens, ticket_keys=KmsTicketKeys(door.kms, [door.kms.create("another stack")])
    )
    (forged,) = other.signed([door.tokens.read(token)])
    assert refused(door, forged.token) is TicketInvalid
    door.world.conference("D", starts_in=3600, organizer="user:organizer")
    assert refused(door, token, conference_id="D", by=ORGANIZER) is TicketForeign
    door.world.cancel(booking)
    assert refused(door, token) is TicketVoid
    (token,) = door.tickets(door.world.book("bob"))
    door.world.pass_time(3600 + 3600 + 24 * 3600)
    assert refused(door, token) is TicketExpired


def test_a_stale_edition_is_void(door: Door) -> None:
    booking = door.world.book("ann")
    (before,) = door.tickets(booking)
    door.world.cancel(booking)
    door.world.reactivate(booking, "ann")
    assert refused(door, before) is TicketVoid
    door.scan(door.tickets(booking)[0])


def test_a_seat_that_was_given_up_is_not_admitted(door: Door) -> None:
    booking = door.world.book("ann", seats=3)
    tokens = door.tickets(booking)
    door.world.change_seats(booking, 2)
    assert refused(door, tokens[2]) is TicketVoid
    door.scan(tokens[1])


def test_a_booking_with_an_admitted_seat_keeps_it(door: Door) -> None:
    booking = door.world.book("ann", seats=3)
    tokens = door.tickets(booking)
    second = door.scan(tokens[1])
    with pytest.raises(SeatCheckedIn):
        door.world.cancel(booking)
    with pytest.raises(SeatCheckedIn):
        door.world.change_seats(booking, 1)
    door.world.change_seats(booking, 2)
    door.undo(second.id, DORA)
    door.world.cancel(booking)
    assert door.world.state(booking) == "CANCELED"


def test_a_booking_with_an_admitted_seat_stays_in_its_category(door: Door) -> None:
    lab = CategoryChange(name="Lab", capacity=2)
    door.world.conference("D", slots=2, starts_in=9000, categories=(lab,))
    booking = door.world.book("ann", "D")
    first = door.scan(None, booking_id=booking, conference_id="D", by=ORGANIZER)
    move = door.world.engine.build(Move)
    to_the_lab = MoveBooking(booking_id=booking, by=person("ann"), category="Lab")
    with pytest.raises(SeatCheckedIn):
        move(to_the_lab)
    door.undo(first.id, ORGANIZER)
    move(to_the_lab)
    door.world.settle()
    assert door.scan(None, booking_id=booking, conference_id="D", by=ORGANIZER).number == 3


def test_an_undone_seat_can_be_admitted_again(door: Door) -> None:
    booking = door.world.book("ann")
    (token,) = door.tickets(booking)
    first = door.scan(token)
    door.undo(first.id, DORA)
    assert door.numbers() == (1, 0, 1)
    with pytest.raises(CheckInUnknown):
        door.undo(first.id, DORA)
    second = door.scan(token, "South")
    assert second.id != first.id
    with pytest.raises(CheckInUnknown):  # the id of the first check-in does not undo the second
        door.undo(first.id, DORA)
    assert door.numbers() == (1, 1, 0)


@pytest.mark.parametrize(
    "name", ["", "x", "x.1", "x.1.", ".1.1", "x.1.2.3", "x.a.1", "x.1.9999999999"]
)
def test_other_texts_name_no_check_in(door: Door, name: str) -> None:
    with pytest.raises(CheckInUnknown):
        door.undo(name, DORA)


def test_only_staff_and_the_organizer_work_at_the_door(door: Door) -> None:
    booking = door.world.book("ann", seats=2)
    one, two = door.tickets(booking)
    assert refused(door, one, by=EVE) is NotAllowed
    first = door.scan(one, by=ORGANIZER)
    with pytest.raises(CheckInUnknown):
        door.undo(first.id, EVE)
    for read in (door.read.numbers, lambda name, by: door.read(name, DoorFilter(), by)):
        with pytest.raises(NotAllowed):
            read("C", EVE)
    door.revoke("C", "user:dora", ORGANIZER)
    assert refused(door, two) is NotAllowed
    with pytest.raises(StaffUnknown):
        door.revoke("C", "user:dora", ORGANIZER)


def test_a_role_is_for_one_conference_and_one_account(door: Door) -> None:
    door.world.conference("D", starts_in=3600)
    (token,) = door.tickets(door.world.book("ann", "D"))
    assert refused(door, token, conference_id="D") is NotAllowed
    (own,) = door.tickets(door.world.book("bob"))
    assert refused(door, own, by=replace(DORA, subject="s-next-dora")) is NotAllowed
    assert [one.conference for one in door.list_staff.of_person(DORA)] == ["C"]
    assert door.list_staff.of_person(replace(DORA, subject="s-next-dora")) == []


def test_a_role_does_not_outlast_the_deletion_of_its_conference(door: Door) -> None:
    from booking.application.delete_conference import DeleteConference  # noqa: PLC0415

    delete = door.world.engine.build(DeleteConference)
    delete("C", ORGANIZER)
    door.world.conference("C", slots=10, starts_in=3600)
    (token,) = door.tickets(door.world.book("ann"))
    assert refused(door, token) is NotAllowed
    assert door.list_staff("C", ORGANIZER) == []


def test_only_the_organizer_grants_and_only_to_people_with_an_account(door: Door) -> None:
    with pytest.raises(NotAllowed):
        door.grant("C", "eve", DORA)
    with pytest.raises(NotAllowed):
        door.list_staff("C", DORA)
    with pytest.raises(UserUnknown):
        door.grant("C", "nobody-of-this-name", ORGANIZER)
    again = door.grant("C", "dora", ORGANIZER)
    assert [one.subject for one in door.list_staff("C", ORGANIZER)] == [again.subject]
    for number in range(STAFF_LIMIT - 1):
        door.bind(person(f"helper-{number}"))
        door.grant("C", f"helper-{number}", ORGANIZER)
    with pytest.raises(TooManyStaff):
        door.grant("C", "eve", ORGANIZER)


def test_nobody_is_admitted_to_a_canceled_conference(door: Door) -> None:
    booking = door.world.book("ann")
    (token,) = door.tickets(booking)
    door.scan(token)
    (other,) = door.tickets(door.world.book("bob"))
    door.world.cancel_conference("C", ORGANIZER)
    assert refused(door, other) is ConferenceCanceled
    door.world.settle()
    assert door.world.state(booking) == "CANCELED"  # although a seat was admitted


def test_the_list_finds_people_by_name_address_and_guest(door: Door) -> None:
    from booking.domain.guests import Guest  # noqa: PLC0415

    ann = door.world.book("ann", seats=2, guests=[Guest("Grace Hopper")])
    bob = door.world.book("bob")
    door.world.emails["bob"] = "robert@example.com"
    assert [one.id for one in door.listed().bookings] == [ann, bob]
    assert [one.id for one in door.listed("hopper").bookings] == [ann]
    assert [one.id for one in door.listed("BO").bookings] == [bob]
    assert door.listed("nobody").bookings == []
    door.scan(None, booking_id=bob)
    assert [one.id for one in door.listed(present=True).bookings] == [bob]
    assert [one.id for one in door.listed(present=False).bookings] == [ann]
    page = door.listed(limit=1)
    assert [one.id for one in page.bookings] == [ann]
    assert [one.id for one in door.listed(cursor=page.cursor).bookings] == [bob]
    assert door.listed().names["s-dora"] == "user:dora"


def test_the_time_of_a_check_in_is_recent(door: Door) -> None:
    (token,) = door.tickets(door.world.book("ann"))
    assert refused(door, token, at=door.world.time + HOUR) is Invalid
    assert refused(door, token, at=door.world.time - 8 * 24 * HOUR) is Invalid
    assert door.scan(token, at=door.world.time - HOUR).at == door.world.time - HOUR


def test_an_erased_attendee_who_is_present_stays_under_a_pseudonym(door: Door) -> None:
    booking = door.world.book("ann")
    door.scan(door.tickets(booking)[0])
    door.world.erase_user(person("ann"))
    door.world.settle()
    assert (door.world.attendee(booking) or "").startswith("erased:")
    assert door.numbers() == (1, 1, 0)


def test_an_erased_helper_has_no_role_and_no_name_at_the_door(door: Door) -> None:
    booking = door.world.book("ann")
    door.scan(door.tickets(booking)[0])
    door.world.users("dora")
    assert [role.conference for role in door.world.export_user("user:dora", "s-dora").doors] == [
        "C"
    ]
    door.world.erase_user(DORA)
    assert door.list_staff("C", ORGANIZER) == []
    stored = door.world.table.items(TABLE)
    assert not [item for item in stored if "user:dora" in str(item)]
    listed = door.read("C", DoorFilter(), ORGANIZER)
    assert (len(listed.check_ins), listed.names.get("s-dora")) == (1, None)


# ---------------------------------------------------------------------- no-shows


def evening(door: Door, slots: int = 2, **more: Any) -> World:
    """Return the world with a conference that releases no-shows half an hour before its start."""
    start = door.world.time + 7_200_000
    release_at = start - 1_800_000
    more = {"max_party": 4, "window": 600, "release_at": release_at, **more}
    door.world.conference("E", slots=slots, starts_in=7_200, **more)
    return door.world


def test_the_seat_of_a_no_show_is_offered_to_the_first_waiter(door: Door) -> None:
    world = evening(door)
    ann, bob, cid = (world.book(name, "E") for name in ("ann", "bob", "cid"))
    door.scan(None, booking_id=ann, conference_id="E", by=ORGANIZER)
    world.pass_time(5_399)
    assert world.state(bob) == "CONFIRMED"
    (ticket,) = door.tickets(bob)
    world.pass_time(2)
    assert (world.state(ann), world.state(bob)) == ("CONFIRMED", "CANCELED")
    assert world.view(bob).standing.reason == "no_show"
    assert world.state(cid) == "CONFIRMATION_PENDING"
    world.confirm(cid)
    assert refused(door, ticket, conference_id="E", by=ORGANIZER) is TicketVoid
    door.scan(door.tickets(cid)[0], conference_id="E", by=ORGANIZER)
    numbers = door.read.numbers("E", ORGANIZER)
    assert (numbers.expected, numbers.present, numbers.released) == (2, 2, 1)


def test_without_a_waiter_a_no_show_keeps_the_seat_until_somebody_waits(door: Door) -> None:
    world = evening(door, slots=1)
    ann = world.book("ann", "E")
    world.pass_time(5_500)
    assert world.state(ann) == "CONFIRMED"
    bob = world.book("bob", "E")
    assert (world.state(ann), world.state(bob)) == ("CANCELED", "CONFIRMATION_PENDING")


def test_a_party_of_which_somebody_is_present_keeps_all_its_seats(door: Door) -> None:
    world = evening(door, slots=3)
    ann, bob = world.book("ann", "E", seats=3), world.book("bob", "E")
    door.scan(None, booking_id=ann, seat=3, conference_id="E", by=ORGANIZER)
    world.pass_time(5_500)
    assert (world.state(ann), world.state(bob)) == ("CONFIRMED", "WAITLISTED")


def test_a_seat_that_is_sold_after_the_release_is_not_released(door: Door) -> None:
    world = evening(door, slots=1)
    ann, bob, cid = (world.book(name, "E") for name in ("ann", "bob", "cid"))
    world.pass_time(5_401)
    world.confirm(bob)
    world.pass_time(900)
    states = [world.state(one) for one in (ann, bob, cid)]
    assert states == ["CANCELED", "CONFIRMED", "WAITLISTED"]


def test_a_request_after_the_release_does_not_keep_a_no_show_its_seat(door: Door) -> None:
    """A request changes its booking, but sells nothing until it is claimed."""
    world = evening(door, slots=2)
    ann, bob, cid = (world.book(name, "E") for name in ("ann", "bob", "cid"))
    held = door.go_offline("E", "North", None, ORGANIZER)  # releases wait for the gate
    world.pass_time(5_410)
    world.change_seats(ann, 2)
    changed = world.engine.bookings.find(ann)
    assert changed is not None
    assert changed.changed_at > changed.sold_since == changed.created_at
    door.scan(
        None, booking_id=bob, conference_id="E", by=ORGANIZER, holder=held.holder.id, scan="scan-01"
    )
    door.come_back("E", "North", held.holder.id, ORGANIZER)
    world.sweep()
    world.settle()
    assert (world.state(ann), world.state(cid)) == ("CANCELED", "CONFIRMATION_PENDING")


def test_a_claim_after_the_release_sells_the_seats_of_a_booking_again(door: Door) -> None:
    world = evening(door, slots=2)
    ann, bob = (world.book(name, "E") for name in ("ann", "bob"))
    world.change_seats(ann, 2)
    world.cancel(bob)
    world.pass_time(5_300)
    assert world.view(ann).linked is None or world.view(ann).can_confirm
    world.confirm(ann)
    sold = world.engine.bookings.find(ann)
    assert sold is not None
    assert sold.sold_since == sold.changed_at > sold.created_at


def test_a_released_attendee_may_wait_again_and_reactivates_nothing(door: Door) -> None:
    world = evening(door, slots=1)
    ann, _ = world.book("ann", "E"), world.book("bob", "E")
    world.pass_time(5_401)
    with pytest.raises(NotReactivatable):
        world.reactivate(ann, "ann")
    assert world.state(world.book("ann", "E")) == "WAITLISTED"


def test_seats_of_a_gate_without_a_network_are_not_released(door: Door) -> None:
    world = evening(door, slots=1)
    ann, bob = world.book("ann", "E"), world.book("bob", "E")
    held = door.go_offline("E", "North", None, ORGANIZER)
    world.pass_time(5_401)
    assert world.state(ann) == "CONFIRMED"
    of: dict[str, Any] = {
        "conference_id": "E",
        "by": ORGANIZER,
        "holder": held.holder.id,
        "scan": "scan-000001",
    }
    door.scan(door.tickets(ann)[0], **of)
    door.come_back("E", "North", held.holder.id, ORGANIZER)
    assert world.sweep() == 0
    assert (world.state(ann), world.state(bob)) == ("CONFIRMED", "WAITLISTED")


def test_the_sweep_finds_no_shows_of_a_gate_that_came_back(door: Door) -> None:
    world = evening(door, slots=1)
    ann, bob = world.book("ann", "E"), world.book("bob", "E")
    held = door.go_offline("E", "North", None, ORGANIZER)
    world.pass_time(5_410)
    door.come_back("E", "North", held.holder.id, ORGANIZER)
    assert world.sweep() == 1
    world.settle()
    assert (world.state(ann), world.state(bob)) == ("CANCELED", "CONFIRMATION_PENDING")


def test_no_seat_of_another_pool_is_released(door: Door) -> None:
    lab = CategoryChange(name="Lab", capacity=1)
    world = evening(door, slots=1, categories=(lab,))
    ann = world.book("ann", "E")
    in_lab = world.book("bob", "E", category="Lab")
    waits = world.book("cid", "E", category="Lab")
    world.pass_time(5_401)
    assert (world.state(ann), world.state(in_lab)) == ("CONFIRMED", "CANCELED")
    assert world.state(waits) == "CONFIRMATION_PENDING"


def test_no_shows_are_released_before_the_start(door: Door) -> None:
    with pytest.raises(Invalid, match="release_at"):
        evening(door, release_at=door.world.time + 7_200_000)
    world = evening(door)
    change = ConferenceChange(release_at=world.time + 8_000_000)
    with pytest.raises(Invalid, match="release_at"):
        world.change_conference("E", change, ORGANIZER)
    changed = ConferenceChange(release_at=world.time + 60_000)
    world.change_conference("E", changed, ORGANIZER)
    ann, bob, cid = (world.book(name, "E") for name in ("ann", "bob", "cid"))
    world.pass_time(61)
    states = [world.state(one) for one in (ann, bob, cid)]
    assert states == ["CANCELED", "CONFIRMED", "CONFIRMATION_PENDING"]
    world.change_conference("E", ConferenceChange(cleared=frozenset({"release_at"})), ORGANIZER)


# ---------------------------------------------------------------------- gates without a network


def test_a_gate_that_was_offline_merges_a_ticket_that_a_larger_party_has_replaced(
    door: Door,
) -> None:
    booking = door.world.book("ann")
    (before,) = door.tickets(booking)
    held = door.offline("North")
    door.world.change_seats(booking, 2)  # unknown to the gate
    first, second = door.tickets(booking)
    assert before != first
    door.scan(before, holder=held.holder.id, scan="scan-000001", at=door.world.time)
    door.come_back("C", "North", held.holder.id, DORA)
    with pytest.raises(AlreadyCheckedIn):
        door.scan(first, "South")
    door.scan(second, "South")
    assert door.numbers() == (2, 2, 0)
    with pytest.raises(TicketVoid):
        door.scan(before, "South")


def test_without_the_merge_of_earlier_tickets_three_people_enter_with_two_seats(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        check_ins, "check_valid", lambda ticket, booking, at, **_: check_valid(ticket, booking, at)
    )
    booking = door.world.book("ann")
    (before,) = door.tickets(booking)
    held = door.offline("North")
    door.world.change_seats(booking, 2)
    with pytest.raises(TicketVoid):  # its holder is inside
        door.scan(before, holder=held.holder.id, scan="scan-000001", at=door.world.time)
    door.come_back("C", "North", held.holder.id, DORA)
    for token in door.tickets(booking):
        door.scan(token, "South")
    assert door.numbers() == (2, 2, 0)


def test_a_party_that_grows_keeps_its_admitted_seats(door: Door) -> None:
    booking = door.world.book("ann", seats=2)
    before, other = door.tickets(booking)
    door.scan(before)
    door.world.change_seats(booking, 3)
    first, second, third = door.tickets(booking)
    assert (refused(door, before), refused(door, other)) == (TicketVoid, TicketVoid)
    assert refused(door, first) is AlreadyCheckedIn
    for token in (second, third):
        door.scan(token)
    assert door.numbers() == (3, 3, 0)


def test_a_seat_of_an_offline_gate_needs_that_gate(door: Door) -> None:
    booking = door.world.book("ann")
    (token,) = door.tickets(booking)
    held = door.offline("North")
    assert held.parts == list(range(PARTS))
    with pytest.raises(HeldByGate) as caught:
        door.scan(token, "South")
    assert caught.value.gate == "North"
    merged = door.scan(token, holder=held.holder.id, scan="scan-000001", at=door.world.time)
    assert merged.holder == held.holder.id
    assert door.scan(token, holder=held.holder.id, scan="scan-000001", at=door.world.time) == merged
    assert refused(door, token, holder=held.holder.id, scan="scan-000002") is AlreadyCheckedIn
    door.come_back("C", "North", held.holder.id, DORA)
    door.undo(merged.id, DORA)
    door.scan(token, "South")


def test_a_gate_gets_only_parts_that_no_other_gate_holds(door: Door) -> None:
    north, south = door.offline("North", 10), door.offline("South")
    assert sorted([*north.parts, *south.parts]) == list(range(PARTS))
    with pytest.raises(GateHoldsParts):
        door.offline("North", 1)
    with pytest.raises(NoFreeParts):
        door.offline("West", 1)
    booking = next(
        one
        for one in (door.world.book(name) for name in ("ann", "bob", "cid"))
        if part_of(one) in south.parts or part_of(one) in north.parts
    )
    owner, other = (north, south) if part_of(booking) in north.parts else (south, north)
    (token,) = door.tickets(booking)
    assert refused(door, token, holder=other.holder.id, scan="scan-000001") is PartsNotHeld
    door.scan(token, holder=owner.holder.id, scan="scan-000001")


def test_a_late_merge_after_the_gate_gave_its_parts_back_is_refused(door: Door) -> None:
    (token,) = door.tickets(door.world.book("ann"))
    held = door.offline("North")
    door.come_back("C", "North", held.holder.id, DORA)
    assert refused(door, token, holder=held.holder.id, scan="scan-000001") is PartsNotHeld
    with pytest.raises(PartsNotHeld):
        door.come_back("C", "North", held.holder.id, DORA)
    again = door.offline("North")
    assert again.holder.id != held.holder.id
    assert refused(door, token, holder=held.holder.id, scan="scan-000001") is PartsNotHeld


def test_only_the_organizer_takes_the_parts_of_a_lost_gate(door: Door) -> None:
    door.offline("North")
    with pytest.raises(NotAllowed):
        door.come_back("C", "North", None, DORA)
    door.come_back("C", "North", None, ORGANIZER)
    door.scan(door.tickets(door.world.book("ann"))[0], "South")


def test_the_list_of_a_gate_has_the_valid_and_the_admitted_seats_of_its_parts(door: Door) -> None:
    ann, bob, cid = (door.world.book(name, seats=2) for name in ("ann", "bob", "cid"))
    door.scan(door.tickets(ann)[1])
    door.world.cancel(bob)
    door.world.change_seats(cid, 1)
    held = door.offline("North")
    found = door.list_valid("C", held.holder.id, None, DORA)
    assert {one.booking: one.seats for one in found.bookings} == {ann: 2, bob: 0, cid: 1}
    assert found.admitted == [(ann, 2)]
    with pytest.raises(PartsNotHeld):
        door.list_valid("C", "somebody", None, DORA)


def test_nothing_is_undone_while_a_gate_holds_the_seat(door: Door) -> None:
    first = door.scan(door.tickets(door.world.book("ann"))[0])
    door.offline("North")
    with pytest.raises(HeldByGate):
        door.undo(first.id, DORA)
