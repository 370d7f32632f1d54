"""The list of a conference's seats at the door, and the numbers of those who are present."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports.catalog import BookingsPage, Catalog
from booking.application.ports.door import Door, StaffList
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock
from booking.application.ports.seats import SeatCounts
from booking.domain.attendees import as_read_by, shows_address
from booking.domain.booking import Booking, State
from booking.domain.check_ins import CheckIn, Part
from booking.domain.conference import Conference, Instant
from booking.domain.realms import in_realm
from booking.domain.rights import Caller
from booking.domain.staff import check_staff

READ_AT_ONCE = 100  # bookings
PAGES = 10  # pages that one request reads for a search; the cursor continues


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorFilter:
    """The page and the filter of the list. A field that is None restricts nothing."""

    search: str | None = None  # in usernames, addresses and names of guests
    present: bool | None = None  # whether a seat of the booking is checked in
    cursor: str | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorList:
    """A page of CONFIRMED bookings with their check-ins, oldest booking first."""

    bookings: Sequence[Booking]
    check_ins: Sequence[CheckIn]  # of these bookings
    names: Mapping[str, str]  # the attendee ids of the staff, by subject
    cursor: str | None  # of the next page; None: the last page


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorNumbers:
    """The seats of a conference at the door."""

    expected: int  # sold
    present: int
    released: int  # of no-shows, given to the waitlist
    started: bool
    parts: Sequence[Part]

    @property
    def missing(self) -> int:
        """The sold seats that are not checked in: after the start, the no-shows."""
        return max(0, self.expected - self.present)


@dataclass(frozen=True, slots=True)
class ReadDoor:
    """Reads the seats at the door for the staff of a conference. The list may lag by seconds."""

    door: Door
    staff: StaffList
    seats: SeatCounts
    catalog: Catalog
    people: People
    clock: Clock
    attempts: Attempts

    def numbers(self, conference_id: str, by: Caller) -> DoorNumbers:
        """Return the current numbers. Raises ConferenceUnknown, NotAllowed, Busy."""
        return self.attempts(lambda _: self._numbers(conference_id, by))

    def _numbers(self, conference_id: str, by: Caller) -> DoorNumbers:
        conference = staffed(self.staff, conference_id, by)
        parts = self.door.parts(conference.id)
        return DoorNumbers(
            expected=sum(seats.sold for seats in self.seats.all_seats(conference)),
            present=sum(part.present for part in parts),
            released=sum(part.released for part in parts),
            started=conference.started(self.clock()),
            parts=parts,
        )

    def __call__(self, conference_id: str, wanted: DoorFilter, by: Caller) -> DoorList:
        """Return a page. Raises ConferenceUnknown, NotAllowed, Invalid (cursor), Busy.

        A page of a search may be short and still have a cursor.
        """
        return self.attempts(lambda _: self._list(conference_id, wanted, by))

    def _list(self, conference_id: str, wanted: DoorFilter, by: Caller) -> DoorList:
        conference = staffed(self.staff, conference_id, by)
        page = self._page(conference, wanted, by)
        members = self.staff.of(conference.id)
        return DoorList(
            bookings=page.bookings,
            check_ins=self.door.of_bookings(page.bookings),
            names={one.subject: one.attendee for one in members} | {by.subject: by.attendee},
            cursor=page.cursor,
        )

    def _page(self, conference: Conference, wanted: DoorFilter, by: Caller) -> BookingsPage:
        now, found = self.clock(), list[Booking]()
        cursor = wanted.cursor
        for _ in range(PAGES):
            page = self.catalog.bookings_of(conference, cursor, READ_AT_ONCE)
            for booking in self._matching(page.bookings, wanted, by, now):
                found.append(booking)
                if len(found) == wanted.limit:
                    return BookingsPage(bookings=found, cursor=self.catalog.cursor_of(booking))
            cursor = page.cursor
            if cursor is None:
                break
        return BookingsPage(bookings=found, cursor=cursor)

    def _matching(
        self, bookings: Sequence[Booking], wanted: DoorFilter, by: Caller, now: Instant
    ) -> list[Booking]:
        """Return the CONFIRMED bookings that pass the filter, as the caller may see them."""
        seated = [
            as_read_by(booking, by, now)
            for booking in bookings
            if booking.standing_at(now).state is State.CONFIRMED
            and wanted.present in {None, bool(booking.admitted)}
        ]
        if wanted.search is None:
            return seated
        shown = [one.attendee for one in seated if shows_address(one, now)]
        addresses = self.people.addresses(shown)
        text = wanted.search.casefold()
        return [one for one in seated if text in _searched(one, addresses.get(one.attendee))]


def staffed(staff: StaffList, conference_id: str, by: Caller) -> Conference:
    """Return a conference at whose door the caller works. Raises ConferenceUnknown, NotAllowed."""
    found, member = staff.find(conference_id, by.subject)
    conference = in_realm(found, by.realm)
    check_staff(conference, member, by)
    return conference


def _searched(booking: Booking, address: str | None) -> str:
    """Return the text that a search looks through."""
    guests = [text for guest in booking.guests for text in (guest.name, guest.email or "")]
    return "\n".join([booking.attendee.partition(":")[2], address or "", *guests]).casefold()
