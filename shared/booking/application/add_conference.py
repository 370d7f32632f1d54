"""Create a conference: claim its name and spread its seats over shards."""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.draw import Seeds
from booking.application.find_conference import find_conference
from booking.application.idempotency import IdempotencyWriter
from booking.application.identify import bind_caller
from booking.application.ports.conferences import Conferences
from booking.application.ports.idempotency import IdempotencyRecord
from booking.application.ports.names import Names
from booking.application.ports.primitives import Clock, NewId
from booking.domain.ballot import commitment_to
from booking.domain.categories import new_categories, shards_of_pools
from booking.domain.conference import (
    Conference,
    Instant,
    check_capacity,
    check_categories,
    check_draw,
    check_quiet_hours,
    check_release,
    check_starts_later,
    check_times,
    lanes_for,
    succeeding,
)
from booking.domain.pools import CategoryChange
from booking.domain.program import NO_PROGRAM, Program, check_during
from booking.domain.quiet import QuietHours
from booking.domain.realms import CAPACITY_LIMITS, Realm, realm_of_organizer
from booking.domain.refusals import ConferenceExists, ConferenceUnknown
from booking.domain.rights import Caller
from booking.domain.sales import Sale, check_opens, check_opens_before_draw, sale_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The conference that an organizer wants to create. Times are Instants, `window` seconds."""

    id: str | None  # derived from the name, which it claims; None: a random id, names may repeat
    former_id: str | None = None  # the id that an earlier release derived from the name
    name: str
    location: str
    topics: tuple[str, ...]
    start: Instant
    end: Instant
    capacity: int
    organizer: str | None = None
    description: str = ""
    listed: bool = True
    embed: tuple[str, ...] = ()
    program: Program = NO_PROGRAM
    timezone: str | None = None
    quiet: QuietHours | None = None
    window: int | None = None
    max_offers: int | None = None
    max_per_email: int | None = None
    max_party: int | None = None
    release_at: Instant | None = None
    expected_demand: int | None = None
    sale: Sale | None = None  # None: the one that follows from the opening and the demand
    opens_at: Instant | None = None
    draws_at: Instant | None = None
    categories: tuple[CategoryChange, ...] = ()
    may_have_started: bool = False


@dataclass(frozen=True, slots=True)
class AddConference:
    """Creates a conference. Repeated attempts create it once."""

    conferences: Conferences
    names: Names
    seeds: Seeds
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self,
        listing: Listing,
        idempotency: IdempotencyWriter[Conference] | None = None,
        by: Caller | None = None,
    ) -> Conference:
        """Return the conference as stored.

        by: the organizer's caller with a token, or None without one. Raises Invalid,
        ConferenceExists, IdempotencyKeyInUse, Busy, and what `bind` raises.
        """
        now = self.clock()
        check_times(listing.start, listing.end)
        if not listing.may_have_started:
            check_starts_later(listing.start, now)
        seats = [listing.capacity, *(each.capacity or 0 for each in listing.categories)]
        shards, *others = shards_of_pools(seats, listing.expected_demand)
        categories = new_categories(listing.categories, others)
        limit = CAPACITY_LIMITS[realm_of_organizer(listing.organizer)]
        check_capacity(listing.capacity, limit, categories=categories)
        check_quiet_hours(listing.quiet, listing.timezone)
        check_release(listing.release_at, listing.start)
        check_opens(listing.opens_at, listing.start)
        sale = sale_of(listing.sale, listing.opens_at, listing.expected_demand)
        check_opens_before_draw(listing.opens_at, listing.draws_at)
        check_draw(listing.draws_at, listing.start, sale, now)
        check_categories(listing.draws_at, categories)
        check_during(listing.program, listing.start, listing.end)
        conference_id = self.new_id() if listing.id is None else listing.id
        nonce, commitment = self._committed(conference_id, listing)
        conference = Conference(
            id=conference_id,
            name=listing.name,
            named=listing.id is not None,
            location=listing.location,
            topics=listing.topics,
            start=listing.start,
            end=listing.end,
            capacity=listing.capacity,
            window=listing.window,
            max_offers=listing.max_offers,
            max_per_email=listing.max_per_email,
            max_party=listing.max_party,
            release_at=listing.release_at,
            organizer=listing.organizer,
            expected_demand=listing.expected_demand,
            sale=sale,
            opens_at=listing.opens_at,
            draws_at=listing.draws_at,
            nonce=nonce,
            commitment=commitment,
            description=listing.description,
            listed=listing.listed,
            embed=listing.embed,
            program=None if listing.program == NO_PROGRAM else 1,
            timezone=listing.timezone,
            quiet=listing.quiet,
            shards=shards,
            lanes=lanes_for(shards, sale),
            categories=categories,
            created_at=now,
        )
        request = self.new_id()
        record = idempotency.record(conference, conference.created_at) if idempotency else None
        attempt = partial(self._attempt, conference, listing, request, record, by)
        return self.attempts(lambda number: attempt(again=number > 0))

    def _committed(self, conference_id: str, listing: Listing) -> tuple[str | None, str | None]:
        """Return the nonce of a ballot, and the commitment to its seed. Raises Busy."""
        if listing.sale is not Sale.BALLOT:
            return None, None
        nonce = self.new_id()
        seed = self.attempts(lambda _: self.seeds.seed(conference_id, nonce))
        return nonce, commitment_to(seed)

    def _attempt(
        self,
        conference: Conference,
        listing: Listing,
        request: str,
        record: IdempotencyRecord | None,
        by: Caller | None,
        *,
        again: bool,
    ) -> Conference:
        identity = None if by is None else bind_caller(self.names, by)
        if again and self.conferences.added_by(conference.id) == request:
            return conference  # an earlier attempt succeeded, and its reply was lost
        if listing.former_id is not None:
            self._check_former_id(listing.former_id, realm_of_organizer(conference.organizer))
        add = partial(
            self.conferences.add,
            request=request,
            record=record,
            identity=identity,
            program=listing.program,
        )
        try:
            add(conference)
        except ConferenceExists:
            former = self.conferences.former(conference.id)
            if former is None:
                raise
            conference = succeeding(conference, former)
            add(conference, former=former)
        return conference

    def _check_former_id(self, former_id: str, realm: Realm) -> None:
        """Raise ConferenceExists if an earlier release gave the name to a conference of the realm.

        This needs no condition of the write, because no conference is added under such an id now.
        """
        with suppress(ConferenceUnknown):
            find_conference(self.conferences, former_id, realm)
            raise ConferenceExists
