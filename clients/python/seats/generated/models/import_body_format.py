from enum import StrEnum

class ImportBodyFormat(StrEnum):
    EVENTBRITE = "eventbrite"
    HI_EVENTS = "hi.events"
    OWN = "own"
    PRETIX = "pretix"

    def __str__(self) -> str:
        return str(self.value)
