"""The feed of an organizer over real HTTP: the deployed queue and worker record each event once."""

from typing import Any

from tests.support.e2e import eventually
from tests.support.v1 import Person, V1OverHttp, person


def events_of(v1: V1OverHttp, organizer: Person, conference: str) -> list[dict[str, Any]]:
    """Return the events of a conference, read page after page."""
    found: list[dict[str, Any]] = []
    query = {"conference": conference, "limit": "2"}
    while True:
        page = v1.send(organizer, "GET", "/v1/events", query=query).body
        found += [item["event"] for item in page["items"]]
        if not page["more"]:
            return found
        query["after"] = page["next"]


def test_the_feed_has_each_event_of_a_conference_once_and_in_order(v1: V1OverHttp) -> None:
    olga, ann, ben = person("organizer"), person(), person()
    conference = v1.conference(olga)["id"]
    taken = v1.book(ann, conference)["id"]
    waiting = v1.book(ben, conference)["id"]
    v1.move(ann, "cancel", taken)

    def read() -> list[dict[str, Any]]:
        return events_of(v1, olga, conference)

    found = eventually(read, lambda events: events and events[-1]["name"] == "SeatOffered")
    assert len({event["id"] for event in found}) == len(found)
    of_bookings = [(event["name"], event["booking"]) for event in found if "booking" in event]
    assert of_bookings == [
        ("BookingConfirmed", taken),
        ("BookingWaitlisted", waiting),
        ("BookingCanceled", taken),
        ("SeatOffered", waiting),
    ]
