"""Refusals: a rule does not permit a request. Each has the values that surfaces render."""


class Refusal(Exception):
    """A rule does not permit the request. Nothing was changed."""

    def __init__(self, message: str) -> None:
        """Store the message, one sentence that every surface may show."""
        super().__init__(message)
        self.message = message


class Invalid(Refusal):
    """A field of the input is not valid."""

    def __init__(self, field: str, message: str, *, malformed: bool = False) -> None:
        """Store the field, named as on the surface of the request, and the problem with it.

        `malformed`: the value could not be parsed. Otherwise it was parsed and is out of range.
        """
        super().__init__(f"{field}: {message}")
        self.field = field
        self.problem = message
        self.malformed = malformed


class ConferenceUnknown(Refusal):
    """No conference has this id or name."""

    def __init__(self) -> None:
        """Set a message that does not repeat the input."""
        super().__init__("conference not found")


class ConferenceExists(Refusal):
    """The name is taken, perhaps by a canceled conference."""

    def __init__(self) -> None:
        """Set the message that existing clients compare with."""
        super().__init__("conference already exists")


class CategoryClosed(Refusal):
    """The category of seats can't be booked yet, or not any more."""

    def __init__(self, opens: int | None = None) -> None:
        """Store when it opens, in milliseconds; None: it has closed."""
        when = "has closed" if opens is None else "is not open yet"
        super().__init__(f"booking of this category {when}")
        self.opens = opens


class SaleQueued(Refusal):
    """The seats of a sale in rush mode are given in the order of its queue."""

    def __init__(self, message: str = "people in the queue of this sale are served first") -> None:
        """Set the message; the default is for a request that may be repeated later."""
        super().__init__(message)


class RequestRefused(Refusal):
    """A request in a queue was refused when its turn came."""

    def __init__(self, refused: str, message: str) -> None:
        """Store the name of the refusal, in words, and its message."""
        super().__init__(message)
        self.refused = refused


class SaleNotOpen(Refusal):
    """The conference can't be booked yet."""

    def __init__(self, opens_at: int) -> None:
        """Store when it can be booked, in milliseconds."""
        super().__init__("booking of this conference is not open yet")
        self.opens_at = opens_at


class UserUnknown(Refusal):
    """No user has this id."""

    def __init__(self) -> None:
        """Set a message that does not repeat the input."""
        super().__init__("user not found")


class UserExists(Refusal):
    """The user_id is taken."""

    def __init__(self) -> None:
        """Set the message that existing clients compare with."""
        super().__init__("user already exists")


class BookingUnknown(Refusal):
    """No booking has this id."""

    def __init__(self) -> None:
        """Set a message that does not repeat the input."""
        super().__init__("booking not found")


class ImportUnknown(Refusal):
    """No import of the caller has this id."""

    def __init__(self) -> None:
        """Set a message that does not repeat the input."""
        super().__init__("import not found")


class AlreadyBooked(Refusal):
    """The attendee has a live booking of this conference."""

    def __init__(self, booking_id: str) -> None:
        """Store the id of the existing booking."""
        super().__init__("user already has an active booking for this conference")
        self.booking_id = booking_id


class Overlapping(Refusal):
    """The attendee has a CONFIRMED booking of a conference in the same period."""

    def __init__(self) -> None:
        """Set the message that existing clients compare with."""
        super().__init__("user has a confirmed booking of an overlapping conference")


class ConferenceFull(Refusal):
    """Too few seats are available now, and the caller asked not to join the waitlist."""

    def __init__(self, *, free: int = 0) -> None:
        """Set the message that existing clients compare with, or the number of free seats."""
        left = f"only {free} seat{'' if free == 1 else 's'} left"
        super().__init__(left if free else "conference is at full capacity")
        self.free = free


class ConferenceStarted(Refusal):
    """The conference has started; bookings can't be created or changed any more."""

    def __init__(self, *, over: bool) -> None:
        """Set the message for a conference that has started, or is over."""
        super().__init__("conference has already " + ("ended" if over else "started"))
        self.over = over


class ConferenceCanceled(Refusal):
    """The organizer has canceled the conference."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("conference was canceled")


class AlreadyInvited(Refusal):
    """The invitee has an invitation to this conference, or has accepted one."""

    def __init__(self, booking_id: str) -> None:
        """Store the id of the existing invitation."""
        super().__init__("this person is already invited to the conference")
        self.booking_id = booking_id


class InvitationDeclined(Refusal):
    """The invitee has declined an invitation to this conference."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("this person has declined an invitation to the conference")


class InvitationExpired(Refusal):
    """The deadline of the invitation has passed, whether or not the lapse was written."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("the invitation has expired")


class NotAnInvitation(Refusal):
    """The booking is the caller's own already."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("booking is not an open invitation")


class ConferenceBooked(Refusal):
    """Somebody has booked the conference, or was invited, so it can't be deleted any more."""

    def __init__(self) -> None:
        """Set a message that names the alternative."""
        super().__init__("somebody has booked the conference or was invited: cancel it instead")


