"""The deployed stack sends mails to attendees, with its functions' own permissions."""

import base64
import itertools
import json
import re
import time
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import SMTP
from functools import partial
from typing import Any

import httpx
import pytest
from icalendar import Calendar

from local.stack import Outputs
from operations import mails, stack
from tests.e2e.test_accounts import Page, address
from tests.support.e2e import Backend, eventually
from tests.support.v1 import Person, V1OverHttp, person

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Attendee:
    """A person who has signed up on the page; no test writes into the table for them."""

    name: str
    outputs: Outputs
    token: str

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        answer = httpx.request(
            method,
            f"{self.outputs.http}{path}",
            json=body,
            headers={"authorization": f"Bearer {self.token}"},
            timeout=60,
        )
        assert answer.is_success, answer.text
        return answer.json()

    def mails(self) -> list[dict[str, Any]]:
        """Return the mails about bookings, without those of Cognito."""
        sent = mails.sent(self.outputs.aws)
        return [mail for mail in sent if mail["To"] == [address(self.name)] and "Raw" in mail]

    def subjects(self) -> list[str]:
        return [mail["Subject"] for mail in self.mails()]

    def mail(self, subject: str) -> dict[str, Any]:
        """Wait for a mail whose subject begins with a text."""
        found = partial(self._found, subject)
        return eventually(found, lambda mail: mail is not None) or {}

    def _found(self, subject: str) -> dict[str, Any] | None:
        with_it = [mail for mail in self.mails() if mail["Subject"].startswith(subject)]
        return with_it[-1] if with_it else None


@pytest.fixture
def attendee(outputs: Outputs) -> Attendee:
    page, name = Page(outputs), f"mailed{next(_numbers)}"
    page.sign_up(name)
    page.confirm(name, page.code(name))
    token = page.sign_in(name)["AuthenticationResult"]["AccessToken"]
    return Attendee(name, outputs, token)


def calendar_of(mail: dict[str, Any]) -> tuple[str, Any]:
    """Return the method and the event of the calendar in a mail."""
    message: Any = message_from_bytes(base64.b64decode(mail["Raw"]), policy=SMTP)
    files = {one.get_content_type(): one for one in message.iter_attachments()}
    has_seat = mail["Subject"].startswith("You have a seat")
    assert set(files) == {"text/calendar", *(["application/pdf"] if has_seat else [])}
    file = files["text/calendar"]
    calendar = Calendar.from_ical(file.get_content())
    (event,) = calendar.walk("VEVENT")
    assert str(calendar["METHOD"]) == file.get_param("method")
    return str(calendar["METHOD"]), event


def links_in(mail: dict[str, Any]) -> list[str]:
    return re.findall(r"http://\S+/b/\S+", mail["BodyText"])


def waiting(v1: V1OverHttp, attendee: Attendee, **more: Any) -> tuple[Person, str, str]:
    """Book the only seat, and the waitlist for an attendee; return owner, seat and place."""
    conference = v1.conference(timezone="Europe/Berlin", **more)["id"]
    owner = person()
    seat = str(v1.book(owner, conference)["id"])
    booked = attendee.ask("POST", "/v1/bookings", {"conference": conference})
    assert booked["status"] == "WAITLISTED"
    return owner, seat, str(booked["id"])


def test_an_attendee_of_the_page_claims_a_seat_by_the_link_of_the_mail(
    v1: V1OverHttp, attendee: Attendee
) -> None:
    owner, seat, booking = waiting(v1, attendee, confirmation_window=600)
    place = attendee.mail("You're on the waitlist")
    assert "You're #1 on the waitlist." in place["BodyText"]
    assert "You&#x27;re #1 on the waitlist." in httpx.get(links_in(place)[0], timeout=60).text

    v1.move(owner, "cancel", seat)
    offer = attendee.mail("A seat is held for you")
    assert "(Europe/Berlin, UTC+02:00)" in offer["BodyText"]
    method, event = calendar_of(offer)
    assert (method, str(event["STATUS"])) == ("REQUEST", "TENTATIVE")
    assert str(event["ATTENDEE"]) == f"mailto:{address(attendee.name)}"

    link = links_in(offer)[0]
    shown = httpx.get(link, timeout=60)  # without a token
    assert "A seat is held for you until" in shown.text
    assert attendee.ask("GET", f"/v1/bookings/{booking}")["status"] == "CONFIRMATION_PENDING"
    claimed = httpx.post(link, data={"action": "claim"}, timeout=60)
    assert (claimed.status_code, "You have a seat." in claimed.text) == (200, True)
    assert attendee.ask("GET", f"/v1/bookings/{booking}")["status"] == "CONFIRMED"

    method, confirmed = calendar_of(attendee.mail("You have a seat"))
    assert (method, confirmed["UID"]) == ("REQUEST", event["UID"])
    attendee.ask("POST", f"/v1/bookings/{booking}/cancel")
    method, canceled = calendar_of(attendee.mail("Your booking is canceled"))
    assert (method, str(canceled["STATUS"])) == ("CANCEL", "CANCELLED")
    assert event["SEQUENCE"] < confirmed["SEQUENCE"] < canceled["SEQUENCE"]


