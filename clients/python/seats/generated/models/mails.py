from enum import StrEnum

class Mails(StrEnum):
    BOOKINGS = "bookings"
    CONFERENCES = "conferences"
    OFFERS = "offers"

    def __str__(self) -> str:
        return str(self.value)
