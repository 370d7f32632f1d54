"""Scopes of API keys: the operations that a key permits to a server of an organizer."""

from enum import StrEnum


class Scope(StrEnum):
    """A scope. Each route that accepts API keys requires one."""

    ATTENDEES_READ = "attendees:read"
    CHECKINS_WRITE = "checkins:write"
    CONFERENCES_READ = "conferences:read"
    CONFERENCES_WRITE = "conferences:write"
    EVENTS_READ = "events:read"
    IMPORTS_WRITE = "imports:write"
    INVITATIONS_WRITE = "invitations:write"
    WEBHOOKS_WRITE = "webhooks:write"
