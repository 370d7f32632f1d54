"""Guards that no test can notice alone, each with the reason.

A complete run checks that each declared mutant still survives.
"""

_AGENDAS = "booking/adapters/writes/agendas.py"
_BOOKINGS = "booking/adapters/writes/bookings.py"
_CONFERENCES = "booking/adapters/writes/conferences.py"

_ENTRY_OF_AGENDA = (
    "a booking and its agenda entry change in one transaction, which has the version and the "
    "attendee of the booking as conditions, too"
)
_ENTRY_OF_WAITLIST = (
    "the key has the ticket, which one booking had only, and the version of the booking, a "
    "condition of the same transaction, tells that it still waits with this ticket"
)
_CANCELED = (
    "a cancellation increases the version, and the use case refuses a conference that it has read "
    "as canceled"
)

# Guards that protect against the same harm: with one of them, the other is not needed. Without both
# there is a harm, and a test must notice.
PAIRS: dict[tuple[str, ...], str] = {}

# Mutants that behave like the code.
EQUIVALENT: dict[str, str] = {
    f"{_AGENDAS} _agenda_condition: places.#conference.b = :booking": _ENTRY_OF_AGENDA,
    f"{_AGENDAS} _change_placeholder: places.#conference.b = :booking": _ENTRY_OF_AGENDA,
    f"{_AGENDAS} _delete_placeholder: places.#conference.b = :booking": _ENTRY_OF_AGENDA,
    "booking/adapters/writes/people.py _moved_agenda: places.#conference.b = :booking": (
        _ENTRY_OF_AGENDA
    ),
    f"{_AGENDAS} _unchanged_place: places.#conference.b = :booking": _ENTRY_OF_AGENDA,
    f"{_AGENDAS} _placeholder: attribute_not_exists(pk)": (
        "the id of the agenda is that of the new booking, which must not exist either"
    ),
    f"{_BOOKINGS} _leave_waitlist: b = :booking": _ENTRY_OF_WAITLIST,
    f"{_BOOKINGS} _kept_entry: b = :booking": _ENTRY_OF_WAITLIST,
    f"{_BOOKINGS} _passed: b = :booking": (
        "the key has the ticket, which one booking had only, and an entry that is missing does not "
        "have the version either"
    ),
    f"{_CONFERENCES} _unchanged: canceled = :no": _CANCELED,
    f"{_CONFERENCES} canceled_conference: canceled = :no": _CANCELED,
    "booking/adapters/organizer_messages.py DynamoOrganizerMessages.add: canceled = :no": _CANCELED,
    "booking/adapters/writes/deletions.py succeeding_conference: deleted = :yes": (
        "a conference that has taken the place of the deleted one has a higher version"
    ),
    "booking/application/move.py Move._attempt: raise Stale": (
        "the transaction has the entry of the agenda as a condition, so that it fails, too; this "
        "check saves its work"
    ),
    "booking/application/seat_tickets.py _parts: raise TicketInvalid": (
        "base 32 has no other characters, and ids have at most 255 bytes, so that a longer token "
        "has a rest; this check saves the work"
    ),
    "booking/application/links.py _parts: raise LinkUnknown": (
        "the checks of content and MAC refuse the same tokens; this one saves their work"
    ),
}
