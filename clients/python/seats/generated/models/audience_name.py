from enum import StrEnum

class AudienceName(StrEnum):
    ALL = "all"
    CONFIRMED = "confirmed"
    WAITING = "waiting"

    def __str__(self) -> str:
        return str(self.value)
