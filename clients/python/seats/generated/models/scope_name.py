from enum import StrEnum

class ScopeName(StrEnum):
    ATTENDEESREAD = "attendees:read"
    CHECKINSWRITE = "checkins:write"
    CONFERENCESREAD = "conferences:read"
    CONFERENCESWRITE = "conferences:write"
    EVENTSREAD = "events:read"
    IMPORTSWRITE = "imports:write"
    INVITATIONSWRITE = "invitations:write"
    WEBHOOKSWRITE = "webhooks:write"

    def __str__(self) -> str:
        return str(self.value)
