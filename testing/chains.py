"""Long chains of messages in a running stack: many offers, or many waiters at a start.

The attendees book with our engine, directly on the stack's table, because requests over HTTP would
take most of the time. Everything that follows runs in the stack.
"""

import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import cached_property

from booking.application.add_conference import AddConference, Listing
from booking.application.add_user import Newcomer
from booking.application.book import Book, BookSeat
from booking.application.cancel_conference import CancelConference
from booking.application.change_conference import ChangeConference
from booking.domain import seats as seat
from booking.domain.conference import ConferenceChange, Instant
from booking.domain.rights import Caller, Role
from booking.domain.seats import Seats
from local.aws import Aws
from local.settings import STACK_NAME
from local.stack import Outputs
from testing.engines import engine_over

CLIENTS = 8
HOUR = 3_600_000
WINDOW_SECONDS = 3_600  # timers by schedules, so that no delayed messages remain in a queue
ADMIN = Caller(attendee="user:ada", user_id="ada", subject="ada", roles=frozenset({Role.ADMIN}))


def _now() -> Instant:
    return time.time_ns() // 1_000_000


class Chains:
    """The table, the queues and the functions of a running stack.

    The metrics are those since the creation of this object.
    """

    def __init__(self, outputs: Outputs) -> None:
        self._aws = Aws(outputs.aws)
        self._began = datetime.now(UTC)
        # The clock of the stack, which a stage in the same process does not replace.
        self.engine = engine_over(self._aws.client("dynamodb"), table=outputs.table, clock=_now)

    # ---------------------------------------------------------------------- conferences

    def conference(self, name: str, start: Instant, capacity: int = 1) -> str:
        """Add a conference; return its id."""
        listing = Listing(
            id=None,
            name=name,
            location="Berlin",
            topics=("Python",),
            start=start,
            end=start + HOUR,
            capacity=capacity,
            organizer=ADMIN.attendee,
            window=WINDOW_SECONDS,
        )
        return self.engine.build(AddConference)(listing).id

    def book(self, conference: str, attendees: Iterable[str]) -> None:
        """Book for new attendees. Those without a seat wait."""
        book = self.engine.build(Book)

        def book_for(attendee: str) -> None:
            key = f"user:{attendee}"
            newcomer = Newcomer(attendee=key, user_id=attendee, topics=("Python",))
            book(
                BookSeat(
                    conference_id=conference, attendee=key, newcomer=newcomer, with_position=False
                )
            )

        with ThreadPoolExecutor(CLIENTS) as pool:
            list(pool.map(book_for, attendees))

    def resize(self, conference: str, capacity: int) -> None:
        """Change the capacity. The stack offers additional seats to the waitlist."""
        self.engine.build(ChangeConference)(conference, ConferenceChange(capacity=capacity), ADMIN)

    def cancel(self, conference: str) -> None:
        """Cancel the conference. The stack then cancels its bookings."""
        self.engine.build(CancelConference)(conference, ADMIN)

    def held(self, conference: str) -> int:
        """Return the number of offers."""
        return seat.held(self._seats(conference))

    def waiting(self, conference: str) -> int:
        """Return the number of waiters, as stored."""
        return seat.waiting(self._seats(conference))

    def lines_left(self, job: str) -> int:
        """Return how many lines of an import have not run yet."""
        found = self.engine.imports.find(job)
        assert found is not None
        return len(found.lines)

    def _seats(self, conference: str) -> list[Seats]:
        known = self.engine.conferences.find(conference)
        assert known is not None
        return self.engine.seats.every_shard(conference, known.shards)

    # ---------------------------------------------------------------------- functions and queues

    @cached_property
    def _resources(self) -> dict[str, str]:
        """Return the physical id of each resource by its logical id."""
        answer = self._aws.client("cloudformation").describe_stack_resources(StackName=STACK_NAME)
        return {r["LogicalResourceId"]: r["PhysicalResourceId"] for r in answer["StackResources"]}

    def queue(self, name: str) -> str:
        """Return the URL of a queue by its logical id."""
        return self._resources[name]

    def allow_loop(self, function: str, *, allow: bool) -> None:
        """Set whether a function may run in a long chain, or Lambda stops it."""
        self._aws.client("lambda").put_function_recursion_config(
            FunctionName=self._resources[function], RecursiveLoop="Allow" if allow else "Terminate"
        )

    def longest_chain(self, function: str) -> int:
        """Return the most invocations of a function in one chain."""
        return max(self._metric("Local", "ChainLength", function, "Maximum"), default=0)

    def dropped(self, function: str) -> int:
        """Return the number of dropped invocations."""
        return sum(self._metric("AWS/Lambda", "RecursiveInvocationsDropped", function, "Sum"))

    def _metric(self, namespace: str, name: str, function: str, statistic: str) -> list[int]:
        answer = self._aws.client("cloudwatch").get_metric_statistics(
            Namespace=namespace,
            MetricName=name,
            Dimensions=[{"Name": "FunctionName", "Value": self._resources[function]}],
            StartTime=self._began,
            EndTime=datetime.now(UTC) + timedelta(hours=1),
            Period=3_600,
            Statistics=[statistic],
        )
        return [int(point[statistic]) for point in answer["Datapoints"]]

    def dead_letters(self) -> dict[str, int]:
        """Return the number of messages in each dead-letter queue that has any."""
        queues = {n: url for n, url in self._resources.items() if n.endswith("DeadLetters")}
        counts = {name: self._messages(url) for name, url in queues.items()}
        return {name: count for name, count in counts.items() if count}

    def _messages(self, url: str) -> int:
        answer = self._aws.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
        return int(answer["Attributes"]["ApproximateNumberOfMessages"])

    def set_visibility(self, queue: str, seconds: int) -> None:
        """Set the time after which a message of a dropped invocation is received again."""
        self._aws.client("sqs").set_queue_attributes(
            QueueUrl=self._resources[queue], Attributes={"VisibilityTimeout": str(seconds)}
        )
