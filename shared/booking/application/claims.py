"""Claims: what the links in mails show and do, without a sign-in."""

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from booking.application.add_user import Newcomer
from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, ReadBooking, view
from booking.application.cancel import Cancel
from booking.application.confirm import Confirm
from booking.application.identify import bind_caller
from booking.application.invitations import (
    AcceptInvitation,
    AnswerInvitation,
    DeclineInvitation,
)
from booking.application.links import Link, Links, Purpose
from booking.application.mailboxes import LinkedMailbox
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.names import Names
from booking.application.ports.people import User
from booking.application.ports.primitives import Clock
from booking.application.withdraw import Withdraw
from booking.domain.booking import Booking, Reason, State, Verb
from booking.domain.conference import Conference
from booking.domain.refusals import (
    AlreadyCanceled,
    Invalid,
    LinkExpired,
    LinkUnknown,
    NameRefused,
    NotAnInvitation,
    NotOwner,
    OfferExpired,
    SubjectRefused,
    TokenRevoked,
)
from booking.domain.rights import Caller, Role


class Action(StrEnum):
    """An action of a link. Each action belongs to one purpose."""

    CLAIM = "claim"
    ACCEPT = "accept"
    DECLINE = "decline"
    CONFIRM = "confirm"
    UNSUBSCRIBE = "unsubscribe"


