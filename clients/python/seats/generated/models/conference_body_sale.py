from enum import StrEnum

class ConferenceBodySale(StrEnum):
    BALLOT = "ballot"
    DIRECT = "direct"
    RUSH = "rush"

    def __str__(self) -> str:
        return str(self.value)
