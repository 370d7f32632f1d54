"""Imports over real HTTP: a table becomes invitations by the worker of the deployed queue."""

import secrets
from typing import Any

from tests.support.e2e import eventually
from tests.support.v1 import Person, V1OverHttp, person

IMPORTS = "/v1/imports"


def finished(v1: V1OverHttp, organizer: Person, name: str) -> dict[str, Any]:
    """Return an import after its last line has run."""

    def read() -> dict[str, Any]:
        return dict(v1.send(organizer, "GET", f"{IMPORTS}/{name}").body)

    return eventually(read, lambda found: found["done"])


def test_a_table_becomes_invitations_once(v1: V1OverHttp) -> None:
    olga = person("organizer")
    conference = v1.conference(olga, slots=3)["id"]
    people = [person().user_id for _ in range(5)]
    table = "user_id,status\n" + "".join(f"{name},\n" for name in people) + "x,canceled\n"
    body = {"kind": "attendees", "conference": conference, "table": table + "\u200b,\n"}
    report = v1.send(olga, "POST", IMPORTS, {**body, "dry_run": True})
    assert (report.status, report.body["waiting"], report.body["refused"]) == (200, 5, 1)
    outcomes = []
    for _ in range(2):
        headers = {"idempotency-key": secrets.token_hex(8)}
        started, again = (v1.send(olga, "POST", IMPORTS, body, headers=headers) for _ in range(2))
        assert (started.status, again.body["id"]) == (202, started.body["id"])
        done = finished(v1, olga, started.body["id"])
        outcomes.append({name: done[name] for name in ("added", "present", "skipped", "refused")})
    assert outcomes == [
        {"added": 5, "present": 0, "skipped": 1, "refused": 1},
        {"added": 0, "present": 5, "skipped": 1, "refused": 1},
    ]
    counts = v1.send(None, "GET", f"/v1/conferences/{conference}").body
    assert (counts["held"], counts["waitlisted"]) == (3, 2)


def test_conferences_are_imported(v1: V1OverHttp) -> None:
    olga = person("organizer")
    name = f"Imported by {olga.user_id}"
    line = f"{name},Berlin,Python,2031-05-01T09:00:00Z,2031-05-01T17:00:00Z,20\n"
    table = "name,location,topics,start,end,slots\n" + line
    started = v1.send(olga, "POST", IMPORTS, {"kind": "conferences", "table": table})
    done = finished(v1, olga, started.body["id"])
    assert done["added"] == 1
    own = v1.send(olga, "GET", "/v1/users/me/conferences").body["items"]
    assert [one["name"] for one in own] == [name]
