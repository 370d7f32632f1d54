"""The classic surface over real HTTP, with JSON and forms; it shares its data with compact."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from tests.support.e2e import Backend, Compact, Http, Reply, a_day, eventually, new_name, written

type Send = Callable[[str, dict[str, str]], Reply]
ISO_WITH_Z = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


@pytest.fixture(params=["json", "form", "multipart"])
def send(request: pytest.FixtureRequest, http: Http) -> Send:
    kinds: dict[str, Send] = {"json": http.post, "form": http.form, "multipart": http.multipart}
    return kinds[request.param]


def conference(start: str | None = None, **more: str) -> dict[str, str]:
    begin = start or written(a_day())
    return {
        "name": new_name("Classic"),
        "location": "Köln",
        "topics": "Python, AWS",
        "start_timestamp": begin,
        "end_timestamp": begin.replace("T09", "T12"),
        "available_slots": "1",
        **more,
    }


def added(send: Send) -> str:
    """Add a conference with one seat; return its name."""
    body = conference()
    assert send("/add_conference", body)[0] == 201
    return body["name"]


def booked(compact: Compact, send: Send, name: str) -> Any:
    """Book for a new user; return the answer."""
    user = new_name("classic").replace(" ", "")
    assert send("/add_user", {"user_id": user, "interested_topics": "Python, AWS"})[0] == 201
    status, answer = send("/book_conference", {"conference_name": name, "user_id": user})
    assert status == 201, answer
    compact.promised[answer["booking_id"]] = user
    return answer


def status_of(http: Http, booking_id: str) -> Any:
    status, answer = http.get(f"/booking_status/{booking_id}")
    assert status == 200
    return answer


def confirm_an_offer(ask: Callable[[], Reply]) -> None:
    """Confirm the next offer; on a slow machine, an offer can lapse first."""
    assert eventually(ask, lambda reply: reply[0] != 400)[0] == 200


def test_a_repeated_booking_is_refused_and_names_the_first_one(
    compact: Compact, send: Send
) -> None:
    name = added(send)
    first = booked(compact, send, name)
    repeat = {"conference_name": name, "user_id": compact.promised[first["booking_id"]]}
    status, answer = send("/book_conference", repeat)
    assert (status, answer["booking_id"]) == (400, first["booking_id"])
    assert answer["error"]


def test_a_booking_has_lower_case_states(http: Http, compact: Compact, send: Send) -> None:
    name = added(send)
    seated, waiter = booked(compact, send, name), booked(compact, send, name)
    assert seated == {
        "message": "Booking confirmed successfully",
        "booking_id": seated["booking_id"],
        "status": "confirmed",
    }
    assert (waiter["status"], waiter["waitlist_id"]) == ("waitlisted", waiter["booking_id"])
    for answer in (seated, waiter):
        read = status_of(http, answer["booking_id"])
        assert read == {"status": answer["status"], "conference_name": name}


@pytest.mark.parametrize("by", ["body", "path"])
def test_confirming_and_canceling_accept_the_id_in_body_or_path(
    http: Http, compact: Compact, send: Send, by: str
) -> None:
    def ask(path: str, booking: Any) -> Reply:
        identity = booking["booking_id"]
        return (
            send(path, {"booking_id": identity})
            if by == "body"
            else http.post(f"{path}/{identity}")
        )

    name = added(send)
    seated, waiter = booked(compact, send, name), booked(compact, send, name)
    assert ask("/confirm_waitlist_booking", waiter)[0] == 400
    assert ask("/cancel_booking", seated)[0] == 200
    assert status_of(http, seated["booking_id"])["status"] == "canceled"
    pending = eventually(
        partial(status_of, http, waiter["booking_id"]),
        lambda read: read["status"] == "confirmation_pending",
    )
    assert re.fullmatch(ISO_WITH_Z, pending["can_confirm_until"])
    confirm_an_offer(partial(ask, "/confirm_waitlist_booking", waiter))
    assert status_of(http, waiter["booking_id"])["status"] == "confirmed"
    assert ask("/cancel_booking", waiter)[0] == 200
    assert ask("/cancel_booking", waiter)[0] == 400


def test_an_unknown_booking_is_404(http: Http, send: Send) -> None:
    for path in ("/confirm_waitlist_booking", "/cancel_booking"):
        for status, answer in (send(path, {"booking_id": "999999"}), http.post(f"{path}/999999")):
            assert (status, answer["error"]) == (404, "booking not found")
    assert http.get("/booking_status/999999")[0] == 404


WRONG = {
    "no slots": {"available_slots": ""},
    "slots are not a number": {"available_slots": "five"},
    "too many slots": {"available_slots": str(10**30)},
    "slots below one": {"available_slots": "0"},
    "no name": {"name": ""},
    "no time": {"start_timestamp": "tomorrow"},
    "no topics": {"topics": ""},
    "over twelve hours": {
        "start_timestamp": "2030-06-14T09:00:00",
        "end_timestamp": "2030-06-14T21:00:01",
    },
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_an_invalid_field_is_named_and_nothing_is_added(
    aws: Backend, send: Send, wrong: dict[str, str]
) -> None:
    before = aws.keys("CONFERENCE")
    status, answer = send("/add_conference", conference(**wrong))
    assert status == 400
    assert answer["error"].split(":")[0] in wrong
    assert aws.keys("CONFERENCE") == before


@pytest.mark.parametrize("content", [b"", b"name=%ff", b"\xff=\xfe", b"&" * 100_000, b"name"])
def test_an_invalid_form_is_400(http: Http, content: bytes) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    status, answer = http.send("POST", "/add_conference", content=content, headers=headers)
    assert (status, bool(answer["error"])) == (400, True)


def test_both_surfaces_show_the_same_data(http: Http, compact: Compact) -> None:
    name = added(http.post)
    answer = booked(compact, http.post, name)
    assert compact.booking(answer["booking_id"])["status"] == "CONFIRMED"
    queued = compact.book(name)
    assert (queued.status, queued.position) == ("WAITLISTED", 1)
    assert status_of(http, queued.id)["status"] == "waitlisted"
    status, refused = http.post("/conference", {**COMPACT, "name": name})
    assert (status, refused["message"]) == (400, "conference already exists")


COMPACT = {
    "location": "Berlin",
    "slots": 1,
    "topics": ["A"],
    "start": "2030-06-14T10:00:00",
    "end": "2030-06-14T11:00:00",
}
