"""A ballot: entries are collected until an instant, and a seed that was fixed before orders them.

    commitment  SHA-256 of the seed, published when the ballot opens
    digest      SHA-256 over all entries, in the order of lane and ticket
    key         SHA-256 of seed and digest
    rank        a permutation of the tickets 1 to N with this key, computed in both directions
    place       the rank, less the ranks that a party of its size is moved ahead

The permutation is a Feistel network on the square with at least N fields. Results outside of 1 to N
are permuted again (cycle walking). Sources: Black and Rogaway, Ciphers with Arbitrary Finite
Domains (CT-RSA 2002); NIST SP 800-38G has ten rounds too.

Each party is one entry with one rank, as in the group lottery of Arnosti and Bonet, Lotteries for
Shared Experiences (arXiv 2205.10942). Their lottery is unfair at the end only: the last free seats
suffice for small parties and not for large ones. So a draw moves larger parties ahead, by the
weights of ballot_weights.py.
"""

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from math import isqrt

from booking.domain.ballot_weights import UNIT, Size
from booking.domain.parties import Party

ROUNDS = 10
_JITTER = 255  # the number of the round function that breaks ties between sizes
_EMPTY = sha256(b"seats ballot 1").hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The entry of a booking in a ballot. It never changes."""

    number: int  # the ticket
    party: Party

    @property
    def size(self) -> Size:
        """The seats that it wants, and the least that it takes."""
        return size_of(self.party)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """The digest and the figures of the entries so far, in the order of lane and ticket."""

    digest: str = _EMPTY
    highest: int = 0  # the highest ticket
    sizes: Mapping[Size, int] = field(default_factory=dict)

    @property
    def entries(self) -> int:
        """The number of entries."""
        return sum(self.sizes.values())

    def with_entries(self, entries: Iterable[tuple[Entry, str]]) -> "Roll":
        """Return the roll with further entries, each with the id of its booking."""
        digest, highest, sizes = bytes.fromhex(self.digest), self.highest, dict(self.sizes)
        for entry, booking in entries:
            digest = sha256(digest + line_of(entry, booking)).digest()
            highest = max(highest, entry.number)
            sizes[entry.size] = sizes.get(entry.size, 0) + 1
        return Roll(digest=digest.hex(), highest=highest, sizes=sizes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """The draw of a ballot, from which every rank can be computed."""

    seed: str  # hexadecimal, 32 bytes
    digest: str
    entries: int
    tickets: int  # the highest ticket of an entry
    capacity: int  # seats, which `ahead` depends on
    ahead: Mapping[Size, int]  # thousandths of a rank; sizes that are not named have 0
    at: int  # the instant, in milliseconds

    def rank_of(self, ticket: int) -> int:
        """Return the rank of a ticket, from 0."""
        return permuted(key_of(self.seed, self.digest), self.tickets, ticket - 1)

    def ticket_at(self, rank: int) -> int:
        """Return the ticket with a rank."""
        return restored(key_of(self.seed, self.digest), self.tickets, rank) + 1

    def place_of(self, ticket: int, party: Party) -> int:
        """Return the place of an entry in the order of offers, in thousandths of a rank."""
        key = key_of(self.seed, self.digest)
        shifted = self.rank_of(ticket) * UNIT - self.ahead.get(size_of(party), 0)
        return shifted + _round(key, _JITTER, ticket, UNIT)

    @property
    def furthest(self) -> int:
        """The ranks within which an entry with a higher rank may come first."""
        return -(-max(self.ahead.values(), default=0) // UNIT) + 1

    def contains(self, ticket: int | None) -> bool:
        """Return whether a ticket took part. Later tickets come after all of these."""
        return ticket is not None and ticket <= self.tickets


def size_of(party: Party) -> Size:
    """Return the seats that a party wants, and the least that it takes."""
    return party.size, party.least


def receipt_of(booking: str) -> str:
    """Return the name of a booking in a published list, which does not reveal its id."""
    return sha256(booking.encode()).hexdigest()


def line_of(entry: Entry, booking: str) -> bytes:
    """Return the line of an entry that its digest is computed of."""
    wanted, least = entry.size
    return f"{entry.number} {receipt_of(booking)} {wanted} {least}\n".encode()


def seed_message(conference_id: str, nonce: str) -> bytes:
    """Return the message whose MAC is the seed. No link of a mail begins like it."""
    return f"ballot\n{conference_id}\n{nonce}".encode()


def commitment_to(seed: str) -> str:
    """Return the commitment to a hexadecimal seed."""
    return sha256(bytes.fromhex(seed)).hexdigest()


def drawn(roll: Roll, seed: str, capacity: int, ahead: Mapping[Size, int], at: int) -> Draw:
    """Return the draw of the entries of a roll. ahead: the weights of ballot_weights.py."""
    return Draw(
        seed=seed,
        digest=roll.digest,
        entries=roll.entries,
        tickets=roll.highest,
        capacity=capacity,
        ahead=ahead,
        at=at,
    )


# ----------------------------------------------------------------------------- the permutation


def key_of(seed: str, digest: str) -> bytes:
    """Return the key of the permutation."""
    return sha256(f"seats ballot 1\n{seed}\n{digest}\n".encode()).digest()


def permuted(key: bytes, count: int, index: int) -> int:
    """Return the image of an index below `count`, in a permutation of these."""
    assert 0 <= index < count
    side = isqrt(count - 1) + 1 if count > 1 else 1
    while True:
        left, right = divmod(index, side)
        for number in range(ROUNDS):
            left, right = right, (left + _round(key, number, right, side)) % side
        index = left * side + right
        if index < count:
            return index


def restored(key: bytes, count: int, index: int) -> int:
    """Return the index whose image is `index`: the inverse of `permuted`."""
    assert 0 <= index < count
    side = isqrt(count - 1) + 1 if count > 1 else 1
    while True:
        left, right = divmod(index, side)
        for number in reversed(range(ROUNDS)):
            left, right = (right - _round(key, number, left, side)) % side, left
        index = left * side + right
        if index < count:
            return index


def _round(key: bytes, number: int, value: int, below: int) -> int:
    """Return a pseudorandom number below a limit, a function of key, round and value."""
    message = bytes([number]) + value.to_bytes(6)
    return int.from_bytes(hmac.digest(key, message, "sha256")) % below
