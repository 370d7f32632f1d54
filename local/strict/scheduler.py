"""Rules of EventBridge Scheduler.

- Names of schedules and groups have at most 64 letters, digits, `-`, `_` and `.`:
  https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html
- A one-time schedule is `at(yyyy-mm-ddThh:mm:ss)`, and it invokes its target between the first and
  the last second of that minute. Here it does so in the last, because a timer that relies on less
  is late: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
- `at()` in the past is refused. AWS does not document its answer; a schedule that never fires would
  be as harmful.
- A group with schedules is DELETING until they are deleted. Until then they may still fire, and the
  name is in use:
  https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteScheduleGroup.html
  AWS does not document the answer to a new schedule in such a group. Here it is that for a group
  that does not exist.
"""

import functools
import re
import time
from collections.abc import Callable
from typing import Any

from ministack.services import scheduler as _scheduler

from local.strict.limits import Current

scheduler: Any = _scheduler

NAME = re.compile(r"[0-9a-zA-Z\-_.]{1,64}")
ONE_TIME = re.compile(r"at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)")
MINUTE_SECONDS = 60
DELETING = "DELETING"

type Answer = tuple[int, dict[str, str], bytes]
type Operation = Callable[..., Answer]
type Scope = tuple[str, str, str]  # account, region, name


def install(current: Current) -> None:
    """Replace functions of the emulator."""
    groups = _Groups(current, scheduler._delete_schedule_group)  # noqa: SLF001
    for operation in ("_create_schedule", "_update_schedule"):
        replaced = _checked(getattr(scheduler, operation), groups)
        setattr(scheduler, operation, replaced)
    scheduler._create_schedule_group = groups.checked(scheduler._create_schedule_group)  # noqa: SLF001
    scheduler._get_schedule_group = groups.checked(scheduler._get_schedule_group)  # noqa: SLF001
    scheduler._delete_schedule_group = groups.checked(groups.delete)  # noqa: SLF001
    scheduler._tick_schedules = groups.ticking(scheduler._tick_schedules)  # noqa: SLF001
    scheduler._at_time_epoch = _in_the_last_second(scheduler._at_time_epoch)  # noqa: SLF001


def _refused(reason: str) -> Answer:
    answer: Answer = scheduler._error(400, "ValidationException", reason)  # noqa: SLF001
    return answer


def _name_refused(name: str) -> Answer | None:
    if NAME.fullmatch(name):
        return None
    return _refused(
        f"1 validation error detected: Value '{name}' at 'name' failed to satisfy "
        f"constraint: Member must satisfy regular expression pattern: {NAME.pattern}"
    )


def _expression_refused(expression: str) -> Answer | None:
    if not expression.startswith("at"):
        return None
    one_time = ONE_TIME.fullmatch(expression)
    at = _epoch(expression) if one_time else None
    if at is None:
        return _refused(f"Invalid Schedule Expression {expression}.")
    if at <= time.time():
        return _refused(f"Invalid Schedule Expression {expression}: the time is in the past.")
    return None


_epoch: Callable[[str], float | None] = scheduler._at_time_epoch  # noqa: SLF001


def _in_the_last_second(epoch: Callable[[str], float | None]) -> Callable[[str], float | None]:
    @functools.wraps(epoch)
    def last_second(expression: str) -> float | None:
        at = epoch(expression)
        return None if at is None else at - at % MINUTE_SECONDS + MINUTE_SECONDS - 1

    return last_second


def _checked(change: Operation, groups: "_Groups") -> Operation:
    @functools.wraps(change)
    def check_then_change(name: str, body: dict[str, Any]) -> Answer:
        return (
            _name_refused(name)
            or _expression_refused(body.get("ScheduleExpression") or "")
            or groups.refused(body.get("GroupName", "default"))
            or change(name, body)
        )

    return check_then_change


class _Groups:
    """The groups that are being deleted, each with the time since when."""

    def __init__(self, current: Current, delete: Operation) -> None:
        self._current = current
        self._delete = delete
        self._since: dict[Scope, float] = {}

    def checked(self, operation: Operation) -> Operation:
        """Wrap an operation on a group: check the name, and remove deleted groups."""

        @functools.wraps(operation)
        def check_then_operate(name: str, *rest: Any) -> Answer:
            self._remove_deleted()
            return _name_refused(name) or operation(name, *rest)

        return check_then_operate

    def delete(self, name: str, query: dict[str, str]) -> Answer:
        """Delete an empty group at once. Otherwise mark it, until its schedules are too."""
        group = scheduler._schedule_groups.get(name)  # noqa: SLF001
        schedules = scheduler._schedules.items()  # noqa: SLF001
        if name == "default" or group is None:
            return self._delete(name, query)
        if not any(schedule["GroupName"] == name for _, schedule in schedules):
            return self._delete(name, query)
        group["State"] = DELETING
        self._since.setdefault(_scope(name), time.monotonic())
        answer: Answer = scheduler._json_resp(200, {})  # noqa: SLF001
        return answer

    def refused(self, name: str) -> Answer | None:
        """Return the answer to a change of schedules in a group that is being deleted, or None."""
        self._remove_deleted()
        if (scheduler._schedule_groups.get(name) or {}).get("State") != DELETING:  # noqa: SLF001
            return None
        answer: Answer = scheduler._error(  # noqa: SLF001
            404, "ResourceNotFoundException", f"Schedule group {name} is being deleted."
        )
        return answer

    def ticking(self, tick: Callable[[], None]) -> Callable[[], None]:
        """Wrap the function that fires schedules, to remove deleted groups."""

        @functools.wraps(tick)
        def remove_then_tick() -> None:
            self._remove_deleted()
            tick()

        return remove_then_tick

    def _remove_deleted(self) -> None:
        latest = time.monotonic() - self._current.limits.group_deletion_seconds
        before = (scheduler.get_account_id(), scheduler.get_region())
        for account, region, name in [scope for scope, at in self._since.items() if at <= latest]:
            del self._since[account, region, name]
            _enter(account, region)
            self._delete(name, {})
        _enter(*before)


def _scope(name: str) -> Scope:
    return scheduler.get_account_id(), scheduler.get_region(), name


def _enter(account: str, region: str) -> None:
    scheduler.set_request_account_id(account)
    scheduler.set_request_region(region)
