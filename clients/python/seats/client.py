"""The client: an HTTP connection with retries, and the most used operations as methods."""

from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Protocol, Self

import httpx

from seats.api_keys import ServerTransport
from seats.errors import Refused, Unreachable
from seats.generated.api.v1 import (
    book,
    cancel,
    check_in,
    confirm,
    decline,
    get_booking,
    get_conference,
    list_bookings,
    list_conferences,
    list_events,
    list_own_bookings,
    undo_check_in,
)
from seats.generated.client import AuthenticatedClient
from seats.generated.models.attendee_shown import AttendeeShown
from seats.generated.models.book_body import BookBody
from seats.generated.models.booking_shown import BookingShown
from seats.generated.models.check_in_body import CheckInBody
from seats.generated.models.check_in_shown import CheckInShown
from seats.generated.models.conference_shown import ConferenceShown
from seats.generated.models.confirm_body import ConfirmBody
from seats.generated.models.details_shown import DetailsShown
from seats.generated.models.feed_shown import FeedShown
from seats.generated.models.gateway import Gateway
from seats.generated.models.problem import Problem
from seats.generated.models.queued_shown import QueuedShown
from seats.generated.types import UNSET, Response, Unset
from seats.retries import RETRIED_STATUSES, RetryPolicy, RetryTransport

ME = "me"
POLICY = RetryPolicy()
FIRST_ERROR_STATUS, FIRST_SERVER_ERROR = 400, 500
PAGE = 100


class Page[T](Protocol):
    """A page of a list, and the cursor of the next page."""

    items: list[T]
    next_: str | None


