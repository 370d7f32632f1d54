"""Refusals: a rule said no. Not faults; each carries what a surface needs to say so."""


class Refusal(Exception):  # noqa: N818 - a refusal is not an error
    """A rule said no, and nothing was changed."""

    def __init__(self, message: str) -> None:
        """Keep the one sentence that every surface may show."""
        super().__init__(message)
        self.message = message


class Invalid(Refusal):
    """A field of the input breaks a rule of the input."""

    def __init__(self, field: str, message: str, *, malformed: bool = False) -> None:
        """Name the field, in the words of the surface that it came through.

        Malformed is what can't even be read; the rest can, and breaks a rule.
        """
        super().__init__(f"{field}: {message}")
        self.field = field
        self.problem = message
        self.malformed = malformed


class ConferenceUnknown(Refusal):
    """No conference has this id or name."""

    def __init__(self) -> None:
        """Say it without echoing the input."""
        super().__init__("conference not found")


class ConferenceExists(Refusal):
    """The name is taken, also by a conference that was canceled."""

    def __init__(self) -> None:
        """Say it in the words the earlier clients look for."""
        super().__init__("conference already exists")


class UserUnknown(Refusal):
    """No such user was added."""

    def __init__(self) -> None:
        """Say it without echoing the input."""
        super().__init__("user not found")


class UserExists(Refusal):
    """The user_id is taken."""

    def __init__(self) -> None:
        """Say it in the words the earlier clients look for."""
        super().__init__("user already exists")


class BookingUnknown(Refusal):
    """No booking has this id."""

    def __init__(self) -> None:
        """Say it without echoing the input."""
        super().__init__("booking not found")


class AlreadyBooked(Refusal):
    """The attendee has a live booking of this conference."""

    def __init__(self, booking_id: str) -> None:
        """Name the booking that is in the way."""
        super().__init__("user already has an active booking for this conference")
        self.booking_id = booking_id


class Overlapping(Refusal):
    """A confirmed booking of the attendee overlaps in time."""

    def __init__(self) -> None:
        """Say it in the words the earlier clients look for."""
        super().__init__("user has a confirmed booking of an overlapping conference")


class ConferenceFull(Refusal):
    """No seat can be taken now, and the caller asked not to wait."""

    def __init__(self) -> None:
        """Say it in the words the earlier clients look for."""
        super().__init__("conference is at full capacity")


class ConferenceStarted(Refusal):
    """From the start on nothing is booked, confirmed, canceled or reactivated."""

    def __init__(self, *, over: bool) -> None:
        """Tell a conference that goes on from one that is over."""
        super().__init__("conference has already " + ("ended" if over else "started"))
        self.over = over


class ConferenceCanceled(Refusal):
    """Its organizer canceled the conference."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__("conference was canceled")


class LimitReached(Refusal):
    """The attendee has as many live bookings, or waits and offers, as anyone may."""

    def __init__(self, what: str, limit: int) -> None:
        """Name the limit."""
        super().__init__(f"a user may have at most {limit} {what}")
        self.limit = limit


class NotOwner(Refusal):
    """The booking is somebody else's."""

    def __init__(self) -> None:
        """Say it in the words the earlier clients look for."""
        super().__init__("Access denied: booking belongs to different user")


class NotConfirmable(Refusal):
    """The booking holds no offer."""

    def __init__(self, state: str) -> None:
        """Say what it is instead."""
        super().__init__(f"booking can't be confirmed: it is {state}")
        self.state = state


class OfferExpired(Refusal):
    """The deadline has passed, whether or not the lapse was recorded."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__("the confirmation deadline has passed")


class AlreadyCanceled(Refusal):
    """The booking is canceled."""

    def __init__(self) -> None:
        """Say it in the words the earlier clients look for."""
        super().__init__("booking is already canceled")


class CapacityInUse(Refusal):
    """Capacity can't fall below confirmed + held."""

    def __init__(self, in_use: int) -> None:
        """Say how many are in the way."""
        super().__init__(f"capacity can't fall below the {in_use} seats confirmed or held")
        self.in_use = in_use


class NotReactivatable(Refusal):
    """Only what its attendee canceled may be reactivated."""

    def __init__(self, why: str) -> None:
        """Say what stands in the way."""
        super().__init__(f"booking can't be reactivated: {why}")


class TimesFixed(Refusal):
    """Times can't change once anyone has booked."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__("the times can't change once anyone has booked")


class Unidentified(Refusal):
    """No valid access token says who is asking."""

    def __init__(self) -> None:
        """Say it without saying what was wrong with the token."""
        super().__init__("a valid access token is needed")


class NotAllowed(Refusal):
    """Whoever asks lacks the right."""

    def __init__(self, message: str = "you may not do this") -> None:
        """Say what right it takes."""
        super().__init__(message)


class KeyReused(Refusal):
    """The Idempotency-Key was used for another request."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__("the Idempotency-Key was used for another request")


class PageUnknown(Refusal):
    """The list has no such page."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__("Invalid page.")
