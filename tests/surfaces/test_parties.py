"""Parties on v1: `seats`, `accept` and `max_party`."""

import pytest

from tests.support.v1 import V1, person, token_of_offer


def test_a_party_books_its_seats_and_gives_some_up(v1: V1) -> None:
    alice, conference = person(), v1.conference(slots=5)
    assert conference["max_party"] == 6
    booking = v1.book(alice, conference["id"], seats=3)
    assert (booking["status"], booking["seats"], booking["party"]) == ("CONFIRMED", 3, 3)
    path = f"/v1/bookings/{booking['id']}"
    reply = v1.send(alice, "PATCH", path, {"seats": 1})
    assert (reply.status, reply.body["seats"]) == (200, 1)
    v1.functions.relay()
    history = v1.send(alice, "GET", f"{path}/history").body["items"]
    assert [(entry["action"], entry["seats"]) for entry in history] == [("book", 3), ("shrink", 1)]


def test_the_history_of_a_waiting_party_names_the_seats_that_passed_it(v1: V1) -> None:
    alice, conference = person(), v1.conference(slots=2)["id"]
    taken = person()
    first = v1.book(taken, conference)["id"]
    v1.book(person(), conference)
    pair = v1.book(alice, conference, seats=2)["id"]
    single = v1.book(person(), conference)
    v1.move(taken, "cancel", first)
    v1.functions.promote_all(conference)
    v1.functions.relay()
    history = v1.send(alice, "GET", f"/v1/bookings/{pair}/history").body
    (passed,) = history["passes"]
    assert passed.pop("at") >= history["items"][0]["at"]
    assert passed == {
        "ticket": single["ticket"],
        "seats": 1,
        "free": 1,
        "needed": 2,
        "reason": "too_few",
    }
    assert v1.send(person(), "GET", f"/v1/bookings/{pair}/history").status == 404
    (exported,) = v1.send(alice, "GET", "/v1/users/me/export").body["bookings"]
    assert (
        exported["passes"] == v1.send(alice, "GET", f"/v1/bookings/{pair}/history").body["passes"]
    )


def test_the_history_of_a_request_names_the_seats_that_passed_it(v1: V1) -> None:
    alice, conference = person(), v1.conference(slots=3)["id"]
    booking, taken = v1.book(alice, conference)["id"], person()
    first = v1.book(taken, conference)["id"]
    v1.book(person(), conference)
    assert v1.send(alice, "PATCH", f"/v1/bookings/{booking}", {"seats": 3}).status == 200
    single = v1.book(person(), conference)
    v1.move(taken, "cancel", first)
    v1.functions.promote_all(conference)
    v1.functions.relay()
    (passed,) = v1.send(alice, "GET", f"/v1/bookings/{booking}/history").body["passes"]
    assert (passed["ticket"], passed["needed"]) == (single["ticket"], 2)
    (exported,) = v1.send(alice, "GET", "/v1/users/me/export").body["bookings"]
    assert exported["passes"] == [passed]


def test_a_party_that_does_not_fit_waits_takes_fewer_seats_or_is_refused(v1: V1) -> None:
    conference = v1.conference(slots=2)["id"]
    body = {"conference": conference, "seats": 2}
    v1.book(person(), conference)
    refused = v1.send(person(), "POST", "/v1/bookings", {**body, "waitlist": False})
    assert (refused.status, refused.body["detail"]) == (409, "only 1 seat left")
    fewer = v1.book(person(), conference, seats=2, accept=1)
    assert (fewer["status"], fewer["seats"], fewer["party"]) == ("CONFIRMED", 1, 1)
    waits = v1.book(person(), conference, seats=2, accept=1)
    assert (waits["status"], waits["seats"], waits["accept"]) == ("WAITLISTED", 2, 1)


