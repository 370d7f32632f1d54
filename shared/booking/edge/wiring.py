"""The wiring: each use case with its adapters. The one place that knows both."""

import random
import time
import uuid
from functools import cache
from typing import Any

import boto3
from botocore.config import Config

from booking.adapters.bus import EventBus
from booking.adapters.directory import UserPool
from booking.adapters.dynamodb import DynamoStore, in_parallel
from booking.adapters.journal import DynamoJournal
from booking.adapters.mails import DynamoClaims, SesMailer
from booking.adapters.messages import Queues, Schedules
from booking.application.add_conference import AddConference
from booking.application.add_user import AddUser
from booking.application.admission import Admission
from booking.application.attempts import Attempts
from booking.application.book import Book
from booking.application.bookings import ListBookings, ListOwnBookings, SeeBooking, SeeHistory
from booking.application.cancel import Cancel, Hide
from booking.application.cancel_conference import CancelConference
from booking.application.catalog import ListConferences, SeeConference, Summarize
from booking.application.change_conference import ChangeConference
from booking.application.confirm import Confirm
from booking.application.lapse import Lapse
from booking.application.notify import Notify
from booking.application.numbered import ListNewestBookings, ListNewestConferences
from booking.application.people import EraseUser, ExportUser, SeeUser
from booking.application.promote import Promote
from booking.application.reactivate import Reactivate
from booking.application.receipts import FindReceipt
from booking.application.relay import RelayChanges
from booking.application.start import StartConference
from booking.application.sweep import Sweep
from booking.domain.conference import Instant
from booking.edge.observability import attempt_lost
from booking.edge.settings import Misconfigured, notify_settings, relay_settings, settings
from booking.surfaces.mail import written

# One retry, short timeouts: conflicts are retried by us, with fresh state.
CONFIG = Config(
    user_agent="conference-booking",  # else botocore builds a long one for every call
    connect_timeout=1,
    read_timeout=1,
    retries={"mode": "standard", "total_max_attempts": 2},
    parameter_validation=False,
    max_pool_connections=16,  # the lanes of a long waitlist are read at once
)


def now() -> Instant:
    """Read the wall clock."""
    return time.time_ns() // 1_000_000


def new_id() -> str:
    """Mint an id that nobody guesses."""
    return str(uuid.uuid4())


def pick(choices: Any) -> int:
    """Choose one, so that a rush spreads."""
    return random.choice(choices)  # type: ignore[no-any-return]  # noqa: S311 - no secret


# What the relay and the workers send may take longer than a request may wait.
PATIENT = CONFIG.merge(
    Config(read_timeout=5, retries={"mode": "standard", "total_max_attempts": 3})
)


@cache
def client(service: str) -> Any:
    """Make a client; one a service a function, at its start."""
    return boto3.client(service, config=CONFIG if service == "dynamodb" else PATIENT)  # type: ignore[call-overload]


_settings = settings()
OPEN_SURFACES = _settings.open_surfaces
attempts = Attempts(
    pause=time.sleep, jitter=random.random, elapsed=time.monotonic, lost=attempt_lost
)


def store() -> DynamoStore:
    """The one table."""
    return DynamoStore(client("dynamodb"), _settings.table, in_parallel)


def queues(schedules: Schedules | None = None) -> Queues:
    """The queues that this function was told of."""
    return Queues(
        sqs=client("sqs"),
        promotions=_settings.promotions_queue,
        lapses=_settings.lapses_queue,
        starts=_settings.starts_queue,
        schedules=schedules,
    )


def add_conference() -> AddConference:
    """Wire AddConference."""
    return AddConference(store(), now, new_id, attempts)


def add_user() -> AddUser:
    """Wire AddUser."""
    return AddUser(store(), now, new_id, attempts)


def book() -> Book:
    """Wire Book."""
    return Book(store(), now, new_id, admission(), see_booking(), attempts)


def admission() -> Admission:
    """Wire Admission."""
    return Admission(store(), pick)


def find_receipt() -> FindReceipt:
    """Wire FindReceipt."""
    return FindReceipt(store(), now, attempts)


