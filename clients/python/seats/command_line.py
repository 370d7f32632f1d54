"""The command line: `seats book`, `seats watch` and others. See README.md."""

import argparse
import csv
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

import httpx

from seats.client import Seats
from seats.errors import NotForKeys, Refused, Unreachable
from seats.generated.models.booking_shown import BookingShown
from seats.generated.models.check_in_shown import CheckInShown
from seats.generated.models.queued_shown import QueuedShown
from seats.generated.models.status import Status

REFUSED, WRONG_ARGUMENTS, TRY_LATER = 1, 2, 75  # exit statuses; 75 is EX_TEMPFAIL of sysexits.h


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if not options.url:
        parser.error("give the address of the service with --url or SEATS_URL")
    token, api_key = (os.environ.get(name, "") for name in ("SEATS_TOKEN", "SEATS_API_KEY"))
    if token and api_key:
        parser.error("set SEATS_TOKEN or SEATS_API_KEY, not both")
    with Seats(options.url, token, api_key=api_key) as seats:
        try:
            options.command(seats, options)
        except NotForKeys as error:
            print(error, file=sys.stderr)
            return WRONG_ARGUMENTS
        except Refused as refused:
            field = refused.problem.field if refused.problem else ""
            print(f"refused: {refused}" + (f" (field {field})" if field else ""), file=sys.stderr)
            return REFUSED
        except (Unreachable, httpx.TransportError) as error:
            print(f"no answer from {options.url}: {error}", file=sys.stderr)
            return TRY_LATER
        except KeyboardInterrupt:
            return 128 + 2  # as the shell reports SIGINT
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="seats",
        description="Book seats at conferences. The access token is read from SEATS_TOKEN, or "
        "an API key from SEATS_API_KEY.",
    )
    parser.add_argument(
        "--url", default=os.environ.get("SEATS_URL"), help="the address; default: SEATS_URL"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    listed = _command(commands, conferences, "list the conferences to come")
    listed.add_argument("--available", action="store_true", help="only those with free seats")

    booked = _command(commands, book, "book seats, or join the waitlist")
    booked.add_argument("conference", metavar="CONFERENCE")
    booked.add_argument("--seats", type=int, default=1, help="default: 1")
    booked.add_argument("--accept", type=int, help="take this many if not all are free")
    booked.add_argument("--no-wait", action="store_true", help="do not join the waitlist")

    watched = _command(commands, watch, "print each change of a booking")
    watched.add_argument("booking", metavar="BOOKING")
    watched.add_argument("--every", type=float, default=2.0, help="seconds between two reads")
    watched.add_argument("--until-seat", action="store_true", help="end with a confirmed seat")

    claimed = _command(commands, claim, "claim the seats of an offer")
    claimed.add_argument("booking", metavar="BOOKING")
    claimed.add_argument("--seats", type=int, help="default: all")

    _command(commands, cancel, "cancel a booking").add_argument("booking", metavar="BOOKING")

    admitted = _command(commands, checkin, "admit tickets at the door, as staff")
    admitted.add_argument("conference", metavar="CONFERENCE")
    admitted.add_argument("tickets", metavar="TICKET", nargs="*", help="- reads lines; default: -")
    admitted.add_argument("--gate", required=True, help="the name of the gate")
    admitted.add_argument("--booking", help="admit a seat of this booking instead of a ticket")
    admitted.add_argument("--seat", type=int, default=1, help="of the booking; default: 1")
    admitted.add_argument("--undo", metavar="CHECKIN", help="undo this check-in instead")

    exported = _command(commands, export, "print the attendees of a conference as CSV")
    exported.add_argument("conference", metavar="CONFERENCE")

    fed = _command(commands, events, "print recorded events, a JSON text a line")
    fed.add_argument("--after", metavar="CURSOR", help="only those after this cursor")
    fed.add_argument("--conference", metavar="CONFERENCE", help="only those of this conference")
    fed.add_argument("--follow", action="store_true", help="wait for further events")
    fed.add_argument("--every", type=float, default=5.0, help="seconds between two reads")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    function: Callable[[Seats, argparse.Namespace], None],
    summary: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(function.__name__, help=summary, description=summary)
    parser.set_defaults(command=function)
    return parser


def conferences(seats: Seats, options: argparse.Namespace) -> None:
    """Print a line for each conference."""
    for one in seats.conferences(available=options.available):
        print(f"{one.id}  {one.start}  {one.available:>5} of {one.capacity} free  {one.name}")


def book(seats: Seats, options: argparse.Namespace) -> None:
    """Book, and print the booking."""
    booking = seats.book(
        options.conference,
        seats=options.seats,
        accept=options.accept,
        wait=not options.no_wait,
    )
    print(line(booking))


def watch(seats: Seats, options: argparse.Namespace) -> None:
    """Print a booking whenever it changes, until it has ended."""
    before = None
    while True:
        booking = seats.booking(options.booking)
        if (now := line(booking)) != before:
            print(now, flush=True)
            before = now
        if booking.status is Status.CANCELED:
            return
        if booking.status is Status.CONFIRMED and options.until_seat:
            return
        time.sleep(options.every)


def claim(seats: Seats, options: argparse.Namespace) -> None:
    """Claim an offer, and print the booking."""
    print(line(seats.claim(options.booking, seats=options.seats)))


def cancel(seats: Seats, options: argparse.Namespace) -> None:
    """Cancel, and print the booking."""
    print(line(seats.cancel(options.booking)))


def checkin(seats: Seats, options: argparse.Namespace) -> None:
    """Admit each ticket, and print a line for it. Raises the last refusal at the end."""
    if options.undo:
        seats.undo_check_in(options.undo)
        print(f"{options.undo}  UNDONE")
        return
    if options.booking:
        found = seats.check_in(
            options.conference, gate=options.gate, booking=options.booking, seat=options.seat
        )
        print(admission(found))
        return
    refused = None
    for ticket in scanned(options.tickets):
        try:
            print(admission(seats.check_in(options.conference, gate=options.gate, ticket=ticket)))
        except Refused as refusal:
            refused = refusal
            print(f"{ticket[:12]}…  REFUSED  {said(refusal)}", flush=True)
    if refused is not None:
        raise refused


def scanned(tickets: Sequence[str]) -> Iterator[str]:
    """Yield the tickets of the arguments, or the lines of the input, as a scanner types them."""
    lines = sys.stdin if not tickets or list(tickets) == ["-"] else tickets
    return (ticket for line in lines if (ticket := line.strip()))


def admission(found: CheckInShown) -> str:
    """Return a check-in as one line."""
    return f"{found.id}  ADMITTED  seat {found.seat} of {found.booking} at {found.gate}"


def said(refusal: Refused) -> str:
    """Return why a ticket was refused; of one that was used before, when and where."""
    problem = refusal.problem
    if problem is None or not isinstance(problem.checked_in_at, str):
        return str(refusal)
    return f"{refusal}: at {problem.gate}, {problem.checked_in_at}"


def export(seats: Seats, options: argparse.Namespace) -> None:
    """Print a CSV table with the attributes of each attendee's booking."""
    rows = (attendee.to_dict() for attendee in seats.attendees(options.conference))
    first = next(rows, None)
    if first is None:
        return
    table = csv.DictWriter(sys.stdout, fieldnames=list(first), extrasaction="ignore")
    table.writeheader()
    for row in chain([first], rows):
        table.writerow({name: safe(value) for name, value in row.items()})


def events(seats: Seats, options: argparse.Namespace) -> None:
    """Print events with their cursors, until there are no more unless `follow` is given."""
    after = options.after
    while True:
        page = seats.events(after=after, conference=options.conference)
        for one in page.items:
            print(json.dumps(one.to_dict()), flush=True)
        after = page.next_
        if page.more:
            continue
        if not options.follow:
            return
        time.sleep(options.every)


def safe(value: object) -> object:
    """Return a value that a spreadsheet does not take for a formula."""
    risky = isinstance(value, str) and value[:1] in tuple("=+-@\t\r")
    return f"'{value}" if risky else value


def line(booking: BookingShown | QueuedShown) -> str:
    """Return a booking as one line: its id, its status and what follows from it."""
    if isinstance(booking, QueuedShown):
        about = "" if booking.ahead_exact else "about "
        return f"{booking.id}  {booking.status}  {about}{booking.ahead} requests are served earlier"
    seats = f"  {booking.seats} seats" if booking.seats and booking.seats > 1 else ""
    after = ""
    if booking.status is Status.WAITLISTED and booking.position is not None:
        about = "" if booking.position_exact else "about "
        after = f"  {about}number {booking.position} on the waitlist"
    elif booking.status is Status.CONFIRMATION_PENDING:
        after = f"  claim it until {booking.deadline}"
    elif booking.status is Status.CANCELED and booking.reason:
        after = f"  reason: {booking.reason}"
    return f"{booking.id}  {booking.status.value}{seats}{after}"
