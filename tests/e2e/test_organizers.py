"""Organizers over real HTTP: counts over time, addresses of attendees, requests to organize."""

from typing import Any

from tests.support.e2e import eventually
from tests.support.v1 import Person, V1OverHttp, person

REQUESTS = "/v1/organizer-requests"
ABOUT = {"about": "I organize the Rust meetup of Berlin."}


def groups_of(v1: V1OverHttp, somebody: Person) -> list[str]:
    found = v1.cognito.admin_list_groups_for_user(
        UserPoolId=v1.outputs.user_pool, Username=somebody.user_id
    )
    return [group["GroupName"] for group in found["Groups"]]


def test_the_series_has_the_counts_that_the_relay_has_read(v1: V1OverHttp) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    path = f"/v1/conferences/{conference}/series"
    v1.book(person(), conference)
    v1.book(person(), conference)

    def items() -> list[dict[str, Any]]:
        return list(v1.send(olga, "GET", path).body["items"])

    found = eventually(items, lambda read: len(read) > 1 and read[-2]["waitlisted"] == 1)
    assert [{**one, "at": ""} for one in found[-2:]] == [
        {"at": "", "confirmed": 1, "waitlisted": 1, "held": 0, "lapsed": 0}
    ] * 2
    since = {"since": found[-1]["at"]}
    later = v1.send(olga, "GET", path, query=since).body["items"]
    assert all(one["at"] >= since["since"] for one in later)


def verify(v1: V1OverHttp, somebody: Person, address: str) -> None:
    """Give the account of a person a verified address."""
    v1.send(somebody, "GET", "/v1/users/me/bookings")  # creates the account
    v1.cognito.admin_update_user_attributes(
        UserPoolId=v1.outputs.user_pool,
        Username=somebody.user_id,
        UserAttributes=[
            {"Name": "email", "Value": address},
            {"Name": "email_verified", "Value": "true"},
        ],
    )


def test_the_organizer_reads_the_address_of_a_live_booking(v1: V1OverHttp) -> None:
    olga, ann = person("organizer"), person()
    conference = v1.conference(olga, max_per_email=1)["id"]
    address = f"{ann.user_id}@example.com"
    verify(v1, ann, address)
    booking = v1.book(ann, conference)["id"]
    path = f"/v1/conferences/{conference}/bookings"

    def emails() -> list[str | None]:
        return [one["email"] for one in v1.send(olga, "GET", path).body["items"]]

    assert eventually(emails, len) == [address]
    v1.move(ann, "cancel", booking)
    assert eventually(emails, lambda found: found == [None]) == [None]


def test_a_person_sees_and_books_a_category_for_the_domain_of_their_address(
    v1: V1OverHttp,
) -> None:
    ann, bob = person(), person()
    domain = f"{ann.user_id}.example.com"
    verify(v1, ann, f"ann@{domain}")
    staff = {"name": "Staff", "seats": 1, "visible_to": [f"@{domain}"]}
    conference = v1.conference(person("organizer"), slots=1, categories=[staff])["id"]

    def shown(by: Person | None, path: str) -> list[str]:
        return [one["name"] for one in v1.send(by, "GET", path).body["categories"]]

    own, public = (f"{path}/conferences/{conference}" for path in ("/v1/users/me", "/v1"))
    assert (shown(ann, own), shown(bob, own)) == (["Staff"], [])
    assert (shown(ann, public), shown(None, public)) == ([], [])
    assert v1.send(None, "GET", own).status == 401
    assert v1.book(ann, conference, category="Staff")["status"] == "CONFIRMED"


def test_an_admin_admits_one_person_and_turns_another_away(v1: V1OverHttp) -> None:
    ann, bob, admin = person(), person(), person("admin")
    asked = {who: v1.send(who, "POST", REQUESTS, ABOUT).body["id"] for who in (ann, bob)}

    def waiting() -> set[str]:
        found = v1.send(admin, "GET", REQUESTS, query={"limit": "100"}).body["items"]
        return {one["id"] for one in found} & set(asked.values())

    assert eventually(waiting, lambda found: len(found) == 2)
    assert v1.send(ann, "POST", f"{REQUESTS}/{asked[bob]}/approve").status == 403
    assert v1.send(admin, "POST", f"{REQUESTS}/{asked[ann]}/approve").status == 200
    reason = {"reason": "Please tell us more."}
    assert v1.send(admin, "POST", f"{REQUESTS}/{asked[bob]}/deny", reason).status == 200
    assert "organizer" in groups_of(v1, ann)
    assert "organizer" not in groups_of(v1, bob)
    assert v1.send(bob, "GET", f"{REQUESTS}/me").body["reason"] == reason["reason"]
    assert eventually(waiting, lambda found: not found) == set()
    assert v1.send(bob, "GET", "/v1/users/me/export").status in {200, 404}
    assert v1.send(bob, "DELETE", "/v1/users/me").status == 204
