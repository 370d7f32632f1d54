from enum import StrEnum

class ImportBodyKind(StrEnum):
    ATTENDEES = "attendees"
    CONFERENCES = "conferences"

    def __str__(self) -> str:
        return str(self.value)
