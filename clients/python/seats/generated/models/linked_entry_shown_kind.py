from enum import StrEnum

class LinkedEntryShownKind(StrEnum):
    GROW = "grow"
    MOVE = "move"

    def __str__(self) -> str:
        return str(self.value)