def see_booking() -> SeeBooking:
    """Wire SeeBooking."""
    return SeeBooking(store(), now, attempts)


def list_bookings() -> ListBookings:
    """Wire ListBookings."""
    return ListBookings(store(), now, attempts)


def confirm() -> Confirm:
    """Wire Confirm."""
    return Confirm(store(), now, new_id, attempts)


def cancel() -> Cancel:
    """Wire Cancel."""
    return Cancel(store(), now, new_id, attempts)


def reactivate() -> Reactivate:
    """Wire Reactivate."""
    return Reactivate(store(), now, new_id, admission(), see_booking(), attempts)


def hide() -> Hide:
    """Wire Hide."""
    return Hide(store(), now, new_id, attempts)


def see_history() -> SeeHistory:
    """Wire SeeHistory."""
    return SeeHistory(store(), attempts)


def list_own_bookings() -> ListOwnBookings:
    """Wire ListOwnBookings."""
    return ListOwnBookings(store(), now, see_booking(), attempts)


def list_newest_bookings() -> ListNewestBookings:
    """Wire ListNewestBookings."""
    return ListNewestBookings(store(), now, attempts)


def list_newest_conferences() -> ListNewestConferences:
    """Wire ListNewestConferences."""
    return ListNewestConferences(store(), attempts)


def see_conference() -> SeeConference:
    """Wire SeeConference."""
    return SeeConference(store(), attempts)


def list_conferences() -> ListConferences:
    """Wire ListConferences."""
    return ListConferences(store(), attempts)


def change_conference() -> ChangeConference:
    """Wire ChangeConference."""
    return ChangeConference(store(), now, attempts)


def cancel_conference() -> CancelConference:
    """Wire CancelConference."""
    return CancelConference(store(), now, new_id, attempts)


def see_user() -> SeeUser:
    """Wire SeeUser."""
    return SeeUser(store(), attempts)


def export_user() -> ExportUser:
    """Wire ExportUser."""
    return ExportUser(store(), now, attempts)


def erase_user() -> EraseUser:
    """Wire EraseUser."""
    if _settings.user_pool is None:
        raise Misconfigured("the environment variable USER_POOL is missing")
    directory = UserPool(client("cognito-idp"), _settings.user_pool)
    return EraseUser(store(), directory, now, new_id, cancel(), attempts)


def promote() -> Promote:
    """Wire Promote."""
    return Promote(store(), now, new_id, pick, attempts, _settings.window)


def lapse() -> Lapse:
    """Wire Lapse."""
    return Lapse(store(), queues(), now, new_id, attempts, _settings.max_offers)


def start_conference() -> StartConference:
    """Wire StartConference."""
    return StartConference(store(), queues(), now, new_id, attempts)


def sweep() -> Sweep:
    """Wire Sweep."""
    return Sweep(store(), queues(), now, new_id, pick)


def notify() -> Notify:
    """Wire Notify."""
    told = notify_settings()
    schedules = Schedules(
        client=client("scheduler"),
        group=told.timers_group,
        role_arn=told.timers_role_arn,
        dead_letters_arn=told.timers_dead_letters_arn,
        targets={told.queue: told.queue_arn},
    )
    return Notify(
        store(),
        DynamoClaims(client("dynamodb"), _settings.table),
        Queues(sqs=client("sqs"), notifications=told.queue, schedules=schedules),
        SesMailer(client("sesv2"), told.sender),
        written,
        now,
    )


def relay_changes() -> RelayChanges:
    """Wire RelayChanges."""
    told = relay_settings()
    schedules = Schedules(
        client=client("scheduler"),
        group=told.timers_group,
        role_arn=told.timers_role_arn,
        dead_letters_arn=told.timers_dead_letters_arn,
        targets=told.targets,
    )
    return RelayChanges(
        queues(schedules),
        DynamoJournal(client("dynamodb"), _settings.table),
        EventBus(client("events"), told.bus),
        Summarize(store(), attempts),
        now,
    )
