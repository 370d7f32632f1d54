from enum import StrEnum

class ClaimBodyAction(StrEnum):
    ACCEPT = "accept"
    CLAIM = "claim"
    CONFIRM = "confirm"
    DECLINE = "decline"
    UNSUBSCRIBE = "unsubscribe"

    def __str__(self) -> str:
        return str(self.value)
