"""The keys of all items of the table and its indexes. No other module builds keys."""

from hashlib import blake2b, sha256

from booking.application.ports.clean_up import DUE_PARTITIONS
from booking.domain.rush import pool_hash, queue_of

type Key = dict[str, dict[str, str]]

TICKET_DIGITS = 12

BOOKING = "BOOKING"
HISTORY = "HISTORY#"
SEATS = "SEATS"
CONFERENCE = "CONFERENCE"
MESSAGE = "MESSAGE"
LIST_PARTITIONS = 16  # of the lists of conferences
BOARD = "BOARD"
CONNECTIONS = "CONNECTIONS"
ORGANIZER_REQUESTS = "ORGANIZING"  # the queue, in the index `lists`
HEARTBEAT = "HEARTBEAT"
ECHO = "ECHO#"


def _key(pk: str, sk: str) -> Key:
    return {"pk": {"S": pk}, "sk": {"S": sk}}


def conference(conference_id: str) -> Key:
    """Return the key of a conference."""
    return _key(f"CONFERENCE#{conference_id}", CONFERENCE)


def program(conference_id: str) -> Key:
    """Return the key of the program of a conference, which only its own page reads."""
    return _key(f"PROGRAM#{conference_id}", "PROGRAM")


def seats(pool: str, shard: int) -> Key:
    """Return the key of one shard of the seats. Each shard has a partition of its own."""
    return _key(f"SEATS#{pool}#{shard}", SEATS)


def user(attendee: str) -> Key:
    """Return the key of a user."""
    return _key(f"USER#{attendee}", "USER")


def name(folded: str) -> Key:
    """Return the key of the identity of a username and its variants, which fold to one name."""
    return _key(f"NAME#{folded}", "NAME")


def calendar(digest: str) -> Key:
    """Return the key of a secret link to a calendar, by the hash of the secret."""
    return _key(f"CALENDAR#{digest}", "CALENDAR")


def calendar_of(attendee: str) -> Key:
    """Return the key of the secret link of a person."""
    return _key(f"CALENDAROF#{attendee}", "CALENDAROF")


def devices(attendee: str) -> str:
    """Return the partition of the devices of a person."""
    return f"DEVICES#{attendee}"


def device(attendee: str, device_id: str) -> Key:
    """Return the key of a device of a person."""
    return _key(devices(attendee), device_id)


def agenda(attendee: str) -> Key:
    """Return the key of an attendee's agenda."""
    return _key(f"AGENDA#{attendee}", "AGENDA")


def booking(booking_id: str) -> Key:
    """Return the key of a booking."""
    return _key(f"BOOKING#{booking_id}", BOOKING)


def invitee(conference_id: str, invited: str) -> Key:
    """Return the key of the last invitation of a person to a conference."""
    return _key(f"INVITEE#{conference_id}#{invited}", "INVITEE")


def mailbox_hold(conference_id: str, mailbox: str) -> Key:
    """Return the key of the hold of a mailbox, for one booking of a conference."""
    return _key(f"MAILBOX#{conference_id}#{mailbox}", "MAILBOX")


def history(booking_id: str, version: int) -> Key:
    """Return the key of the history entry of one transition; a replay has the same key."""
    return _key(f"BOOKING#{booking_id}", f"{HISTORY}{version:08d}")


def passes(booking_id: str) -> str:
    """Return the partition of the seats that passed a booking while it waited."""
    return f"PASSES#{booking_id}"


def passage(booking_id: str, waiting: int, record: int) -> Key:
    """Return the key of one pass of a booking with the ticket `waiting`; a replay has the same."""
    return _key(passes(booking_id), f"{ticket(waiting)}#{record:04d}")


def summary(conference_id: str) -> Key:
    """Return the key of a conference's summary, which lists read."""
    return _key(f"SUMMARY#{conference_id}", "SUMMARY")


def samples(conference_id: str) -> str:
    """Return the partition of the samples of a conference's counts."""
    return f"SAMPLES#{conference_id}"


