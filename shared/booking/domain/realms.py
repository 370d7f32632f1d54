"""Realms: the conferences and the people without credentials are apart from those with tokens.

The realm of a conference follows from its organizer, that of a booking from its attendee. Nobody
finds, books or lists a conference of the other realm. Names are unique within a realm.
"""

from enum import StrEnum

from booking.domain.conference import CAPACITY_LIMIT, Conference
from booking.domain.refusals import ConferenceUnknown

OPEN = "open:"  # prefix of the attendee ids of surfaces without credentials
SIGNED_IN = "user:"  # prefix of the attendee ids from access tokens


class Realm(StrEnum):
    """A realm of conferences and people."""

    OPEN = "open"  # of the surfaces without credentials
    SIGNED_IN = "signed-in"


# A larger conference has many shards, each of which is an item to write and to read.
OPEN_CAPACITY_LIMIT = 1_000
CAPACITY_LIMITS = {Realm.OPEN: OPEN_CAPACITY_LIMIT, Realm.SIGNED_IN: CAPACITY_LIMIT}


def realm_of(attendee: str) -> Realm:
    """Return the realm of an attendee. Placeholders and pseudonyms are of people with tokens."""
    return Realm.OPEN if attendee.startswith(OPEN) else Realm.SIGNED_IN


def realm_of_organizer(organizer: str | None) -> Realm:
    """Return the realm of a conference. Only conferences without credentials have no organizer."""
    return Realm.OPEN if organizer is None else realm_of(organizer)


def in_realm(conference: Conference | None, realm: Realm) -> Conference:
    """Return the conference if it is in the realm; otherwise raise ConferenceUnknown."""
    if conference is None or realm_of_organizer(conference.organizer) is not realm:
        raise ConferenceUnknown
    return conference
