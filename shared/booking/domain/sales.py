"""Modes of a sale, and the instant from which a conference can be booked."""

from enum import StrEnum

from booking.domain.refusals import Invalid, SaleNotOpen

RUSH_DEMAND = 2_000  # a sale with an opening that expects more people queues them
QUEUE_OPENS_MS = 10 * 60 * 1_000  # before the sale: people who come then have a number already


class Sale(StrEnum):
    """The mode of a sale, fixed when the conference is created."""

    DIRECT = "direct"  # each request takes its seat, or its place in the waitlist, by itself
    BALLOT = "ballot"  # entries are collected until a draw, which orders them
    RUSH = "rush"  # requests queue, and are decided in groups, in the order of arrival


def sale_of(wanted: Sale | None, opens_at: int | None, expected_demand: int | None) -> Sale:
    """Return the mode of a sale; None: the one that follows from its opening and its demand."""
    if wanted is not None:
        return wanted
    crowded = opens_at is not None and (expected_demand or 0) > RUSH_DEMAND
    return Sale.RUSH if crowded else Sale.DIRECT


def check_opens(opens_at: int | None, start: int) -> None:
    """Raise Invalid unless the sale opens before the start. Instants in milliseconds."""
    if opens_at is not None and opens_at >= start:
        raise Invalid("opens_at", "must be before the start, from which nothing is booked")


def check_opens_before_draw(opens_at: int | None, draws_at: int | None) -> None:
    """Raise Invalid unless entries are possible before the draw. None: there is no such instant."""
    if opens_at is not None and draws_at is not None and opens_at >= draws_at:
        raise Invalid("opens_at", "must be before the draw")


def check_sale_open(opens_at: int | None, now: int) -> None:
    """Raise SaleNotOpen before the opening of a sale. None: it has always been open."""
    if opens_at is not None and now < opens_at:
        raise SaleNotOpen(opens_at)


def check_queue_open(opens_at: int | None, now: int) -> None:
    """Raise SaleNotOpen unless the queue of a sale in rush mode is open, some time before it."""
    if opens_at is not None and now < opens_at - QUEUE_OPENS_MS:
        raise SaleNotOpen(opens_at)
