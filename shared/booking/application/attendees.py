"""List the attendees of a conference for its organizer, with their addresses."""

from collections.abc import Mapping
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.bookings import BookingFilter, BookingList, BookingView, ListBookings
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock
from booking.domain.attendees import shows_address
from booking.domain.rights import Caller


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendeeList:
    """A page of bookings of a conference, and the addresses that its organizer may see."""

    page: BookingList
    addresses: Mapping[str, str]  # by attendee

    def address_of(self, view: BookingView) -> str | None:
        """Return the address of an attendee, or that of a live invitation by mail."""
        if view.booking.summary.invited:
            return view.booking.invitee_email if view.can_answer else None
        return self.addresses.get(view.booking.attendee)


@dataclass(frozen=True, slots=True)
class ListAttendees:
    """Lists the bookings of a conference as ListBookings does, with verified addresses.

    One round trip more for a hundred live bookings. The addresses are those that mails go to, as
    last read from the accounts.
    """

    list_bookings: ListBookings
    people: People
    clock: Clock
    attempts: Attempts

    def __call__(self, conference_id: str, wanted: BookingFilter, by: Caller) -> AttendeeList:
        """Return a page. Raises ConferenceUnknown, NotAllowed, Invalid (cursor), Busy."""
        page = self.list_bookings(conference_id, wanted, by)
        now = self.clock()
        shown = [view.booking for view in page.bookings if shows_address(view.booking, now)]
        attendees = [booking.attendee for booking in shown]
        found = self.attempts(lambda _: self.people.addresses(attendees))
        return AttendeeList(page=page, addresses=found)
