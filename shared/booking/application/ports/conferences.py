"""Conferences: listed, changed, canceled."""

from collections.abc import Sequence
from typing import Protocol

from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain.ballot import Draw
from booking.domain.conference import Conference, FormerConference, Instant
from booking.domain.identity import Identity
from booking.domain.program import NO_PROGRAM, Program
from booking.domain.seats import SeatChange, Seats


class Conferences(Protocol):
    """All conferences. Reads are consistent."""

    def find(self, conference_id: str) -> Conference | None:
        """Return one conference, or None."""

    def program(self, conference: Conference) -> Program:
        """Return the program of a conference; an empty one if it never had one."""

    def add(
        self,
        conference: Conference,
        request: str,
        record: IdempotencyRecord | None = None,
        *,
        identity: Identity | None = None,
        former: FormerConference | None = None,
        program: Program = NO_PROGRAM,
    ) -> None:
        """Claim the name and write the seats of a new conference.

        identity: that of the organizer, which must still be bound; otherwise raises Stale.
        former: the deleted conference whose id the new one gets.
        Raises ConferenceExists, IdempotencyKeyInUse, Contended.
        """

    def former(self, conference_id: str) -> FormerConference | None:
        """Return the numbers of a deleted conference, or None if the id was not freed."""

    def added_by(self, conference_id: str) -> str | None:
        """Return the request that created a conference, or None."""

    def change(
        self,
        conference: Conference,
        wanted: Conference,
        changes: Sequence[SeatChange],
        program: Program | None = None,
    ) -> None:
        """Write a changed conference with its seats, if it is unchanged since it was read.

        program: the new one, or None if it is unchanged.

        Raises Contended.
        """

    def offer(self, conference: Conference, subject: str) -> None:
        """Offer a conference to another organizer. Raises Stale if it has changed."""

    def give(
        self, conference: Conference, organizer: str, *, identity: Identity | None = None
    ) -> None:
        """Make somebody else the organizer of a conference. Raises Stale if it has changed.

        identity: that of the new organizer, which must still be bound; otherwise raises Stale.
        """

    def cancel(self, conference: Conference, request: str, now: Instant) -> None:
        """Mark a conference as canceled and due for cleaning up, and end its gates."""

    def draw(
        self, conference: Conference, draw: Draw, gates: Sequence[SeatChange], now: Instant
    ) -> None:
        """Write the draw of a ballot with its gates, in one transaction. Raises Contended."""

    def delete(self, conference: Conference, read: Sequence[Seats], request: str) -> None:
        """Delete a conference with its seats, if these are unchanged since they were read.

        Raises Contended.
        """

    def deleted_by(self, conference_id: str) -> str | None:
        """Return the request that deleted the last conference with this id, or None."""

    def canceled_by(self, conference_id: str) -> str | None:
        """Return the request that canceled a conference, or None."""