class MailboxInUse(Refusal):
    """Another account with the same verified mailbox has a live booking of this conference."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("another account with your email address has booked this conference")


class RemovedByOrganizer(Refusal):
    """The organizer has removed the attendee from this conference, and not allowed them since."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("the organizer has removed you from this conference")


class LimitReached(Refusal):
    """The attendee or the connection has as many items of a kind as the limit permits."""

    def __init__(self, what: str, limit: int) -> None:
        """Store the limit; `what` is the plural noun of the limited items."""
        super().__init__(f"a user may have at most {limit} {what}")
        self.limit = limit


class TooManyMessages(Refusal):
    """The organizer has sent the conference's messages of this day."""

    def __init__(self, limit: int) -> None:
        """Store the limit."""
        super().__init__(f"a conference may send at most {limit} messages each day (UTC)")
        self.limit = limit


class RequestUnknown(Refusal):
    """No request to organize has this id."""

    def __init__(self) -> None:
        """Set a message that does not repeat the input."""
        super().__init__("request to organize not found")


class RequestPending(Refusal):
    """The account has a request to organize that nobody has answered."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("your request to organize has not been answered yet")


class RequestAnswered(Refusal):
    """The request to organize has another answer already."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("the request to organize has been answered already")


class AlreadyOrganizer(Refusal):
    """The account may organize already."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("this account may organize conferences already")


class NotOwner(Refusal):
    """The booking belongs to another attendee."""

    def __init__(self) -> None:
        """Set the message that existing clients compare with."""
        super().__init__("Access denied: booking belongs to different user")


class NotConfirmable(Refusal):
    """The booking is not CONFIRMATION_PENDING."""

    def __init__(self, state: str) -> None:
        """Store the actual state."""
        super().__init__(f"booking can't be confirmed: it is {state}")
        self.state = state


class OfferExpired(Refusal):
    """The deadline of the offer has passed, whether or not the lapse was written."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("the confirmation deadline has passed")


class AlreadyCanceled(Refusal):
    """The booking is CANCELED already."""

    def __init__(self) -> None:
        """Set the message that existing clients compare with."""
        super().__init__("booking is already canceled")


class CapacityInUse(Refusal):
    """The new capacity is less than the number of seats confirmed or held."""

    def __init__(self, in_use: int, category: str | None = None) -> None:
        """Store the number of seats confirmed or held, and the id of their category."""
        super().__init__(f"capacity can't fall below the {in_use} seats confirmed or held")
        self.in_use, self.category = in_use, category


class NotShrinkable(Refusal):
    """The booking holds an offer or is an invitation, so its size can't be changed."""

    def __init__(
        self, message: str = "an offer can't be changed; confirm fewer seats of it instead"
    ) -> None:
        """Set a message that names the alternative."""
        super().__init__(message)


class NotMovable(Refusal):
    """The booking has no seats, so it can't move to another category."""

    def __init__(self) -> None:
        """Set a message that names the condition."""
        super().__init__("only a confirmed booking can move to another category")


class NoSeatTickets(Refusal):
    """The booking is not confirmed, so its seats have no tickets."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("only a confirmed booking has tickets")


class TicketInvalid(Refusal):
    """The text is not a ticket of this service, or not one for this conference."""

    def __init__(self) -> None:
        """Set a message that does not reveal the problem with the ticket."""
        super().__init__("this ticket is not valid here")


class TicketVoid(Refusal):
    """The ticket is genuine, and its seat is not the holder's any more."""

    def __init__(self, why: str) -> None:
        """Set the message; `why` is a clause about the seat."""
        super().__init__(f"this ticket is void: {why}")


class TicketExpired(Refusal):
    """The conference of the ticket is over."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("this ticket has expired")


class TicketForeign(Refusal):
    """The ticket is genuine, and of another conference."""

    def __init__(self) -> None:
        """Set a message that does not name the other conference."""
        super().__init__("this ticket is for another conference")


class AlreadyCheckedIn(Refusal):
    """The seat was admitted before."""

    def __init__(self, check_in: str, gate: str, at: int) -> None:
        """Store the id of the first check-in, its gate, and its time in milliseconds."""
        super().__init__("this ticket was admitted before")
        self.check_in = check_in
        self.gate = gate
        self.at = at


class HeldByGate(Refusal):
    """A gate that is offline admits this seat, so no other gate can."""

    def __init__(self, gate: str) -> None:
        """Store the name of the gate."""
        super().__init__("only the gate that is offline can admit this ticket now")
        self.gate = gate


class PartsNotHeld(Refusal):
    """The gate does not hold the part of this seat any more, so another may have admitted it."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("the gate does not hold the part of this ticket")


class GateHoldsParts(Refusal):
    """A gate with this name is offline already."""

    def __init__(self, gate: str) -> None:
        """Store the name of the gate."""
        super().__init__("a gate with this name is offline already")
        self.gate = gate


class NoFreeParts(Refusal):
    """Gates that are offline hold so many parts that too few are left."""

    def __init__(self, free: int) -> None:
        """Store the number of parts that no gate holds."""
        super().__init__("gates that are offline hold the other parts")
        self.free = free


