"""Run the commands of the Makefile: build, deploy, run, up, down, invoke, api."""

import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from botocore.exceptions import BotoCoreError, ClientError

from local import process
from local.build import build
from local.cloud import deploy
from local.logs import Follower
from local.sam import function_of, sam_local
from local.settings import LocalStackError, Settings, from_environment
from local.stack import Outputs, bring_up, bring_up_to_date, find, take_down

USAGE = "usage: python -m local build | deploy | run | up | down | invoke | api"
POLL_SECONDS = 0.5
CONFERENCE = (
    '{"name": "Bits and Bytes", "location": "Berlin", "topics": ["python"], "slots": 2, '
    '"start": "2035-06-14 10:00:00", "end": "2035-06-14 12:00:00"}'
)


def main(arguments: list[str]) -> int:
    """Run one command; return its exit status.

    An error that the user can fix is printed as one line, with status 1.
    """
    commands = {
        "build": _build,
        "deploy": _deploy,
        "run": _run,
        "up": _up,
        "down": _down,
        "invoke": _invoke,
        "api": _api,
    }
    if len(arguments) != 1 or arguments[0] not in commands:
        print(USAGE, file=sys.stderr)
        return 2
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    try:
        commands[arguments[0]](from_environment(os.environ))
    except (LocalStackError, BotoCoreError, ClientError) as error:
        print(f"make {arguments[0]}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    return 0


def _build(_: Settings) -> None:
    build(_show_step)


def _deploy(_: Settings) -> None:
    guided = os.environ.get("GUIDED", "") not in {"", "0"}
    smoke = os.environ.get("SMOKE", "") != "0"
    deploy(os.environ.get("ENV") or "dev", _show_step, guided=guided, smoke=smoke)


def _up(settings: Settings) -> None:
    found = find(settings.stack_dir)
    if found is None:
        _show_ready(bring_up(settings, _show_step, detached=True).outputs)
        print("stop the stack with: make down", flush=True)
        return
    if found.outputs is None:
        raise LocalStackError("another command is already starting the stack")
    differing = found.differs_from(settings)
    if differing:
        names = ", ".join(name.upper() for name in differing)
        raise LocalStackError(
            f"the stack runs at {found.outputs.http} with a different {names}; run make down first"
        )
    changed = bring_up_to_date(settings, found, _show_step)
    print(
        "the running stack has been updated" if changed else "the stack is already running",
        flush=True,
    )
    _show_ready(found.outputs)


def _down(settings: Settings) -> None:
    found = find(settings.stack_dir)
    if found is not None and found.outputs is not None and not found.detached:
        raise LocalStackError("make run has the stack in the foreground; stop it there with Ctrl-C")
    # A stack that does not run may have been killed. While one starts, its settings are not known.
    persisted = found is None or bool(found.settings.get("persist", True))
    take_down(_persisting(settings) if persisted else settings)
    print("stopped" if found else "no stack was running", flush=True)


def _persisting(settings: Settings) -> Settings:
    return Settings(**{**vars(settings), "persist": True})


# ------------------------------------------------------------------------------------ make run


def _run(settings: Settings) -> None:
    found = find(settings.stack_dir)
    if found is not None:
        where = f" at {found.outputs.http}" if found.outputs else ""
        raise LocalStackError(f"a stack already runs{where}; stop it first (make down, or Ctrl-C)")
    running = bring_up(settings, _show_step)
    try:
        follower = Follower(running.aws.logs(), running.stack)
        _show_ready(running.outputs)
        print("showing the logs; Ctrl-C stops the stack", flush=True)
        _follow(follower, settings)
    except KeyboardInterrupt:
        print()
    finally:
        with _uninterrupted():
            print("stopping", flush=True)
            take_down(settings)


def _follow(follower: Follower, settings: Settings) -> None:
    """Print log lines until this process or make is interrupted, or until make has ended.

    An interrupt that is sent to make alone does not reach this process.
    """
    parent = os.getppid()
    while os.getppid() == parent and not _interrupted_alone(parent):
        if process.running(settings.stack_dir) is None:
            raise LocalStackError("the emulator has stopped unexpectedly")
        for line in follower.lines():
            print(line, flush=True)
        time.sleep(POLL_SECONDS)


def _interrupted_alone(parent: int) -> bool:
    """Return whether only make was interrupted. It then blocks SIGINT and waits (Linux only)."""
    try:
        status = Path(f"/proc/{parent}/status").read_text()
    except OSError:
        return False
    fields = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    blocked = int(fields.get("SigBlk", "0"), 16)
    return fields.get("Name") in {"make", "gmake"} and bool(blocked >> (signal.SIGINT - 1) & 1)


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    yield


# ------------------------------------------------------------------------------------ sam local


def _invoke(settings: Settings) -> None:
    """Run one function once, in a container: FUNCTION, or the function that EVENT belongs to."""
    if not os.environ.get("EVENT"):
        raise LocalStackError("EVENT is missing; for example: make invoke EVENT=events/book.json")
    event = Path(os.environ["EVENT"]).resolve()
    function = os.environ.get("FUNCTION") or function_of(event)
    _sam_local(settings, "invoke", function, "--event", str(event))


def _api(settings: Settings) -> None:
    """Serve the HTTP routes from containers, until interrupted."""
    port = os.environ.get("API_PORT") or "3000"
    _sam_local(settings, "start-api", "--port", port, "--warm-containers", "LAZY")


def _sam_local(settings: Settings, command: str, *arguments: str) -> None:
    found = find(settings.stack_dir)
    if found is None or found.outputs is None:
        raise LocalStackError("the local stack is not running; run make up first")
    with sam_local(command, *arguments, outputs=found.outputs, progress=_show_step) as process:
        if process.wait() != 0:
            raise LocalStackError(f"sam local {command} ended with status {process.returncode}")


# ------------------------------------------------------------------------------------ output


def _show_step(step: str) -> None:
    print(f"- {step}", flush=True)


def _show_ready(outputs: Outputs) -> None:
    print(
        f"""
ready  {outputs.http}
       {outputs.websocket}
try    curl -i {outputs.http}/conference -H 'content-type: application/json' -d '{CONFERENCE}'
""",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
