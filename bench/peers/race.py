"""The race: so many clients book so many times, each for somebody else, when told to go."""

import http.client
import json
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from urllib.parse import urlsplit

SEATS = 500
ATTEMPTS = 2_000
TIMEOUT = 60  # seconds

# Books for one person; says "confirmed", "waitlisted", or what else happened.
type Booker = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raced:
    """What came of it: how often each answer was given, the time of each in seconds, and of all."""

    answers: dict[str, int]
    took: list[float]
    seconds: float

    @staticmethod
    def read(text: str) -> "Raced":
        """Read what a process of its own has written."""
        return Raced(**json.loads(text))


def people(attempts: int = ATTEMPTS) -> list[str]:
    """Name everybody who books."""
    return [f"u{number}" for number in range(attempts)]


def race(clients: int, names: list[str], booker: Callable[[], Booker]) -> Raced:
    """Let clients book, each with a booker of its own, until everybody has been booked for."""
    turns = iter(names)
    taking = threading.Lock()
    answers: Counter[str] = Counter()
    took: list[float] = []
    ready = threading.Barrier(clients + 1)

    def client() -> None:
        book = booker()
        ready.wait()
        while (name := _next(turns, taking)) is not None:
            begun = time.perf_counter()
            answer = book(name)
            took.append(time.perf_counter() - begun)
            with taking:
                answers[answer] += 1

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    ready.wait()
    begun = time.perf_counter()
    for thread in threads:
        thread.join()
    return Raced(answers=dict(answers), took=took, seconds=time.perf_counter() - begun)


def _next(turns: Iterator[str], taking: threading.Lock) -> str | None:
    with taking:
        return next(turns, None)


def over_http(address: str, conference: str) -> Booker:
    """Book as a client of the classic surface does, over a connection that stays."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=TIMEOUT)
    headers = {"Content-Type": "application/json"}

    def book(name: str) -> str:
        body = json.dumps({"conference_name": conference, "user_id": name})
        try:
            connection.request("POST", "/book_conference", body, headers)
            response = connection.getresponse()
            answer = response.read()
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            return type(error).__name__
        if response.status != http.HTTPStatus.CREATED:
            return str(response.status)
        return str(json.loads(answer)["status"])

    return book


def main() -> None:
    """Race in a process of its own: address, conference, clients."""
    address, conference, clients = sys.argv[1:]
    raced = race(int(clients), people(), lambda: over_http(address, conference))
    print(json.dumps(asdict(raced)))


if __name__ == "__main__":
    main()