@pytest.mark.parametrize("category", [None, "Workshop"])
def test_an_attendee_answers_the_offers_of_a_request_by_the_links_of_the_mails(
    v1: V1OverHttp, attendee: Attendee, category: str | None
) -> None:
    """The first offer is declined, which leaves the booking alone. A later one is claimed."""
    places = [{"name": category, "seats": 1}] if category else []
    slots = {"slots": 2, "categories": places} if category else {"slots": 2}
    conference = v1.conference(timezone="Europe/Berlin", confirmation_window=600, **slots)["id"]
    booked = attendee.ask("POST", "/v1/bookings", {"conference": conference})
    path = f"/v1/bookings/{booked['id']}"
    seat_of = {"category": category} if category else {}

    def request() -> tuple[Person, str]:
        owner = person()
        seat = str(v1.book(owner, conference, **seat_of)["id"])
        wanted = ("POST", f"{path}/move", {"category": category, "waitlist": True})
        attendee.ask(*(wanted if category else ("PATCH", path, {"seats": 2})))
        return owner, seat

    v1.move(*_canceling(request()))
    offer = attendee.mail("Another seat is held" if category else "One more seat is held")
    method, event = calendar_of(offer)
    assert (method, str(event["STATUS"])) == ("REQUEST", "CONFIRMED")
    link = links_in(offer)[0]
    assert "Claim the offer" in httpx.get(link, timeout=60).text
    declined = httpx.post(link, data={"action": "decline"}, timeout=60)
    assert (declined.status_code, "You have a seat." in declined.text) == (200, True)
    attendee.mail("You do not wait for other seats any more")
    shown = attendee.ask("GET", path)
    assert (shown["status"], shown["seats"], shown["request"]) == ("CONFIRMED", 1, None)

    v1.move(*_canceling(request()))
    again = eventually(lambda: _about_requests(attendee), lambda found: len(found) > 1)[-1]
    old = httpx.post(link, data={"action": "claim"}, timeout=60)
    assert old.status_code == 410
    claimed = httpx.post(links_in(again)[0], data={"action": "claim"}, timeout=60)
    assert claimed.status_code == 200
    attendee.mail("Your booking has moved" if category else "You have a seat")
    shown = attendee.ask("GET", path)
    assert (shown["seats"], shown["category_name"]) == ((1, category) if category else (2, None))
    attendee.ask("POST", f"{path}/cancel")


def _canceling(seat: tuple[Person, str]) -> tuple[Person, str, str]:
    return seat[0], "cancel", seat[1]


def _about_requests(attendee: Attendee) -> list[dict[str, Any]]:
    beginnings = ("Another seat is held", "One more seat is held")
    return [mail for mail in attendee.mails() if mail["Subject"].startswith(beginnings)]


def test_a_german_person_gets_an_offer_in_german_and_claims_it_on_a_german_page(
    v1: V1OverHttp, attendee: Attendee
) -> None:
    assert attendee.ask("PATCH", "/v1/users/me", {"language": "de"})["language"] == "de"
    owner, seat, booking = waiting(v1, attendee, confirmation_window=600)
    place = attendee.mail("Du bist auf der Warteliste")
    assert "Du bist #1 auf der Warteliste." in place["BodyText"]
    v1.move(owner, "cancel", seat)
    offer = attendee.mail("Ein Platz ist für dich reserviert")
    assert re.search(r"reserviert bis \w\w\., \d+\. \w+ \d{4}, \d\d:\d\d", offer["BodyText"])
    assert "Platz annehmen:" in offer["BodyText"]
    link = links_in(offer)[0]
    browser = {"accept-language": "en-GB"}  # on another person's computer
    shown = httpx.get(link, headers=browser, timeout=60).text
    assert '<html lang="de">' in shown
    assert "Ein Platz ist für dich reserviert bis" in shown
    claimed = httpx.post(link, data={"action": "claim"}, headers=browser, timeout=60)
    assert (claimed.status_code, "Du hast einen Platz." in claimed.text) == (200, True)
    expired = httpx.post(link, data={"action": "decline"}, headers=browser, timeout=60)
    assert (expired.status_code, "Dieser Link ist abgelaufen." in expired.text) == (410, True)
    attendee.mail("Du hast einen Platz")
    attendee.ask("POST", f"/v1/bookings/{booking}/cancel")
    attendee.mail("Deine Buchung ist storniert")


