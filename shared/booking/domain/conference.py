"""A conference: its fields, their limits, and the distribution of its seats over shards."""

import re
from dataclasses import dataclass, replace
from typing import Any, Literal

from booking.domain.ballot import Draw
from booking.domain.parties import DEFAULT_PARTY_LIMIT
from booking.domain.pools import Category, CategoryChange, CategoryPool, Pool, counters_for
from booking.domain.program import NO_PROGRAM, Program, Session, Speaker, check_during, program_of
from booking.domain.quiet import QuietHours, is_zone, zone_named
from booking.domain.refusals import Invalid, TimesFixed
from booking.domain.sales import Sale, check_opens, check_opens_before_draw

# Milliseconds since 1970-01-01T00:00:00Z.
type Instant = int

CAPACITY_LIMIT = 100_000
SECOND_MS = 1000
DAY_MS = 24 * 60 * 60 * 1000
SHARD_LIMIT = 64
PEOPLE_PER_SHARD = 150  # because an item permits about 100 transactions a second
SHARDS_PER_LANE = 4  # because an item collection permits about 500 transactions a second
LANE_LIMIT = SHARD_LIMIT // SHARDS_PER_LANE
STARTS_TOO_EARLY = "must be in the future"
_WEB_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)  # as a location: an online conference
DEMAND_FACTOR = 10  # people expected for each seat, if the organizer gives no figure


