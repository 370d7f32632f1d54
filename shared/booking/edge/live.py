"""The wiring of what is live: slots, connections, subscriptions and pushes."""

from functools import cache
from typing import Any

import boto3
from botocore.config import Config

from booking.adapters.boards import DynamoBoards
from booking.adapters.connections import DynamoConnections
from booking.adapters.dynamodb import in_parallel
from booking.adapters.gateway import AT_ONCE, Gateway
from booking.adapters.heartbeats import DynamoHeartbeats
from booking.adapters.identities import CognitoIdentities
from booking.adapters.paces import DynamoPaces
from booking.application.connections import Connect, CountConnections, Disconnect
from booking.application.delivery import Deliver
from booking.application.heartbeat import FindBehind
from booking.application.push import PushChanges, TellBoard
from booking.application.push_conferences import TellConferences
from booking.application.slots import BookSlot, CancelSlot, SeeBoard
from booking.application.watching import Unwatch, WatchBooking, WatchConference
from booking.edge import use_cases, wiring
from booking.edge.settings import identity_settings, settings, sockets_endpoint
from booking.surfaces.messages import Words

# One attempt: a client that can't be reached now is tried again with the others, or not at all.
POSTING = wiring.CONFIG.merge(
    Config(
        read_timeout=2,
        retries={"mode": "standard", "total_max_attempts": 1},
        max_pool_connections=AT_ONCE,
    )
)

_settings = settings()
TABLE = _settings.table


@cache
def gateway_client() -> Any:
    """Make the client that posts to connections."""
    return boto3.client("apigatewaymanagementapi", endpoint_url=sockets_endpoint(), config=POSTING)


@cache
def cognito_client() -> Any:
    """Make the client that verifies tokens while somebody waits."""
    return boto3.client("cognito-idp", config=wiring.CONFIG)


def gateway() -> Gateway:
    """The WebSocket gateway."""
    return Gateway(gateway_client())


def boards() -> DynamoBoards:
    """The board of slots."""
    return DynamoBoards(wiring.client("dynamodb"), TABLE)


def connections() -> DynamoConnections:
    """Who is connected."""
    return DynamoConnections(wiring.client("dynamodb"), TABLE, in_parallel)


def see_board() -> SeeBoard:
    """Wire SeeBoard."""
    return SeeBoard(boards(), wiring.attempts)


def book_slot() -> BookSlot:
    """Wire BookSlot."""
    return BookSlot(boards(), wiring.now, wiring.new_id, wiring.attempts)


def cancel_slot() -> CancelSlot:
    """Wire CancelSlot."""
    return CancelSlot(boards(), wiring.new_id, wiring.attempts)


def count_connections() -> CountConnections:
    """Wire CountConnections."""
    return CountConnections(connections(), wiring.now, wiring.attempts.elapsed, wiring.attempts)


def find_behind() -> FindBehind:
    """Wire FindBehind."""
    heartbeats = DynamoHeartbeats(wiring.client("dynamodb"), TABLE)
    return FindBehind(heartbeats, wiring.now, wiring.attempts)


def connect() -> Connect:
    """Wire Connect."""
    return Connect(connections(), wiring.now, wiring.attempts)


def disconnect() -> Disconnect:
    """Wire Disconnect."""
    return Disconnect(connections(), wiring.attempts)


def push_changes() -> PushChanges:
    """Wire PushChanges."""
    deliver = Deliver(gateway(), connections(), wiring.now, wiring.attempts.pause)
    tell_board = TellBoard(see_board(), connections(), deliver, Words(), wiring.now)
    tell_conferences = TellConferences(
        wiring.store(),
        use_cases.see_booking(),
        connections(),
        DynamoPaces(wiring.client("dynamodb"), TABLE),
        deliver,
        Words(),
        wiring.now,
        wiring.attempts.pause,
    )
    return PushChanges(tell_board if wiring.OPEN_SURFACES else None, tell_conferences)


def watch_conference() -> WatchConference:
    """Wire WatchConference."""
    return WatchConference(wiring.store(), connections(), wiring.now, wiring.attempts)


def watch_booking() -> WatchBooking:
    """Wire WatchBooking."""
    told = identity_settings()
    return WatchBooking(
        CognitoIdentities(cognito_client(), told.user_pool, told.user_pool_client),
        wiring.store(),
        use_cases.see_booking(),
        connections(),
        wiring.now,
        wiring.attempts,
        open_bookings=wiring.OPEN_SURFACES,
    )


def unwatch() -> Unwatch:
    """Wire Unwatch."""
    return Unwatch(connections(), wiring.attempts)
