"""Allow: lift the removal of an attendee, so that they may book the conference again."""

from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.idempotency import IdempotencyWriter
from booking.application.ports.conferences import Conferences
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock
from booking.domain.rights import Caller


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """The permission of an attendee to book a conference."""

    conference: str
    attendee: str


@dataclass(frozen=True, slots=True)
class Allow:
    """Lifts one removal in one transaction. Without a removal, it changes nothing."""

    conferences: Conferences
    people: People
    clock: Clock
    attempts: Attempts

    def __call__(
        self,
        conference_id: str,
        attendee: str,
        by: Caller,
        idempotency: IdempotencyWriter[Permission] | None = None,
    ) -> Permission:
        """Return the permission, which is the same for an unknown attendee.

        Raises ConferenceUnknown, NotAllowed, IdempotencyKeyInUse, Busy.
        """
        return self.attempts(partial(self._attempt, conference_id, attendee, by, idempotency))

    def _attempt(
        self,
        conference_id: str,
        attendee: str,
        by: Caller,
        idempotency: IdempotencyWriter[Permission] | None,
        _: int,
    ) -> Permission:
        conference = find_conference(self.conferences, conference_id, by.realm)
        by.check_organizes(conference.organizer)
        permission = Permission(conference=conference.id, attendee=attendee)
        agenda = self.people.agenda(attendee)
        if agenda is not None and conference.id in agenda.removals:
            record = idempotency.record(permission, self.clock()) if idempotency else None
            self.people.allow(attendee, conference, record)
        return permission