def test_a_client_declines_by_the_token_and_can_t_claim_afterwards(
    v1: V1OverHttp, attendee: Attendee
) -> None:
    owner, seat, booking = waiting(v1, attendee, confirmation_window=600)
    v1.move(owner, "cancel", seat)
    token = links_in(attendee.mail("A seat is held for you"))[0].rpartition("/")[2]
    claims = f"{attendee.outputs.http}/v1/claims"
    declined = httpx.post(claims, json={"token": token, "action": "decline"}, timeout=60)
    assert (declined.status_code, declined.json()["status"]) == (200, "CANCELED")
    claimed = httpx.post(claims, json={"token": token, "action": "claim"}, timeout=60)
    assert claimed.status_code == 410
    forged = httpx.post(claims, json={"token": f"{token[:-4]}AAAA", "action": "claim"}, timeout=60)
    assert forged.status_code == 404
    assert attendee.ask("GET", f"/v1/bookings/{booking}")["status"] == "CANCELED"


@pytest.mark.parametrize("by", ["email", "user_id"])
def test_an_invitee_accepts_and_declines_by_the_links_of_the_mails(
    v1: V1OverHttp, attendee: Attendee, by: str
) -> None:
    organizer = person("organizer")
    to = {by: address(attendee.name) if by == "email" else attendee.name}
    wanted, unwanted = (v1.conference(organizer)["id"] for _ in range(2))
    invitation = str(v1.book(organizer, wanted, **to)["id"])
    mail = attendee.mail("You're invited")
    assert str(calendar_of(mail)[1]["ATTENDEE"].params["PARTSTAT"]) == "NEEDS-ACTION"
    link = links_in(mail)[0]
    assert "A seat is held for you until" in httpx.get(link, timeout=60).text
    accepted = httpx.post(link, data={"action": "accept"}, timeout=60)  # without a token
    assert (accepted.status_code, "You have a seat." in accepted.text) == (200, True)
    assert attendee.ask("GET", f"/v1/bookings/{invitation}")["user_id"] == attendee.name
    attendee.mail("You have a seat")
    attendee.ask("POST", f"/v1/bookings/{invitation}/cancel")

    v1.book(organizer, unwanted, **to)
    found = eventually(attendee.mails, lambda sent: sum(map(_invites, sent)) == 2)
    last = [mail for mail in found if _invites(mail)][-1]
    declined = httpx.post(links_in(last)[0], data={"action": "decline"}, timeout=60)
    assert "You declined the invitation." in declined.text
    again = v1.send(organizer, "POST", "/v1/bookings", {"conference": unwanted, **to})
    assert again.status == 409


def test_an_organizer_s_message_is_mailed_once_and_by_the_choice_of_the_attendee(
    v1: V1OverHttp, attendee: Attendee, aws: Backend
) -> None:
    organizer = person("organizer")
    conference = v1.conference(organizer, slots=2)
    attendee.ask("POST", "/v1/bookings", {"conference": conference["id"]})
    path = f"/v1/conferences/{conference['id']}/messages"
    message = {"subject": "Another room", "text": "We meet in hall B.", "to": "all"}
    for _ in range(2):
        key = {"idempotency-key": "once"}
        sent = v1.send(organizer, "POST", path, message, headers=key)
        assert (sent.status, sent.body["recipients"]) == (202, 1)
    copy = attendee.mail(f"{conference['name']}: Another room")
    assert "We meet in hall B." in copy["BodyText"]
    attendee.ask("PATCH", "/v1/users/me", {"mails": ["offers", "bookings"]})
    assert v1.send(organizer, "POST", path, {**message, "subject": "Too late"}).status == 202
    eventually(lambda: aws.keys("MESSAGE"), lambda keys: len(keys) == 2)
    eventually(aws.messages, lambda found: found["NotificationsQueue"] == 0)
    copies = [one for one in attendee.subjects() if one.startswith(conference["name"])]
    assert copies == [f"{conference['name']}: Another room"]


def _invites(mail: dict[str, Any]) -> bool:
    return bool(mail["Subject"].startswith("You're invited"))


