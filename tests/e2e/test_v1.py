"""v1 over real HTTP: the life of a booking, a conference and an attendee."""

import csv
import io
import re
from typing import Any

from tests.support.e2e import a_day, at_once, eventually
from tests.support.v1 import Person, Reply, V1OverHttp, new_name, person

PENDING = "CONFIRMATION_PENDING"
WINDOW = 300  # seconds; longer than a test, so that no offer lapses


def conference(v1: V1OverHttp, olga: Person, **more: Any) -> str:
    """Add a conference on an unused day, with offers that outlast the test."""
    day = a_day()
    times = {
        "start": day.isoformat(),
        "end": day.replace(hour=17).isoformat(),
    }
    return str(v1.conference(olga, confirmation_window=WINDOW, **times, **more)["id"])


def queue(v1: V1OverHttp, olga: Person, people: int = 3) -> tuple[str, list[tuple[Person, str]]]:
    """Add a conference with one seat; return it and its bookings in order."""
    one = conference(v1, olga)
    booked = []
    for _ in range(people):
        who = person()
        booked.append((who, str(v1.book(who, one)["id"])))
    return one, booked


def refused(reply: Reply, status: int, kind: str) -> dict[str, Any]:
    assert reply.status == status, reply
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.body["type"] == f"urn:conference-booking:problem:{kind}"
    assert reply.body["message"] == reply.body["error"] == reply.body["detail"]
    return dict(reply.body)


def test_a_booking_goes_through_every_state(v1: V1OverHttp) -> None:
    olga = person("organizer")
    one, [(alice, first), (bob, second), (carol, third)] = queue(v1, olga)
    assert v1.booking(alice, first)["status"] == "CONFIRMED"
    waiting = v1.booking(bob, second)
    assert (waiting["status"], waiting["position"], waiting["position_exact"]) == (
        "WAITLISTED",
        1,
        True,
    )
    assert v1.booking(carol, third)["position"] == 2

    assert v1.move(alice, "cancel", first)["reason"] == "attendee"
    offered = v1.becomes(bob, second, PENDING)
    assert (offered["can_confirm"], offered["position"]) == (True, None)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", offered["deadline"])
    refused(v1.send(carol, "POST", f"/v1/bookings/{third}/confirm"), 409, "not-confirmable")
    refused(v1.send(carol, "POST", f"/v1/bookings/{second}/confirm"), 404, "booking-unknown")
    assert v1.move(bob, "confirm", second)["status"] == "CONFIRMED"
    assert v1.booking(carol, third)["position"] == 1

    again = v1.move(alice, "reactivate", first)
    assert (again["status"], again["position"]) == ("WAITLISTED", 2), "no jumping of the queue"
    entries = eventually(
        lambda: v1.send(alice, "GET", f"/v1/bookings/{first}/history").body["items"],
        lambda items: len(items) == 3,
    )
    assert [entry["action"] for entry in entries] == ["book", "cancel", "reactivate"]
    assert {entry["actor"] for entry in entries} == {alice.user_id}

    refused(v1.send(alice, "POST", "/v1/bookings", {"conference": one}), 409, "already-booked")
    late = {"conference": one, "waitlist": False}
    refused(v1.send(person(), "POST", "/v1/bookings", late), 409, "conference-full")
    v1.send(olga, "DELETE", f"/v1/conferences/{one}")


def test_additional_seats_are_offered_to_waiters_and_used_seats_stay(v1: V1OverHttp) -> None:
    olga = person("organizer")
    one, [(_, _), (bob, second), (carol, third)] = queue(v1, olga)
    raised = v1.send(olga, "PATCH", f"/v1/conferences/{one}", {"slots": 3})
    assert (raised.status, raised.body["slots"]) == (200, 3)
    v1.becomes(bob, second, PENDING)
    v1.becomes(carol, third, PENDING)
    v1.move(bob, "confirm", second)
    problem = refused(
        v1.send(olga, "PATCH", f"/v1/conferences/{one}", {"slots": 2}), 409, "capacity-in-use"
    )
    assert problem["in_use"] == 3
    seen = v1.send(None, "GET", f"/v1/conferences/{one}").body
    assert (seen["slots"], seen["confirmed"], seen["held"], seen["available"], seen["full"]) == (
        3,
        2,
        1,
        0,
        True,
    )
    v1.move(carol, "cancel", third)
    lowered = v1.send(olga, "PATCH", f"/v1/conferences/{one}", {"slots": 2})
    assert (lowered.status, lowered.body["available"]) == (200, 0)
    moved = {"start": "2034-01-01T09:00:00Z", "end": "2034-01-01T10:00:00Z"}
    refused(v1.send(olga, "PATCH", f"/v1/conferences/{one}", moved), 409, "times-fixed")


