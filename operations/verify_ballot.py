"""Verify the draw of a ballot from an export, with the standard library alone.

    python -m operations.verify_ballot ballot.jsonl
    python -m operations.verify_ballot --fetch http://127.0.0.1:8080 "PyCon 2035" > ballot.jsonl

The first line of an export is the conference, as GET /v1/conferences/{conference} answers. Each
further line is an entry: {"receipt", "number", "seats", "least", "left_at"}. A receipt is the
SHA-256 of the id of a booking, so an export has no personal data and can be published. --fetch
writes an export of a conference for its organizer, whose access token is in the variable TOKEN.

It checks the commitment, the digest of the entries and the weights of parties, and prints the
order: place, number, receipt, seats. It shares no code with the service; docs/ballot.md describes
the computation. Exit status 0: verified; 1: not.
"""

import argparse
import hashlib
import hmac
import itertools
import json
import math
import os
import sys
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from operations.verify_ballot_weights import Size, ahead_of, modeled

ROUNDS = 10
CLOCK_MS = 5_000  # between the clocks of two functions
UNSURE_LIMIT = 8  # entries of which it is tried whether they left before or after the draw


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of an export."""

    number: int
    receipt: str
    seats: int
    least: int
    left_at: int | None  # milliseconds

    @property
    def size(self) -> Size:
        """The seats that it wants, and the least that it takes."""
        return self.seats, self.least


class NotVerified(Exception):
    """The export does not agree with the draw."""


def verify(conference: dict[str, Any], entries: Iterable[Listed]) -> list[Listed]:
    """Return the entries in the order of the draw. Raises NotVerified."""
    ballot = conference["ballot"]
    draw = ballot and ballot["draw"]
    if not draw:
        raise NotVerified("the conference has no ballot that was drawn")
    if hashlib.sha256(bytes.fromhex(draw["seed"])).hexdigest() != ballot["commitment"]:
        raise NotVerified("the seed is not the one that was committed to")
    taken = _taken_part(list(entries), draw, ballot["lanes"])
    stated = {tuple(map(int, size.split(":"))): by for size, by in draw["ahead"].items()}
    _check_weights(Counter(entry.size for entry in taken), draw["capacity"], stated)
    text = f"seats ballot 1\n{draw['seed']}\n{draw['digest']}\n"
    key = hashlib.sha256(text.encode()).digest()
    ranks = Ranks(key, draw["tickets"])
    places = [
        (ranks.rank(e.number) * 1000 - stated.get(e.size, 0) + ranks.jitter(e.number), e.number, e)
        for e in taken
    ]
    return [entry for _, _, entry in sorted(places, key=lambda each: each[:2])]


def _taken_part(entries: list[Listed], draw: dict[str, Any], lanes: int) -> list[Listed]:
    """Return the entries whose digest is that of the draw. Raises NotVerified.

    Entries that left before the draw are not among them. Of those that left within CLOCK_MS of it,
    every choice is tried.
    """
    at = milliseconds(draw["drawn_at"])
    known = [e for e in entries if e.number <= draw["tickets"]]
    left = [e for e in known if e.left_at is not None]
    unsure = [e for e in left if abs((e.left_at or 0) - at) <= CLOCK_MS]
    gone = {e.number for e in left if (e.left_at or 0) < at - CLOCK_MS}
    if len(unsure) > UNSURE_LIMIT:
        raise NotVerified(f"{len(unsure)} entries left in the seconds of the draw")
    if len({e.number for e in known}) < len(known):
        raise NotVerified("two entries have the same number")
    in_order = sorted(known, key=lambda e: (e.number % lanes, e.number))
    for count in range(len(unsure) + 1):
        for some in itertools.combinations(unsure, count):
            without = gone | {e.number for e in some}
            taken = [e for e in in_order if e.number not in without]
            if len(taken) == draw["entries"] and digest_of(taken) == draw["digest"]:
                return taken
    raise NotVerified("the entries of the export do not have the digest of the draw")


def receipt_of(booking: str) -> str:
    """Return the receipt of a booking with this id."""
    return hashlib.sha256(booking.encode()).hexdigest()


def digest_of(entries: Iterable[Listed]) -> str:
    """Return the digest of entries, in the order of lane and number."""
    digest = hashlib.sha256(b"seats ballot 1").digest()
    sha256 = hashlib.sha256
    for e in entries:
        line = f"{e.number} {e.receipt} {e.seats} {e.least}\n"
        digest = sha256(digest + line.encode()).digest()
    return digest.hex()


class Ranks:
    """The permutation of the numbers, with a table for each round function."""

    def __init__(self, key: bytes, count: int) -> None:
        """Compute the tables."""
        self.count, self.key = count, key
        self.side = math.isqrt(count - 1) + 1 if count > 1 else 1
        self.tables = [
            [self._hash(number, value) % self.side for value in range(self.side)]
            for number in range(ROUNDS)
        ]

    def _hash(self, number: int, value: int) -> int:
        message = bytes([number]) + value.to_bytes(6, "big")
        return int.from_bytes(hmac.digest(self.key, message, "sha256"), "big")

    def rank(self, number: int) -> int:
        """Return the rank of an entry, from 0."""
        index, side = number - 1, self.side
        while True:
            left, right = divmod(index, side)
            for table in self.tables:
                left, right = right, (left + table[right]) % side
            index = left * side + right
            if index < self.count:
                return index

    def jitter(self, number: int) -> int:
        """Return the part of a place that is less than a rank, in thousandths."""
        return self._hash(255, number) % 1000


def _check_weights(counts: dict[Size, int], capacity: int, stated: dict[Any, int]) -> None:
    """Raise NotVerified if the weights are not those of the fit, or of the model."""
    if _equal(ahead_of(counts, capacity), stated, counts):
        return
    if not _equal(modeled(counts, capacity), stated, counts):
        raise NotVerified(f"parties are moved ahead by {stated}")
    print("the weights are those of the model, as in older draws", file=sys.stderr)


def _equal(found: dict[Size, int], stated: dict[Any, int], sizes: Iterable[Size]) -> bool:
    """Return whether weights are equal, except for the rounding of one thousandth."""
    return all(abs(found.get(size, 0) - stated.get(size, 0)) <= 1 for size in sizes)


# ----------------------------------------------------------------------------- exports


def milliseconds(text: str) -> int:
    """Return the milliseconds since 1970 of a time of the API."""
    return round(datetime.fromisoformat(text).timestamp() * 1000)


def read(lines: Iterable[str]) -> tuple[dict[str, Any], Iterator[Listed]]:
    """Return the conference and the entries of an export."""
    rows = (json.loads(line) for line in lines if line.strip())
    return next(rows), (
        Listed(
            number=row["number"],
            receipt=row["receipt"],
            seats=row["seats"],
            least=row["least"],
            left_at=None if row.get("left_at") is None else milliseconds(row["left_at"]),
        )
        for row in rows
    )


def export(api: str, conference: str, token: str) -> Iterator[dict[str, Any]]:
    """Yield the lines of an export, for the organizer of the conference."""
    path = f"{api}/v1/conferences/{urllib.parse.quote(conference, safe='')}"
    shown = _get(path, token)
    yield {name: shown[name] for name in ("id", "name", "start", "draws_at", "ballot")}
    cursor: str | None = ""
    while cursor is not None:
        query = urllib.parse.urlencode({"limit": 100, **({"cursor": cursor} if cursor else {})})
        page = _get(f"{path}/bookings?{query}", token)
        for item in page["items"]:
            if item["entry"] is not None:
                yield {"receipt": receipt_of(item["id"]), **item["entry"]}
        cursor = page["next"]


def _get(address: str, token: str) -> Any:
    request = urllib.request.Request(address, headers={"Authorization": f"Bearer {token}"})  # noqa: S310 - the operator's address
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
        return json.load(answer)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description="Verify the draw of a ballot.")
    parser.add_argument("export", nargs="?", help="a file of JSON lines; - is standard input")
    parser.add_argument("--fetch", nargs=2, metavar=("API", "CONFERENCE"))
    parser.add_argument("--quiet", action="store_true", help="do not print the order")
    given = parser.parse_args(arguments)
    if given.fetch:
        api, conference = given.fetch
        for line in export(api, conference, os.environ["TOKEN"]):
            print(json.dumps(line))
        return 0
    if given.export is None:
        parser.error("name an export")
    source = sys.stdin if given.export == "-" else open(given.export, encoding="utf-8")  # noqa: SIM115, PTH123
    with source as lines:
        try:
            order = verify(*read(lines))
        except NotVerified as problem:
            print(f"NOT VERIFIED: {problem}", file=sys.stderr)
            return 1
    if not given.quiet:
        print("place,number,receipt,seats")
        for place, entry in enumerate(order, start=1):
            print(f"{place},{entry.number},{entry.receipt},{entry.seats}")
    print(f"verified: {len(order)} entries in the order of the draw", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