def test_a_new_place_is_mailed(v1: V1OverHttp, attendee: Attendee) -> None:
    organizer = person("organizer")
    conference = v1.conference(organizer)["id"]
    attendee.ask("POST", "/v1/bookings", {"conference": conference})
    before = calendar_of(attendee.mail("You have a seat"))[1]
    v1.send(organizer, "PATCH", f"/v1/conferences/{conference}", {"location": "Hamburg"})
    mail = attendee.mail("New time or place")
    assert "Hamburg" in mail["BodyText"]
    event = calendar_of(mail)[1]
    assert (str(event["LOCATION"]), event["UID"]) == ("Hamburg", before["UID"])
    assert event["SEQUENCE"] > before["SEQUENCE"]


def test_another_address_is_confirmed_by_a_link_and_mails_are_stopped_by_one_click(
    v1: V1OverHttp, attendee: Attendee
) -> None:
    other = f"other-{address(attendee.name)}"
    changed = attendee.ask("PATCH", "/v1/users/me", {"email": other})
    assert (changed["email"], changed["email_pending"]) == (address(attendee.name), other)

    def sent_there() -> list[dict[str, Any]]:
        sent = mails.sent(attendee.outputs.aws)
        return [mail for mail in sent if mail["To"] == [other]]

    (request,) = eventually(sent_there, bool)
    assert httpx.post(links_in(request)[0], data={"action": "confirm"}, timeout=60).is_success
    conference = v1.conference(slots=5)["id"]
    booking = attendee.ask("POST", "/v1/bookings", {"conference": conference})["id"]
    found = eventually(sent_there, lambda sent: len(sent) == 2)[-1]
    assert found["Subject"].startswith("You have a seat")

    message: Any = message_from_bytes(base64.b64decode(found["Raw"]), policy=SMTP)
    unsubscribe = message["List-Unsubscribe"].strip("<>")
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    stopped = httpx.post(unsubscribe, data={"List-Unsubscribe": "One-Click"}, timeout=60)
    assert "You get no more mails" in stopped.text
    assert attendee.ask("GET", f"/v1/users/{attendee.name}")["mails"] == []
    attendee.ask("POST", f"/v1/bookings/{booking}/cancel")


def test_a_bounce_suppresses_an_address(
    v1: V1OverHttp, attendee: Attendee, aws: Backend, outputs: Outputs
) -> None:
    """The emulated SES reports no bounces, so the test sends a report to the queue."""
    report = {
        "eventType": "Bounce",
        "bounce": {
            "bounceType": "Permanent",
            "bouncedRecipients": [{"emailAddress": address(attendee.name)}],
        },
    }
    queue = stack.local(outputs.aws).queues["SuppressionsQueue"]
    aws.sqs.send_message(QueueUrl=queue, MessageBody=json.dumps(report))
    eventually(lambda: aws.keys("SUPPRESSED"), bool)
    conference = v1.conference(slots=5)["id"]
    attendee.ask("POST", "/v1/bookings", {"conference": conference})
    other = f"later-{address(attendee.name)}"
    attendee.ask("PATCH", "/v1/users/me", {"email": other})
    eventually(aws.messages, lambda found: found["NotificationsQueue"] == 0)
    assert attendee.subjects() == []


def test_a_reminder_that_is_delivered_twice_sends_one_mail(
    outputs: Outputs, v1: V1OverHttp, aws: Backend, attendee: Attendee
) -> None:
    """The offers of these tests are too short for reminders, so the test sends the messages."""
    owner, seat, booking = waiting(v1, attendee, confirmation_window=500)
    v1.move(owner, "cancel", seat)
    attendee.mail("A seat is held for you")
    item = aws.booking(booking)
    notice = {
        "happened": "OfferExpiring",
        "booking": booking,
        "version": int(item["version"]["N"]),
        "conference_name": "",
        "attendee": item["attendee"]["S"],
        "at": int(time.time() * 1000),
        "start": int(item["start"]["N"]),
        "deadline": int(item["deadline"]["N"]),
        "reason": None,
    }
    queue = stack.local(outputs.aws).queues["NotificationsQueue"]

    def remind(correlation: str) -> None:
        """Send the message, and wait until it is handled."""
        body = json.dumps({**notice, "correlation": correlation})
        aws.sqs.send_message(QueueUrl=queue, MessageBody=body)
        eventually(aws.messages, lambda found: found["NotificationsQueue"] == 0)

    def reminders() -> int:
        return sum(subject.startswith("Your offer expires soon") for subject in attendee.subjects())

    remind("a")
    assert reminders() == 1
    remind("b")
    assert reminders() == 1
    attendee.ask("POST", f"/v1/bookings/{booking}/cancel")
