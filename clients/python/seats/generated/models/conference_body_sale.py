from enum import StrEnum

class ConferenceBodySale(StrEnum):
    BALLOT = "ballot"
    DIRECT = "direct"

    def __str__(self) -> str:
        return str(self.value)
