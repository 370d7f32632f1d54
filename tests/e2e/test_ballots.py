"""A ballot on a deployed stack: entries, the draw by its timer, offers, and the verification."""

import json
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from tests.support.e2e import at_once, eventually, set_up_before_start
from tests.support.v1 import Person, V1OverHttp, person

SEATS, ENTRIES = 3, 8
ROOT = Path(__file__).parents[2]


def test_a_ballot_is_drawn_by_its_timer_and_verified(v1: V1OverHttp, tmp_path: Path) -> None:
    organizer = person("organizer")
    people = [person() for _ in range(ENTRIES)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(v1.token, [organizer, *people]))  # signing in takes the longest

    def enter(draws_at: datetime) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        conference = v1.conference(
            organizer,
            slots=SEATS,
            sale="ballot",
            draws_at=draws_at.isoformat(),
            confirmation_window=600,
        )
        assert (conference["sale"], conference["ballot"]["draw"]) == ("ballot", None)
        entered = at_once([partial(v1.book, one, conference["id"]) for one in people])
        assert {(b["status"], b["position"]) for b in entered} == {("WAITLISTED", None)}
        return conference, entered

    conference, entered = set_up_before_start(enter, lead_seconds=20)
    shown = eventually(
        lambda: dict(v1.send(None, "GET", f"/v1/conferences/{conference['id']}").body),
        lambda found: found["ballot"]["draw"],
    )
    assert shown["ballot"]["commitment"] == conference["ballot"]["commitment"]
    assert shown["ballot"]["draw"]["entries"] == ENTRIES
    order = verified(v1, organizer, conference, tmp_path / "ballot.jsonl")
    assert sorted(order) == sorted(b["entry"]["number"] for b in entered)
    owners = {b["entry"]["number"]: (who, b["id"]) for who, b in zip(people, entered, strict=True)}
    for number in order[:SEATS]:
        v1.becomes(*owners[number], "CONFIRMATION_PENDING")
    for position, number in enumerate(order[SEATS:], start=1):
        assert standing(v1, *owners[number]) == ("WAITLISTED", position)
    late = v1.book(person(), conference["id"])
    assert (late["position"], late["entry"]) == (ENTRIES - SEATS + 1, None)
    v1.move(owners[order[0]][0], "confirm", owners[order[0]][1])
    v1.move(owners[order[1]][0], "cancel", owners[order[1]][1])
    v1.becomes(*owners[order[SEATS]], "CONFIRMATION_PENDING")
    assert verified(v1, organizer, conference, tmp_path / "later.jsonl") == order
    for number in order[2 : SEATS + 1]:  # test_the_whole_table requires that no offer is left
        who, booking = owners[number]
        v1.move(who, "confirm", booking)


def standing(v1: V1OverHttp, who: Person, booking: str) -> tuple[str, int | None]:
    found = v1.booking(who, booking)
    return found["status"], found["position"]


def verified(
    v1: V1OverHttp, organizer: Person, conference: Mapping[str, Any], export: Path
) -> list[int]:
    """Export and verify the draw with the command; return the numbers of the entries in order."""
    name, environment = conference["id"], {"TOKEN": v1.token(organizer)}
    lines = _run(["--fetch", v1.outputs.http, name], environment)
    assert json.loads(lines.splitlines()[0])["id"] == name
    export.write_text(lines)
    table = _run([str(export)], {}).splitlines()[1:]
    return [int(line.split(",")[1]) for line in table]


def _run(arguments: list[str], environment: Mapping[str, str]) -> str:
    """Run the verification in an empty environment, with the standard library only."""
    command = [sys.executable, "-S", "-m", "operations.verify_ballot", *arguments]
    done = subprocess.run(  # noqa: S603 - our own command
        command, capture_output=True, text=True, check=False, cwd=ROOT, env=dict(environment)
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
