from enum import StrEnum

class ListCheckInsStatus(StrEnum):
    EXPECTED = "expected"
    PRESENT = "present"

    def __str__(self) -> str:
        return str(self.value)
