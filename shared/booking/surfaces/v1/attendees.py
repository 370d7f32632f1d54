"""The attendees of a conference on v1, for its organizer."""

from typing import Any, TypedDict

from booking.application.attendees import AttendeeList
from booking.domain.refusals import NotAllowed, Unidentified
from booking.domain.scopes import Scope
from booking.surfaces import rules
from booking.surfaces.http import Answer, Contract, Request
from booking.surfaces.v1 import bookings
from booking.surfaces.v1.bookings import BookingShown

COLUMNS = (*bookings.COLUMNS, "email", "guests")


class AttendeeShown(BookingShown):
    """A booking, with the address that its organizer may see (docs/adr/0041)."""

    email: str | None


class AttendeesShown(TypedDict):
    """A page of the bookings of a conference, and the cursor of the next page."""

    items: list[AttendeeShown]
    next: str | None


LIST = Contract(
    query=bookings.BookingsQuery,
    gives={200: AttendeesShown},
    also=(bookings.CSV,),
    headers=bookings.TABLE,
    refuses=(*rules.LIST_BOOKINGS, Unidentified, NotAllowed),
    secured=True,
    scope=Scope.ATTENDEES_READ,
)


def page(found: AttendeeList, request: Request) -> Answer:
    """Return 200 with a page of attendees, as JSON or as a CSV table."""
    items: list[AttendeeShown] = [
        {**bookings.shown(view), "email": found.address_of(view)} for view in found.page.bookings
    ]
    if bookings.as_table(request):
        rows: list[dict[str, Any]] = [bookings.row(item) for item in items]
        return bookings.table(COLUMNS, rows, found.page.cursor, request)
    body: AttendeesShown = {"items": items, "next": found.page.cursor}
    return Answer(status=200, body=body)
