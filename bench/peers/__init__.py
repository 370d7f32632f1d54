"""Compares our stack, our engine alone, and two minimal peers in one run.

Several clients book once for each of 2,000 people, and there are 500 seats. The other people join
the waitlist. Over HTTP the clients are threads of a separate process with persistent connections,
and all systems serve the classic surface. Only the functions' processes are warmed. No request is
retried.

our stack over HTTP     `make up`: gateway, functions, table and stream, all in ministack
our stack at <git ref>  the same of another commit, with `--against <git ref>`
our engine, in process  the same use case and store, in up to 8 processes, on ministack's DynamoDB
Flask, SQLite           a read, then a write; the libraries' defaults
Django, PostgreSQL      the ORM, SELECT FOR UPDATE on the conference, durable commits
"""

import http.client
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import quantiles
from urllib.parse import urlsplit

from bench import ROOT
from bench.peers import engine, servers
from bench.peers.race import ATTEMPTS, SEATS, Raced, people
from bench.table import Table
from testing.ministack import emulator
from testing.tables import create_table

CLIENTS = (1, 8, 32, 64)
COLUMNS = (
    "system",
    "clients",
    "booked a second",
    "p50, ms",
    "p99, ms",
    "oversold",
    "unsold",
    "errors",
)
NOTES = (
    f"""{ATTEMPTS:,} people book once each for {SEATS} seats; the others join the waitlist. booked
    a second: answers without an error. oversold, unsold: seats sold beyond the capacity, and seats
    left over, counted from the answers. errors: answers that were neither a seat nor a waitlist
    place.""",
    """The servers and the load generator share the machine's cores. Flask and Django run in
    gunicorn with 2 processes of 32 threads; Django's connections are persistent. Our stack runs
    each function in up to 4 processes, and processes its stream during the race: history, events,
    promotions.""",
)

# Runs one race, from a conference's name, its day from now, and the number of clients.
type Racing = Callable[[str, int, int], Raced]


class Missing(Exception):
    """A system cannot run here. The message names the missing software."""


def tables(against: str | None = None) -> list[Table]:
    """Run the race on every system that can run here, also on our stack at a commit."""
    rows: list[list[str]] = []
    skipped: list[str] = []
    systems = dict(SYSTEMS)
    if against is not None:
        systems[f"our stack at {against}"] = partial(_stack_at, against)
    for name, system in systems.items():
        print(f"racing: {name}", file=sys.stderr)
        try:
            rows += _raced(name, system)
        except Missing as missing:
            print(f"skipped: {name}: {missing}", file=sys.stderr)
            skipped.append(f"Not run: {name}; {missing}.")
    return [Table(title="The race", columns=COLUMNS, rows=rows, notes=[*NOTES, *skipped])]


def _raced(name: str, system: Callable[[], AbstractContextManager[Racing]]) -> list[list[str]]:
    with system() as racing:
        raced = {
            clients: racing(f"Race{day}", day, clients) for day, clients in enumerate(CLIENTS, 1)
        }
    return [[name, str(clients), *_figures(found)] for clients, found in raced.items()]


def _figures(raced: Raced) -> Sequence[str]:
    sold = raced.answers.get("confirmed", 0)
    answered = sold + raced.answers.get("waitlisted", 0)
    percentiles = quantiles(raced.took, n=100)
    return [
        f"{answered / raced.seconds:.0f}",
        f"{percentiles[49] * 1000:.0f}",
        f"{percentiles[98] * 1000:.0f}",
        str(max(0, sold - SEATS)),
        str(max(0, SEATS - sold)),
        str(sum(raced.answers.values()) - answered),
    ]


# ---------------------------------------------------------------------- the systems


