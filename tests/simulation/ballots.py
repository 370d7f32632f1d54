"""The rules of ballots, written again from the design: the order of a draw, and the time before it.

The order is that of operations/verify_ballot.py, which shares no code with the service.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from operations.verify_ballot import Ranks
from tests.simulation.parties import least_of, size_of

type Image = dict[str, Any]
type Place = tuple[int, int]


class Seeds:
    """Seeds without KMS."""

    def seed(self, conference_id: str, nonce: str) -> str:
        """Return a seed that depends on both."""
        return sha256(f"{conference_id} {nonce}".encode()).hexdigest()


def is_collecting(conference: Image) -> bool:
    """Return whether a conference has a ballot that is not drawn."""
    return conference.get("sale") == "ballot" and "draw" not in conference


def places_of(conference: Image, bookings: Iterable[Image]) -> dict[str, Place]:
    """Return the place of each waiting booking by its id: entries of a draw first, then tickets."""
    draw = conference.get("draw")
    if draw is None:
        return {one["id"]: (0, one["ticket"]) for one in bookings}
    text = f"seats ballot 1\n{draw['seed']}\n{draw['digest']}\n"
    ranks = Ranks(sha256(text.encode()).digest(), max(1, draw["tickets"]))
    places = {}
    for one in bookings:
        number = one["ticket"]
        ahead = draw["ahead"].get(f"{size_of(one)}:{least_of(one)}", 0)
        drawn = number <= draw["tickets"]
        place = ranks.rank(number) * 1000 - ahead + ranks.jitter(number) if drawn else 0
        places[one["id"]] = (0, place) if drawn else (1, number)
    return places


def broken_before_draw(conference: Image, new: Image) -> str | None:
    """Return the rule that a booking with a seat breaks, if its conference is not drawn."""
    seated = new["state"] in {"CONFIRMED", "CONFIRMATION_PENDING"}
    return "a seat before the draw" if seated and is_collecting(conference) else None
