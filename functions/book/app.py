"""POST /v1/bookings and its counterparts on the other surfaces: book a seat."""

from booking.application.book import Book
from booking.application.bookings import BookingView
from booking.application.invitations import Invite, InvitePerson
from booking.application.queue_booking import QueueBooking
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import classic, compact, events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
book = engine.build(Book)
invite = engine.build(Invite)
queue = engine.build(QueueBooking)


@api.post("/v1/bookings", v1.SURFACE, bookings.BOOK)
def book_v1(request: Request) -> Answer:
    """Book the seats of a party, or join the waitlist unless `waitlist` is false.

    If the sale is in rush mode, the request joins a queue; GET returns its place, then the booking.

    With the `user_id` or the `email` of somebody else, the organizer invites them instead.
    """
    command, idempotency = bookings.parse_book(request), request.idempotency(bookings.created)
    if isinstance(command, InvitePerson):
        return bookings.created(invite(command, idempotency))
    if queue.knows(command):
        return bookings.queued(queue(command, request.idempotency(bookings.queued)))
    booked = book.unless_queued(command, idempotency)
    if isinstance(booked, BookingView):
        return bookings.created(booked)
    return bookings.queued(queue(command, request.idempotency(bookings.queued), booked))


@api.post("/bookingapi/booking", events.SURFACE, bookingapi.BOOK)
@api.post("/bookingapi/booking/", events.SURFACE, bookingapi.BOOK)
def book_events(request: Request) -> Answer:
    """Book a seat at an event; a full event has no waitlist here."""
    return bookingapi.created(book(bookingapi.parse_book(request)))


@api.post("/book", compact.SURFACE, compact.BOOK)
def book_compact(request: Request) -> Answer:
    """Book a seat or join the waitlist; the response has the position."""
    return compact.booked(book(compact.parse_book(request)))


@api.post("/book_conference", classic.SURFACE, classic.BOOK)
def book_classic(request: Request) -> Answer:
    """Book a seat or join the waitlist."""
    return classic.booked(book(classic.parse_book(request)))


handler = api.handler
