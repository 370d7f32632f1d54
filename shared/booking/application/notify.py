"""Notify: send attendees mails about their bookings, one for each notice at most.

A notice only names a booking and a version. The worker reads the booking again and mails what it
reads. A notice that is forged, or that a later transition has outdated, sends nothing: the later
transition has a notice of its own.

A worker claims a mail before sending it, and marks it as sent afterwards. If the worker crashes in
between, or gets no reply, the claim expires and a later delivery sends the mail, perhaps for the
second time.

    claim --> send --> mark as sent     the usual case
    claim --> throttled --> send again  for the time of `Attempts`; then as if it was refused
    claim --> refused --> release       the message is retried, then moves to the dead-letter queue
    claim --> no reply, or a crash      the claim expires after CLAIM_MS; a later delivery sends
    claim --> limit of the day          the booking is added to a digest, and the mail is marked
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from booking.application.events import EVENTS
from booking.application.letters import Letters
from booking.application.mail_delivery import Delivery
from booking.application.ports.bookings import Bookings
from booking.application.ports.mails import (
    CHANGED,
    EXPIRING,
    INVITED,
    LAPSED,
    MOVED,
    OFFERED,
    REQUEST_ENDED,
    REQUEST_LAPSED,
    REQUEST_OFFERED,
    REQUEST_WAITLISTED,
    Claims,
    DailyMails,
    Digest,
    DigestLetter,
    Letter,
    Mail,
    Notice,
    Timers,
)
from booking.application.ports.primitives import Clock
from booking.application.recipients import Recipient, Recipients
from booking.domain.booking import LIVE, Booking, State
from booking.domain.conference import Instant
from booking.domain.language import DEFAULT
from booking.domain.mailbox import MailKind

REMIND_BEFORE_MS = 600_000  # the time between a reminder and the deadline
SHORTEST_REMINDED_WINDOW_MS = 1_800_000  # offers with a shorter window get no reminder
# A lapse is mailed after this time. If a new offer follows at once, its mail is the only one.
LAPSE_SETTLES_MS = 10_000

KINDS = {
    "BookingConfirmed": MailKind.BOOKINGS,
    "BookingWaitlisted": MailKind.BOOKINGS,
    "BookingCanceled": MailKind.BOOKINGS,
    MOVED: MailKind.BOOKINGS,
    INVITED: MailKind.OFFERS,
    OFFERED: MailKind.OFFERS,
    EXPIRING: MailKind.OFFERS,
    LAPSED: MailKind.OFFERS,
    CHANGED: MailKind.CONFERENCES,
    REQUEST_WAITLISTED: MailKind.BOOKINGS,
    REQUEST_OFFERED: MailKind.OFFERS,
    REQUEST_LAPSED: MailKind.OFFERS,
    REQUEST_ENDED: MailKind.BOOKINGS,
}
HELD = frozenset({INVITED, OFFERED, REQUEST_OFFERED})  # notices of a seat with a deadline


@dataclass(frozen=True, slots=True)
class Notify:
    """Sends the mail of one notice, unless it is outdated."""

    bookings: Bookings
    recipients: Recipients
    letters: Letters
    claims: Claims
    daily_mails: DailyMails
    timers: Timers
    delivery: Delivery
    render_mail: Callable[[Letter], Mail]
    clock: Clock

    def __call__(self, notice: Notice) -> bool:
        """Return whether a mail was sent. Raises Busy, Contended, NotSent."""
        now = self.clock()
        booking = self.bookings.find(notice.booking)
        if booking is None or not is_current(notice, booking, now):
            return False
        if self._put_off(notice, booking, now):
            return False
        recipient = self.recipients(booking, kind_of(notice, booking), now)
        if recipient is None:
            return False
        letter = self.letters.about(notice, booking, recipient)
        if letter is None or not self.claims.claim(notice.mail, now):
            return False
        if not self.daily_mails.take(recipient.attendee, notice.mail, now):
            self._hold_back(notice, recipient, now)
            return False
        self.delivery(notice.mail, recipient.address, self.render_mail(letter))
        return True

    def _hold_back(self, notice: Notice, recipient: Recipient, now: Instant) -> None:
        digest = Digest.of(recipient.attendee, now)
        self.daily_mails.hold_back(digest, notice.booking)
        self.timers.digest_at(digest, now)
        self.delivery.mark(notice.mail)

    def _put_off(self, notice: Notice, booking: Booking, now: Instant) -> bool:
        """Set the timer of a notice for which it is too early, and of an offer's reminder.

        Return whether it is too early. Timers may fire minutes early.
        """
        if notice.happened in {LAPSED, REQUEST_LAPSED}:
            at = booking.changed_at + LAPSE_SETTLES_MS
            if now < at:
                self.timers.notice_at(notice, at, now)
            return now < at
        deadline = booking.queued.standing.deadline
        if deadline is None:
            return False
        at = deadline - REMIND_BEFORE_MS
        early = notice.happened == EXPIRING and now < at
        long = deadline - booking.changed_at >= SHORTEST_REMINDED_WINDOW_MS
        if early or (notice.happened in HELD and long):
            self.timers.notice_at(replace(notice, happened=EXPIRING), at, now)
        return early


def is_current(notice: Notice, booking: Booking, now: Instant) -> bool:
    """Return whether a notice names the last transition of a booking, as its attendee sees it.

    A change of a conference concerns each live booking. `Letters` compares the conference.
    """
    standing = booking.standing_at(now)
    if booking.attendee != notice.attendee or standing != booking.summary.standing:
        return False
    if notice.happened == CHANGED:
        return standing.state in LIVE and now < booking.summary.start
    if booking.linked is not None and booking.request_at(now) != booking.linked.standing:
        return False
    if notice.version != booking.summary.version or notice.happened not in KINDS:
        return False
    if notice.happened == EXPIRING:
        return booking.queued.standing.state is State.CONFIRMATION_PENDING
    return notice.happened == EVENTS[booking.verb][standing.state]


def kind_of(notice: Notice, booking: Booking) -> MailKind | None:
    """Return the kind of a notice's mail. None: no choice applies, only a removed address.

    A person with a seat would otherwise go to the conference at the former time or place.
    """
    seat = booking.summary.standing.state is State.CONFIRMED
    return None if seat and notice.happened == CHANGED else KINDS[notice.happened]


@dataclass(frozen=True, slots=True)
class SendDigest:
    """Sends one mail with the present state of the bookings whose mails were held back."""

    bookings: Bookings
    recipients: Recipients
    letters: Letters
    claims: Claims
    daily_mails: DailyMails
    timers: Timers
    delivery: Delivery
    render_digest: Callable[[DigestLetter], Mail]
    clock: Clock

    def __call__(self, digest: Digest) -> bool:
        """Return whether a mail was sent. Raises Busy, Contended, NotSent."""
        now = self.clock()
        if now < digest.at:
            self.timers.digest_at(digest, now)
            return False
        found = [self.bookings.find(name) for name in sorted(self.daily_mails.held_back(digest))]
        owned = [(each, to) for each in found if each and (to := self._owner(digest, each, now))]
        if not owned or not self.claims.claim(digest.mail, now):
            return False
        recipient = owned[0][1]
        letter = DigestLetter(
            lines=[self.letters.now(booking, to) for booking, to in owned],
            unsubscribe=self.letters.unsubscribe(recipient),
            language=recipient.language or DEFAULT,
        )
        self.delivery(digest.mail, recipient.address, self.render_digest(letter))
        return True

    def _owner(self, digest: Digest, booking: Booking, now: Instant) -> Recipient | None:
        """Return the person of a digest as the recipient of a mail of any kind about a booking."""
        if not booking.summary.invited and booking.attendee != digest.attendee:
            return None
        seat = booking.summary.standing.state is State.CONFIRMED
        kinds = [None] if seat else list(MailKind)  # a change of a seat may have been held back
        recipients = (self.recipients(booking, kind, now) for kind in kinds)
        found = next((to for to in recipients if to is not None), None)
        return found if found is not None and found.attendee == digest.attendee else None
