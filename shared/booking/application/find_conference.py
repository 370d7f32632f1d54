"""Find a conference of a realm."""

from booking.application.ports.conferences import Conferences
from booking.domain.conference import Conference
from booking.domain.realms import Realm, in_realm


def find_conference(
    conferences: Conferences, conference_id: str, realm: Realm, former_id: str | None = None
) -> Conference:
    """Return a conference of the realm. Raises ConferenceUnknown, Contended.

    former_id: the id that an earlier release derived from the same name, tried second.
    """
    found = conferences.find(conference_id)
    if found is None and former_id is not None:
        found = conferences.find(former_id)
    return in_realm(found, realm)