def sample(conference_id: str, resolution: str, at: int) -> Key:
    """Return the key of a sample in one resolution."""
    return _key(samples(conference_id), f"{resolution}#{instant(at)}")


def samples_between(resolution: str, since: int) -> tuple[str, str]:
    """Return the first and last sort key of the samples in one resolution since an instant."""
    return f"{resolution}#{instant(since)}", f"{resolution}#~"


def organizer_request(subject: str) -> Key:
    """Return the key of the request of an account to become an organizer."""
    return _key(f"ORGANIZING#{subject}", "ORGANIZING")


def import_job(import_id: str) -> Key:
    """Return the key of an import."""
    return _key(f"IMPORT#{import_id}", "IMPORT")


def api_key(key_id: str) -> Key:
    """Return the key of the item of an API key."""
    return _key(f"APIKEY#{key_id}", "APIKEY")


def keyring(subject: str) -> Key:
    """Return the key of the list of an account's API keys."""
    return _key(f"KEYRING#{subject}", "KEYRING")


def idempotency_record(owner: str, key: str) -> Key:
    """Return the key of the idempotency record of a subject's idempotency key.

    Each part has an attribute of its own, so that no two pairs of owner and key have one item.
    """
    return _key(idempotency_records(owner), key)


def former_idempotency_record(attendee: str, key: str) -> Key:
    """Return the key that releases before 1.1 gave to the record of an attendee's key."""
    return _key(f"RECEIPT#{attendee}#{key}", "RECEIPT")


def idempotency_records(owner: str) -> str:
    """Return the partition of the idempotency records of a subject."""
    return f"RECEIPTS#{owner}"


QUEUE = "RUSH#"  # the beginning of the partitions of the queues of sales in rush mode
CHECK_INS = "CHECKINS#"  # the beginning of the partitions of the check-ins
WAITLIST = "WAITLIST#"  # the beginning of the partitions of the waitlists


def waitlist(pool: str, lane: int) -> str:
    """Return the partition of one lane of the waitlist."""
    return f"{WAITLIST}{pool}#{lane}"


def ticket(number: int) -> str:
    """Return the sort key of a ticket, which sorts in numerical order."""
    return f"{number:0{TICKET_DIGITS}d}"


def entry(pool: str, lane: int, number: int) -> Key:
    """Return the key of one waitlist entry."""
    return _key(waitlist(pool, lane), ticket(number))


def counter(pool: str, number: int, generation: int = 0) -> Key:
    """Return the key of a ticket counter. Each counter has a partition of its own.

    A conference with the id of a deleted one has counters of its own, perhaps in another number.
    """
    again = f"#{generation}" if generation else ""
    return _key(f"TICKETS#{pool}#{number}{again}", "TICKETS")


def mails(booking_id: str) -> str:
    """Return the partition of the mails about a booking."""
    return f"MAIL#{booking_id}"


def mail(about: str, name: str) -> Key:
    """Return the key of the record of one mail, about a booking or a digest."""
    return _key(mails(about), name)


def daily_mails(attendee: str, day: int) -> Key:
    """Return the key of the mails that a person has had on one day."""
    return _key(f"MAILDAY#{attendee}", f"{day}")


def organizer_message(conference_id: str, message: str) -> Key:
    """Return the key of a message of an organizer. Each has a partition of its own."""
    return _key(f"MESSAGE#{conference_id}#{message}", MESSAGE)


def messages_of_day(conference_id: str, day: int) -> Key:
    """Return the key of the number of messages that a conference has sent on one day."""
    return _key(f"MESSAGEDAY#{conference_id}", f"{day}")


def digest(attendee: str, slot: int) -> Key:
    """Return the key of the bookings of a digest."""
    return _key(f"DIGEST#{attendee}", f"{slot}")


def suppression(address: str) -> Key:
    """Return the key of a suppressed address, which the item does not contain."""
    return _key(f"SUPPRESSED#{sha256(address.encode()).hexdigest()}", "SUPPRESSED")


