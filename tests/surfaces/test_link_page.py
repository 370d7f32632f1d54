"""The pages behind the links in mails: HTML without JavaScript, one button for each action."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from booking.domain.language import Language
from booking.surfaces import link_page, texts
from tests.support.v1 import (
    V1,
    Person,
    new_name,
    person,
    token_of_invitation,
    token_of_offer,
    token_to_unsubscribe,
)

FORM = "application/x-www-form-urlencoded"


def page(v1: V1, token: str, pressed: str | None = None) -> tuple[int, str]:
    """Open a link, or press a button of its page; return status and HTML."""
    method = "GET" if pressed is None else "POST"
    answer = v1.functions.answer("claim", method, f"/b/{token}", pressed, FORM)
    assert answer["headers"]["Content-Type"] == "text/html; charset=utf-8"
    assert answer["headers"]["Cache-Control"] == "no-store"
    return answer["statusCode"], answer["body"]


def offer(v1: V1, **more: Any) -> tuple[Person, str, str]:
    """Return the attendee, the booking and the token of an offer."""
    attendee = person()
    booking = str(v1.offer(attendee, v1.conference(**more)["id"])["id"])
    return attendee, booking, token_of_offer(booking)


def buttons(html: str) -> list[str]:
    return re.findall(r'<button name="action" value="\w+">([^<]+)</button>', html)


def test_the_page_of_an_offer_has_the_deadline_in_local_time_and_two_buttons(v1: V1) -> None:
    _, _, token = offer(v1, timezone="Europe/Berlin")
    status, html = page(v1, token)
    assert status == 200
    assert re.search(r"A seat is held for you until [^<]+ \(Europe/Berlin, UTC\+0[12]:00\)", html)
    assert "Thu 14 Jun 2035, 12:00 to 20:00 (Europe/Berlin, UTC+02:00)" in html
    assert buttons(html) == ["Claim my seat", "I don&#x27;t want the seat"]
    assert "<script" not in html


def test_a_button_claims_the_seat(v1: V1) -> None:
    attendee, booking, token = offer(v1)
    status, html = page(v1, token, "action=claim")
    assert (status, buttons(html)) == (200, [])
    assert "You have a seat." in html
    assert v1.booking(attendee, booking)["status"] == "CONFIRMED"


def test_a_button_declines_the_seat(v1: V1) -> None:
    attendee, booking, token = offer(v1)
    status, html = page(v1, token, "action=decline")
    assert status == 200
    assert "You declined the offer." in html
    assert v1.booking(attendee, booking)["status"] == "CANCELED"


def test_a_client_claims_with_json(v1: V1) -> None:
    attendee, booking, token = offer(v1)
    claimed = v1.send(None, "POST", "/v1/claims", {"token": token, "action": "claim"})
    assert (claimed.status, claimed.body["status"]) == (200, "CONFIRMED")
    shown = v1.booking(attendee, booking)
    del shown["guests"]  # a link may be forwarded
    assert claimed.body["booking"] == shown


def test_the_name_of_a_conference_is_escaped(v1: V1) -> None:
    _, _, token = offer(v1, name=f"<script>alert(1)<script> & {new_name()}")
    _, html = page(v1, token)
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;script&gt; &amp;" in html


@pytest.mark.parametrize(
    "pressed", [None, "action=claim", "action=pay", "action=claim&action=claim"]
)
def test_an_unknown_link_has_an_error_page(v1: V1, pressed: str | None) -> None:
    status, html = page(v1, "absent.token", pressed)
    assert status in {404, 422}
    assert "<h1>Your booking</h1>" in html


def test_a_mail_client_unsubscribes_with_one_click(v1: V1) -> None:
    alice = person()
    v1.send(alice, "POST", "/v1/users", {"user_id": alice.user_id, "topics": "A"})
    token = token_to_unsubscribe(f"user:{alice.user_id}")
    assert buttons(page(v1, token)[1]) == ["Stop these mails"]
    status, html = page(v1, token, "List-Unsubscribe=One-Click")
    assert status == 200
    assert "You get no more mails, except about a new time or place of your seats." in html
    me = v1.send(alice, "GET", f"/v1/users/{alice.user_id}")
    assert me.body["mails"] == []


def test_the_page_loads_nothing_and_sends_its_form_to_itself_only(v1: V1) -> None:
    _, _, token = offer(v1)
    answer = v1.functions.answer("claim", "GET", f"/b/{token}")
    policy = answer["headers"]["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "form-action 'self'" in policy
    assert answer["headers"]["Referrer-Policy"] == "same-origin"  # the address is a credential
    assert answer["headers"]["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in answer["headers"]["Permissions-Policy"]


def test_the_address_of_a_link_is_not_logged(v1: V1, capsys: pytest.CaptureFixture[str]) -> None:
    _, _, token = offer(v1)
    capsys.readouterr()
    page(v1, token)
    page(v1, token, "action=claim")
    page(v1, "absent.token")
    assert token not in capsys.readouterr().out


# --------------------------------------------------------------------------------- languages


def in_language(v1: V1, path: str, accepted: str, pressed: str | None = None) -> str:
    """Return the HTML of a link for a browser that accepts a language."""
    method = "GET" if pressed is None else "POST"
    headers = {"accept-language": accepted}
    path, _, query = path.partition("?lang=")
    asked = {"lang": query} if query else None
    answer = v1.functions.answer("claim", method, path, pressed, FORM, asked, headers=headers)
    return str(answer["body"])


def test_the_page_is_in_the_language_of_the_browser(v1: V1) -> None:
    _, _, token = offer(v1, timezone="Europe/Berlin")
    html = in_language(v1, f"/b/{token}", "de-DE,de;q=0.9,en;q=0.8")
    assert '<html lang="de">' in html
    assert "Do., 14. Juni 2035, 12:00 bis 20:00 Uhr (Europe/Berlin, UTC+02:00)" in html
    assert buttons(html) == ["Platz annehmen", "Ich möchte den Platz nicht"]
    pressed = in_language(v1, f"/b/{token}", "de", "action=claim")
    assert "Du hast einen Platz." in pressed


def test_the_language_of_the_mail_in_the_link_comes_before_that_of_the_browser(v1: V1) -> None:
    _, _, token = offer(v1)
    assert '<html lang="de">' in in_language(v1, f"/b/{token}?lang=de", "en")
    assert '<html lang="en">' in in_language(v1, f"/b/{token}?lang=en", "de")


def test_the_errors_of_a_link_are_in_its_language(v1: V1) -> None:
    assert "Dieser Link ist nicht gültig." in in_language(v1, "/b/absent.token?lang=de", "en")
    _, _, token = offer(v1)
    in_language(v1, f"/b/{token}", "de", "action=decline")
    assert "Dieser Link ist abgelaufen." in in_language(v1, f"/b/{token}", "de", "action=claim")


def test_every_refusal_of_a_link_has_a_sentence() -> None:
    expected = set(link_page.PRESS.refuses) | set(link_page.OPEN.refuses)
    assert expected <= link_page.REFUSALS.keys()
    for key in (*link_page.REFUSALS.values(), *link_page.FAILURES.values(), link_page.FAILED):
        assert {texts.text(key, language) for language in Language}


# ------------------------------------------------------------------------- linked requests


def requested(v1: V1) -> tuple[Person, str, str]:
    """Return the attendee, the booking and the token of an offer of one more seat."""
    attendee, other = person(), person()
    conference = v1.conference(slots=2)["id"]
    booking, seat = (str(v1.book(one, conference)["id"]) for one in (attendee, other))
    assert v1.send(attendee, "PATCH", f"/v1/bookings/{booking}", {"seats": 2}).status == 200
    v1.move(other, "cancel", seat)
    v1.functions.promote_all(conference)
    return attendee, booking, token_of_offer(booking)


def test_the_page_of_a_requested_offer_claims_it(v1: V1) -> None:
    attendee, booking, token = requested(v1)
    status, html = page(v1, token)
    assert status == 200
    assert "You have a seat. One more seat is held for you until" in html
    assert buttons(html) == ["Claim the offer", "I don&#x27;t want the offer"]
    assert "your booking stays as it is, and the next attendee gets the offer" in html
    _, html = page(v1, token, "action=claim")
    assert ("You have 2 seats." in html, buttons(html)) == (True, [])
    shown = v1.booking(attendee, booking)
    assert (shown["status"], shown["seats"], shown["request"]) == ("CONFIRMED", 2, None)


def test_the_page_of_a_requested_offer_declines_it_and_the_booking_stays(v1: V1) -> None:
    attendee, booking, token = requested(v1)
    status, html = page(v1, token, "action=decline")
    assert (status, buttons(html)) == (200, [])
    assert "You have a seat. You do not wait for other seats any more." in html
    shown = v1.booking(attendee, booking)
    assert (shown["status"], shown["seats"], shown["request"]) == ("CONFIRMED", 1, None)
    assert page(v1, token, "action=claim")[0] == 410
    declined = v1.send(None, "POST", "/v1/claims", {"token": token, "action": "decline"})
    assert (declined.status, declined.body["status"]) == (200, "CONFIRMED")


def test_the_page_of_a_requested_offer_is_german(v1: V1) -> None:
    _, _, token = requested(v1)
    html = in_language(v1, f"/b/{token}?lang=de", "en")
    assert "Du hast einen Platz. Ein weiterer Platz ist für dich reserviert bis" in html
    assert buttons(html) == ["Angebot annehmen", "Ich möchte das Angebot nicht"]


# ----------------------------------------------------------------------------- invitations


def invitation(v1: V1, **more: Any) -> tuple[Person, str, str]:
    """Return the invitee, the booking and the token of an invitation."""
    organizer, invitee = person("organizer"), person()
    conference = v1.conference(organizer, **more)["id"]
    booking = str(v1.book(organizer, conference, user_id=invitee.user_id)["id"])
    return invitee, booking, token_of_invitation(booking, invitee)


def test_the_page_of_an_invitation_accepts_it_without_a_sign_in(v1: V1) -> None:
    invitee, booking, token = invitation(v1, timezone="Europe/Berlin")
    status, html = page(v1, token)
    assert status == 200
    assert "You&#x27;re invited. A seat is held for you until " in html
    assert "If you decline, you are not invited to this conference again" in html
    assert buttons(html) == ["Accept the invitation", "Decline the invitation"]
    assert v1.send(invitee, "GET", "/v1/users/me").status == 404, "opening it adds no user"
    status, html = page(v1, token, "action=accept")
    assert (status, buttons(html)) == (200, [])
    assert "You have a seat." in html
    accepted = v1.booking(invitee, booking)
    assert (accepted["status"], accepted["invitation"]) == ("CONFIRMED", False)
    assert v1.send(invitee, "GET", "/v1/users/me").status == 200


def test_the_page_of_an_invitation_declines_it(v1: V1) -> None:
    _, _, token = invitation(v1)
    status, html = page(v1, token, "action=decline")
    assert (status, buttons(html)) == (200, [])
    assert "You declined the invitation." in html
    assert page(v1, token, "action=accept")[0] == 410


def test_the_page_of_a_declined_place_in_the_waitlist(v1: V1) -> None:
    organizer, invitee = person("organizer"), person()
    conference = v1.conference(organizer)["id"]
    v1.book(person(), conference)
    booking = str(v1.book(organizer, conference, user_id=invitee.user_id)["id"])
    token = token_of_invitation(booking, invitee)
    assert (
        "You&#x27;re invited. If you accept, you&#x27;re #1 on the waitlist" in page(v1, token)[1]
    )
    assert "You declined the invitation." in page(v1, token, "action=decline")[1]


def test_the_link_of_an_invitation_belongs_to_one_account(v1: V1) -> None:
    invitee, booking, _ = invitation(v1)
    v1.send(invitee, "GET", f"/v1/bookings/{booking}")  # binds the username
    other = replace(invitee, subject="another")
    assert page(v1, token_of_invitation(booking, other), "action=accept")[0] == 410


# --------------------------------------------------------------------------- PATCH /v1/users/me


def test_a_person_chooses_mails_and_another_address(v1: V1) -> None:
    alice = person()
    wanted = {"mails": ["offers"], "email": "o'brien@example.ie"}
    changed = v1.send(alice, "PATCH", "/v1/users/me", wanted)
    assert changed.status == 200
    seen = {name: changed.body[name] for name in ("email", "email_pending", "mails")}
    assert seen == {"email": None, "email_pending": "o'brien@example.ie", "mails": ["offers"]}
    url = v1.functions.queues["NOTIFICATIONS"]
    found = v1.functions.sqs.receive_message(QueueUrl=url)["Messages"]
    assert json.loads(found[0]["Body"])["address_of"] == f"user:{alice.user_id}"
    removed = v1.send(alice, "PATCH", "/v1/users/me", {"email": None})
    assert (removed.body["email"], removed.body["email_pending"]) == (None, None)


def test_a_person_chooses_the_language_of_their_mails(v1: V1) -> None:
    alice = person()
    assert v1.send(alice, "PATCH", "/v1/users/me", {"mails": ["offers"]}).body["language"] is None
    changed = v1.send(alice, "PATCH", "/v1/users/me", {"language": "de"})
    assert (changed.body["language"], changed.body["mails"]) == ("de", ["offers"])
    assert v1.send(alice, "GET", "/v1/users/me").body["language"] == "de"


@pytest.mark.parametrize("language", ["fr", "DE", "", 1, ["de"]])
def test_an_unknown_language_is_refused_and_named(v1: V1, language: Any) -> None:
    refused = v1.send(person(), "PATCH", "/v1/users/me", {"language": language})
    assert (refused.status in {400, 422}, refused.body["field"]) == (True, "language")


@pytest.mark.parametrize("change", [{"email": "a..b@"}, {"email": "a@b..c"}, {"mails": ["all"]}])
def test_an_invalid_change_is_refused(v1: V1, change: dict[str, Any]) -> None:
    assert v1.send(person(), "PATCH", "/v1/users/me", change).status in {400, 422}
