from enum import StrEnum

class Status(StrEnum):
    CANCELED = "CANCELED"
    CONFIRMATION_PENDING = "CONFIRMATION_PENDING"
    CONFIRMED = "CONFIRMED"
    WAITLISTED = "WAITLISTED"

    def __str__(self) -> str:
        return str(self.value)
