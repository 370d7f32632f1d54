"""Every key of the one table is built here, and nowhere else."""

from hashlib import blake2b

from booking.application.ports import DUE_PARTITIONS

type Key = dict[str, dict[str, str]]

TICKET_DIGITS = 12

BOOKING = "BOOKING"
HISTORY = "HISTORY#"
SEATS = "SEATS"
CONFERENCE = "CONFERENCE"
LIST_PARTITIONS = 16  # of the lists of conferences
BOARD = "BOARD"
CONNECTIONS = "CONNECTIONS"
HEARTBEAT = "HEARTBEAT"
ECHO = "ECHO#"


def _key(pk: str, sk: str) -> Key:
    return {"pk": {"S": pk}, "sk": {"S": sk}}


def conference(conference_id: str) -> Key:
    """The conference itself."""
    return _key(f"CONFERENCE#{conference_id}", CONFERENCE)


def seats(conference_id: str, shard: int) -> Key:
    """One shard of its seats; each its own partition."""
    return _key(f"SEATS#{conference_id}#{shard}", SEATS)


def user(attendee: str) -> Key:
    """A user."""
    return _key(f"USER#{attendee}", "USER")


def agenda(attendee: str) -> Key:
    """What one attendee is committed to."""
    return _key(f"AGENDA#{attendee}", "AGENDA")


def booking(booking_id: str) -> Key:
    """A booking."""
    return _key(f"BOOKING#{booking_id}", BOOKING)


def history(booking_id: str, version: int) -> Key:
    """One transition of a booking: a replay writes the same key."""
    return _key(f"BOOKING#{booking_id}", f"{HISTORY}{version:08d}")


def summary(conference_id: str) -> Key:
    """A conference with its counts, for the lists."""
    return _key(f"SUMMARY#{conference_id}", "SUMMARY")


def receipt(owner: str, key: str) -> Key:
    """What was answered under somebody's idempotency key."""
    return _key(f"RECEIPT#{owner}#{key}", "RECEIPT")


def waitlist(conference_id: str, lane: int) -> str:
    """The partition of one lane of the waitlist."""
    return f"WAITLIST#{conference_id}#{lane}"


def ticket(number: int) -> str:
    """A ticket as a sort key: in order of numbers."""
    return f"{number:0{TICKET_DIGITS}d}"


def entry(conference_id: str, lane: int, number: int) -> Key:
    """One place in the waitlist."""
    return _key(waitlist(conference_id, lane), ticket(number))


def counter(conference_id: str, number: int) -> Key:
    """One of the counters that tickets are taken from; each its own partition."""
    return _key(f"TICKETS#{conference_id}#{number}", "TICKETS")


def mail(booking_id: str, version: int, happened: str) -> Key:
    """The record that one transition was told of."""
    return _key(f"MAIL#{booking_id}", f"{version:08d}#{happened}")


def closing(conference_id: str) -> Key:
    """The lease of the one booker who closes the gates."""
    return _key(f"CLOSING#{conference_id}", "CLOSING")


def board() -> Key:
    """The board of slots."""
    return _key(BOARD, BOARD)


def heartbeat() -> Key:
    """The heartbeat that the stream's consumers echo."""
    return _key(HEARTBEAT, HEARTBEAT)


def echo(consumer: str) -> Key:
    """The last heartbeat that a consumer of the stream echoed."""
    return _key(HEARTBEAT, f"{ECHO}{consumer}")


def connections(partition: int) -> str:
    """One partition of the connections."""
    return f"{CONNECTIONS}#{partition}"


def connection(connection_id: str, partitions: int) -> Key:
    """A connection."""
    return _key(connections(lane_of(connection_id, partitions)), connection_id)


def watches(conference_id: str) -> str:
    """The partition of who watches a conference, or any of its bookings."""
    return f"WATCHES#{conference_id}"


def watch(conference_id: str, booking_id: str, connection_id: str) -> Key:
    """What one connection watches; no booking is the conference's availability."""
    return _key(watches(conference_id), f"{booking_id}#{connection_id}")


def pace(conference_id: str) -> Key:
    """When a conference's watchers were last told what."""
    return _key(f"PACE#{conference_id}", "PACE")


def sockets(attendee: str) -> Key:
    """The connections on which an attendee watches bookings."""
    return _key(f"SOCKETS#{attendee}", "SOCKETS")


def bookings_list(conference_id: str, lane: int) -> str:
    """The partition of one lane of a conference's bookings, in the index `lists`."""
    return f"BOOKINGS#{conference_id}#{lane}"


def order(at: int, identifier: str) -> str:
    """A sort key: in order of time, and of ids where that is the same."""
    return f"{instant(at)}#{identifier}"


def own_bookings(attendee: str) -> str:
    """The partition of a person's bookings, in the index `owners`."""
    return f"BOOKINGS#{attendee}"


def own_conferences(organizer: str) -> str:
    """The partition of an organizer's conferences, in the index `owners`."""
    return f"CONFERENCES#{organizer}"


def conferences_by_start(partition: int) -> str:
    """One partition of the list of conferences by start, in the index `lists`."""
    return f"CONFERENCES#{partition}"


def conferences_by_age(partition: int) -> str:
    """One partition of the list of conferences by creation, in the index `lists`."""
    return f"AGES#{partition}"


def lane_of(identifier: str, lanes: int) -> int:
    """Spread an id over lanes, the same way in every process."""
    return int.from_bytes(blake2b(identifier.encode(), digest_size=4).digest()) % lanes


def instant(at: int) -> str:
    """An instant as a sort key: in order of time, also before 1970."""
    return f"{at + 10**14:015d}"


def due_partition(number: int) -> str:
    """One partition of the index `due`."""
    return f"DUE#{number}"


def due(kind: str, conference_id: str, booking_id: str | None, at: int) -> Key:
    """The key, in the sparse index `due`, of what must have happened at an instant."""
    partition = due_partition(lane_of(conference_id, DUE_PARTITIONS))
    return {
        "due_pk": {"S": partition},
        "due_sk": {"S": f"{instant(at)}#{kind}#{conference_id}#{booking_id or ''}"},
    }
