"""The tickets of a booking's seats, and the public keys that verify them."""

from booking.application.catalog import ReadConference
from booking.application.seat_tickets import ListTicketKeys, ReadTickets
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings, seat_tickets

api = Api()
read_tickets = engine.build(ReadTickets)
read_conference = engine.build(ReadConference)
list_keys = engine.build(ListTicketKeys)


@api.get("/v1/bookings/{booking}/tickets", v1.SURFACE, seat_tickets.TICKETS)
def tickets_v1(request: Request) -> Answer:
    """Return the tickets of a confirmed booking, one for each seat, to its attendee."""
    return seat_tickets.shown(
        *read_tickets(bookings.parse_one(request), request.signed_in().attendee)
    )


@api.get("/v1/bookings/{booking}/tickets.pdf", v1.SURFACE, seat_tickets.FILE)
def tickets_pdf_v1(request: Request) -> Answer:
    """Return the tickets of a confirmed booking as a PDF, one page for each seat."""
    booking, found = read_tickets(bookings.parse_one(request), request.signed_in().attendee)
    return seat_tickets.file(found, read_conference.of_booking(booking), request)


@api.get("/v1/ticket-keys", v1.SURFACE, seat_tickets.KEYS)
def ticket_keys_v1(request: Request) -> Answer:
    """List the public keys that verify the tickets of this service, without a network."""
    del request
    return seat_tickets.keys(list_keys())


handler = api.handler
