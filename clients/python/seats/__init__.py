"""A typed client for a conference-booking service."""

from seats.client import Seats
from seats.errors import NotForKeys, Refused, Unreachable

__all__ = ["NotForKeys", "Refused", "Seats", "Unreachable"]
