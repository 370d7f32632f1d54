"""Requests to become an organizer: send, read, list and answer them."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.identify import bind_caller
from booking.application.ports.names import Names
from booking.application.ports.organizing import OrganizerGroup, OrganizerRequests, RequestsPage
from booking.application.ports.primitives import Clock
from booking.domain.organizing import Answer, OrganizerRequest, approved, denied, request_of
from booking.domain.refusals import RequestUnknown
from booking.domain.rights import Caller


@dataclass(frozen=True, slots=True)
class RequestToOrganize:
    """Sends the request of a person to become an organizer."""

    requests: OrganizerRequests
    names: Names
    clock: Clock
    attempts: Attempts

    def __call__(self, caller: Caller, about: str) -> OrganizerRequest:
        """Return the new request. A retry of a committed request is refused as pending.

        Raises AlreadyOrganizer, RequestPending, LimitReached, NameRefused, SubjectRefused,
        TokenRevoked, Busy.
        """
        return self.attempts(lambda number: self._attempt(caller, about, again=number > 0))

    def _attempt(self, caller: Caller, about: str, *, again: bool) -> OrganizerRequest:
        identity = bind_caller(self.names, caller)
        known = self.requests.find(caller.subject)
        pending = known is not None and known.state is Answer.PENDING
        if again and known is not None and pending and known.about == about:
            return known  # an earlier attempt succeeded, and its reply was lost
        request = request_of(caller, about, known, self.clock())
        self.requests.put(request, known, identity)
        return request


@dataclass(frozen=True, slots=True)
class ReadOrganizerRequest:
    """Reads the caller's own request."""

    requests: OrganizerRequests
    attempts: Attempts

    def __call__(self, caller: Caller) -> OrganizerRequest:
        """Return the last request. Raises RequestUnknown, Busy."""
        return known_request(self.attempts(lambda _: self.requests.find(caller.subject)))


@dataclass(frozen=True, slots=True)
class ListOrganizerRequests:
    """Lists the requests that wait for an answer, for admins."""

    requests: OrganizerRequests
    attempts: Attempts

    def __call__(self, caller: Caller, cursor: str | None, limit: int) -> RequestsPage:
        """Return a page, oldest first. Raises NotAllowed, Invalid (cursor), Busy."""
        caller.check_is_admin()
        return self.attempts(lambda _: self.requests.queue(cursor, limit))


@dataclass(frozen=True, slots=True)
class AnswerOrganizerRequest:
    """Answers a request.

    An approval is written before the account joins the group, and leaves the queue after that. So
    a failure between them leaves the request in the queue, where the approval can be repeated.
    """

    requests: OrganizerRequests
    group: OrganizerGroup
    clock: Clock
    attempts: Attempts

    def approve(self, subject: str, caller: Caller) -> OrganizerRequest:
        """Make the account of a request an organizer. Raises a Refusal, Busy."""
        caller.check_is_admin()
        answered = self.attempts(lambda _: self._approve(subject))
        if not self.attempts(lambda _: self.group.admit(subject)):
            self.attempts(lambda _: self.requests.forget(subject))  # the account was deleted
            raise RequestUnknown
        self.attempts(lambda _: self.requests.finish(answered))
        return answered

    def deny(self, subject: str, reason: str, caller: Caller) -> OrganizerRequest:
        """Deny a request, with a reason that its account can read. Raises a Refusal, Busy."""
        caller.check_is_admin()
        return self.attempts(lambda number: self._deny(subject, reason, again=number > 0))

    def _approve(self, subject: str) -> OrganizerRequest:
        known = known_request(self.requests.find(subject))
        answered = approved(known, self.clock())
        if answered != known:
            self.requests.answer(answered, known)
        return answered

    def _deny(self, subject: str, reason: str, *, again: bool) -> OrganizerRequest:
        known = known_request(self.requests.find(subject))
        if again and known.state is Answer.DENIED and known.reason == reason:
            return known  # an earlier attempt succeeded, and its reply was lost
        answered = denied(known, reason, self.clock())
        self.requests.answer(answered, known)
        return answered


def known_request(found: OrganizerRequest | None) -> OrganizerRequest:
    """Return a request that was found. Raises RequestUnknown."""
    if found is None:
        raise RequestUnknown
    return found
