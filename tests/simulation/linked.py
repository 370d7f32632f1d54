"""The rules of linked requests, written again from the design, to check every commit.

A CONFIRMED booking keeps its seats while its request waits or holds an offer. The request counts as
a place or an offer of its own, with the id of the booking and a plus.
"""

from collections.abc import Iterator
from typing import Any

from tests.simulation.parties import least_of, seats_of, size_of
from tests.simulation.pools import pool_of

type Image = dict[str, Any]
WAITING, OFFERED, CONFIRMED = "WAITLISTED", "CONFIRMATION_PENDING", "CONFIRMED"
OF_BOOKING = (
    "conference",
    "attendee",
    "start",
    "end",
    "verb",
    "actor",
    "changed_at",
    "version",
)
# The moves of a request, each with the verbs that may cause it. None: there is no request.
ALLOWED = {
    (None, None): "shrink grow move cancel release start delete",
    (None, WAITING): "request",
    (WAITING, OFFERED): "promote",
    (WAITING, None): "withdraw shrink cancel release start delete",
    (OFFERED, WAITING): "lapse",
    (OFFERED, None): "confirm move withdraw shrink cancel release start lapse delete",
}
RESIZES = {"shrink", "grow", "move"}  # without a request
ALONE = {"request", "promote", "lapse", "withdraw"}  # verbs that leave the booking as it is
KEPT = (
    "state",
    "seats",
    "party",
    "shard",
    "ticket",
    "attendee",
    "pool",
    "edition",
    "sold_at",
    "guests",
)


def sold_at(booking: Image) -> int:
    """Return when the seats of a CONFIRMED booking were sold, whatever its request did since."""
    time: int = booking["sold_at" if "edition" in booking else "created_at"]
    return time


def request_of(booking: Image | None) -> Image | None:
    """Return the linked request of a booking, with the attributes of a booking, or None."""
    if booking is None or "link" not in booking:
        return None
    prefix = "link_"
    own = {n.removeprefix(prefix): v for n, v in booking.items() if n.startswith(prefix)}
    pool = {"pool": booking["pool"]} if "pool" in booking else {}
    of_booking = {**{n: booking[n] for n in OF_BOOKING}, **pool}
    return {**of_booking, **own, "kind": booking["link"], "id": f"{booking['id']}+"}


def broken_by_request(known: Image, new: Image) -> Iterator[str]:
    """Yield the rules that a transition of a booking with a request, or of its seats, breaks."""
    was, now = request_of(known), request_of(new)
    states: tuple[str | None, str | None] = (
        None if was is None else was["state"],
        None if now is None else now["state"],
    )
    verbs = ALLOWED.get(states, "").split()
    if new["verb"] not in verbs:
        yield f"its request moves from {states[0]} to {states[1]} by {new['verb']}"
    if states == (None, None) and new["state"] == CONFIRMED and new["verb"] not in RESIZES:
        yield f"moved from CONFIRMED to CONFIRMED by {new['verb']}"
    alone = new["verb"] in ALONE or (new["verb"] == "start" and new["state"] == CONFIRMED)
    if alone and any(known.get(name) != new.get(name) for name in KEPT):
        yield "its request changes the booking"
    if new["verb"] in {"request", "grow", "withdraw"} and new["actor"] != new["attendee"]:
        yield "another user changes the seats of a booking"
    by_person = new["verb"] in {"request", "grow", "move", "confirm", "withdraw"}
    if by_person and new["changed_at"] >= new["start"]:
        yield "its seats change after the start"
    if now is not None and new["state"] != CONFIRMED:
        yield "a booking without seats has a request"


def broken_by_claim(request: Image, known: Image, new: Image) -> Iterator[str]:
    """Yield the rules that the claim of a request breaks."""
    if new["changed_at"] >= request["deadline"]:
        yield "claimed after its deadline"
    if request["kind"] == "move":
        if new["verb"] != "move" or pool_of(new) != pool_of(request):
            yield "claimed seats of another category than were offered"
        if new["shard"] != request["shard"] or seats_of(new) != seats_of(request):
            yield "claimed other seats than were offered"
        return
    if new["verb"] != "confirm" or pool_of(new) != pool_of(known):
        yield "a claim of more seats moves the booking"
    more = seats_of(new) - seats_of(known)
    if not 1 <= more <= seats_of(request):
        yield "claimed other seats than were offered"
    if seats_of(new) != size_of(new) or new["shard"] != known["shard"]:
        yield "a claim splits a party"
    if new.get("edition") != new["version"]:
        yield "the tickets from before a claim stay valid"


def broken_by_end(request: Image, new: Image, offers: int, limit: int) -> Iterator[str]:
    """Yield the rules that the end of a request breaks."""
    if new["verb"] == "lapse":
        if not 0 < limit <= offers and new["changed_at"] < new["start"]:
            yield "its request ends, with offers to come"
        if new["changed_at"] < request["deadline"]:
            yield "its request ends before its deadline"


def broken_by_wait(known: Image | None, request: Image) -> Iterator[str]:
    """Yield the rules that a request breaks that waits, perhaps again."""
    if not least_of(request) <= seats_of(request) == size_of(request):
        yield "a request waits for other seats than it wants"
    if known is None:
        return
    if size_of(request) != size_of(known) or pool_of(request) != pool_of(known):
        yield "a request changes its seats"
    if request["changed_at"] < known.get("deadline", 0):
        yield "its request lapsed before its deadline"
    if request["ticket"] <= known["ticket"]:
        yield "its request did not change its ticket"
