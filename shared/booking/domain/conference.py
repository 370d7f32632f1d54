"""A conference: what it is, how its seats are spread, and what its fields may be."""

from dataclasses import dataclass, replace

from booking.domain.refusals import Invalid, TimesFixed

# Milliseconds since 1970-01-01T00:00:00Z.
type Instant = int

CAPACITY_LIMIT = 100_000
SECOND = 1000  # milliseconds
DAY = 24 * 60 * 60 * 1000  # milliseconds
SHARD_LIMIT = 64
PEOPLE_A_SHARD = 150  # about a hundred transactions a second is what one item takes
SHARDS_A_LANE = 4  # an item collection takes about five times what one item does
LANES_A_COUNTER = 2  # a ticket is one plain write: a thousand a second for each counter
COUNTER_LIMIT = 4  # all are read for each ticket, and none can be read 3,000 times a second
DEMAND_FACTOR = 10  # people expected for each seat, where the organizer gives no figure


def whole_second(at: Instant) -> Instant:
    """Return the first whole second that is not before an instant."""
    return -(-at // SECOND) * SECOND


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference:
    """A conference as its organizer listed it."""

    id: str
    name: str
    named: bool = True  # its id is derived from its name, which it then keeps
    location: str
    topics: tuple[str, ...]
    start: Instant
    end: Instant
    capacity: int
    window: int | None = None  # seconds an offer is held; None is the stack's
    max_offers: int | None = None  # offers a booking may let lapse; None is the stack's
    expected_demand: int | None = None  # people, as the organizer guessed
    description: str = ""
    timezone: str | None = None  # an IANA name, for who shows the times
    organizer: str | None = None
    shards: int
    lanes: int
    revision: int = 0  # counts changes of the times
    version: int = 1  # counts changes of anything
    canceled: bool = False
    created_at: Instant

    def __post_init__(self) -> None:
        """Hold what every reader relies on."""
        assert self.start < self.end
        assert 1 <= self.capacity <= CAPACITY_LIMIT
        assert 1 <= self.shards <= SHARD_LIMIT
        assert 1 <= self.lanes <= self.shards

    @property
    def counters(self) -> int:
        """Over how many counters the tickets are spread."""
        return min(COUNTER_LIMIT, -(-self.lanes // LANES_A_COUNTER))

    def started(self, now: Instant) -> bool:
        """Tell whether the start has passed; it counts from that instant on."""
        return now >= self.start

    def over(self, now: Instant) -> bool:
        """Tell whether the end has passed."""
        return now >= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceChange:
    """What an organizer wants changed; None is left as it is."""

    name: str | None = None
    capacity: int | None = None
    location: str | None = None
    description: str | None = None
    start: Instant | None = None
    end: Instant | None = None
    longest: int | None = None  # milliseconds, that other times may be apart; None is any


def changed(conference: Conference, change: ConferenceChange, *, booked: bool) -> Conference:
    """Return the conference as it shall be. Raises Invalid, TimesFixed (once anyone has booked).

    The same conference, where nothing is to be changed. Bookings keep the name they were made
    under.
    """
    name = conference.name if change.name is None else change.name
    if conference.named and name != conference.name:
        raise Invalid("name", "can't change: it is what the conference is found by")
    start = conference.start if change.start is None else change.start
    end = conference.end if change.end is None else change.end
    check_times(start, end)
    retimed = (start, end) != (conference.start, conference.end)
    if retimed and change.longest is not None and end - start > change.longest:
        raise Invalid("end", f"must be at most {change.longest // DAY} days after the start")
    if retimed and booked:
        raise TimesFixed
    capacity = conference.capacity if change.capacity is None else change.capacity
    check_capacity(capacity)
    wanted = replace(
        conference,
        name=name,
        capacity=capacity,
        location=conference.location if change.location is None else change.location,
        description=conference.description if change.description is None else change.description,
        start=start,
        end=end,
        revision=conference.revision + retimed,
    )
    return wanted if wanted == conference else replace(wanted, version=conference.version + 1)


def check_times(start: Instant, end: Instant) -> None:
    """Refuse a conference that does not start before it ends."""
    if not start < end:
        raise Invalid("start", "must be before the end")


def check_capacity(capacity: int) -> None:
    """Refuse a capacity that no conference may have."""
    if not 1 <= capacity <= CAPACITY_LIMIT:
        raise Invalid("slots", f"must be from 1 to {CAPACITY_LIMIT}")


def shards_for(capacity: int, expected_demand: int | None = None) -> int:
    """Say over how many items the seats are spread: one for each 150 people expected."""
    expected = DEMAND_FACTOR * capacity if expected_demand is None else expected_demand
    return max(1, min(SHARD_LIMIT, -(-expected // PEOPLE_A_SHARD)))


def lanes_for(shards: int) -> int:
    """Say over how many item collections the waitlist is spread."""
    return -(-shards // SHARDS_A_LANE)


def parts_of(capacity: int, shards: int) -> tuple[int, ...]:
    """Split the capacity over the shards, as evenly as can be."""
    whole, rest = divmod(capacity, shards)
    return tuple(whole + (shard < rest) for shard in range(shards))
