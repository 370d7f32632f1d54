"""Backup and restore: everything is restored, nobody gets a notice, and work continues."""

import gzip
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from booking.adapters.heartbeats import DynamoHeartbeats
from booking.adapters.stream import decode_change
from booking.application.correlation import current, following
from booking.application.heartbeat import RELAY
from operations.backup import BACKUPS, Refused, backup, main, read, restore
from operations.rearm import rearm
from testing.tables import TABLE
from testing.world import World

WINDOW = 10


def a_world() -> tuple[World, list[str]]:
    """Return a world with an offer and waiters, and with a full conference."""
    world = World(window=WINDOW)
    world.users(*(f"u{number}" for number in range(6)))
    world.conference("C", slots=2, starts_in=3600)
    bookings = [world.book(f"u{number}") for number in range(5)]
    world.conference("D", slots=1, starts_in=7200)
    world.book("u5", "D")
    world.cancel(bookings[0])
    return world, bookings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "backup.jsonl.gz"


def restored(file: Path, world: World) -> World:
    """Return another world with the content of the file, at the same time."""
    new = World(window=WINDOW)
    new.time = world.time
    restore(new.table.client(), TABLE, read(file))
    return new


def unmarked(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{k: v for k, v in item.items() if k != "restored"} for item in items]


def test_a_restore_returns_every_item(file: Path) -> None:
    world, _ = a_world()
    count = backup(world.table.client(), TABLE, file, between=0)
    new = restored(file, world)
    assert count == len(new.table.items(TABLE)) > 20
    assert unmarked(new.table.items(TABLE)) == world.table.items(TABLE)


def test_a_restore_sends_no_notices(file: Path) -> None:
    """Otherwise all attendees would get all their mails again."""
    world, _ = a_world()
    backup(world.table.client(), TABLE, file, between=0)
    new = restored(file, world)
    assert [decode_change(record) for record in new.table.stream_records()] == [None] * len(
        new.table.items(TABLE)
    )
    new.settle()
    assert (new.bus.published, new.nudges, new.timers) == ([], [], [])


def test_transitions_after_a_restore_send_notices(file: Path) -> None:
    world, bookings = a_world()
    backup(world.table.client(), TABLE, file, between=0)
    new = restored(file, world)
    new.settle()
    new.cancel(bookings[1])
    assert "BookingCanceled" in [event.name for event in new.bus.published]


def test_offers_lapse_and_conferences_start_after_a_restore(file: Path) -> None:
    world, bookings = a_world()
    backup(world.table.client(), TABLE, file, between=0)
    new = restored(file, world)
    new.settle()
    assert rearm(new.table.items(TABLE), new, new.clock) > 0
    assert new.stored(bookings[2]) == "CONFIRMATION_PENDING"
    new.pass_time(WINDOW)
    assert new.stored(bookings[2]) == "WAITLISTED"
    assert new.stored(bookings[3]) == "CONFIRMATION_PENDING"
    new.pass_time(3600)
    assert [new.stored(booking) for booking in bookings[2:]] == ["CANCELED"] * 3
    assert new.sweep() == 0


def test_without_new_timers_only_the_sweeper_would_continue(
    file: Path,
) -> None:
    world, bookings = a_world()
    backup(world.table.client(), TABLE, file, between=0)
    new = restored(file, world)
    new.settle()
    new.pass_time(WINDOW + 10)
    assert new.stored(bookings[2]) == "CONFIRMATION_PENDING"
    assert new.sweep() > 0


def test_setting_timers_twice_changes_nothing() -> None:
    world, bookings = a_world()
    for _ in range(2):
        rearm(world.table.items(TABLE), world, world.clock)
    world.settle()
    world.pass_time(WINDOW)
    assert world.stored(bookings[3]) == "CONFIRMATION_PENDING"
    assert world.violations() == []


def test_a_restore_into_a_used_table_is_refused(file: Path) -> None:
    world, _ = a_world()
    backup(world.table.client(), TABLE, file, between=0)
    before = world.table.items(TABLE)
    with pytest.raises(Refused, match="not empty"):
        restore(world.table.client(), TABLE, read(file))
    assert world.table.items(TABLE) == before


