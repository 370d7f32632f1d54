from enum import StrEnum

class PassShownReason(StrEnum):
    SAVED = "saved"
    TOO_FEW = "too_few"

    def __str__(self) -> str:
        return str(self.value)
