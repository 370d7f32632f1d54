"""HTTP statuses of refusals: one row for each refusal, and a default.

A surface overrides single rows where its clients rely on another status.
"""

from collections.abc import Mapping
from typing import NamedTuple

from booking.domain import refusals
from booking.domain.refusals import Refusal

DEFAULT = 400  # of a refusal without a row; tests/surfaces/test_refusals.py finds a missing row


class Row(NamedTuple):
    """The statuses of one refusal, by kind of surface."""

    v1: int
    compatible: int  # on compact, classic and events, which keep the statuses of earlier systems


TABLE: Mapping[type[Refusal], Row] = {
    refusals.Invalid: Row(422, 400),
    refusals.ConferenceUnknown: Row(404, 400),
    refusals.ConferenceExists: Row(409, 400),
    refusals.SaleNotOpen: Row(409, 400),
    refusals.SaleQueued: Row(409, 400),
    refusals.RequestRefused: Row(409, 400),
    refusals.CategoryClosed: Row(409, 400),
    refusals.UserUnknown: Row(404, 400),
    refusals.UserExists: Row(409, 400),
    refusals.BookingUnknown: Row(404, 400),
    refusals.AlreadyBooked: Row(409, 400),
    refusals.NotShrinkable: Row(409, 400),
    refusals.NotMovable: Row(409, 400),
    refusals.NotGrowable: Row(409, 400),
    refusals.AlreadyWaiting: Row(409, 400),
    refusals.Overlapping: Row(409, 400),
    refusals.ConferenceFull: Row(409, 400),
    refusals.ConferenceStarted: Row(409, 400),
    refusals.ConferenceCanceled: Row(409, 400),
    refusals.ConferenceBooked: Row(409, 400),
    refusals.MailboxInUse: Row(409, 400),
    refusals.RemovedByOrganizer: Row(409, 400),
    refusals.AlreadyInvited: Row(409, 400),
    refusals.InvitationDeclined: Row(409, 400),
    refusals.InvitationExpired: Row(409, 400),
    refusals.NotAnInvitation: Row(409, 400),
    refusals.LimitReached: Row(409, 400),
    refusals.ImportUnknown: Row(404, 404),
    refusals.RequestUnknown: Row(404, 404),
    refusals.RequestPending: Row(409, 409),
    refusals.RequestAnswered: Row(409, 409),
    refusals.AlreadyOrganizer: Row(409, 409),
    refusals.NotOwner: Row(404, 400),  # v1 hides the bookings of other attendees
    refusals.NotConfirmable: Row(409, 400),
    refusals.OfferExpired: Row(409, 400),
    refusals.AlreadyCanceled: Row(409, 400),
    refusals.CapacityInUse: Row(409, 400),
    refusals.NoSeatTickets: Row(409, 409),
    refusals.TicketInvalid: Row(422, 422),
    refusals.TicketVoid: Row(409, 409),
    refusals.TicketExpired: Row(410, 410),
    refusals.TicketForeign: Row(409, 409),
    refusals.AlreadyCheckedIn: Row(409, 409),
    refusals.HeldByGate: Row(409, 409),
    refusals.PartsNotHeld: Row(409, 409),
    refusals.GateHoldsParts: Row(409, 409),
    refusals.NoFreeParts: Row(409, 409),
    refusals.CheckInUnknown: Row(404, 404),
    refusals.SeatCheckedIn: Row(409, 400),
    refusals.TooManyStaff: Row(409, 409),
    refusals.StaffUnknown: Row(404, 404),
    refusals.NotReactivatable: Row(409, 400),
    refusals.TimesFixed: Row(409, 400),
    refusals.Unidentified: Row(401, 401),
    refusals.ConferencesToCome: Row(409, 400),
    refusals.NameRefused: Row(403, 403),
    refusals.SubjectRefused: Row(403, 403),
    refusals.TokenRevoked: Row(401, 401),
    refusals.NotAllowed: Row(403, 403),
    refusals.ScopeMissing: Row(403, 403),
    refusals.ApiKeyUnknown: Row(404, 404),
    refusals.TooManyApiKeys: Row(409, 409),
    refusals.KeyReused: Row(422, 422),
    refusals.PageUnknown: Row(404, 404),
    refusals.CalendarUnknown: Row(404, 404),
    refusals.DeviceUnknown: Row(404, 404),
    refusals.WebhookUnknown: Row(404, 404),
    refusals.LinkUnknown: Row(404, 404),
    refusals.LinkExpired: Row(410, 410),
    refusals.MailsOff: Row(409, 409),
    refusals.TooManyMessages: Row(409, 409),
    refusals.TooManyTests: Row(409, 409),
}
V1 = {refusal: row.v1 for refusal, row in TABLE.items()}
COMPATIBLE = {refusal: row.compatible for refusal, row in TABLE.items()}