def test_heartbeats_are_not_backed_up_and_do_not_count_as_use(file: Path) -> None:
    world, _ = a_world()
    count = len(world.table.items(TABLE))
    heartbeats = DynamoHeartbeats(world.table.client(), TABLE)
    heartbeats.beat(world.time)
    heartbeats.echo(RELAY, world.time)
    assert backup(world.table.client(), TABLE, file, between=0) == count
    new = World(window=WINDOW)
    fresh = DynamoHeartbeats(new.table.client(), TABLE)
    fresh.beat(world.time + 1)
    assert restore(new.table.client(), TABLE, read(file)) == count
    assert fresh.pulse().newest == world.time + 1


def test_a_torn_backup_is_refused_before_anything_is_written(file: Path) -> None:
    world, _ = a_world()
    backup(world.table.client(), TABLE, file, between=0)
    items = [item for item in read(file) if item["sk"]["S"] != "SEATS"]
    with gzip.open(file, "wt") as torn:
        torn.writelines(json.dumps({"Item": item}) + "\n" for item in items)
    new = World()
    with pytest.raises(Refused, match="inconsistent"):
        restore(new.table.client(), TABLE, read(file))
    assert new.table.items(TABLE) == []


def test_an_inconsistent_table_is_not_backed_up(file: Path) -> None:
    world, _ = a_world()
    seats = next(i for i in world.table.items(TABLE) if i["sk"]["S"] == "SEATS")
    key = {name: seats[name] for name in ("pk", "sk")}
    world.table.client().delete_item(TableName=TABLE, Key=key)
    with pytest.raises(Refused, match="inconsistent"):
        backup(world.table.client(), TABLE, file, between=0)
    assert not file.exists()


class Torn:
    """A table whose every scan is torn, each in another way."""

    def __init__(self, items: list[dict[str, Any]]) -> None:
        self.items, self.walks = items, 0

    def get_paginator(self, _: str) -> "Torn":
        return self

    def paginate(self, **_: Any) -> list[dict[str, Any]]:
        self.walks += 1
        entries = [item for item in self.items if item["pk"]["S"].startswith("WAITLIST")]
        behind = entries[self.walks % len(entries)]
        return [{"Items": [item for item in self.items if item is not behind]}]


def test_a_torn_scan_is_not_backed_up_although_each_scan_differs(file: Path) -> None:
    world, _ = a_world()
    with pytest.raises(Refused, match="inconsistent"):
        backup(Torn(world.table.items(TABLE)), TABLE, file, between=0)
    assert not file.exists()


def test_a_restore_into_an_account_requires_a_named_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The newest local backup can be from another stack."""
    monkeypatch.chdir(tmp_path)
    BACKUPS.mkdir(parents=True)
    (BACKUPS / "20260101T000000Z.jsonl.gz").write_bytes(gzip.compress(b""))
    monkeypatch.setattr("sys.argv", ["backup", "restore", "--stack", "in-an-account"])
    assert main() == 1
    assert "FILE=" in capsys.readouterr().out


def test_every_message_has_the_correlation_id_of_its_item() -> None:
    world = Followed(window=WINDOW)
    world.users("u0", "u1")
    with following("listed"):
        world.conference("C", slots=1, starts_in=3600)
    first = world.book("u0")
    world.book("u1")
    with following("canceled"):
        world.cancel(first)
    world.ids.clear()
    rearm(world.table.items(TABLE), world, world.clock)
    assert world.ids["start"] == {"listed"}
    assert None not in set().union(*world.ids.values())


class Followed(World):
    """Records the correlation ids of sent messages."""

    def __init__(self, **more: Any) -> None:
        self.ids: dict[str, set[str | None]] = defaultdict(set)
        super().__init__(**more)

    def nudge(self, conference_id: str, deduplication: str) -> None:
        self.ids["nudge"].add(current())
        super().nudge(conference_id, deduplication)

    def lapse_at(self, booking_id: str, conference_id: str, at: int, now: int) -> None:
        self.ids["lapse"].add(current())
        super().lapse_at(booking_id, conference_id, at, now)

    def start_at(self, conference_id: str, at: int, now: int) -> None:
        self.ids["start"].add(current())
        super().start_at(conference_id, at, now)
