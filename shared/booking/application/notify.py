"""Notify: send attendees mails about transitions of their bookings, one for each transition.

A worker claims a mail before sending it, and marks it as sent afterwards. If the worker crashes in
between, or gets no reply, the claim expires and a later delivery sends the mail, perhaps for the
second time.

    claim --> send --> mark as sent     the usual case
    claim --> throttled --> send again  for the time of `Attempts`; then as if it was refused
    claim --> refused --> release       the message is retried, then moves to the dead-letter queue
    claim --> no reply, or a crash      the claim expires after CLAIM_MS; a later delivery sends
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.ports.bookings import Bookings
from booking.application.ports.contention import Busy, Contended, OutcomeUnknown
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock
from booking.domain.booking import State
from booking.domain.conference import Instant

CLAIM_MS = 60_000  # the duration of a claim, longer than the timeout of the function
REMIND_BEFORE_MS = 600_000  # the time between a reminder and the deadline
SHORTEST_REMINDED_WINDOW_MS = 1_800_000  # offers with a shorter window get no reminder

OFFERED = "SeatOffered"
EXPIRING = "OfferExpiring"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """An event of a booking, as published on the bus."""

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
    """The content of a mail."""

    subject: str
    text: str


class NotSent(Exception):
    """The mailer refused a mail; nothing was sent. The message does not contain the recipient."""


class Claims(Protocol):
    """The claims to send mails, and the marks of the mails that were sent."""

    def claim(self, notice: Notice, now: Instant) -> bool:
        """Claim the mail of a notice for CLAIM_MS; return False if it was sent already.

        Raises Contended, also while another worker's claim has not expired.
        """

    def release(self, notice: Notice) -> None:
        """Delete the claim, so that the next delivery can claim the mail."""

    def mark_sent(self, notice: Notice) -> None:
        """Record that the mail was sent. Raises Contended."""


class Reminders(Protocol):
    """The timers of reminders."""

    def remind_at(self, notice: Notice, at: Instant, now: Instant) -> None:
        """Deliver the notice again at an instant, as EXPIRING; at least once, perhaps early."""


@dataclass(frozen=True, slots=True)
class Notify:
    """Sends the mail of one notice, unless it is outdated."""

    bookings: Bookings
    people: People
    claims: Claims
    reminders: Reminders
    send: Callable[[str, Mail], None]
    render_mail: Callable[[Notice], Mail | None]
    clock: Clock
    attempts: Attempts

    def __call__(self, notice: Notice) -> bool:
        """Return whether a mail was sent. Raises Busy, Contended, NotSent."""
        mail, now = self.render_mail(notice), self.clock()
        if mail is None or self._outdated(notice, now):
            return False
        user = self.people.find(notice.attendee)
        if user is None or user.email is None:
            return False
        if self._remind(notice, now) or not self.claims.claim(notice, now):
            return False
        try:
            self._send_in_turn(user.email, mail)
        except (NotSent, Busy):
            self.claims.release(notice)
            raise
        with suppress(Contended):  # an error would cause a retry, which could send the mail again
            self.claims.mark_sent(notice)
        return True

    def _send_in_turn(self, recipient: str, mail: Mail) -> None:
        """Send a mail, and wait while the mailer is throttled. Raises Busy, Contended, NotSent.

        A new account may send one mail a second. Without waiting here, most deliveries of a burst
        would fail at once, and their messages would soon be dead letters.
        """

        def attempt(_: int) -> OutcomeUnknown | None:
            try:
                self.send(recipient, mail)
            except OutcomeUnknown as unknown:
                return unknown  # the mail may have been sent, so the claim must expire first
            return None

        unknown = self.attempts(attempt)
        if unknown is not None:
            raise unknown

    def _outdated(self, notice: Notice, now: Instant) -> bool:
        """Return whether the offer of a notice is over: its deadline has passed.

        For a reminder, the booking is read too, because the attendee may have confirmed or
        canceled.
        """
        if notice.deadline is not None and notice.deadline <= now:
            return True
        if notice.happened != EXPIRING:
            return False
        booking = self.bookings.find(notice.booking)
        if booking is None or booking.summary.version != notice.version:
            return True
        return booking.summary.standing.state is not State.CONFIRMATION_PENDING

    def _remind(self, notice: Notice, now: Instant) -> bool:
        """Set the timer of the reminder, if the notice needs one.

        Return whether the notice is a reminder that arrived early; its timer is then set again.
        Timers may fire minutes early.
        """
        if notice.happened not in {OFFERED, EXPIRING} or notice.deadline is None:
            return False
        at = notice.deadline - REMIND_BEFORE_MS
        early = notice.happened == EXPIRING and now < at
        long = (
            notice.happened == OFFERED
            and notice.deadline - notice.at >= SHORTEST_REMINDED_WINDOW_MS
        )
        if early or long:
            self.reminders.remind_at(notice, at, now)
        return early
