"""Notify: tell attendees by mail what happened to their bookings, each transition once.

A mail is claimed before it is sent and ticked off after. Who crashes in between, or hears nothing
of what became of the mail, leaves a claim that runs out; the mail may then come twice, which is
better than never.

    claim --> send --> tick off         the usual
    claim --> refused --> release       the message comes again, in the end to the dead letters
    claim --> no reply, or a crash      claimed by nobody after CLAIM: sent by a later delivery
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from booking.application.ports import Clock, Contended, Store, Throttled
from booking.domain.booking import State
from booking.domain.conference import Instant

CLAIM = 60_000  # milliseconds that a claim holds, longer than a function lives
REMIND_BEFORE = 600_000  # milliseconds before the deadline
LEAST_WINDOW = 1_800_000  # of an offer that is worth a reminder

OFFERED = "SeatOffered"
EXPIRING = "OfferExpiring"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What happened to a booking, as the bus tells it."""

    happened: str
    booking: str
    version: int
    conference_name: str
    attendee: str
    at: Instant
    start: Instant
    deadline: Instant | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail, but for who gets it."""

    subject: str
    text: str


class NotSent(Exception):  # noqa: N818 - what the mailer said
    """The mailer refused a mail: nothing was sent. It says why, and names nobody."""


class Claims(Protocol):
    """What was told, and what somebody is about to tell."""

    def claim(self, notice: Notice, now: Instant) -> bool:
        """Ask to be the one who tells it; false where it was told. Raises Contended."""

    def release(self, notice: Notice) -> None:
        """Leave it to the next delivery."""

    def tick_off(self, notice: Notice) -> None:
        """Record that it was told. Raises Contended."""


class Reminders(Protocol):
    """What tells an attendee again before it is too late."""

    def remind_at(self, notice: Notice, at: Instant, now: Instant) -> None:
        """Hand the notice back as EXPIRING at an instant; at least once."""


@dataclass(frozen=True, slots=True)
class Notify:
    """Sends the mail of one notice, if it still says what is so."""

    store: Store
    claims: Claims
    reminders: Reminders
    send: Callable[[str, Mail], None]
    written: Callable[[Notice], Mail | None]
    clock: Clock

    def __call__(self, notice: Notice) -> bool:
        """Tell whether a mail went out. Raises Contended, NotSent."""
        mail, now = self.written(notice), self.clock()
        if mail is None or self._outdated(notice, now):
            return False
        user = self.store.user(notice.attendee)
        if user is None or user.email is None:
            return False
        if self._remind(notice, now) or not self.claims.claim(notice, now):
            return False
        try:
            self.send(user.email, mail)
        except (NotSent, Throttled):
            self.claims.release(notice)
            raise
        with suppress(Contended):  # else the notice would come again, and the mail with it
            self.claims.tick_off(notice)
        return True

    def _outdated(self, notice: Notice, now: Instant) -> bool:
        """Tell of no offer that is over; before a reminder look whether it was taken."""
        if notice.deadline is not None and notice.deadline <= now:
            return True
        if notice.happened != EXPIRING:
            return False
        booking = self.store.booking(notice.booking)
        if booking is None or booking.place.version != notice.version:
            return True
        return booking.place.standing.state is not State.CONFIRMATION_PENDING

    def _remind(self, notice: Notice, now: Instant) -> bool:
        """Have it told again shortly before the deadline; tell whether it is too early for that.

        What wakes us for it may do so minutes before it was asked to.
        """
        if notice.happened not in {OFFERED, EXPIRING} or notice.deadline is None:
            return False
        at = notice.deadline - REMIND_BEFORE
        early = notice.happened == EXPIRING and now < at
        long = notice.happened == OFFERED and notice.deadline - notice.at >= LEAST_WINDOW
        if early or long:
            self.reminders.remind_at(notice, at, now)
        return early
