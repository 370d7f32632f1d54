"""The rules of ballots, written again from the design: the order of a draw, and the time before it.

The order is that of operations/verify_ballot.py, which shares no code with the service.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any

from booking.domain.ballot_weights import modeled
from operations.verify_ballot import Listed, Ranks, digest_of, receipt_of
from tests.simulation.parties import least_of, size_of

type Image = dict[str, Any]
type Place = tuple[int, int]


class Seeds:
    """Seeds without KMS."""

    def seed(self, conference_id: str, nonce: str) -> str:
        """Return a seed that depends on both."""
        return sha256(f"{conference_id} {nonce}".encode()).hexdigest()


def weights(sizes: Mapping[tuple[int, int], int], capacity: int) -> dict[tuple[int, int], int]:
    """Return the weights of the model, because the fit takes longer than a history."""
    seats = sum(size[0] * number for size, number in sizes.items())
    return modeled(sizes, capacity) if len(sizes) > 1 and seats > capacity else {}


def is_collecting(conference: Image) -> bool:
    """Return whether a conference has a ballot that is not drawn."""
    return conference.get("sale") == "ballot" and "draw" not in conference


def places_of(conference: Image, bookings: Iterable[Image]) -> dict[str, Place]:
    """Return the place of each waiting booking by its id: entries of a draw first, then tickets."""
    draw = conference.get("draw")
    if draw is None:
        return {one["id"]: (0, one["ticket"]) for one in bookings}
    return {one["id"]: _place(draw, one["ticket"], size_of(one), least_of(one)) for one in bookings}


def _place(draw: Image, number: int, wanted: int, least: int) -> Place:
    """Return the place of a ticket: those of the draw come before later ones."""
    if number > draw["tickets"]:
        return 1, number
    ranks = _ranks(draw["seed"], draw["digest"], draw["tickets"])
    ahead = draw["ahead"].get(f"{wanted}:{least}", 0)
    return 0, ranks.rank(number) * 1000 - ahead + ranks.jitter(number)


@lru_cache(maxsize=8)
def _ranks(seed: str, digest: str, tickets: int) -> Ranks:
    text = f"seats ballot 1\n{seed}\n{digest}\n"
    return Ranks(sha256(text.encode()).digest(), tickets)


def entries_of(bookings: Iterable[Image]) -> dict[tuple[str, int], Image]:
    """Return the bookings that have been entries, by conference and number."""
    return {(one["conference"], one["ballot"]): one for one in bookings if "ballot" in one}


def comes_later(
    conference: Image, entries: Mapping[tuple[str, int], Image], passing: int, waiting: int
) -> bool:
    """Return whether a ticket comes after a waiting one.

    An entry of the draw that is not among `entries` was deleted, so its size is not known.
    """
    draw = conference.get("draw")
    if draw is None:
        return passing > waiting
    places = []
    for number in (waiting, passing):
        entry = entries.get((conference["id"], number))
        if entry is None and number <= draw["tickets"]:
            return True
        places.append(_place(draw, number, *_entered(entry or {})))
    return places[0] < places[1]


def _entered(booking: Image) -> tuple[int, int]:
    """Return the seats that an entry wants, and the least that it takes."""
    wanted: int = booking.get("ballot_party", 1)
    least: int = booking.get("ballot_accept", wanted)
    return wanted, least


def broken_by_draw(conference: Image, waiting: Iterable[Image]) -> str | None:
    """Return the rule that a draw breaks. waiting: the bookings that wait when it is committed."""
    draw, lanes = conference["draw"], conference["lanes"]
    entries = [
        Listed(
            number=one["ticket"],
            receipt=receipt_of(one["id"]),
            seats=size_of(one),
            least=least_of(one),
            left_at=None,
        )
        for one in waiting
    ]
    entries.sort(key=lambda one: (one.number % lanes, one.number))
    if conference["draws_at"] > draw["at"]:
        return "drawn too early"
    if (len(entries), digest_of(entries)) != (draw["entries"], draw["digest"]):
        return "drawn without the entries that wait"
    return None


def broken_before_draw(conference: Image, new: Image) -> str | None:
    """Return the rule that a booking with a seat breaks, if its conference is not drawn."""
    seated = new["state"] in {"CONFIRMED", "CONFIRMATION_PENDING"}
    return "a seat before the draw" if seated and is_collecting(conference) else None