class Seats:
    """A connection to one stack, as one account: with an access token, or with an API key.

    A key permits the operations of docs/api-keys.md within its scopes, and those that need no
    credentials. All others raise NotForKeys. It is sent under `/server` only.

    `api` is the client for the generated functions, and `result` returns what they answered. All
    raise Refused for a refusal, and Unreachable or httpx.TransportError if no usable answer came.
    """

    def __init__(
        self,
        url: str,
        token: str = "",
        *,
        api_key: str = "",
        timeout: float = 60.0,
        policy: RetryPolicy = POLICY,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Prepare a connection; `timeout` is that of one attempt, in seconds.

        Raises ValueError if both a token and a key are given.
        """
        if token and api_key:
            raise ValueError("give a token or an API key, not both")
        plain = transport or httpx.HTTPTransport()
        wrapped = RetryTransport(ServerTransport(plain, api_key) if api_key else plain, policy)
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._http = httpx.Client(
            base_url=url,
            headers=headers,
            timeout=timeout,
            transport=wrapped,
            event_hooks={"response": [check]},
        )
        self.api = AuthenticatedClient(base_url=url, token=token)
        self.api.set_httpx_client(self._http)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def result[T](self, answer: Response[T | Gateway | Problem]) -> T:
        """Return the result of a generated function. Raises Unreachable for an unknown answer."""
        if answer.parsed is None or isinstance(answer.parsed, Gateway | Problem):
            raise Unreachable(f"unexpected answer with status {answer.status_code}")
        return answer.parsed

    def placed(
        self, answer: Response[BookingShown | QueuedShown | Gateway | Problem]
    ) -> BookingShown | QueuedShown:
        """Return a booking, or the place of its request in a queue. Raises as `result` does."""
        if answer.parsed is None or isinstance(answer.parsed, Gateway | Problem):
            raise Unreachable(f"unexpected answer with status {answer.status_code}")
        return answer.parsed

    def conferences(self, *, available: bool = False) -> Iterator[ConferenceShown]:
        """Return the conferences to come; `available` selects those with free seats."""
        wanted: bool | Unset = True if available else UNSET
        return each(
            lambda cursor: self.result(
                list_conferences.sync_detailed(
                    client=self.api, limit=PAGE, cursor=cursor, available=wanted
                )
            )
        )

    def conference(self, conference: str) -> DetailsShown:
        """Return one conference, with its program."""
        return self.result(get_conference.sync_detailed(conference, client=self.api))

    def book(
        self, conference: str, *, seats: int = 1, accept: int | None = None, wait: bool = True
    ) -> BookingShown | QueuedShown:
        """Book seats, or join the waitlist unless `wait` is False.

        If the sale has a queue, return the place there; `booking` returns the result later.

        accept: the number of seats to take at least if not all are free.
        """
        body = BookBody(conference=conference, seats=seats, waitlist=wait)
        if accept is not None:
            body.accept = accept
        return self.placed(book.sync_detailed(client=self.api, body=body))

    def booking(self, booking: str) -> BookingShown | QueuedShown:
        """Return a booking, or the place of its request in the queue of a sale."""
        return self.placed(get_booking.sync_detailed(booking, client=self.api))

    def bookings(self) -> Iterator[BookingShown]:
        """Return the account's own bookings."""
        return each(
            lambda cursor: self.result(
                list_own_bookings.sync_detailed(ME, client=self.api, limit=PAGE, cursor=cursor)
            )
        )

    def claim(self, booking: str, *, seats: int | None = None) -> BookingShown:
        """Claim the seats of an offer: all, or only some."""
        body = ConfirmBody() if seats is None else ConfirmBody(seats=seats)
        return self.result(confirm.sync_detailed(booking, client=self.api, body=body))

    def decline(self, booking: str) -> BookingShown:
        """Decline an offer."""
        return self.result(decline.sync_detailed(booking, client=self.api))

    def cancel(self, booking: str) -> BookingShown:
        """Cancel a booking."""
        return self.result(cancel.sync_detailed(booking, client=self.api))

    def check_in(
        self,
        conference: str,
        *,
        gate: str,
        ticket: str | None = None,
        booking: str | None = None,
        seat: int = 1,
    ) -> CheckInShown:
        """Admit a seat as staff: by the text of its ticket, or by its booking and number."""
        body = CheckInBody(conference=conference, gate=gate)
        if ticket is not None:
            body.ticket = ticket
        else:
            body.booking, body.seat = booking, seat
        return self.result(check_in.sync_detailed(client=self.api, body=body))

    def undo_check_in(self, checkin: str) -> None:
        """Undo a check-in, so that the seat can be admitted again."""
        undo_check_in.sync_detailed(checkin, client=self.api)

    def attendees(self, conference: str) -> Iterator[AttendeeShown]:
        """Return the bookings of a conference, for its organizer."""
        return each(
            lambda cursor: self.result(
                list_bookings.sync_detailed(conference, client=self.api, limit=PAGE, cursor=cursor)
            )
        )

    def events(self, *, after: str | None = None, conference: str | None = None) -> FeedShown:
        """Return the recorded events after a cursor, at most 100, for their organizer.

        `next_` is the cursor for the events that follow, now (`more`) or later.
        """
        return self.result(
            list_events.sync_detailed(
                client=self.api,
                after=UNSET if after is None else after,
                conference=UNSET if conference is None else conference,
                limit=PAGE,
            )
        )


def check(answer: httpx.Response) -> None:
    """Raise Refused or Unreachable for an answer that reports an error."""
    if answer.status_code < FIRST_ERROR_STATUS:
        return
    answer.read()
    if answer.status_code in RETRIED_STATUSES or answer.status_code >= FIRST_SERVER_ERROR:
        raise Unreachable(f"the service answered {answer.status_code}")
    try:
        body = answer.json()
    except ValueError:
        body = {}
    problem = Problem.from_dict(body) if "type" in body else None
    message = problem.detail if problem else body.get("message") or answer.reason_phrase
    raise Refused(answer.status_code, message, problem)


def each[T](read: Callable[[str | Unset], Page[T]]) -> Iterator[T]:
    """Return the entries of all pages; `read` returns the page at a cursor."""
    cursor: str | Unset = UNSET
    while True:
        page = read(cursor)
        yield from page.items
        if page.next_ is None:
            return
        cursor = page.next_
