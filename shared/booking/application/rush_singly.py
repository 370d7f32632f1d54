"""Rush mode: decide one entry of a queue by `Book`, from fresh state."""

from dataclasses import dataclass
from enum import Enum, auto

from booking.application.book import Book, BookSeat
from booking.application.ports.contention import Busy, Contended
from booking.application.ports.primitives import Clock
from booking.application.ports.rush import Answer, RushQueue
from booking.domain.conference import Conference
from booking.domain.refusals import (
    AlreadyBooked,
    ConferenceUnknown,
    Refusal,
    SaleNotOpen,
    UserUnknown,
)
from booking.domain.rush import QueuedPerson, QueueEntry, is_own, precedes


class Decided(Enum):
    """The outcome for an entry."""

    SERVED = auto()  # its booking exists, or its attendee was erased: it must be deleted
    REFUSED = auto()  # its refusal has taken its place
    OPENS_LATER = auto()  # it is decided when the sale opens
    CONTENDED = auto()  # it must be read again


@dataclass(frozen=True, slots=True)
class DecideSingly:
    """Decides an entry that no group can have, for example because it is refused."""

    rush_queue: RushQueue
    book: Book
    clock: Clock

    def __call__(self, entry: QueueEntry, person: QueuedPerson, conference: Conference) -> Decided:
        """Decide an entry. Raises nothing contended."""
        try:
            if person.agenda is None or not is_own(entry, person.agenda):
                self._book(entry, conference)
        except SaleNotOpen:
            return Decided.OPENS_LATER
        except UserUnknown:  # erased since: nobody may read an answer
            return Decided.SERVED
        except Refusal as refusal:
            if isinstance(refusal, AlreadyBooked) and refusal.booking_id == entry.booking:
                return Decided.SERVED  # by a write that was thought to be lost, or by another run
            return self._refuse(entry, refusal)
        except (Contended, Busy):
            return Decided.CONTENDED
        return Decided.SERVED

    def _book(self, entry: QueueEntry, conference: Conference) -> None:
        if precedes(entry, conference):
            raise ConferenceUnknown
        command = BookSeat(
            conference_id=entry.conference,
            attendee=entry.attendee,
            category=entry.category,
            seats=entry.party.size,
            accept=entry.party.accept,
            guests=tuple(entry.guests),
            wait=entry.wait,
            with_position=False,
            added_by=entry.added_by,
        )
        self.book.serve(command, entry.request, entry.booking)

    def _refuse(self, entry: QueueEntry, refusal: Refusal) -> Decided:
        try:
            self.rush_queue.refuse(entry, Answer.of(refusal), self.clock())
        except Contended:
            return Decided.CONTENDED
        return Decided.REFUSED