def drawn(pool: str, generation: int = 0) -> Key:
    """Return the key of the lowest rank of a drawn ballot that may still wait."""
    again = f"#{generation}" if generation else ""
    return _key(f"DRAWN#{pool}{again}", "DRAWN")


def closing(pool: str) -> Key:
    """Return the key of the lease for closing the gates."""
    return _key(f"CLOSING#{pool}", "CLOSING")


def queue(pool: str, partition: int) -> str:
    """Return one partition of the queue of a sale in rush mode."""
    return queue_of_hash(pool_hash(pool), partition)


def queue_of_hash(pool: str, partition: int) -> str:
    """Return one partition of a queue, by the hash of its pool."""
    return f"{QUEUE}{pool}#{partition}"


def queued(booking_id: str) -> Key:
    """Return the key of a request in a queue. Its id names the pool and the partition."""
    return _key(queue_of_hash(*queue_of(booking_id)), booking_id)


def refused(booking_id: str) -> Key:
    """Return the key of the refusal of a request that was in a queue."""
    return _key(f"REFUSED#{booking_id}", "REFUSED")


def rush_lease(pool: str) -> Key:
    """Return the key of the lease for serving the queue of a pool."""
    return _key(f"RUSHLEASE#{pool}", "RUSHLEASE")


def board() -> Key:
    """Return the key of the board of slots."""
    return _key(BOARD, BOARD)


def heartbeat() -> Key:
    """Return the key of the heartbeat that the stream's consumers echo."""
    return _key(HEARTBEAT, HEARTBEAT)


def echo(consumer: str) -> Key:
    """Return the key of the last echo of a consumer of the stream."""
    return _key(HEARTBEAT, f"{ECHO}{consumer}")


def feed(organizer: str) -> str:
    """Return the partition of an organizer's events. Its name does not contain the organizer."""
    return f"FEED#{sha256(organizer.encode()).hexdigest()[:32]}"


def feed_head(organizer: str) -> Key:
    """Return the key of the position of an organizer's newest event."""
    return _key(f"FEEDHEAD#{sha256(organizer.encode()).hexdigest()[:32]}", "FEEDHEAD")


def recorded_event(event_id: str) -> Key:
    """Return the key of the record that an event is in a feed. Each has its own partition."""
    return _key(f"RECORDED#{event_id}", "RECORDED")


def webhooks(organizer: str) -> str:
    """Return the partition of an organizer's webhooks."""
    return f"WEBHOOKS#{organizer}"


def webhook(organizer: str, webhook_id: str) -> Key:
    """Return the key of a webhook."""
    return _key(webhooks(organizer), webhook_id)


def owner_of_webhook(item: Key) -> str:
    """Return the organizer of a webhook, from the keys of its item."""
    return item["pk"]["S"].removeprefix("WEBHOOKS#")


def webhook_deliveries(webhook_id: str) -> str:
    """Return the partition of the attempts to deliver to a webhook."""
    return f"DELIVERIES#{webhook_id}"


def webhook_delivery(webhook_id: str, at: int, event: str, attempt: int) -> Key:
    """Return the key of one attempt."""
    return _key(webhook_deliveries(webhook_id), f"{instant(at)}#{attempt:04d}#{event}")


def connections(partition: int) -> str:
    """Return the name of one partition of the connections."""
    return f"{CONNECTIONS}#{partition}"


def connection(connection_id: str, partitions: int) -> Key:
    """Return the key of a connection."""
    return _key(connections(lane_of(connection_id, partitions)), connection_id)


def subscriptions(conference_id: str) -> str:
    """Return the partition of the subscriptions to a conference and its bookings."""
    return f"WATCHES#{conference_id}"


def subscription(conference_id: str, booking_id: str, connection_id: str) -> Key:
    """Return the key of a subscription. An empty booking id stands for the availability."""
    return _key(subscriptions(conference_id), f"{booking_id}#{connection_id}")


