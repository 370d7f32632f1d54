"""Controls for erased attendees, the history and the lists."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.adapters import journal
from booking.adapters.catalog import DynamoCatalog
from booking.adapters.items.people import encode_new_agenda
from booking.adapters.items.values import text
from booking.adapters.people import DynamoPeople
from booking.adapters.writes.people import pseudonymised_booking
from booking.application.relay import BookingMoved
from booking.domain.booking import State
from tests.simulation.controls.focuses import LEAVING, OVERTAKEN, TOKENS
from tests.simulation.controls.registry import control, swap


@control(
    "a waiting attendee is not erased yet",
    "an erased waiting attendee blocks the clean-up",
    LEAVING,
)
def _(stack: ExitStack) -> None:
    original = DynamoPeople.pseudonymise

    def pseudonymise_at_once(self: Any, booking: Any, pseudonym: str) -> None:
        if booking.summary.standing.state in (State.WAITLISTED, State.CONFIRMATION_PENDING):
            self._put_if_new(encode_new_agenda(pseudonym))
            self.table.transact(pseudonymised_booking(booking, pseudonym))
        else:
            original(self, booking, pseudonym)

    swap(stack, DynamoPeople, "pseudonymise", pseudonymise_at_once)


@control("the history names no attendee", "the history names an erased attendee", TOKENS)
def _(stack: ExitStack) -> None:
    original = journal._entry

    def entry_with_actor(move: BookingMoved) -> Any:
        return {**original(move), "actor": text(move.after.actor)}

    swap(stack, journal, "_entry", entry_with_actor)


@control(
    "older counts don't overwrite newer ones", "a list shows old counts permanently", OVERTAKEN
)
def _(stack: ExitStack) -> None:
    original = DynamoCatalog.summarize

    class UnconditionalClient:
        """A client that writes without the condition."""

        def __init__(self, client: Any) -> None:
            self._client = client

        def put_item(self, *, TableName: str, Item: Any, **_: Any) -> Any:  # noqa: N803
            return self._client.put_item(TableName=TableName, Item=Item)

    def unconditional(self: Any, *arguments: Any) -> None:
        table = replace(self.table, client=UnconditionalClient(self.table.client))
        original(replace(self, table=table), *arguments)

    swap(stack, DynamoCatalog, "summarize", unconditional)
