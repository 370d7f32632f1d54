"""Clock, ids and random choices, as parameters so that a simulation can replace them."""

from collections.abc import Callable, Sequence

from booking.domain.conference import Instant

type Clock = Callable[[], Instant]
type NewId = Callable[[], str]
type NewSecret = Callable[[], str]  # at least 128 random bits, for use in URLs
type Pick = Callable[[Sequence[int]], int]  # returns a random element
