"""Identity: the subject of the user pool that a username belongs to, and the tokens it accepts.

A username is a display name, which may be taken again after its account was deleted. The subject
(Cognito's `sub`) never is. The identity item of a username binds it to the subject of the first
verified token, and a token of any other subject is refused.
"""

import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from booking.domain.conference import Instant
from booking.domain.refusals import NameRefused, SubjectRefused, TokenRevoked
from booking.domain.rights import Caller

RESERVED = frozenset({"system", "nobody"})  # the history names these actors
RESTS_MS = 120_000  # a minute for which processes know an identity, and two requests of 29 s
FOLDED_LIMIT_BYTES = 1_024  # of a folded name, because keys have a limit


class Phase(StrEnum):
    """The phase of an identity."""

    BOUND = "bound"
    ERASING = "erasing"  # an erasure has begun; only its own subject may continue it
    ERASED = "erased"  # nothing of the person is stored, so another subject may take the name


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The binding of a username to a subject."""

    name: str  # the folded username
    subject: str
    attendee: str | None  # None: erased
    phase: Phase = Phase.BOUND
    revoked_before: Instant = 0  # tokens issued earlier are refused


def folded(username: str) -> str:
    """Return the form of a username that all its case and compatibility variants share."""
    normalized = unicodedata.normalize("NFKC", username).casefold()
    return unicodedata.normalize("NFKC", normalized)


def check_username(username: str) -> None:
    """Raise NameRefused for a username that looks like another one, or like the service itself."""
    if not unicodedata.is_normalized("NFC", username):
        raise NameRefused("the username must be in Unicode's composed form (NFC)")
    if any(unicodedata.category(character)[0] in "CZ" for character in username):
        raise NameRefused("the username has spaces, or invisible or bidirectional characters")
    name = folded(username)
    if name in RESERVED:
        raise NameRefused("the username is reserved")
    if not name or len(name.encode()) > FOLDED_LIMIT_BYTES:
        raise NameRefused("the username is too long")


def admitted(known: Identity | None, caller: Caller) -> Identity:
    """Return the identity of a caller: `known`, or the one to be bound in its place.

    An unknown name is bound to the caller's subject. So is an erased one after it has rested,
    because the erasure has left nothing to inherit.

    Raises NameRefused, SubjectRefused, TokenRevoked.
    """
    check_username(caller.user_id)
    if caller.scopes is not None:
        return _admitted_by_key(known, caller)
    if known is None:
        return _bound(caller)
    same = known.subject == caller.subject
    if known.phase is Phase.ERASED and not same:
        _check_issued_later(known, caller)
        return _bound(caller)
    if not same or known.attendee not in {caller.attendee, None}:
        raise SubjectRefused
    if known.phase is not Phase.BOUND:
        raise TokenRevoked
    _check_issued_later(known, caller)
    return known


def _admitted_by_key(known: Identity | None, caller: Caller) -> Identity:
    """Return the identity of a caller with an API key, which never binds a name.

    A sign-out does not end a key, because a server has no session. An erasure does.
    """
    if known is None or (known.subject, known.attendee or caller.attendee) != (
        caller.subject,
        caller.attendee,
    ):
        raise SubjectRefused
    if known.phase is not Phase.BOUND:
        raise TokenRevoked
    return known


def erasing(known: Identity | None, caller: Caller, now: Instant) -> Identity:
    """Return the identity with the caller's erasure begun; unchanged if it has begun already.

    Raises NameRefused, SubjectRefused, TokenRevoked.
    """
    if known is not None and known.subject == caller.subject and known.phase is not Phase.BOUND:
        return known
    return replace(admitted(known, caller), phase=Phase.ERASING, revoked_before=now)


def erased(known: Identity, now: Instant) -> Identity:
    """Return the identity after its data was erased. The username rests for a while.

    By the end of that time, all requests of the erased person have ended, and every process has
    forgotten them. So none of them acts for the next holder, whose tokens are issued later.
    """
    return replace(known, phase=Phase.ERASED, attendee=None, revoked_before=now + RESTS_MS)


def signed_out(known: Identity, now: Instant) -> Identity:
    """Return the identity that refuses all tokens issued until now."""
    return replace(known, revoked_before=max(known.revoked_before, now))


def rebound(
    known: Identity | None, attendee: str, username: str, subject: str, now: Instant
) -> Identity:
    """Return the identity that an administrator binds to another subject, such as a new account's.

    Tokens issued until now are refused, and those that `known` refuses.
    """
    refused = now if known is None else max(now, known.revoked_before)
    name = folded(username)
    return Identity(name=name, subject=subject, attendee=attendee, revoked_before=refused)


def _bound(caller: Caller) -> Identity:
    return Identity(name=folded(caller.user_id), subject=caller.subject, attendee=caller.attendee)


def _check_issued_later(known: Identity, caller: Caller) -> None:
    """Raise TokenRevoked for a token issued before a sign-out or an erasure.

    Tokens have their time in seconds. One of the same second is refused too.
    """
    if caller.issued_at >= known.revoked_before:
        return
    if known.phase is Phase.ERASED:
        raise TokenRevoked("the username was erased a moment ago; sign in again in two minutes")
    raise TokenRevoked
