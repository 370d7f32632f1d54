"""The wiring of what people ask for: each use case with its adapters.

Each imports what it wires when it is called: a function pays, at its cold start, for its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from booking.edge import wiring
from booking.edge.settings import Misconfigured

if TYPE_CHECKING:
    from booking.application.add_conference import AddConference
    from booking.application.add_user import AddUser
    from booking.application.admission import Admission
    from booking.application.book import Book
    from booking.application.bookings import ListBookings, ListOwnBookings, SeeBooking, SeeHistory
    from booking.application.cancel import Cancel, Hide
    from booking.application.cancel_conference import CancelConference
    from booking.application.catalog import ListConferences, SeeConference
    from booking.application.change_conference import ChangeConference
    from booking.application.confirm import Confirm
    from booking.application.numbered import ListNewestBookings, ListNewestConferences
    from booking.application.people import EraseUser, ExportUser, SeeUser
    from booking.application.reactivate import Reactivate
    from booking.application.receipts import FindReceipt


def add_conference() -> AddConference:
    """Wire AddConference."""
    from booking.application.add_conference import AddConference

    return AddConference(wiring.store(), wiring.now, wiring.new_id, wiring.attempts)


def add_user() -> AddUser:
    """Wire AddUser."""
    from booking.application.add_user import AddUser

    return AddUser(wiring.store(), wiring.now, wiring.new_id, wiring.attempts)


def book() -> Book:
    """Wire Book."""
    from booking.application.book import Book

    return Book(
        wiring.store(), wiring.now, wiring.new_id, admission(), see_booking(), wiring.attempts
    )


def admission() -> Admission:
    """Wire Admission."""
    from booking.application.admission import Admission

    return Admission(wiring.store(), wiring.pick)


def find_receipt() -> FindReceipt:
    """Wire FindReceipt."""
    from booking.application.receipts import FindReceipt

    return FindReceipt(wiring.store(), wiring.now, wiring.attempts)


def see_booking() -> SeeBooking:
    """Wire SeeBooking."""
    from booking.application.bookings import SeeBooking

    return SeeBooking(wiring.store(), wiring.now, wiring.attempts)


def list_bookings() -> ListBookings:
    """Wire ListBookings."""
    from booking.application.bookings import ListBookings

    return ListBookings(wiring.store(), wiring.now, wiring.attempts)


def confirm() -> Confirm:
    """Wire Confirm."""
    from booking.application.confirm import Confirm

    return Confirm(wiring.store(), wiring.now, wiring.new_id, wiring.attempts)


def cancel() -> Cancel:
    """Wire Cancel."""
    from booking.application.cancel import Cancel

    return Cancel(wiring.store(), wiring.now, wiring.new_id, wiring.attempts)


def reactivate() -> Reactivate:
    """Wire Reactivate."""
    from booking.application.reactivate import Reactivate

    return Reactivate(
        wiring.store(), wiring.now, wiring.new_id, admission(), see_booking(), wiring.attempts
    )


def hide() -> Hide:
    """Wire Hide."""
    from booking.application.cancel import Hide

    return Hide(wiring.store(), wiring.now, wiring.new_id, wiring.attempts)


def see_history() -> SeeHistory:
    """Wire SeeHistory."""
    from booking.application.bookings import SeeHistory

    return SeeHistory(wiring.store(), wiring.attempts)


def list_own_bookings() -> ListOwnBookings:
    """Wire ListOwnBookings."""
    from booking.application.bookings import ListOwnBookings

    return ListOwnBookings(wiring.store(), wiring.now, see_booking(), wiring.attempts)


def list_newest_bookings() -> ListNewestBookings:
    """Wire ListNewestBookings."""
    from booking.application.numbered import ListNewestBookings

    return ListNewestBookings(wiring.store(), wiring.now, wiring.attempts)


def list_newest_conferences() -> ListNewestConferences:
    """Wire ListNewestConferences."""
    from booking.application.numbered import ListNewestConferences

    return ListNewestConferences(wiring.store(), wiring.now, wiring.attempts)


def see_conference() -> SeeConference:
    """Wire SeeConference."""
    from booking.application.catalog import SeeConference

    return SeeConference(wiring.store(), wiring.attempts)


def list_conferences() -> ListConferences:
    """Wire ListConferences."""
    from booking.application.catalog import ListConferences

    return ListConferences(wiring.store(), wiring.attempts)


def change_conference() -> ChangeConference:
    """Wire ChangeConference."""
    from booking.application.change_conference import ChangeConference

    return ChangeConference(wiring.store(), wiring.now, wiring.attempts)


def cancel_conference() -> CancelConference:
    """Wire CancelConference."""
    from booking.application.cancel_conference import CancelConference

    return CancelConference(wiring.store(), wiring.now, wiring.new_id, wiring.attempts)


def see_user() -> SeeUser:
    """Wire SeeUser."""
    from booking.application.people import SeeUser

    return SeeUser(wiring.store(), wiring.attempts)


def export_user() -> ExportUser:
    """Wire ExportUser."""
    from booking.application.people import ExportUser

    return ExportUser(wiring.store(), wiring.now, wiring.attempts)


def erase_user() -> EraseUser:
    """Wire EraseUser."""
    from booking.adapters.directory import UserPool
    from booking.application.people import EraseUser

    if wiring.SETTINGS.user_pool is None:
        raise Misconfigured("the environment variable USER_POOL is missing")
    directory = UserPool(wiring.client("cognito-idp"), wiring.SETTINGS.user_pool)
    return EraseUser(
        wiring.store(), directory, wiring.now, wiring.new_id, cancel(), wiring.attempts
    )
