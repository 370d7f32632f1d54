"""A typed client for a conference-booking service."""

from seats.client import Seats
from seats.errors import Refused, Unreachable

__all__ = ["Refused", "Seats", "Unreachable"]
