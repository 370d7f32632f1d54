"""Requests of people who want to become organizers, and the answers of admins."""

from dataclasses import dataclass, replace
from enum import StrEnum

from booking.domain.conference import DAY_MS, Instant
from booking.domain.refusals import AlreadyOrganizer, LimitReached, RequestAnswered, RequestPending
from booking.domain.rights import Caller

AGAIN_AFTER_MS = 7 * DAY_MS  # after a denial


class Answer(StrEnum):
    """The state of a request."""

    PENDING = "pending"
    APPROVED = "approved"
    DENIED = "denied"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizerRequest:
    """The request of one account. An account has one at a time."""

    subject: str  # of the account, which is never used again; the username may be
    attendee: str
    user_id: str
    about: str
    state: Answer = Answer.PENDING
    reason: str | None = None  # of a denial
    created_at: Instant
    answered_at: Instant | None = None
    version: int = 0


def request_of(
    caller: Caller, about: str, known: OrganizerRequest | None, now: Instant
) -> OrganizerRequest:
    """Return the new request of a caller, in the place of an earlier one.

    Raises AlreadyOrganizer, RequestPending, LimitReached.
    """
    if caller.may_organize or (known is not None and known.state is Answer.APPROVED):
        raise AlreadyOrganizer
    if known is not None and known.state is Answer.PENDING:
        raise RequestPending
    if known is not None and now < (known.answered_at or 0) + AGAIN_AFTER_MS:
        raise LimitReached("requests to organize in seven days", 1)
    return OrganizerRequest(
        subject=caller.subject,
        attendee=caller.attendee,
        user_id=caller.user_id,
        about=about,
        created_at=now,
        version=0 if known is None else known.version + 1,
    )


def approved(request: OrganizerRequest, now: Instant) -> OrganizerRequest:
    """Return the request after its approval, which may be repeated. Raises RequestAnswered."""
    if request.state is Answer.DENIED:
        raise RequestAnswered
    if request.state is Answer.APPROVED:
        return request
    return replace(request, state=Answer.APPROVED, answered_at=now, version=request.version + 1)


def denied(request: OrganizerRequest, reason: str, now: Instant) -> OrganizerRequest:
    """Return the request after its denial. Raises RequestAnswered."""
    if request.state is not Answer.PENDING:
        raise RequestAnswered
    version = request.version + 1
    return replace(request, state=Answer.DENIED, reason=reason, answered_at=now, version=version)
