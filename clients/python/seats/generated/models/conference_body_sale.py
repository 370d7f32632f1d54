from enum import StrEnum

class ConferenceBodySale(StrEnum):
    DIRECT = "direct"

    def __str__(self) -> str:
        return str(self.value)
