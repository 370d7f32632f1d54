"""The delivery of a claimed mail."""

from contextlib import suppress
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports.contention import Busy, Contended, OutcomeUnknown
from booking.application.ports.mails import Claims, Mail, MailId, NotSent, Send


@dataclass(frozen=True, slots=True)
class Delivery:
    """Sends a mail once, if its claim is free."""

    claims: Claims
    send: Send
    attempts: Attempts

    def __call__(self, identity: MailId, recipient: str, mail: Mail) -> None:
        """Send a claimed mail, and mark it. Raises Busy, Contended, NotSent."""
        try:
            self._send_in_turn(recipient, mail)
        except (NotSent, Busy):
            self.claims.release(identity)
            raise
        self.mark(identity)

    def mark(self, identity: MailId) -> None:
        """Mark a mail as sent, if that is possible."""
        with suppress(Contended):  # an error would cause a retry, which could send the mail again
            self.claims.mark_sent(identity)

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
