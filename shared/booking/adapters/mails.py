"""Mails by Amazon SES."""

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.transactions import translated_errors
from booking.application.ports.mails import Mail, NotSent

CALENDAR_FILE = "booking.ics"
TICKETS_FILE = "tickets.pdf"


@dataclass(frozen=True, slots=True)
class SesMailer:
    """Sends mails from one address. Implements the port Send."""

    client: Any
    sender: str
    configuration_set: str | None = None  # reports bounces and complaints

    def __call__(self, recipient: str, mail: Mail) -> None:
        """Send a mail by SES. Raises NotSent if SES rejects it, Contended.

        If SES can't deliver an accepted mail, it publishes an event of the configuration set.
        """
        try:
            with translated_errors():
                self._send(recipient, mail)
        except ClientError as error:
            # Only the code, because the message of SES contains the recipient.
            raise NotSent(error.response["Error"]["Code"]) from None

    def _send(self, recipient: str, mail: Mail) -> None:
        reports = {"ConfigurationSetName": self.configuration_set} if self.configuration_set else {}
        self.client.send_email(
            FromEmailAddress=self.sender,
            Destination={"ToAddresses": [recipient]},
            Content={"Raw": {"Data": raw_message(self.sender, recipient, mail)}},
            **reports,
        )


def raw_message(sender: str, recipient: str, mail: Mail) -> bytes:
    """Return a mail in MIME, with its calendar and its tickets as attachments."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = mail.subject
    message["Auto-Submitted"] = "auto-generated"
    if mail.unsubscribe is not None:
        message["List-Unsubscribe"] = f"<{mail.unsubscribe}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(mail.text)
    if mail.calendar is not None:
        message.add_attachment(
            mail.calendar.encode(),
            maintype="text",
            subtype="calendar",
            filename=CALENDAR_FILE,
            params={"method": mail.method, "charset": "utf-8"},
        )
    if mail.tickets is not None:
        message.add_attachment(
            mail.tickets, maintype="application", subtype="pdf", filename=TICKETS_FILE
        )
    return message.as_bytes()
