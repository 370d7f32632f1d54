"""Errors after which the caller decides again. None of them leaves a partial transaction."""

from collections.abc import Sequence


class Contended(Exception):
    """The attempt has failed because of concurrent changes or load, or its outcome is unknown.

    The caller decides again from fresh state. If the attempt has succeeded and its reply was lost,
    the fresh state shows its effect.
    """


class Stale(Contended):
    """A condition of the write failed, because the state has changed since it was read."""


class MailboxTaken(Stale):
    """The mailbox of the attendee has a hold that was not read. Its booking may have ended."""


class Conflicted(Contended):
    """Another transaction on the same items, or an earlier call of this one, was in progress."""


class Throttled(Contended):
    """An AWS service has reached a limit; the next attempt must wait longer."""

    positions: Sequence[int] = ()  # of the writes of a transaction for which this is known


class OutcomeUnknown(Contended):
    """No reply came. A write may or may not have happened; a read changed nothing."""

    of_write: bool = False


class NotTaken(Contended):
    """A part of a batch was rejected; the caller must send the whole batch again."""


class Busy(Exception):
    """Every attempt within the request's time was contended; the caller may try again."""
