"""The race: several clients start at the same time and book once for each person."""

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

# Books for one person; returns "confirmed", "waitlisted", or the name of an error.
type Booker = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raced:
    """The result: the number of each answer, and the seconds of each booking and of the race."""

    answers: dict[str, int]
    took: list[float]
    seconds: float

    @staticmethod
    def read(text: str) -> "Raced":
        """Parse the output of `main`."""
        return Raced(**json.loads(text))


def people(attempts: int = ATTEMPTS) -> list[str]:
    """Return the names of all people."""
    return [f"u{number}" for number in range(attempts)]


def race(clients: int, names: list[str], booker: Callable[[], Booker]) -> Raced:
    """Run clients, each with its own booker, until each person has an answer."""
    remaining = iter(names)
    lock = threading.Lock()
    answers: Counter[str] = Counter()
    took: list[float] = []
    ready = threading.Barrier(clients + 1)

    def client() -> None:
        book = booker()
        ready.wait()
        while (name := _next(remaining, lock)) is not None:
            begun = time.perf_counter()
            answer = book(name)
            took.append(time.perf_counter() - begun)
            with lock:
                answers[answer] += 1

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    ready.wait()
    begun = time.perf_counter()
    for thread in threads:
        thread.join()
    return Raced(answers=dict(answers), took=took, seconds=time.perf_counter() - begun)


def _next(remaining: Iterator[str], lock: threading.Lock) -> str | None:
    with lock:
        return next(remaining, None)


def over_http(address: str, conference: str) -> Booker:
    """Return a booker for the classic surface, with a persistent connection."""
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
    """Run a race from the arguments address, conference, clients; print the result as JSON."""
    address, conference, clients = sys.argv[1:]
    raced = race(int(clients), people(), lambda: over_http(address, conference))
    print(json.dumps(asdict(raced)))


if __name__ == "__main__":
    main()
