from enum import StrEnum

class LinkedShownKind(StrEnum):
    GROW = "grow"
    MOVE = "move"

    def __str__(self) -> str:
        return str(self.value)