def test_a_canceled_conference_cancels_its_bookings_and_keeps_its_name(
    v1: V1OverHttp,
) -> None:
    olga = person("organizer")
    one, booked = queue(v1, olga, people=5)
    v1.move(booked[0][0], "cancel", booked[0][1])
    v1.becomes(booked[1][0], booked[1][1], PENDING)
    canceled = v1.send(olga, "DELETE", f"/v1/conferences/{one}")
    assert (canceled.status, canceled.body["canceled"]) == (200, True)
    for who, booking in booked[1:]:
        assert v1.becomes(who, booking, "CANCELED")["reason"] == "conference_canceled"
    assert v1.booking(booked[0][0], booked[0][1])["reason"] == "attendee"
    seen = eventually(
        lambda: v1.send(None, "GET", f"/v1/conferences/{one}").body,
        lambda seen: (seen["confirmed"], seen["held"], seen["waitlisted"]) == (0, 0, 0),
    )
    assert (seen["canceled"], seen["available"]) == (True, 0)
    who, booking = booked[2]
    again = v1.send(who, "POST", f"/v1/bookings/{booking}/reactivate")
    assert (again.status, again.body["type"].rpartition(":")[2]) in {
        (409, "not-reactivatable"),
        (409, "conference-canceled"),
    }
    refused(v1.send(olga, "DELETE", f"/v1/conferences/{one}"), 409, "conference-canceled")
    body = {"name": seen["name"], "location": "B", "topics": "A", "slots": 1}
    times = {"start": seen["start"], "end": seen["end"]}
    refused(v1.send(olga, "POST", "/v1/conferences", body | times), 409, "conference-exists")
    refused(
        v1.send(person(), "POST", "/v1/bookings", {"conference": one}), 409, "conference-canceled"
    )


def test_bookings_can_be_downloaded_as_csv_and_calendar(v1: V1OverHttp) -> None:
    olga = person("organizer")
    one, booked = queue(v1, olga)
    table = v1.send(olga, "GET", f"/v1/conferences/{one}/bookings", headers={"accept": "text/csv"})
    assert table.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(table.body.removeprefix("\ufeff"))))
    assert [(row["id"], row["user_id"]) for row in rows] == [(b, who.user_id) for who, b in booked]
    assert [row["position"] for row in rows] == ["", "1", "2"]

    who, booking = booked[0]
    ics = v1.send(who, "GET", f"/v1/bookings/{booking}/calendar.ics")
    assert ics.headers["content-type"].startswith("text/calendar")
    lines = ics.body.split("\r\n")
    assert (lines[0], lines[-2:]) == ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""])
    assert {f"UID:{booking}@conference-booking", "STATUS:CONFIRMED"} <= set(lines)
    v1.move(who, "cancel", booking)
    after = v1.send(who, "GET", f"/v1/bookings/{booking}/calendar.ics").body.split("\r\n")
    assert {f"UID:{booking}@conference-booking", "STATUS:CANCELLED"} <= set(after)
    assert sequence(after) > sequence(lines)
    v1.send(olga, "DELETE", f"/v1/conferences/{one}")


def sequence(lines: list[str]) -> int:
    [found] = [line for line in lines if line.startswith("SEQUENCE:")]
    return int(found.partition(":")[2])


def test_a_user_exports_all_data_and_is_unknown_after_the_erasure(v1: V1OverHttp) -> None:
    olga = person("organizer")
    one, [(alice, first), (bob, second)] = queue(v1, olga, people=2)
    eventually(
        lambda: v1.send(alice, "GET", f"/v1/users/{alice.user_id}/export").body,
        lambda held: [len(booking["history"]) for booking in held["bookings"]] == [1],
    )
    assert v1.send(alice, "DELETE", f"/v1/users/{alice.user_id}").status == 204
    v1.becomes(bob, second, PENDING)
    refused(v1.send(alice, "GET", f"/v1/users/{alice.user_id}"), 401, "token-revoked")
    refused(v1.send(alice, "GET", f"/v1/bookings/{first}"), 401, "token-revoked")
    erased = eventually(
        lambda: v1.send(olga, "GET", f"/v1/bookings/{first}").body,
        lambda booking: booking["user_id"] != alice.user_id,
    )
    assert (erased["status"], alice.user_id in str(erased)) == ("CANCELED", False)
    entries = eventually(
        lambda: v1.send(olga, "GET", f"/v1/bookings/{first}/history").body["items"],
        lambda items: len(items) >= 2 and alice.user_id not in str(items),
    )
    assert [entry["action"] for entry in entries][:2] == ["book", "cancel"]
    v1.send(olga, "DELETE", f"/v1/conferences/{one}")


