"""Requests to become an organizer, and the group of organizers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.domain.identity import Identity
from booking.domain.organizing import OrganizerRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestsPage:
    """A page of the queue."""

    requests: Sequence[OrganizerRequest]
    cursor: str | None  # of the next page; None: the last page


class OrganizerRequests(Protocol):
    """The requests of all accounts, by subject."""

    def find(self, subject: str) -> OrganizerRequest | None:
        """Return the request of an account, or None."""

    def put(
        self, request: OrganizerRequest, known: OrganizerRequest | None, identity: Identity
    ) -> None:
        """Write a new request in the place of `known`, and add it to the queue.

        identity: that of the account, which must still be bound. Raises Stale, Contended.
        """

    def answer(self, request: OrganizerRequest, known: OrganizerRequest) -> None:
        """Write an answer in the place of `known`. A denial leaves the queue. Raises Stale."""

    def finish(self, request: OrganizerRequest) -> None:
        """Remove an approved request from the queue, if it is unchanged. Raises Contended."""

    def queue(self, cursor: str | None, limit: int) -> RequestsPage:
        """Return a page of the queue, oldest first, from an index that lags. Raises Invalid."""

    def forget(self, subject: str) -> None:
        """Delete the request of an account, if there is one. Raises Contended."""


class OrganizerGroup(Protocol):
    """The group of the accounts that may organize."""

    def admit(self, subject: str) -> bool:
        """Add an account to the group, also if it is in it. False: no such account exists."""
