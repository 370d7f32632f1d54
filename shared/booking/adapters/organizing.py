"""Requests to become an organizer in DynamoDB."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.catalog import decode_cursor, encode_cursor
from booking.adapters.items.organizing import decode_request, encode_request
from booking.adapters.items.values import number, text
from booking.adapters.table import Table
from booking.adapters.transactions import Write
from booking.adapters.writes.names import still_bound
from booking.application.ports.contention import Stale
from booking.application.ports.organizing import RequestsPage
from booking.domain.identity import Identity
from booking.domain.organizing import Answer, OrganizerRequest


@dataclass(frozen=True, slots=True)
class DynamoOrganizerRequests:
    """Implements the port OrganizerRequests."""

    table: Table

    def find(self, subject: str) -> OrganizerRequest | None:
        """Return the request of an account, or None."""
        item = self.table.get(keys.organizer_request(subject))
        return None if item is None else decode_request(item)

    def put(
        self, request: OrganizerRequest, known: OrganizerRequest | None, identity: Identity
    ) -> None:
        """Write a new request, on condition that `known` and the identity are unchanged."""
        self.table.transact([_write(request, known, queued=True), still_bound(identity)])

    def answer(self, request: OrganizerRequest, known: OrganizerRequest) -> None:
        """Write an answer, on condition that `known` is unchanged. Raises Stale."""
        self.table.put(_write(request, known, queued=request.state is Answer.APPROVED))

    def finish(self, request: OrganizerRequest) -> None:
        """Remove an approved request from the queue, if it is unchanged."""
        with suppress(Stale):
            self.table.put(_write(request, request, queued=False))

    def queue(self, cursor: str | None, limit: int) -> RequestsPage:
        """Return a page of the queue, oldest first, from an index that lags. Raises Invalid."""
        found = self.table.query(
            limit + 1,
            IndexName="lists",
            KeyConditionExpression="list_pk = :queue AND list_sk > :after",
            ExpressionAttributeValues={
                ":queue": text(keys.ORGANIZER_REQUESTS),
                ":after": text(" " if cursor is None else decode_cursor(cursor)),
            },
        )
        page = [decode_request(item) for item in found[:limit]]
        more = len(found) > limit
        return RequestsPage(
            requests=page,
            cursor=encode_cursor(keys.order(page[-1].created_at, page[-1].subject))
            if more
            else None,
        )

    def forget(self, subject: str) -> None:
        """Delete the request of an account, if there is one."""
        self.table.transact([Write("Delete", {"Key": keys.organizer_request(subject)}, Stale())])


def _write(request: OrganizerRequest, known: OrganizerRequest | None, *, queued: bool) -> Write:
    item = encode_request(request, queued=queued)
    condition: dict[str, Any] = {"ConditionExpression": "attribute_not_exists(pk)"}
    if known is not None:
        condition = {
            "ConditionExpression": "version = :known",
            "ExpressionAttributeValues": {":known": number(known.version)},
        }
    return Write("Put", {"Item": item, **condition}, Stale("request"))
