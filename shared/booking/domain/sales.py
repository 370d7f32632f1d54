"""Modes of a sale, and the instant from which a conference can be booked."""

from enum import StrEnum

from booking.domain.refusals import Invalid, SaleNotOpen


class Sale(StrEnum):
    """The mode of a sale, fixed when the conference is created."""

    DIRECT = "direct"  # each request takes its seat, or its place in the waitlist, by itself
    BALLOT = "ballot"  # entries are collected until a draw, which orders them


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