ACTIONS = {
    Purpose.OFFER: (Action.CLAIM, Action.DECLINE),
    Purpose.INVITATION: (Action.ACCEPT, Action.DECLINE),
    Purpose.BOOKING: (),
    Purpose.ADDRESS: (Action.CONFIRM,),
    Purpose.MAILS: (Action.UNSUBSCRIBE,),
}
# The transitions that the actions of an offer write, to recognise a second use of the link.
WRITTEN = {
    (Verb.CONFIRM, State.CONFIRMED): Action.CLAIM,
    (Verb.MOVE, State.CONFIRMED): Action.CLAIM,  # the offer of a linked request to move
    (Verb.CANCEL, State.CANCELED): Action.DECLINE,
    (Verb.WITHDRAW, State.CONFIRMED): Action.DECLINE,  # the offer of a linked request
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The content of a link: a booking with its conference, or a person's mailbox."""

    link: Link
    booking: BookingView | None = None
    conference: Conference | None = None
    user: User | None = None


@dataclass(frozen=True, slots=True)
class OpenLink:
    """Opens a link. Changes nothing, because programs that check mails open links too."""

    bookings: Bookings
    conferences: Conferences
    links: Links
    linked_mailbox: LinkedMailbox
    read_booking: ReadBooking
    clock: Clock
    attempts: Attempts

    def __call__(self, token: str) -> Opened:
        """Return what the link shows. Raises LinkUnknown, LinkExpired, Busy."""
        link = self.links.read(token, self.clock())
        if link.purpose in {Purpose.ADDRESS, Purpose.MAILS}:
            return Opened(link=link, user=self.linked_mailbox.find(link))
        return self.of_booking(link, self.attempts(lambda _: self.bookings.find(link.subject)))

    def of_booking(self, link: Link, booking: Booking | None) -> Opened:
        """Return what the link of a booking shows. Raises LinkUnknown, LinkExpired, Busy."""
        if booking is None:
            raise LinkUnknown
        if link.purpose is Purpose.OFFER and booking.summary.version != link.version:
            check_used(link, booking)
        return self.after_use(link, booking)

    def after_use(self, link: Link, booking: Booking) -> Opened:
        """Return what the link of a booking shows once it was used, whatever happened since.

        Raises Busy.
        """
        name = booking.summary.conference
        return Opened(
            link=link,
            booking=self.read_booking.view(booking),
            conference=self.attempts(lambda _: self.conferences.find(name)),
        )


@dataclass(frozen=True, slots=True)
class UseLink:
    """Does what a link is for. A second use of the same link changes nothing."""

    bookings: Bookings
    links: Links
    linked_mailbox: LinkedMailbox
    open_link: OpenLink
    confirm: Confirm
    cancel: Cancel
    withdraw: Withdraw
    names: Names
    accept_invitation: AcceptInvitation
    decline_invitation: DeclineInvitation
    clock: Clock
    attempts: Attempts

    def __call__(self, token: str, action: Action) -> Opened:
        """Return what the link shows afterwards.

        Raises LinkUnknown, LinkExpired, Invalid for an action of another purpose, the refusals of
        Confirm, Cancel and the answers to invitations, and Busy.
        """
        link = self.links.read(token, self.clock())
        if action not in ACTIONS[link.purpose]:
            raise Invalid("action", f"a link of this kind can't {action}")
        match action:
            case Action.CONFIRM:
                return Opened(link=link, user=self.linked_mailbox.confirm(link))
            case Action.UNSUBSCRIBE:
                return Opened(link=link, user=self.linked_mailbox.unsubscribe(link))
            case Action.ACCEPT | Action.DECLINE if link.purpose is Purpose.INVITATION:
                return self._answer_invitation(link, action)
            case _:
                return self._answer(link, action)

    def _answer(self, link: Link, action: Action) -> Opened:
        """Claim or decline the offer of a link.

        The link expires at the deadline of its offer, so that it can't answer a later offer. Of a
        linked request, only the request ends if it is declined: the booking keeps its seats.
        """
        found = self._find(link)
        if found is not None and found.summary.version == link.version:
            with suppress(OfferExpired):  # another request was faster
                self._carry_out(action, found)
                return self.open_link.after_use(link, self._find(link) or found)
            found = self._find(link)
        if found is not None and used_for(link, found) is not action:
            raise LinkExpired
        return self.open_link.of_booking(link, found)

    def _carry_out(self, action: Action, found: Booking) -> None:
        """Claim or decline the offer of this version of a booking. Raises OfferExpired for another.

        Somebody may claim the offer on the page, while the link that declines it is used.
        """
        version = found.summary.version
        if action is Action.CLAIM:
            self.confirm(found.id, found.attendee, version=version)
        elif found.linked is not None:
            self.withdraw(found.id, found.attendee, version)
        else:
            self.cancel(found.id, attendee_as_caller(found.attendee), version=version)

    def _find(self, link: Link) -> Booking | None:
        return self.attempts(lambda _: self.bookings.find(link.subject))

    def _answer_invitation(self, link: Link, action: Action) -> Opened:
        """Accept or decline the invitation of a link, for the account that its mail went to."""
        found = self._find(link)
        if found is None:
            raise LinkUnknown
        if view(found, self.clock()).can_answer:
            command = self._as_invitee(link)
            try:
                if action is Action.ACCEPT:
                    self.accept_invitation(command)
                else:
                    self.decline_invitation(command)
                return self.open_link.of_booking(link, self._find(link))
            except NotOwner as refused:  # the invited address is no longer the account's
                raise LinkExpired from refused
            except (NotAnInvitation, AlreadyCanceled):  # another answer was faster
                found = self._find(link)
        if found is not None and answered_by(link, found) is not action:
            raise LinkExpired
        return self.open_link.of_booking(link, found)

    def _as_invitee(self, link: Link) -> AnswerInvitation:
        """Return the answer of the account. Raises LinkExpired if it has lost its username."""
        user_id = link.attendee.partition(":")[2]
        by = Caller(
            attendee=link.attendee,
            user_id=user_id,
            subject=link.account,
            issued_at=self.clock(),
            roles=frozenset({Role.CUSTOMER}),
        )
        try:
            self.attempts(lambda _: bind_caller(self.names, by))
        except (NameRefused, SubjectRefused, TokenRevoked) as refused:
            raise LinkExpired from refused
        newcomer = Newcomer(attendee=link.attendee, user_id=user_id, topics=())
        return AnswerInvitation(booking_id=link.subject, by=by, newcomer=newcomer)


def attendee_as_caller(attendee: str) -> Caller:
    """Return the attendee of a booking as its caller, without roles and without a token."""
    return Caller(attendee=attendee, user_id=attendee.partition(":")[2], subject="")


def used_for(link: Link, booking: Booking) -> Action | None:
    """Return the action that has answered the offer of a link, or None."""
    summary = booking.summary
    if summary.version != link.version + 1 or booking.actor != booking.attendee:
        return None
    return WRITTEN.get((booking.verb, summary.standing.state))


def answered_by(link: Link, booking: Booking) -> Action | None:
    """Return the answer to the invitation of a link, or None."""
    if booking.attendee == link.attendee:
        return Action.ACCEPT
    declined = booking.summary.standing.reason is Reason.DECLINED
    return Action.DECLINE if declined else None


def check_used(link: Link, booking: Booking) -> None:
    """Raise LinkExpired, unless the last transition of a booking answered the link's offer."""
    if used_for(link, booking) is None:
        raise LinkExpired
