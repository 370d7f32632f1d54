"""Messages of organizers on v1: mail the attendees of a conference."""

from typing import Literal, TypedDict

from booking.application.message_attendees import MessageDraft, PostedMessage
from booking.domain.organizer_message import Audience
from booking.domain.refusals import Unidentified
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract, Request, parsed
from booking.surfaces.v1 import Body
from booking.surfaces.v1.validators import LetterText, Subject

type AudienceName = Literal["confirmed", "waiting", "all"]


class MessageBody(Body):
    """Body of POST /v1/conferences/{conference}/messages. Both texts are plain text.

    `waiting` means the attendees on the waitlist and those with an offer.
    """

    subject: Subject
    text: LetterText
    to: AudienceName


class MessageShown(TypedDict):
    """A message that will be mailed. `recipients` counts the bookings that it is for now.

    Attendees without a verified address, or with other choices of mails, get no mail.
    """

    id: str
    conference: str
    subject: str
    to: AudienceName
    recipients: int
    created_at: str


POST = Contract(
    body=MessageBody,
    gives={202: MessageShown},
    refuses=(*rules.MESSAGE, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    keeps=True,
)


def parse_draft(request: Request) -> MessageDraft:
    """Parse POST /v1/conferences/{conference}/messages. Raises Invalid."""
    body = parsed(MessageBody, request)
    return MessageDraft(audience=Audience(body.to), subject=body.subject, text=body.text)


def posted(posted: PostedMessage) -> Answer:
    """Return 202 with a message whose mails follow."""
    message = posted.message
    body: MessageShown = {
        "id": message.id,
        "conference": message.conference,
        "subject": message.subject,
        "to": message.audience.value,
        "recipients": posted.recipients,
        "created_at": fields.zoned_text(message.created_at),
    }
    return Answer(status=202, body=body)
