"""The refusals that each use case may raise. Contracts list them for the OpenAPI document."""

from booking.domain import refusals as r

ADD_CONFERENCE = (r.Invalid, r.ConferenceExists)
ADD_USER = (r.Invalid, r.UserExists)
BOOK = (
    r.Invalid,
    r.ConferenceUnknown,
    r.SaleNotOpen,
    r.SaleQueued,
    r.CategoryClosed,
    r.UserUnknown,
    r.RemovedByOrganizer,
    r.MailboxInUse,
    r.AlreadyBooked,
    r.Overlapping,
    r.ConferenceStarted,
    r.ConferenceCanceled,
    r.LimitReached,
)
INVITE = (r.InvitationDeclined, r.AlreadyInvited)  # besides those of a booking
ACCEPT = (
    r.Invalid,
    r.BookingUnknown,
    r.NotOwner,
    r.NotAnInvitation,
    r.InvitationExpired,
    r.RemovedByOrganizer,
    r.MailboxInUse,
    r.AlreadyBooked,
    r.Overlapping,
    r.AlreadyCanceled,
    r.ConferenceStarted,
    r.ConferenceCanceled,
    r.LimitReached,
)
DECLINE = (
    r.Invalid,
    r.BookingUnknown,
    r.NotOwner,
    r.NotAnInvitation,
    r.AlreadyCanceled,
    r.ConferenceStarted,
    r.ConferenceCanceled,
)
GET_BOOKING = (r.BookingUnknown,)
GET_PLACE = (*GET_BOOKING, r.RequestRefused)  # on v1, which has the queues of sales
CONFIRM = (
    r.Invalid,
    r.BookingUnknown,
    r.NotOwner,
    r.NotConfirmable,
    r.OfferExpired,
    r.Overlapping,
    r.AlreadyCanceled,
    r.ConferenceStarted,
    r.ConferenceCanceled,
    r.SeatCheckedIn,
)
CHANGE_PARTY = (
    r.Invalid,
    r.BookingUnknown,
    r.SaleNotOpen,
    r.SaleQueued,
    r.CategoryClosed,
    r.NotOwner,
    r.NotShrinkable,
    r.SeatCheckedIn,
    r.NotGrowable,
    r.AlreadyWaiting,
    r.ConferenceFull,
    r.AlreadyCanceled,
    r.ConferenceStarted,
    r.ConferenceCanceled,
)
MOVE = (
    r.Invalid,
    r.BookingUnknown,
    r.SaleNotOpen,
    r.SaleQueued,
    r.CategoryClosed,
    r.NotOwner,
    r.NotMovable,
    r.SeatCheckedIn,
    r.AlreadyWaiting,
    r.ConferenceFull,
    r.AlreadyCanceled,
    r.ConferenceStarted,
    r.ConferenceCanceled,
)
CANCEL = (
    r.Invalid,
    r.BookingUnknown,
    r.NotOwner,
    r.AlreadyCanceled,
    r.SeatCheckedIn,
    r.ConferenceStarted,
    r.ConferenceCanceled,
)
REACTIVATE = (
    r.Invalid,
    r.BookingUnknown,
    r.SaleNotOpen,
    r.SaleQueued,
    r.CategoryClosed,
    r.NotOwner,
    r.NotReactivatable,
    r.RemovedByOrganizer,
    r.MailboxInUse,
    r.AlreadyBooked,
    r.Overlapping,
    r.ConferenceFull,
    r.ConferenceStarted,
    r.ConferenceCanceled,
    r.LimitReached,
)
LIST_BOOKINGS = (r.Invalid, r.ConferenceUnknown)
GET_CONFERENCE = (r.ConferenceUnknown,)
LIST_CONFERENCES = (r.Invalid, r.UserUnknown)
CHANGE_CONFERENCE = (
    r.Invalid,
    r.ConferenceUnknown,
    r.NotAllowed,
    r.TimesFixed,
    r.CapacityInUse,
    r.ConferenceStarted,
    r.ConferenceCanceled,
)
ALLOW = (r.ConferenceUnknown, r.NotAllowed)
CANCEL_CONFERENCE = (
    r.ConferenceUnknown,
    r.NotAllowed,
    r.ConferenceStarted,
    r.ConferenceCanceled,
)
DELETE_CONFERENCE = (r.Invalid, r.ConferenceBooked)  # besides those of a cancellation
MESSAGE = (
    r.Invalid,
    r.ConferenceUnknown,
    r.NotAllowed,
    r.ConferenceStarted,
    r.ConferenceCanceled,
    r.MailsOff,
    r.TooManyMessages,
)
STAFF = (r.ConferenceUnknown, r.NotAllowed)
GRANT = (*STAFF, r.Invalid, r.ConferenceCanceled, r.UserUnknown, r.TooManyStaff)
REVOKE = (*STAFF, r.Invalid, r.StaffUnknown)
CHECK_IN = (
    *STAFF,
    r.Invalid,
    r.BookingUnknown,
    r.ConferenceCanceled,
    r.TicketInvalid,
    r.TicketForeign,
    r.TicketVoid,
    r.TicketExpired,
    r.AlreadyCheckedIn,
    r.HeldByGate,
    r.PartsNotHeld,
)
UNDO_CHECK_IN = (r.CheckInUnknown, r.HeldByGate)
GO_OFFLINE = (*STAFF, r.Invalid, r.ConferenceCanceled, r.GateHoldsParts, r.NoFreeParts)
COME_BACK = (*STAFF, r.Invalid, r.PartsNotHeld)
HAND_OVER = (r.ConferenceUnknown, r.NotAllowed, r.ConferenceCanceled)
IDEMPOTENT = (r.KeyReused,)  # of a route that takes an idempotency key