def push_turn(conference_id: str) -> Key:
    """Return the key of the turn to push a conference, with the last pushed state."""
    return _key(f"PACE#{conference_id}", "PACE")


def sockets(attendee: str) -> Key:
    """Return the key of the list of connections with an attendee's subscriptions to bookings."""
    return _key(f"SOCKETS#{attendee}", "SOCKETS")


def bookings_list(pool: str, lane: int) -> str:
    """Return the partition of one lane of a pool's bookings, in the index `lists`."""
    return f"BOOKINGS#{pool}#{lane}"


def order(at: int, identifier: str) -> str:
    """Return a sort key that sorts by time, then by id."""
    return f"{instant(at)}#{identifier}"


def own_bookings(attendee: str) -> str:
    """Return the partition of an attendee's bookings, in the index `owners`."""
    return f"BOOKINGS#{attendee}"


def staff(conference_id: str) -> str:
    """Return the partition of the staff of a conference."""
    return f"STAFF#{conference_id}"


def staff_member(conference_id: str, subject: str) -> Key:
    """Return the key of the role of an account for one conference."""
    return _key(staff(conference_id), subject)


def staff_of(attendee: str) -> str:
    """Return the partition of the roles of a person as staff, in the index `owners`."""
    return f"STAFF#{attendee}"


def door(conference_id: str, part: int) -> Key:
    """Return the key of a part of the seats at the door. Each has a partition of its own."""
    return _key(f"DOOR#{conference_id}#{part}", "DOOR")


def check_ins(conference_id: str, part: int) -> str:
    """Return the partition of the check-ins of one part."""
    return f"{CHECK_INS}{conference_id}#{part}"


def check_in(conference_id: str, part: int, booking_id: str, seat: int) -> Key:
    """Return the key of the check-in of a seat."""
    return _key(check_ins(conference_id, part), f"{booking_id}#{seat:02d}")


def own_conferences(organizer: str) -> str:
    """Return the partition of an organizer's conferences, in the index `owners`."""
    return f"CONFERENCES#{organizer}"


def conferences_by_start(partition: int) -> str:
    """Return one partition of the list of conferences by start, in the index `lists`."""
    return f"CONFERENCES#{partition}"


def conferences_by_age(partition: int) -> str:
    """Return one partition of the list of conferences by creation, in the index `lists`."""
    return f"AGES#{partition}"


def lane_of(identifier: str, lanes: int) -> int:
    """Return the lane of an id, which is the same in every process."""
    return int.from_bytes(blake2b(identifier.encode(), digest_size=4).digest()) % lanes


def instant(at: int) -> str:
    """Return the sort key of an instant, which sorts by time, also before 1970."""
    return f"{at + 10**14:015d}"


def decode_removal(element: str) -> tuple[str, int]:
    """Return the conference and its start, from an `order` of a conference by its start."""
    start, _, conference_id = element.partition("#")
    return conference_id, int(start) - 10**14


def decline(start: int, conference_id: str, invitee: str) -> str:
    """Return the element of an agenda for a declined invitation."""
    return f"{order(start, conference_id)}#{invitee}"


def decode_decline(element: str) -> tuple[str, int, str]:
    """Return the conference of a declined invitation, its start and the invitee."""
    start, conference_id, invitee = element.split("#", 2)
    return conference_id, int(start) - 10**14, invitee


def due_partition(number: int) -> str:
    """Return the name of one partition of the index `due`."""
    return f"DUE#{number}"


def due(kind: str, conference_id: str, booking_id: str | None, at: int) -> Key:
    """Return the key, in the sparse index `due`, of work that is due at an instant.

    conference_id: of a gate or a queue, the id of its pool.
    """
    partition = due_partition(lane_of(conference_id, DUE_PARTITIONS))
    return {
        "due_pk": {"S": partition},
        "due_sk": {"S": f"{instant(at)}#{kind}#{conference_id}#{booking_id or ''}"},
    }