def _over_http(address: str) -> Racing:
    """Add all people; return a race that adds a conference and runs in a process of its own."""
    with _connected(address) as connection:
        for name in people():
            _post(connection, "/add_user", {"user_id": name, "interested_topics": "A"})

    def racing(conference: str, day: int, clients: int) -> Raced:
        listing = {
            "name": conference,
            "location": "Berlin",
            "topics": "A",
            "start_timestamp": f"2040-01-{day:02d} 09:00:00",
            "end_timestamp": f"2040-01-{day:02d} 17:00:00",
            "available_slots": SEATS,
        }
        with _connected(
            address
        ) as connection:  # the server has closed the connection of the previous race
            _post(connection, "/add_conference", listing)
        command = [sys.executable, "-m", "bench.peers.race", address, conference, str(clients)]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
        return Raced.read(run.stdout)

    return racing


def _connected(address: str) -> AbstractContextManager[http.client.HTTPConnection]:
    return closing(http.client.HTTPConnection(urlsplit(address).netloc, timeout=60))


def _post(connection: http.client.HTTPConnection, path: str, body: Mapping[str, object]) -> None:
    headers = {"Content-Type": "application/json"}
    connection.request("POST", path, json.dumps(body), headers)
    response = connection.getresponse()
    answer = response.read()
    if response.status != http.HTTPStatus.CREATED:
        raise RuntimeError(f"{path}: {response.status} {answer!r}")


@contextmanager
def _stack() -> Iterator[Racing]:
    from local.stack import start  # noqa: PLC0415 - needs the tools that make installs

    with tempfile.TemporaryDirectory() as folder, start(Path(folder) / "stack") as outputs:
        yield _over_http(outputs.http)


@contextmanager
def _stack_at(ref: str) -> Iterator[Racing]:
    """Clone the repository at a commit, with tools of its own, and run its `make up`."""
    port = servers.free_port()
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "clone"
        for command in (
            ["git", "clone", "--quiet", str(ROOT), str(clone)],
            ["git", "-C", str(clone), "checkout", "--quiet", "--detach", ref],
            ["make", "-C", str(clone), "up", f"PORT={port}"],
        ):
            subprocess.run(command, check=True, stdout=sys.stderr)  # noqa: S603
        try:
            yield _over_http(f"http://127.0.0.1:{port}")
        finally:
            subprocess.run(["make", "-C", str(clone), "down"], check=True, stdout=sys.stderr)  # noqa: S603, S607


@contextmanager
def _engine() -> Iterator[Racing]:
    with tempfile.TemporaryDirectory() as folder, emulator(Path(folder) / "emulator") as endpoint:
        create_table(engine.client(endpoint))
        engine.add_people(endpoint, people())

        def racing(conference: str, day: int, clients: int) -> Raced:
            engine.add_conference(endpoint, conference, day)
            return engine.race_in_processes(endpoint, conference, clients, people())

        yield racing


@contextmanager
def _flask() -> Iterator[Racing]:
    _need("flask", "gunicorn")
    with tempfile.TemporaryDirectory() as folder:
        database = {"DATABASE": str(Path(folder) / "peer.sqlite")}
        with servers.gunicorn("flask_sqlite", database) as address:
            yield _over_http(address)


@contextmanager
def _django() -> Iterator[Racing]:
    _need("django", "gunicorn", "psycopg")
    binaries = servers.postgres_binaries()
    if binaries is None:
        raise Missing("it needs PostgreSQL's server (Debian's package postgresql)")
    with servers.postgres(binaries) as port:
        environment = {"PGPORT": str(port)}
        servers.run("from bench.peers.django_postgres import *; create_tables()", environment)
        with servers.gunicorn("django_postgres", environment) as address:
            yield _over_http(address)


def _need(*modules: str) -> None:
    absent = [module for module in modules if find_spec(module) is None]
    if absent:
        raise Missing(f"it needs {', '.join(absent)} (the dependency group bench)")


SYSTEMS: Mapping[str, Callable[[], AbstractContextManager[Racing]]] = {
    "our stack over HTTP": _stack,
    "our engine, in process": _engine,
    "Flask, SQLite": _flask,
    "Django, PostgreSQL": _django,
}