def test_an_offer_is_confirmed_in_part(v1: V1) -> None:
    alice, bob = person(), person()
    conference = v1.conference(slots=2)["id"]
    taken = v1.book(alice, conference, seats=2)["id"]
    booking = v1.book(bob, conference, seats=2)["id"]
    v1.move(alice, "cancel", taken)
    v1.functions.promote_all(conference)
    path = f"/v1/bookings/{booking}/confirm"
    for wrong in (0, 3, "2", 1.5, None):
        reply = v1.send(bob, "POST", path, {"seats": wrong})
        assert reply.status in ({200} if wrong is None else {400, 422}), (wrong, reply)
        if wrong is None:
            assert reply.body["seats"] == 2


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"seats": 0}, "seats"),
        ({"seats": 4}, "seats"),
        ({"seats": 11}, "seats"),
        ({"seats": True}, "seats"),
        ({"seats": "2"}, "seats"),
        ({"seats": 2, "accept": 3}, "accept"),
        ({"seats": 2, "accept": 0}, "accept"),
        ({"seats": 10**30}, "seats"),
        ({"seats": [2]}, "seats"),
        ({"seats": {"$gt": 0}}, "seats"),
        ({"seats": "\uff12"}, "seats"),
        ({"seats": 2, "accept": "\u0662"}, "accept"),
        ({"seats": 2, "accept": -1}, "accept"),
        ({"seats": 2, "accept": 1.5}, "accept"),
        ({"seats": 2, "accept": False}, "accept"),
    ],
)
def test_a_wrong_party_is_refused_with_the_name_of_its_field(
    v1: V1, more: dict[str, object], field: str
) -> None:
    conference = v1.conference(slots=30, max_party=3)["id"]
    reply = v1.send(person(), "POST", "/v1/bookings", {"conference": conference, **more})
    assert (reply.status in {400, 422}, reply.body.get("field")) == (True, field), reply


ADA = {"name": "Ada Lovelace", "email": "ada@example.com"}
BOB = {"name": "Bob"}
BOB_SHOWN = {"name": "Bob", "email": None}


def test_guests_are_named_at_the_booking_and_changed_later(v1: V1) -> None:
    alice, olga = person(), person("organizer")
    conference = v1.conference(olga, slots=5)["id"]
    booking = v1.book(alice, conference, seats=4, guests=[ADA, BOB])
    assert booking["guests"] == [ADA, BOB_SHOWN]
    path = f"/v1/bookings/{booking['id']}"
    assert v1.booking(olga, booking["id"])["guests"] == [ADA, BOB_SHOWN]
    for body, guests, seats in (
        ({"guests": [BOB, ADA, BOB]}, [BOB_SHOWN, ADA, BOB_SHOWN], 4),
        ({"seats": 3}, [BOB_SHOWN, ADA], 3),
        ({"seats": 2, "guests": [ADA]}, [ADA], 2),
        ({"guests": []}, [], 2),
    ):
        reply = v1.send(alice, "PATCH", path, body)
        assert (reply.status, reply.body["guests"], reply.body["seats"]) == (200, guests, seats)
        assert v1.booking(alice, booking["id"]) == reply.body


def test_a_repeated_change_of_guests_under_a_key_gets_the_first_answer(v1: V1) -> None:
    alice = person()
    conference = v1.conference(slots=5)["id"]
    path = f"/v1/bookings/{v1.book(alice, conference, seats=2)['id']}"
    key = {"idempotency-key": "guests"}
    first = v1.send(alice, "PATCH", path, {"guests": [ADA]}, headers=key)
    v1.send(alice, "PATCH", path, {"guests": [BOB]})
    again = v1.send(alice, "PATCH", path, {"guests": [ADA]}, headers=key)
    assert (first.status, again.body) == (200, first.body)
    assert v1.send(alice, "GET", path).body["guests"] == [BOB_SHOWN]


