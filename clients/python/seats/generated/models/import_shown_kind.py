from enum import StrEnum

class ImportShownKind(StrEnum):
    ATTENDEES = "attendees"
    CONFERENCES = "conferences"

    def __str__(self) -> str:
        return str(self.value)
