"""Check-ins, parts of the seats, and staff as items."""

from booking.adapters import keys
from booking.adapters.items.values import (
    Item,
    given,
    number,
    number_at,
    text,
    text_at,
    text_or_none,
)
from booking.domain.check_ins import CheckIn, Holder, Part, part_of
from booking.domain.staff import Staff


def encode_check_in(check_in: CheckIn) -> Item:
    """Return the item of a check-in."""
    key = keys.check_in(
        check_in.conference, part_of(check_in.booking), check_in.booking, check_in.seat
    )
    return given(
        {
            **key,
            "conference": text(check_in.conference),
            "booking": text(check_in.booking),
            "seat": number(check_in.seat),
            "number": number(check_in.number),
            "gate": text(check_in.gate),
            "by": text(check_in.by),
            "at": number(check_in.at),
            "recorded_at": number(check_in.recorded_at),
            "request": text(check_in.request),
            "holder": text_or_none(check_in.holder),
        }
    )


def decode_check_in(item: Item) -> CheckIn:
    """Return the check-in of an item."""
    return CheckIn(
        conference=item["conference"]["S"],
        booking=item["booking"]["S"],
        seat=int(item["seat"]["N"]),
        number=int(item["number"]["N"]),
        gate=item["gate"]["S"],
        by=item["by"]["S"],
        at=int(item["at"]["N"]),
        recorded_at=int(item["recorded_at"]["N"]),
        request=item["request"]["S"],
        holder=text_at(item, "holder"),
    )


def decode_part(item: Item | None, part: int) -> Part:
    """Return a part. It has no item before the first check-in."""
    if item is None:
        return Part(number=part)
    holder = None
    if "holder" in item:
        holder = Holder(
            id=item["holder"]["S"], gate=item["gate"]["S"], since=int(item["since"]["N"])
        )
    return Part(
        number=part,
        present=number_at(item, "present") or 0,
        released=number_at(item, "released") or 0,
        holder=holder,
    )


def encode_staff(staff: Staff) -> Item:
    """Return the item of a role, in the list of the person."""
    return {
        **keys.staff_member(staff.conference, staff.subject),
        "owner_pk": text(keys.staff_of(staff.attendee)),
        "owner_sk": text(keys.order(staff.start, staff.conference)),
        "conference": text(staff.conference),
        "conference_name": text(staff.conference_name),
        "start": number(staff.start),
        "generation": number(staff.generation),
        "subject": text(staff.subject),
        "attendee": text(staff.attendee),
        "granted_at": number(staff.granted_at),
    }


def decode_staff(item: Item) -> Staff:
    """Return the role of an item."""
    return Staff(
        conference=item["conference"]["S"],
        conference_name=item["conference_name"]["S"],
        start=int(item["start"]["N"]),
        generation=int(item["generation"]["N"]),
        subject=item["subject"]["S"],
        attendee=item["attendee"]["S"],
        granted_at=int(item["granted_at"]["N"]),
    )