def test_the_tables_of_the_organizer_and_of_the_attendee_have_the_guests(v1: V1) -> None:
    alice, olga = person(), person("organizer")
    conference = v1.conference(olga, slots=5)["id"]
    v1.book(alice, conference, seats=3, guests=[ADA, {"name": "=1+1"}])
    v1.functions.relay()
    headers = {"accept": "text/csv"}
    for by, path in (
        (olga, f"/v1/conferences/{conference}/bookings"),
        (alice, f"/v1/users/{alice.user_id}/bookings"),
    ):
        header, line = v1.send(by, "GET", path, headers=headers).body.strip().splitlines()
        assert header.endswith(',"guests"')
        assert line.endswith(',"Ada Lovelace <ada@example.com>,\' =1+1"')


def test_nobody_else_and_no_link_of_a_mail_shows_guests(v1: V1) -> None:
    alice, bob, olga = person(), person(), person("organizer")
    conference = v1.conference(olga, slots=2)["id"]
    taken = v1.book(alice, conference, seats=2)["id"]
    booking = v1.book(bob, conference, seats=2, guests=[ADA])["id"]
    assert v1.send(alice, "GET", f"/v1/bookings/{booking}").status == 404
    assert v1.send(alice, "PATCH", f"/v1/bookings/{booking}", {"guests": [BOB]}).status == 404
    assert v1.send(olga, "PATCH", f"/v1/bookings/{booking}", {"guests": [BOB]}).status == 404
    v1.move(alice, "cancel", taken)
    v1.functions.promote_all(conference)
    body = {"token": token_of_offer(booking), "action": "claim"}
    claimed = v1.send(None, "POST", "/v1/claims", body)
    assert (claimed.status, claimed.body["status"]) == (200, "CONFIRMED")
    assert "Lovelace" not in str(claimed.body)
    assert v1.booking(bob, booking)["guests"] == [ADA]


def test_the_export_has_the_guests(v1: V1) -> None:
    alice = person()
    v1.book(alice, v1.conference(slots=5)["id"], seats=2, guests=[ADA])
    exported = v1.send(alice, "GET", "/v1/users/me/export")
    assert [one["guests"] for one in exported.body["bookings"]] == [[ADA]]


def test_guests_are_in_no_log(v1: V1, capsys: pytest.CaptureFixture[str]) -> None:
    alice = person()
    booking = v1.book(alice, v1.conference(slots=5)["id"], seats=3, guests=[ADA, BOB])["id"]
    path = f"/v1/bookings/{booking}"
    v1.send(alice, "PATCH", path, {"guests": [ADA, {"email": "x@", "name": "X"}]})
    v1.send(alice, "PATCH", path, {"seats": 2})
    v1.functions.relay()
    written = capsys.readouterr().out
    assert "BookingShrunk" in written
    assert [text for text in ("Lovelace", "ada@", "x@") if text in written] == []


LONG = "x" * 101
WRONG_GUESTS: list[tuple[object, str]] = [
    ("Ada", "guests"),
    ({"name": "Ada"}, "guests"),
    ([BOB] * 3, "guests"),
    ([BOB] * 10, "guests"),
    ([BOB] * 500, "guests"),
    (["Ada"], "guests.0"),
    ([None], "guests.0"),
    ([[]], "guests.0"),
    ([{}], "guests.0.name"),
    ([{"email": "ada@example.com"}], "guests.0.name"),
    ([{"name": None}], "guests.0.name"),
    ([{"name": 7}], "guests.0.name"),
    ([{"name": True}], "guests.0.name"),
    ([{"name": ["Ada"]}], "guests.0.name"),
    ([{"name": ""}], "guests.0.name"),
    ([{"name": " \t\u3000"}], "guests.0.name"),
    ([{"name": LONG}], "guests.0.name"),
    ([{"name": "\u202eadA"}], "guests.0.name"),
    ([{"name": "A\u0000B"}], "guests.0.name"),
    ([{"name": "A\ud800B"}], "body"),
    ([{"name": "\u200b"}], "guests.0.name"),
    ([BOB, {"name": "Ada", "email": "ada"}], "guests.1.email"),
    ([BOB, {"name": "Ada", "email": ""}], "guests.1.email"),
    ([BOB, {"name": "Ada", "email": 7}], "guests.1.email"),
    ([BOB, {"name": "Ada", "email": "a@b@example.com"}], "guests.1.email"),
    ([BOB, {"name": "Ada", "email": "a\r\nBcc: b@example.com"}], "guests.1.email"),
    ([BOB, {"name": "Ada", "email": f"{LONG}@{LONG * 2}.com"}], "guests.1.email"),
    ([{"name": "Ada", "<script>": 1}], "guests.0"),
]