def whole_second(at: Instant) -> Instant:
    """Return the first whole second that is not before an instant."""
    return -(-at // SECOND_MS) * SECOND_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference:
    """A conference as stored, without its seat counts. It is also its default pool of seats."""

    id: str
    name: str
    named: bool = True  # the id is derived from the name, so the name can't change
    location: str
    topics: tuple[str, ...]
    start: Instant
    end: Instant
    capacity: int  # of the default pool; 0 if the conference has only categories
    window: int | None = None  # seconds an offer is held; None: the stack's parameter
    max_offers: int | None = None  # offers for each booking; None: the stack's parameter
    max_per_email: int | None = None  # 1: one live booking for each mailbox; 0, None: no limit
    max_party: int | None = None  # seats of one booking; None: the default of the realm
    release_at: Instant | None = None  # seats that are not checked in by then may be offered
    expected_demand: int | None = None  # people, estimated by the organizer
    sale: Sale = Sale.DIRECT
    opens_at: Instant | None = None  # booked from then on; None: at once
    draws_at: Instant | None = None  # of a ballot: entries are collected until then
    nonce: str | None = None  # of a ballot: its seed is the MAC of a message with it
    commitment: str | None = None  # of a ballot: to its seed
    draw: Draw | None = None  # of a ballot, once it has taken place
    description: str = ""
    listed: bool = True  # False: found by its address only, and in no list but its organizer's
    program: int | None = None  # the version that wrote the program; None: it never had one
    embed: tuple[str, ...] = ()  # the sites that may show its availability in a frame
    timezone: str | None = None  # an IANA name, for local times and quiet hours
    quiet: QuietHours | None = None  # no offer begins or runs out in them
    quiet_since: Instant | None = None  # the last change of the quiet hours or of their time zone
    organizer: str | None = None
    offered_to: str | None = None  # the subject of the person who may accept it
    shards: int
    lanes: int
    categories: tuple[Category, ...] = ()
    revision: int = 0  # counts changes of the times
    version: int = 1  # counts changes of anything
    # The version of the last announced change, or 0. None: an item of a release before 1.1.
    announced: int | None = 0
    generation: int = 0  # counts the deleted conferences that had the same id
    canceled: bool = False
    created_at: Instant

    def __post_init__(self) -> None:
        """Check the invariants of a conference."""
        assert self.start < self.end
        assert (0 if self.categories else 1) <= self.capacity <= CAPACITY_LIMIT
        assert 1 <= self.shards <= SHARD_LIMIT
        assert 1 <= self.lanes <= self.shards
        assert (self.sale is Sale.BALLOT) == (self.draws_at is not None)
        assert self.draws_at is None or (self.commitment and not self.categories)

    @property
    def collecting(self) -> bool:
        """Whether it has a ballot that is not drawn yet: no booking has a position."""
        return self.draws_at is not None and self.draw is None

    @property
    def largest_party(self) -> int:
        """The most seats of one booking. Without an organizer it is 1, as in earlier systems."""
        if self.max_party is not None:
            return self.max_party
        return DEFAULT_PARTY_LIMIT if self.organizer is not None else 1

    @property
    def seats(self) -> int:
        """The number of seats of all pools."""
        return self.capacity + sum(category.capacity for category in self.categories)

    @property
    def party_limit(self) -> int:
        """The most seats of one booking, which are not more than the default pool has."""
        return self.party_limit_in(self)

    def party_limit_in(self, pool: Pool) -> int:
        """Return the most seats of one booking, which are not more than the pool has."""
        return min(self.largest_party, pool.capacity)

    @property
    def counters(self) -> int:
        """The number of counters that issue the tickets of the default pool."""
        return counters_for(self.lanes)

    @property
    def conference_id(self) -> str:
        """The id of the conference, as its default pool."""
        return self.id

    @property
    def category(self) -> None:
        """None, because the default pool has no category."""

    @property
    def pools(self) -> tuple[Pool, ...]:
        """All pools, the default one first."""
        return (self, *(self._pool_of(category) for category in self.categories))

    def pool(self, category: str | None) -> Pool:
        """Return the pool of a category of the conference; None is the default pool."""
        return self if category is None else self._pool_of(self.category_with(category))

    def category_with(self, category_id: str) -> Category:
        """Return the category with an id, which the conference has."""
        return next(each for each in self.categories if each.id == category_id)

    def pool_named(self, category: str | None) -> Pool | None:
        """Return the pool of the category with this id or name, or None."""
        if category is None:
            return self
        found = self.category_named(category)
        return None if found is None else self._pool_of(found)

    def category_named(self, name: str) -> Category | None:
        """Return the category with this id or name, or None. An id comes before a name."""
        named = [each for each in self.categories if each.is_named(name)]
        return min(named, key=lambda each: each.id != name, default=None)

    def _pool_of(self, category: Category) -> CategoryPool:
        return CategoryPool(
            conference_id=self.id,
            category=category.id,
            capacity=category.capacity,
            shards=category.shards,
            lanes=category.lanes,
            start=self.start,
            end=self.end,
            revision=self.revision,
            generation=self.generation,
        )

    @property
    def announcement(self) -> tuple[Any, ...]:
        """The fields whose changes are announced to the attendees: name, time and place."""
        return (self.name, self.location, self.start, self.end, self.timezone)

    @property
    def online(self) -> bool:
        """Whether the location is an address on the web."""
        return _WEB_ADDRESS.fullmatch(self.location.strip()) is not None

    def announces(self, version: int) -> bool:
        """Return whether this version is the last one whose change is announced."""
        last = self.version if self.announced is None else self.announced
        return version == last and not self.canceled

    def started(self, now: Instant) -> bool:
        """Return whether the conference has started; True from the exact start on."""
        return now >= self.start

    def releases(self, now: Instant) -> bool:
        """Return whether the seats of no-shows may be offered: from `release_at` to the start."""
        return self.release_at is not None and self.release_at <= now < self.start

    def over(self, now: Instant) -> bool:
        """Return whether the conference is over; True from the exact end on."""
        return now >= self.end

    def quiet_until(self, at: Instant) -> Instant | None:
        """Return the end of the quiet hours around an instant, or None outside of them."""
        return None if self.quiet is None else self.quiet.until(zone_named(self.timezone), at)


type Cleared = Literal["timezone", "quiet", "window", "max_party", "release_at", "opens_at"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerConference:
    """The numbers of a deleted conference, which its successor continues.

    Nothing that was read before the deletion can then change the successor, although both have the
    same id.
    """

    version: int
    revision: int
    generation: int
    seats_version: int  # of all shards together
    deleted_in: str  # the request, which may be repeated after its reply was lost


def succeeding(conference: Conference, former: FormerConference) -> Conference:
    """Return a new conference with the numbers that follow those of a deleted one."""
    return replace(
        conference,
        version=former.version + 1,
        program=None if conference.program is None else former.version + 1,
        revision=former.revision + 1,
        generation=former.generation + 1,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceChange:
    """The changes that an organizer asks for. None leaves a field unchanged.

    `cleared` has the names of the optional fields that get no value of their own any more.
    """

    name: str | None = None
    capacity: int | None = None
    categories: tuple[CategoryChange, ...] = ()
    location: str | None = None
    description: str | None = None
    listed: bool | None = None
    embed: tuple[str, ...] | None = None
    sessions: tuple[Session, ...] | None = None
    speakers: tuple[Speaker, ...] | None = None
    topics: tuple[str, ...] | None = None
    timezone: str | None = None
    quiet: QuietHours | None = None
    window: int | None = None
    max_offers: int | None = None
    max_per_email: int | None = None
    max_party: int | None = None
    release_at: Instant | None = None
    opens_at: Instant | None = None
    start: Instant | None = None
    end: Instant | None = None
    cleared: frozenset[Cleared] = frozenset()
    max_duration_ms: int | None = None  # a limit for new times; None: no limit

    def program_of(self, known: Program) -> Program:
        """Return the changed program."""
        return program_of(self.sessions, self.speakers, known)


def changed(
    conference: Conference,
    change: ConferenceChange,
    now: Instant,
    *,
    booked: bool,
    program: Program = NO_PROGRAM,
    categories: tuple[Category, ...] | None = None,
) -> Conference:
    """Return the changed conference. Raises Invalid, or TimesFixed once anyone has booked.

    program: that of the conference, as read. categories: all that the conference is to have;
    None: those that it has.

    If nothing changes, the result equals `conference`, including its version. Existing bookings
    retain the name that the conference had when they were created.
    """
    name = conference.name if change.name is None else change.name
    if conference.named and name != conference.name:
        raise Invalid("name", "can't change, because clients find the conference by its name")
    start = conference.start if change.start is None else change.start
    end = conference.end if change.end is None else change.end
    check_times(start, end)
    retimed = (start, end) != (conference.start, conference.end)
    if retimed:
        check_starts_later(start, now)
    if retimed and change.max_duration_ms is not None and end - start > change.max_duration_ms:
        raise Invalid(
            "end", f"must be at most {change.max_duration_ms // DAY_MS} days after the start"
        )
    if retimed and booked:
        raise TimesFixed
    capacity = conference.capacity if change.capacity is None else change.capacity
    categories = conference.categories if categories is None else categories
    check_capacity(capacity, categories=categories)
    check_categories(conference.draws_at, categories)
    wanted_program = change.program_of(program)
    check_during(wanted_program, start, end)
    wanted = replace(
        conference,
        **_given(change),
        name=name,
        capacity=capacity,
        categories=categories,
        start=start,
        end=end,
        revision=conference.revision + retimed,
        program=conference.program if wanted_program == program else conference.version + 1,
    )
    check_quiet_hours(wanted.quiet, wanted.timezone)
    check_release(wanted.release_at, wanted.start)
    check_opens(wanted.opens_at, wanted.start)
    check_opens_before_draw(wanted.opens_at, wanted.draws_at)
    if wanted.draws_at is not None and wanted.start <= wanted.draws_at:
        raise Invalid("start", "must be after the draw of the ballot")
    if wanted == conference:
        return wanted
    if quiet_hours_changed(conference, wanted):
        wanted = replace(wanted, quiet_since=now)
    version = conference.version + 1
    if wanted.announcement != conference.announcement:
        wanted = replace(wanted, announced=version)
    return replace(wanted, version=version)


def _given(change: ConferenceChange) -> dict[str, Any]:
    """Return the new values of the fields that change without a rule of their own."""
    fields = (
        "location",
        "description",
        "listed",
        "embed",
        "topics",
        "timezone",
        "quiet",
        "window",
        "max_offers",
        "max_per_email",
        "max_party",
        "release_at",
        "opens_at",
    )
    values = {name: getattr(change, name) for name in fields}
    given = {name: value for name, value in values.items() if value is not None}
    return {**given, **dict.fromkeys(change.cleared)}


def _quiet_times(conference: Conference) -> tuple[QuietHours, str | None] | None:
    """Return the quiet hours with their time zone, or None without quiet hours."""
    return None if conference.quiet is None else (conference.quiet, conference.timezone)


def quiet_hours_changed(before: Conference, after: Conference) -> bool:
    """Return whether offers are possible at other times than before."""
    return _quiet_times(before) != _quiet_times(after)


def check_quiet_hours(quiet: QuietHours | None, timezone: str | None) -> None:
    """Raise Invalid if there are quiet hours without the time zone of their clock."""
    if quiet is not None and not is_zone(timezone):
        raise Invalid("timezone", "must be the name of a time zone, because of quiet_hours")


def check_times(start: Instant, end: Instant) -> None:
    """Raise Invalid unless the start is before the end."""
    if not start < end:
        raise Invalid("start", "must be before the end")


def check_release(release_at: Instant | None, start: Instant) -> None:
    """Raise Invalid unless the seats of no-shows are released before the start."""
    if release_at is not None and release_at >= start:
        raise Invalid("release_at", "must be before the start, from which no seat is offered")


def is_due(pool: Pool, now: Instant) -> bool:
    """Return whether the draw of a ballot is due, so that nobody enters any more."""
    return pool.draws_at is not None and pool.draws_at <= now


def check_categories(draws_at: Instant | None, categories: tuple[Category, ...]) -> None:
    """Raise Invalid if a ballot has categories: a seed orders the entries of one pool."""
    if draws_at is not None and categories:
        raise Invalid("categories", "must be empty, because all seats of a ballot are equal")


def check_draw(draws_at: Instant | None, start: Instant, sale: Sale, now: Instant) -> None:
    """Raise Invalid unless a ballot, and nothing else, is drawn before the start."""
    if (sale is Sale.BALLOT) != (draws_at is not None):
        needed = "is needed for a ballot" if draws_at is None else "is only for a ballot"
        raise Invalid("draws_at", needed)
    if draws_at is not None and not now < draws_at < start:
        raise Invalid("draws_at", "must be in the future and before the start")


def check_starts_later(start: Instant, now: Instant) -> None:
    """Raise Invalid unless the start is in the future."""
    if start <= now:
        raise Invalid("start", STARTS_TOO_EARLY)


def check_capacity(
    capacity: int, limit: int = CAPACITY_LIMIT, *, categories: tuple[Category, ...] = ()
) -> None:
    """Raise Invalid if the capacity is out of range.

    capacity: that of the default pool, which may be 0 if the conference has categories.
    """
    least = 0 if categories else 1
    if not least <= capacity <= limit:
        more = "" if limit == CAPACITY_LIMIT else "; a larger conference needs an account"
        raise Invalid("slots", f"must be from {least} to {limit}{more}")
    if capacity + sum(category.capacity for category in categories) > limit:
        raise Invalid("categories", f"must have at most {limit} seats, with those of the others")


def shards_for(capacity: int, expected_demand: int | None = None) -> int:
    """Return the number of shards of a conference: one for each 150 people expected."""
    expected = DEMAND_FACTOR * capacity if expected_demand is None else expected_demand
    return max(1, min(SHARD_LIMIT, -(-expected // PEOPLE_PER_SHARD)))


def lanes_for(shards: int, sale: Sale = Sale.DIRECT) -> int:
    """Return the number of lanes of a waitlist. Each lane is an item collection.

    A shard of a sale in rush mode has more joins a second, because a group counts there as one.
    """
    return min(shards, LANE_LIMIT) if sale is Sale.RUSH else -(-shards // SHARDS_PER_LANE)


def parts_of(capacity: int, shards: int) -> tuple[int, ...]:
    """Return the capacity of each shard, split as evenly as possible."""
    whole, rest = divmod(capacity, shards)
    return tuple(whole + (shard < rest) for shard in range(shards))