def test_a_conference_is_found_by_name_topic_place_time_and_interest(v1: V1OverHttp) -> None:
    olga, alice = person("organizer"), person()
    name, topic = f"Größe {new_name()}", f"Topic{new_name()}"
    one = conference(v1, olga, name=name, topics=[topic, "Rust"], location=f"Hall of {name}")
    interests = {"user_id": alice.user_id, "topics": [topic.upper()]}
    assert v1.send(alice, "POST", "/v1/users", interests).status == 201
    assert v1.send(None, "GET", f"/v1/conferences/{name}").body["id"] == one
    day = v1.send(None, "GET", f"/v1/conferences/{one}").body["start"]
    for path, query in (
        ("/v1/conferences", {"topic": topic.lower()}),
        ("/v1/conferences", {"location": f"hall of {name}"}),
        ("/v1/conferences", {"from": day, "topic": topic, "available": "true"}),
        ("/v1/users/me/suggestions", {}),
    ):
        by = alice if path.startswith("/v1/users") else None
        found = eventually(
            lambda by=by, path=path, query=query: v1.send(by, "GET", path, query=query).body[  # type: ignore[misc]
                "items"
            ],
            len,
        )
        assert [listed["id"] for listed in found] == [one], query
    v1.book(alice, one)
    eventually(
        lambda: v1.send(
            None, "GET", "/v1/conferences", query={"topic": topic, "available": "true"}
        ),
        lambda reply: reply.body["items"] == [],
    )
    assert v1.send(None, "GET", "/v1/conferences", query={"topic": topic, "to": day}).body == {
        "items": [],
        "next": None,
    }


def test_a_rush_of_new_users_for_one_seat_has_one_winner(v1: V1OverHttp) -> None:
    olga = person("organizer")
    one = conference(v1, olga, slots=3)
    people = [person() for _ in range(20)]
    for who in people:
        v1.token(who)
    replies = at_once(
        [
            lambda who=who: v1.send(who, "POST", "/v1/bookings", {"conference": one})  # type: ignore[misc]
            for who in people
        ]
    )
    assert {reply.status for reply in replies} == {201}
    states = sorted(reply.body["status"] for reply in replies)
    assert states == ["CONFIRMED"] * 3 + ["WAITLISTED"] * 17
    positions = [
        v1.booking(w, r.body["id"])["position"] for w, r in zip(people, replies, strict=True)
    ]
    assert sorted(filter(None, positions)) == list(range(1, 18))
    v1.send(olga, "DELETE", f"/v1/conferences/{one}")


def test_a_removed_attendee_books_again_only_after_the_organizer_has_allowed_it(
    v1: V1OverHttp,
) -> None:
    olga, alice = person("organizer"), person()
    one = conference(v1, olga)
    v1.move(olga, "cancel", str(v1.book(alice, one)["id"]))
    refused(
        v1.send(alice, "POST", "/v1/bookings", {"conference": one}), 409, "removed-by-organizer"
    )
    path = f"/v1/conferences/{one}/attendees/{alice.user_id}/allow"
    key = {"idempotency-key": f"allow-{one}"}
    first, again = (v1.send(olga, "POST", path, headers=key) for _ in range(2))
    assert (first.status, again.status, first.body) == (200, 200, again.body)
    assert v1.book(alice, one)["status"] == "CONFIRMED"


def test_an_invitee_accepts_or_declines_with_their_own_token(v1: V1OverHttp) -> None:
    olga, alice, bob = person("organizer"), person(), person()
    one = conference(v1, olga, slots=1)
    held = v1.book(olga, one, user_id=alice.user_id)
    assert (held["status"], held["invitation"], held["can_confirm"]) == (PENDING, True, False)
    waiting = v1.book(olga, one, user_id=bob.user_id)
    assert waiting["status"] == "WAITLISTED"
    refused(v1.send(bob, "POST", f"/v1/bookings/{held['id']}/accept"), 404, "booking-unknown")
    place = v1.move(bob, "accept", str(waiting["id"]))
    assert (place["status"], place["user_id"]) == ("WAITLISTED", bob.user_id)
    assert v1.move(alice, "decline", str(held["id"]))["reason"] == "declined"
    v1.becomes(bob, str(waiting["id"]), PENDING)
    v1.move(bob, "confirm", str(waiting["id"]))
    body = {"conference": one, "user_id": alice.user_id}
    refused(v1.send(olga, "POST", "/v1/bookings", body), 409, "invitation-declined")


def test_an_invitation_without_an_answer_expires_and_its_seat_is_free_again(
    v1: V1OverHttp,
) -> None:
    olga, alice = person("organizer"), person()
    one = str(v1.conference(olga)["id"])
    held = str(v1.book(olga, one, user_id=alice.user_id)["id"])
    eventually(
        lambda: v1.send(None, "GET", f"/v1/conferences/{one}").body,
        lambda seen: (seen["held"], seen["available"]) == (0, 1),
    )
    expired = v1.booking(olga, held)
    assert (expired["status"], expired["reason"]) == ("CANCELED", "lapsed")
    assert v1.book(alice, one)["status"] == "CONFIRMED"
