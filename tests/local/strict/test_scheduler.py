"""The rules of EventBridge Scheduler: names, times, and groups that are being deleted."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from botocore.exceptions import ClientError
from ministack.core import responses as _responses
from ministack.services import eventbridge as _eventbridge
from ministack.services import scheduler as _scheduler

from local.strict.limits import Current
from local.strict.scheduler import install
from tests.local.strict.conftest import ROLE, Emulated, refusal
from tests.support.e2e import eventually

responses: Any = _responses
scheduler: Any = _scheduler
eventbridge: Any = _eventbridge
FORMAT = "%Y-%m-%dT%H:%M:%S"


def at(**from_now: int) -> str:
    return f"at({datetime.now(UTC) + timedelta(**from_now):{FORMAT}})"


def create(emulated: Emulated, name: str, expression: str | None = None, **more: Any) -> None:
    target = {"Arn": emulated.arn(emulated.queue("scheduled")), "RoleArn": ROLE}
    emulated.client("scheduler").create_schedule(
        Name=name,
        ScheduleExpression=expression or at(hours=1),
        FlexibleTimeWindow={"Mode": "OFF"},
        Target=target,
        **more,
    )


def test_a_name_above_64_characters_is_refused(strict: Emulated, lenient: Emulated) -> None:
    create(lenient, "n" * 65)
    create(strict, "n" * 64)
    with pytest.raises(ClientError) as error:
        create(strict, "n" * 65)
    assert refusal(error) == "ValidationException"
    with pytest.raises(ClientError) as error:
        strict.client("scheduler").create_schedule_group(Name="n" * 65)
    assert refusal(error) == "ValidationException"


@pytest.mark.parametrize("name", ["a@b", "a b", "a/b", "ä"])
def test_a_name_with_a_character_that_is_not_allowed_is_refused(
    strict: Emulated, name: str
) -> None:
    with pytest.raises(ClientError) as error:
        create(strict, name)
    assert refusal(error) == "ValidationException"


@pytest.mark.parametrize(
    "expression",
    [at(seconds=-1), at(days=-1), "at(2099-01-01)", "at(2099-01-01 10:00:00)", "at(tomorrow)"],
)
def test_a_time_in_the_past_or_in_another_format_is_refused(
    strict: Emulated, lenient: Emulated, expression: str
) -> None:
    name = f"n{time.time_ns()}"
    create(lenient, name, expression)
    with pytest.raises(ClientError) as error:
        create(strict, name, expression)
    assert refusal(error) == "ValidationException"


def test_an_update_with_a_time_in_the_past_is_refused(strict: Emulated) -> None:
    create(strict, "updated")
    client = strict.client("scheduler")
    whole = client.get_schedule(Name="updated")
    changed = {name: whole[name] for name in ("FlexibleTimeWindow", "Target", "Name")}
    client.update_schedule(ScheduleExpression="rate(1 hour)", **changed)
    with pytest.raises(ClientError) as error:
        client.update_schedule(ScheduleExpression=at(seconds=-1), **changed)
    assert refusal(error) == "ValidationException"


@pytest.fixture
def fired(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, float], bool]:
    """Return a function that says whether the emulator fires a schedule at a time, in seconds."""
    for name, value in list(vars(scheduler).items()):  # restored after the test
        monkeypatch.setattr(scheduler, name, value)

    def fires(expression: str, now: float) -> bool:
        invoked: list[Any] = []
        monkeypatch.setattr(scheduler, "time", SimpleNamespace(time=lambda: now))
        monkeypatch.setattr(eventbridge, "_invoke_target", lambda *target: invoked.append(target))
        schedule = {"State": "ENABLED", "ScheduleExpression": expression, "Target": {"Arn": "any"}}
        monkeypatch.setattr(scheduler, "_schedule_last_fired", {})
        monkeypatch.setattr(scheduler, "_schedules", responses.AccountRegionScopedDict())
        scheduler._schedules["default/any"] = schedule
        scheduler._tick_schedules()
        return bool(invoked)

    return fires


@pytest.mark.parametrize("second", [0, 1, 59])
def test_a_schedule_fires_in_the_last_second_of_its_minute(
    fired: Callable[[str, float], bool], second: int
) -> None:
    minute = datetime(2030, 1, 1, 10, 0, tzinfo=UTC)
    expression = f"at({minute + timedelta(seconds=second):{FORMAT}})"
    assert fired(expression, minute.timestamp() + second)  # the emulator alone
    install(Current())
    assert not fired(expression, minute.timestamp() + 58)
    assert fired(expression, minute.timestamp() + 59)


def test_a_group_is_deleted_after_its_schedules(strict: Emulated, lenient: Emulated) -> None:
    strict.change_limits(group_deletion_seconds=3600)  # longer than the checks on a busy machine
    for emulated in (strict, lenient):
        emulated.client("scheduler").create_schedule_group(Name="deleted")
        create(emulated, "one", GroupName="deleted")
        emulated.client("scheduler").delete_schedule_group(Name="deleted")
    lenient.client("scheduler").create_schedule_group(Name="deleted")  # it was deleted at once
    client = strict.client("scheduler")
    assert client.get_schedule_group(Name="deleted")["State"] == "DELETING"
    with pytest.raises(ClientError) as error:
        client.create_schedule_group(Name="deleted")
    assert refusal(error) == "ConflictException"
    with pytest.raises(ClientError) as error:
        create(strict, "two", GroupName="deleted")
    assert refusal(error) == "ResourceNotFoundException"
    strict.change_limits(group_deletion_seconds=0)
    groups = eventually(
        lambda: [group["Name"] for group in client.list_schedule_groups()["ScheduleGroups"]],
        lambda names: "deleted" not in names,
    )
    assert groups
    client.create_schedule_group(Name="deleted")


def test_an_empty_group_is_deleted_at_once(strict: Emulated) -> None:
    client = strict.client("scheduler")
    client.create_schedule_group(Name="empty")
    client.delete_schedule_group(Name="empty")
    client.create_schedule_group(Name="empty")
