"""Mails by SES: its answers and reports, the messages and their calendars."""

import traceback
from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP
from typing import Any

import boto3
import pytest
from botocore.exceptions import ReadTimeoutError
from botocore.stub import ANY, Stubber
from icalendar import Calendar

from booking.adapters.delivery_reports import decode_report
from booking.adapters.mails import SesMailer, raw_message
from booking.application.ports.contention import OutcomeUnknown, Throttled
from booking.application.ports.mails import Letter, Mail, NotSent
from booking.domain.booking import Reason, State
from booking.surfaces.mail import MailRenderer
from testing.examples import booking, conference

MAIL = Mail(subject="You have a seat", text="Come.")
BOB = "bob@example.com"


@pytest.fixture
def ses() -> Any:
    return boto3.client(
        "sesv2", region_name="eu-central-1", aws_access_key_id="t", aws_secret_access_key="t"
    )


@pytest.mark.parametrize(
    ("code", "means"),
    [
        ("MessageRejected", NotSent),
        ("TooManyRequestsException", Throttled),
        ("InternalFailure", OutcomeUnknown),
    ],
)
def test_a_rejected_mail_is_reported_without_its_recipient(
    ses: Any, code: str, means: type[Exception]
) -> None:
    message = f"Email address is not verified. These identities failed the check: {BOB}"
    with Stubber(ses) as stub:
        stub.add_client_error("send_email", code, message)
        with pytest.raises(means) as raised:
            SesMailer(ses, "us@example.com")(BOB, MAIL)
    if means is NotSent:
        assert code in str(raised.value)
        assert BOB not in "".join(traceback.format_exception(raised.value))


def test_a_lost_reply_leaves_the_outcome_unknown(ses: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(**_: Any) -> None:
        raise ReadTimeoutError(endpoint_url="https://email.example.com")

    monkeypatch.setattr(ses, "send_email", lost)
    with pytest.raises(OutcomeUnknown):
        SesMailer(ses, "us@example.com")(BOB, MAIL)


# ------------------------------------------------------------------------ messages and calendars


def mail_of(state: State, *, happened: str = "BookingConfirmed", **given: Any) -> Mail:
    named = given.pop("conference", {})
    letter = Letter(
        happened=happened,
        booking=booking(state, **given),
        conference=conference(**named),
        position=1,
        last_offer=False,
        recipient=BOB,
        link="https://book.example.com/b/token",
        unsubscribe="https://book.example.com/b/stop",
    )
    return MailRenderer("tickets@example.com").letter(letter)


def parsed(mail: Mail) -> tuple[Any, Any]:
    """Return the parsed message, and the parsed event of its calendar."""
    raw = raw_message("tickets@example.com", BOB, mail)
    message: Any = message_from_bytes(raw, policy=SMTP)
    (file,) = message.iter_attachments()
    assert file.get_content_type() == "text/calendar"
    calendar = Calendar.from_ical(file.get_content())
    assert calendar["METHOD"] == file.get_param("method")
    (event,) = calendar.walk("VEVENT")
    return message, event


def test_a_mail_has_the_headers_to_unsubscribe_and_a_calendar() -> None:
    mail = mail_of(State.CONFIRMED)
    message, event = parsed(mail)
    assert message["List-Unsubscribe"] == "<https://book.example.com/b/stop>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message.get_body().get_content().replace("\r\n", "\n") == mail.text
    assert (event["ORGANIZER"], event["ATTENDEE"]) == (
        "mailto:tickets@example.com",
        f"mailto:{BOB}",
    )
    assert event["ATTENDEE"].params["PARTSTAT"] == "ACCEPTED"
    assert (event["STATUS"], event.start.utcoffset()) == ("CONFIRMED", timedelta(0))


def test_a_cancellation_cancels_the_event() -> None:
    _, event = parsed(
        mail_of(State.CANCELED, happened="BookingCanceled", reason=Reason.ATTENDEE, version=2)
    )
    assert event["STATUS"] == "CANCELLED"


def test_the_sequence_grows_with_each_change_of_booking_or_conference() -> None:
    first = parsed(mail_of(State.CONFIRMED))[1]
    moved = parsed(mail_of(State.CONFIRMED, version=2))[1]
    elsewhere = parsed(mail_of(State.CONFIRMED, version=2, conference={"version": 2}))[1]
    assert first["UID"] == moved["UID"] == elsewhere["UID"]
    assert first["SEQUENCE"] < moved["SEQUENCE"] < elsewhere["SEQUENCE"]


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("RustConf 2035", "RustConf 2035"),
        ("Win https://evil.example/x?a=b#c now", "Win https evil example x a b c now"),
        ("a\r\nBcc: eve@example.com", "a Bcc eve example com"),
        ("\u202e\u200bhidden", "hidden"),
        ("Rust & Go, 3rd edition (free)", "Rust & Go, 3rd edition (free)"),
        ("x" * 200, "x" * 79 + "…"),
    ],
)
def test_a_name_in_a_subject_is_short_and_contains_no_link(name: str, subject: str) -> None:
    mail = mail_of(State.CONFIRMED, conference={"name": name})
    assert mail.subject == f"You have a seat: {subject}"
    message, event = parsed(mail)
    assert message["Subject"] == mail.subject
    assert "Bcc" not in message
    assert event["SUMMARY"] == subject
    assert "evil.example" not in mail.text


@pytest.mark.parametrize(
    ("timezone", "text"),
    [
        ("America/New_York", "Sat 16 Jan 2027, 03:00 to 04:00 (America/New_York, UTC-05:00)"),
        ("Asia/Kolkata", "Sat 16 Jan 2027, 13:30 to 14:30 (Asia/Kolkata, UTC+05:30)"),
        ("No/Such_Zone", "Sat 16 Jan 2027, 08:00 to 09:00 (UTC)"),
        ("../etc/passwd", "Sat 16 Jan 2027, 08:00 to 09:00 (UTC)"),
        (None, "Sat 16 Jan 2027, 08:00 to 09:00 (UTC)"),
    ],
)
def test_a_mail_has_the_local_time_of_the_conference(timezone: str | None, text: str) -> None:
    assert text in mail_of(State.CONFIRMED, conference={"timezone": timezone}).text


def test_ses_reports_bounces_of_the_configuration_set(ses: Any) -> None:
    with Stubber(ses) as stub:
        expected = {
            "FromEmailAddress": "us@example.com",
            "Destination": {"ToAddresses": [BOB]},
            "Content": {"Raw": {"Data": ANY}},
            "ConfigurationSetName": "reports",
        }
        stub.add_response("send_email", {"MessageId": "m"}, expected)
        SesMailer(ses, "us@example.com", "reports")(BOB, MAIL)


@pytest.mark.parametrize(
    ("event", "addresses"),
    [
        (
            {
                "eventType": "Bounce",
                "bounce": {
                    "bounceType": "Permanent",
                    "bouncedRecipients": [{"emailAddress": "Bob <bob@example.com>"}],
                },
            },
            [BOB],
        ),
        (
            {
                "eventType": "Bounce",
                "bounce": {
                    "bounceType": "Transient",
                    "bouncedRecipients": [{"emailAddress": BOB}],
                },
            },
            [],
        ),
        (
            {
                "eventType": "Complaint",
                "complaint": {"complainedRecipients": [{"emailAddress": BOB}]},
            },
            [BOB],
        ),
        ({"eventType": "Delivery"}, []),
        ({}, []),
    ],
)
def test_permanent_bounces_and_complaints_suppress_their_addresses(
    event: dict[str, Any], addresses: list[str]
) -> None:
    assert list(decode_report(event).addresses) == addresses