class CheckInUnknown(Refusal):
    """No check-in has this id, or it was undone."""

    def __init__(self) -> None:
        """Set a message that does not repeat the input."""
        super().__init__("check-in not found")


class SeatCheckedIn(Refusal):
    """A seat of the booking is checked in, so the booking can't give it up."""

    def __init__(self) -> None:
        """Set a message that names the remedy."""
        super().__init__("a seat of this booking is checked in; the staff at the door can undo it")


class TooManyStaff(Refusal):
    """The conference has as many people as staff as the limit permits."""

    def __init__(self, limit: int) -> None:
        """Store the limit."""
        super().__init__(f"a conference may have at most {limit} people as staff")
        self.limit = limit


class StaffUnknown(Refusal):
    """The person is not staff of the conference."""

    def __init__(self) -> None:
        """Set a message that does not repeat the input."""
        super().__init__("this person is not staff of the conference")


class NotGrowable(Refusal):
    """The booking has no seats yet, so it can't get more of them."""

    def __init__(self) -> None:
        """Set a message that names the condition."""
        super().__init__("only a confirmed booking can get more seats")


class AlreadyWaiting(Refusal):
    """The booking has a linked request already."""

    def __init__(self) -> None:
        """Set a message that names the alternative."""
        super().__init__("it waits for other seats already; withdraw that request first")


class NotReactivatable(Refusal):
    """The booking was not canceled by its attendee, so it can't be reactivated."""

    def __init__(self, why: str) -> None:
        """Set the message; `why` is a clause about the actual state."""
        super().__init__(f"booking can't be reactivated: {why}")


class TimesFixed(Refusal):
    """Somebody has booked, so the times of the conference can't change."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("the times can't change once anyone has booked")


class Unidentified(Refusal):
    """The request has no valid access token."""

    def __init__(self, message: str = "a valid access token is needed") -> None:
        """Set a message that does not reveal the problem with the token."""
        super().__init__(message)


class ConferencesToCome(Refusal):
    """The caller organizes conferences that are not over, so the caller can't be erased."""

    def __init__(self) -> None:
        """Set a message that names the remedies."""
        super().__init__("you organize conferences to come: cancel them or hand them over first")


class NameRefused(Refusal):
    """The username can't be used here: it is reserved, or looks like another one."""

    def __init__(self, message: str = "the username is reserved") -> None:
        """Set a message about the username."""
        super().__init__(message)


class SubjectRefused(Refusal):
    """The username belongs to another account than the token's."""

    def __init__(self) -> None:
        """Set a message that does not reveal the other account."""
        super().__init__("this username belongs to another account; ask an administrator")


class TokenRevoked(Refusal):
    """The token was issued before a sign-out or an erasure."""

    def __init__(
        self, message: str = "the access token is not valid any more; sign in again"
    ) -> None:
        """Set the message."""
        super().__init__(message)


class NotAllowed(Refusal):
    """The caller lacks the necessary role."""

    def __init__(self, message: str = "you may not do this") -> None:
        """Set a message that names the necessary role."""
        super().__init__(message)


class ScopeMissing(Refusal):
    """The API key lacks the scope of the operation."""

    def __init__(self, scope: str) -> None:
        """Store the name of the scope."""
        super().__init__(f"the API key needs the scope {scope}")
        self.scope = scope


class ApiKeyUnknown(Refusal):
    """No API key of the caller has this id."""

    def __init__(self) -> None:
        """Set a message that does not repeat the input."""
        super().__init__("API key not found")


class TooManyApiKeys(Refusal):
    """The person has as many API keys as the limit permits."""

    def __init__(self, limit: int) -> None:
        """Store the limit."""
        super().__init__(f"a person may have at most {limit} API keys; revoke one first")
        self.limit = limit


class KeyReused(Refusal):
    """The Idempotency-Key was used for another request."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("the Idempotency-Key was used for another request")


class PageUnknown(Refusal):
    """The list has no page with this number."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("Invalid page.")


class DeviceUnknown(Refusal):
    """The person has no device with this id."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("device not found")


class WebhookUnknown(Refusal):
    """The organizer has no webhook with this id."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("webhook not found")


class TooManyTests(Refusal):
    """The webhook got a test event just now."""

    def __init__(self, seconds: int) -> None:
        """Store the least time between two test events."""
        super().__init__(f"a webhook may get a test event every {seconds} seconds")
        self.seconds = seconds


class CalendarUnknown(Refusal):
    """The secret of a calendar is not one of ours, or not any more."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("calendar not found")


class LinkUnknown(Refusal):
    """A link of a mail is not one of ours, or its booking or user does not exist any more."""

    def __init__(self) -> None:
        """Set a message that does not reveal the problem with the link."""
        super().__init__("this link is not valid")


class LinkExpired(Refusal):
    """A link of a mail is too old, or a newer mail replaces it."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("this link has expired")


class MailsOff(Refusal):
    """The stack sends no mails, so an address can't be confirmed."""

    def __init__(self) -> None:
        """Set the message."""
        super().__init__("this service sends no mails")
