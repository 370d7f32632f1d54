"""The place of a request in the queue of a sale in rush mode, until it is a booking or refused."""

import re
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, ReadBooking
from booking.application.ports.conferences import Conferences
from booking.application.ports.rush import Answer, RushQueue
from booking.application.ports.waitlist import CountBefore
from booking.domain.conference import Conference
from booking.domain.refusals import BookingUnknown, ConferenceUnknown, RequestRefused
from booking.domain.rights import Caller
from booking.domain.rush import QueueEntry, counts_by_one, is_queue_id, precedes


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueView:
    """A request in the queue, as its attendee sees it."""

    entry: QueueEntry
    conference: Conference
    before: CountBefore  # entries that are served earlier


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedPlace:
    """A request that was refused when its turn came."""

    entry: QueueEntry
    refused: str  # the name of the refusal, in words
    message: str


type Place = QueueView | RefusedPlace


def place_of(queue: RushQueue, entry: QueueEntry, conference: Conference) -> QueueView:
    """Return the place of an entry that was not served. Raises Contended."""
    pool = conference.pool_named(entry.category)
    by_one = pool is not None and counts_by_one(pool)
    before = queue.count_before(entry.booking, by_one=by_one)
    return QueueView(entry=entry, conference=conference, before=before)


@dataclass(frozen=True, slots=True)
class FindPlace:
    """Finds a request in the queues."""

    rush_queue: RushQueue
    conferences: Conferences

    def __call__(self, booking_id: str, attendee: str | None) -> Place | None:
        """Return the place of an attendee's own request; None: it is in no queue.

        Raises Contended.
        """
        if attendee is None or not is_queue_id(booking_id):
            return None
        found = self.rush_queue.find(booking_id, attendee)
        if found is None:
            return None
        entry, answer = found
        if answer is None:
            conference = self.conferences.find(entry.conference)
            if (
                conference is not None
                and not precedes(entry, conference)
                and conference.pool_named(entry.category) is not None
            ):
                return place_of(self.rush_queue, entry, conference)
            # That of the entry was deleted, and perhaps no run refuses the entry.
            answer = Answer.of(ConferenceUnknown())
        return RefusedPlace(entry=entry, refused=in_words(answer.refused), message=answer.message)


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """Reads a booking, or the request in a queue that will be the booking with this id."""

    read_booking: ReadBooking
    find_place: FindPlace
    attempts: Attempts

    def __call__(self, booking_id: str, by: Caller) -> BookingView | QueueView:
        """Return the booking, or the place in the queue of the caller's own request.

        Raises RequestRefused, and what `ReadBooking` raises.
        """
        try:
            return self.read_booking(booking_id, by)
        except BookingUnknown:
            if not is_queue_id(booking_id):
                raise
        place = self.attempts(lambda _: self.find_place(booking_id, by.attendee))
        if isinstance(place, RefusedPlace):
            raise RequestRefused(place.refused, place.message)
        # An entry is deleted after its booking was written, perhaps since the first read.
        return self.read_booking(booking_id, by) if place is None else place


def in_words(refused: str) -> str:
    """Return the name of a refusal in words, as problems have it."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", refused).lower()
