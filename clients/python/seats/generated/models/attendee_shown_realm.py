from enum import StrEnum

class AttendeeShownRealm(StrEnum):
    OPEN = "open"
    SIGNED_IN = "signed-in"

    def __str__(self) -> str:
        return str(self.value)