@pytest.mark.parametrize(("guests", "field"), WRONG_GUESTS, ids=range(len(WRONG_GUESTS)))
def test_wrong_guests_are_refused_with_the_path_of_the_field(
    v1: V1, guests: object, field: str
) -> None:
    alice = person()
    conference = v1.conference(slots=30)["id"]
    body = {"conference": conference, "seats": 3, "guests": guests}
    refused = v1.send(person(), "POST", "/v1/bookings", body)
    booking = v1.book(alice, conference, seats=3, guests=[BOB])
    path = f"/v1/bookings/{booking['id']}"
    changed = v1.send(alice, "PATCH", path, {"guests": guests})
    for reply in (refused, changed):
        assert (reply.status in {400, 422}, reply.body.get("field")) == (True, field), reply
        assert reply.body["detail"].startswith(f"{field}: ")
        assert "script" not in str(reply.body)
    assert v1.booking(alice, booking["id"])["guests"] == [BOB_SHOWN]


@pytest.mark.parametrize("name", ["Zoë", "李小龍", "عمر", "O'Neil-Smith, Jr.", "👩‍👩‍👧", "x" * 100])
def test_a_guest_has_a_name_of_any_script(v1: V1, name: str) -> None:
    booking = v1.book(person(), v1.conference(slots=2)["id"], seats=2, guests=[{"name": name}])
    assert booking["guests"] == [{"name": name, "email": None}]


@pytest.mark.parametrize(
    ("body", "field"),
    [({}, "seats"), ({"seats": None}, "seats"), ({"seats": None, "guests": None}, "seats")],
)
def test_a_change_without_seats_and_guests_is_refused(
    v1: V1, body: dict[str, None], field: str
) -> None:
    alice = person()
    booking = v1.book(alice, v1.conference(slots=5)["id"], seats=3)["id"]
    reply = v1.send(alice, "PATCH", f"/v1/bookings/{booking}", body)
    assert (reply.status, reply.body["field"]) == (422, field)


@pytest.mark.parametrize(
    ("more", "field"),
    [({"guests": [BOB]}, "guests"), ({"accept": 1}, "accept"), ({"seats": 5}, "seats")],
)
def test_an_invitation_has_no_guests_no_parts_and_not_too_many_seats(
    v1: V1, more: dict[str, object], field: str
) -> None:
    olga = person("organizer")
    conference = v1.conference(olga, slots=9, max_party=4)["id"]
    body = {"conference": conference, "user_id": "ida", "seats": 2, **more}
    reply = v1.send(olga, "POST", "/v1/bookings", body)
    assert (reply.status, reply.body["field"]) == (422, field)


def test_an_invitation_of_a_party_is_accepted_in_part(v1: V1) -> None:
    olga, ida = person("organizer"), person()
    conference = v1.conference(olga, slots=5)["id"]
    invitation = v1.book(olga, conference, user_id=ida.user_id, seats=4)
    assert (invitation["status"], invitation["seats"]) == ("CONFIRMATION_PENDING", 4)
    path = f"/v1/bookings/{invitation['id']}/accept"
    wrongs: list[object] = [0, 5, 11, 10**30, -1, "2", "\uff12", 1.5, True, [2], {}]
    for wrong in wrongs:
        reply = v1.send(ida, "POST", path, {"seats": wrong})
        assert (reply.status in {400, 422}, reply.body.get("field")) == (True, "seats"), wrong
    accepted = v1.send(ida, "POST", path, {"seats": 3})
    assert (accepted.status, accepted.body["status"]) == (200, "CONFIRMED")
    assert (accepted.body["seats"], accepted.body["party"]) == (3, 3)
    assert v1.booking(ida, invitation["id"])["seats"] == 3


