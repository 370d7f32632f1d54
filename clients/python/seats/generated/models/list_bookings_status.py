from enum import StrEnum

class ListBookingsStatus(StrEnum):
    CANCELED = "CANCELED"
    CONFIRMATION_PENDING = "CONFIRMATION_PENDING"
    CONFIRMED = "CONFIRMED"
    WAITLISTED = "WAITLISTED"

    def __str__(self) -> str:
        return str(self.value)
