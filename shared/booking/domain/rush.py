"""Rush mode: the queue of a sale whose bookings are written in groups, in the order of arrival.

The id of a queued booking is its place in the queue. It is a UUID of version 8:

    12 digits   the arrival, in milliseconds since 1970
     1 digit    8, the version
     3 digits   random
     1 digit    8, the variant
     7 digits   the hash of the pool
     1 digit    the partition of the queue
     7 digits   random

So the id alone leads to the entry, and ids sort in the order of arrival. A request takes its number
when it begins and writes it some milliseconds later. An entry is served SETTLING_MS after its
number at the earliest, so that entries with smaller numbers have arrived by then.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from booking.domain.agenda import Agenda
from booking.domain.conference import Conference, Instant
from booking.domain.guests import Guest
from booking.domain.mailbox import Mailbox
from booking.domain.parties import Party
from booking.domain.pools import Pool

PARTITIONS = 16  # of the queue of a pool; a partition permits 1,000 writes a second
SETTLING_MS = 60  # longer than all but 1 of 1,000 requests take from the number to the entry
FEW_SHARDS = 4  # 600 people are expected
_QUEUE_ID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}")


def queue_id(now: Instant, pool: str, salt: str) -> str:
    """Return the id of a booking that joins the queue of a pool at `now`.

    salt: a random id, which makes this one unique.
    """
    chance = blake2b(salt.encode(), digest_size=6).hexdigest()
    digits = f"{now:012x}8{chance[:3]}8{pool_hash(pool)}{chance[3]}{chance[4:11]}"
    parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
    return "-".join(parts)


def first_id(at: Instant) -> str:
    """Return a text that is not after any id with this or a later arrival, but after others."""
    digits = f"{at:012x}"
    return f"{digits[:8]}-{digits[8:]}"


def pool_hash(pool: str) -> str:
    """Return the seven digits by which ids name a pool."""
    return blake2b(pool.encode(), digest_size=4).hexdigest()[:7]


def is_queue_id(booking_id: str) -> bool:
    """Return whether a booking may be in a queue, by the form of its id."""
    return _QUEUE_ID.fullmatch(booking_id) is not None


def queue_of(booking_id: str) -> tuple[str, int]:
    """Return the hash of the pool and the partition that an id names."""
    digits = booking_id.replace("-", "")
    return digits[17:24], int(digits[24], 16)


def arrived_at(booking_id: str) -> Instant:
    """Return the instant at which a queued request arrived."""
    return int(booking_id.replace("-", "")[:12], 16)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueEntry:
    """A request in the queue: that of `Book`, and the ids that it got on arrival."""

    booking: str
    request: str
    pool: str
    conference: str
    category: str | None
    attendee: str
    party: Party
    guests: Sequence[Guest]
    wait: bool
    added_by: str | None  # as the agenda of the attendee had it


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedPerson:
    """The attendee of an entry, as a decision needs it."""

    agenda: Agenda | None
    mailbox: Mailbox | None


def is_settled(entry: QueueEntry, now: Instant) -> bool:
    """Return whether entries with smaller numbers have arrived, so that this one may be served."""
    return arrived_at(entry.booking) + SETTLING_MS <= now


def is_served(conference: Conference, now: Instant) -> bool:
    """Return whether the queue of a conference is served; otherwise its sale opens later.

    That of a canceled conference is, because its people are refused.
    """
    opened = conference.opens_at is None or now >= conference.opens_at
    return opened or conference.canceled


def precedes(entry: QueueEntry, conference: Conference) -> bool:
    """Return whether a request is older than the conference: that of a deleted one with its id."""
    return arrived_at(entry.booking) < conference.created_at


def counts_by_one(pool: Pool) -> bool:
    """Return whether places in the queue of a pool are counted with one query.

    In the first moments of a rush the queue is short, so everybody would count in all partitions.
    2,000 people a second would need 34,000 reads, and a new table permits 12,000.
    """
    return pool.shards > FEW_SHARDS


def is_of_same_user(added_by: str | None, agenda: Agenda | None) -> bool:
    """Return whether an agenda is that of the user who queued a request.

    It is not if the user was erased, also when somebody else has the name now.

    added_by: of the agenda when the request was queued.
    """
    return agenda is not None and agenda.added_by == added_by


def is_own(entry: QueueEntry, agenda: Agenda) -> bool:
    """Return whether the agenda has the booking of the entry, which was decided before."""
    known = agenda.entries.get(entry.conference)
    return known is not None and known.booking == entry.booking