def test_the_limit_of_a_party_can_be_changed_and_cleared(v1: V1) -> None:
    olga = person("organizer")
    path = f"/v1/conferences/{v1.conference(olga, slots=30)['id']}"
    for limit, shown in ((10, 10), (1, 1), (None, 6)):
        reply = v1.send(olga, "PATCH", path, {"max_party": limit})
        assert (reply.status, reply.body["max_party"]) == (200, shown)
    for wrong in (0, 11):
        reply = v1.send(olga, "PATCH", path, {"max_party": wrong})
        assert (reply.status, reply.body["field"]) == (422, "max_party")


def test_a_booking_grows_at_once_or_waits_for_more_seats_and_claims_them(v1: V1) -> None:
    alice, bob = person(), person()
    conference = v1.conference(slots=3)["id"]
    booking, other = v1.book(alice, conference)["id"], v1.book(bob, conference)["id"]
    path = f"/v1/bookings/{booking}"
    grown = v1.send(alice, "PATCH", path, {"seats": 2})
    assert (grown.status, grown.body["seats"], grown.body["request"]) == (200, 2, None)
    refused = v1.send(alice, "PATCH", path, {"seats": 3, "waitlist": False})
    assert (refused.status, refused.body["type"].rpartition(":")[2]) == (409, "conference-full")
    key = {"idempotency-key": "a key"}
    waits = v1.send(alice, "PATCH", path, {"seats": 3}, headers=key)
    again = v1.send(alice, "PATCH", path, {"seats": 3}, headers=key)
    assert waits.body == again.body
    request = waits.body["request"]
    assert (waits.body["status"], waits.body["seats"]) == ("CONFIRMED", 2)
    assert (request["status"], request["seats"], request["position"]) == ("WAITLISTED", 1, 1)
    v1.move(bob, "cancel", other)
    v1.functions.promote_all(conference)
    offered = v1.send(alice, "GET", path).body
    assert (offered["request"]["status"], offered["can_confirm"]) == ("CONFIRMATION_PENDING", True)
    assert offered["request"]["deadline"] > offered["changed_at"]
    claimed = v1.send(alice, "POST", f"{path}/confirm", {"seats": 1}).body
    assert (claimed["seats"], claimed["request"]) == (3, None)
    v1.functions.relay()
    history = v1.send(alice, "GET", f"{path}/history").body["items"]
    shown = [(e["action"], e["seats"], (e["request"] or {}).get("status")) for e in history]
    assert shown[-3:] == [
        ("request", 2, "WAITLISTED"),
        ("promote", 2, "CONFIRMATION_PENDING"),
        ("confirm", 3, None),
    ]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"seats": 1}, "seats"),
        ({"seats": 4}, "seats"),
        ({"seats": 11}, "seats"),
        ({"seats": "2"}, "seats"),
        ({"seats": 2, "accept": 1}, "accept"),
        ({"seats": 2, "accept": 3}, "accept"),
        ({"seats": 2, "waitlist": "no"}, "waitlist"),
        ({}, "seats"),
    ],
)
def test_a_wrong_number_of_more_seats_is_refused_with_its_field(
    v1: V1, body: dict[str, object], field: str
) -> None:
    alice, conference = person(), v1.conference(slots=30, max_party=3)["id"]
    path = f"/v1/bookings/{v1.book(alice, conference)['id']}"
    reply = v1.send(alice, "PATCH", path, body)
    assert (reply.status in {400, 422}, reply.body.get("field")) == (True, field), reply
