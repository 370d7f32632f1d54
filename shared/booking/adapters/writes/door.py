"""The writes of a check-in, of its undoing, and of the holders of parts."""

from booking.adapters import keys
from booking.adapters.items.door import encode_check_in
from booking.adapters.items.values import Item, encode_correlation, number, text
from booking.adapters.table import put_new
from booking.adapters.transactions import Write
from booking.adapters.writes.bookings import as_at_the_door
from booking.application.ports.contention import Stale
from booking.domain.booking import Booking
from booking.domain.check_ins import CheckIn, Holder, admitted, part_of

UNHELD = "attribute_not_exists(holder)"


def admission(check_in: CheckIn, booking: Booking) -> list[Write]:
    """Return the writes of a check-in, of a booking that is unchanged."""
    return [
        _booking_at_the_door(booking, admitted(booking, check_in.seat)),
        put_new(encode_check_in(check_in) | encode_correlation(), Stale("check-in")),
        _counted(check_in, 1, check_in.holder),
    ]


def undoing(check_in: CheckIn, before: Booking, after: Booking) -> list[Write]:
    """Return the writes that undo a check-in, of a booking that is unchanged."""
    same = "#number = :number"  # not a later check-in of the seat
    part = part_of(check_in.booking)
    return [
        _booking_at_the_door(before, after),
        Write(
            "Delete",
            {
                "Key": keys.check_in(check_in.conference, part, check_in.booking, check_in.seat),
                "ConditionExpression": same,
                "ExpressionAttributeNames": {"#number": "number"},
                "ExpressionAttributeValues": {":number": number(check_in.number)},
            },
            Stale("check-in"),
        ),
        _counted(check_in, -1, None),
    ]


def _booking_at_the_door(before: Booking, after: Booking) -> Write:
    """Return the write of the admitted seats of a booking. It does not change the version."""
    as_read = "version = :as_read"  # its seats are still sold, by the same edition
    as_entered, entered = as_at_the_door(before.entries)  # no other change at the door
    seats: Item = {"admitted": {"L": [number(seat) for seat in sorted(after.admitted)]}}
    values: Item = {**seats, "entries": number(after.entries), **encode_correlation()}
    return Write(
        "Update",
        {
            "Key": keys.booking(before.id),
            "UpdateExpression": "SET " + ", ".join(f"{name} = :new_{name}" for name in values),
            "ConditionExpression": as_read + as_entered,
            "ExpressionAttributeValues": {
                **{f":new_{name}": value for name, value in values.items()},
                ":as_read": number(before.summary.version),
                **entered,
            },
        },
        Stale("booking"),
    )


def _counted(check_in: CheckIn, by: int, holder: str | None) -> Write:
    """Return the write that counts a seat of a part, which the holder or no gate holds."""
    return Write(
        "Update",
        {
            "Key": keys.door(check_in.conference, part_of(check_in.booking)),
            "UpdateExpression": "ADD present :by",
            "ConditionExpression": UNHELD if holder is None else "holder = :holder",
            "ExpressionAttributeValues": {
                ":by": number(by),
                **({} if holder is None else {":holder": text(holder)}),
            },
        },
        Stale("part"),
    )


def held(conference_id: str, part: int, holder: Holder) -> Write:
    """Return the write that gives a part to a gate."""
    return Write(
        "Update",
        {
            "Key": keys.door(conference_id, part),
            "UpdateExpression": "SET holder = :holder, gate = :gate, since = :since",
            "ConditionExpression": UNHELD,
            "ExpressionAttributeValues": {
                ":holder": text(holder.id),
                ":gate": text(holder.gate),
                ":since": number(holder.since),
            },
        },
        Stale("part"),
    )


def given_back(conference_id: str, part: int, holder: str) -> Write:
    """Return the write that takes a part from its holder."""
    return Write(
        "Update",
        {
            "Key": keys.door(conference_id, part),
            "UpdateExpression": "REMOVE holder, gate, since",
            "ConditionExpression": "holder = :holder",
            "ExpressionAttributeValues": {":holder": text(holder)},
        },
        Stale("part"),
    )
