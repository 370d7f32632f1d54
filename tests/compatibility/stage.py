"""The functions over an in-memory table, with a clock that a test controls."""

import importlib
import json
import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any

import boto3
from moto.cognitoidp.models import cognitoidp_backends

from testing.tables import TABLE, template
from tests.compatibility.release import Json
from tests.support.functions import Functions
from tests.support.people import People
from tests.support.sockets import Sockets, passes, sockets_over_memory

T0 = 1_800_000_000_000  # milliseconds since 1970
QUEUES = ("PROMOTIONS", "LAPSES", "STARTS", "NOTIFICATIONS", "EVENTS", "IMPORTS", "WEBHOOKS")
WORKERS = {
    "PROMOTIONS": "promote",
    "LAPSES": "lapse",
    "STARTS": "start_conference",
    "NOTIFICATIONS": "notify",
    "EVENTS": "record_events",
    "IMPORTS": "run_imports",
    "WEBHOOKS": "deliver_webhooks",
}
SENDER = "tickets@example.com"

# The consumers of the stream: their functions, by logical id.
CONSUMERS = {"RelayChangesFunction": "relay_changes", "PushChangesFunction": "push_changes"}


@dataclass
class Sent:
    """The messages and schedules that the functions have sent, as the workers get them."""

    messages: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    schedules: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


class Stage:
    """Functions, sockets and users, and everything that the functions send."""

    def __init__(self, sockets: Sockets, clients: Any) -> None:
        self.sockets = sockets
        self.functions: Functions = sockets.functions
        self.table = self.functions.engine
        self.people = People()
        self.now = T0
        self.sent = Sent()
        self._relayed = 0
        clients.now = lambda: self.now
        self.table.now = self._seconds
        engine = importlib.import_module("booking.edge.deployment").engine
        engine.attempts = replace(engine.attempts, sleep=self._sleep, elapsed=self._seconds)
        events = {
            "sqs.SendMessage": self._on_message,
            "sqs.SendMessageBatch": self._on_messages,
            "scheduler.CreateSchedule": self._on_schedule,
            "events.PutEvents": self._on_events,
        }
        for name, listener in events.items():
            service = name.partition(".")[0]
            hooks = clients.client(service).meta.events
            hooks.register(f"provide-client-params.{name}", listener)
        boto3.client("sesv2").create_email_identity(EmailIdentity=SENDER)

    def verify_addresses(self, *users: str) -> None:
        """Create accounts with verified addresses, to which mails go."""
        cognito, pool = boto3.client("cognito-idp"), os.environ["USER_POOL"]
        for user in users:
            with suppress(cognito.exceptions.UsernameExistsException):
                cognito.admin_create_user(UserPoolId=pool, Username=user, MessageAction="SUPPRESS")
            cognito.admin_update_user_attributes(
                UserPoolId=pool,
                Username=user,
                UserAttributes=[
                    {"Name": "email", "Value": f"{user}@example.com"},
                    {"Name": "email_verified", "Value": "true"},
                ],
            )

    def make_organizer(self, user: str) -> None:
        """Create an account in the group of organizers, which the worker of webhooks asks for."""
        self.verify_addresses(user)
        cognito, pool = boto3.client("cognito-idp"), os.environ["USER_POOL"]
        with suppress(cognito.exceptions.GroupExistsException):
            cognito.create_group(UserPoolId=pool, GroupName="organizer")
        cognito.admin_add_user_to_group(UserPoolId=pool, Username=user, GroupName="organizer")

    def load(self, items: list[Json], now: int) -> None:
        """Put items into the table, at the time when they were recorded, without stream records."""
        client = self.table.client()
        for item in items:
            client.put_item(TableName=TABLE, Item=item)
        self._relayed = len(self.table.stream_records(0))
        self.now = now

    # ------------------------------------------------------------------ requests

    def ask(self, function: str, method: str, path: str, who: str, body: Any = None) -> Json:
        """Send a request of a user with a token; return the answer's body, checked for 2xx."""
        answer: Json
        status, answer = self.try_to(function, method, path, who, body)
        assert status in range(200, 300), (method, path, status, answer)
        return answer

    def try_to(
        self, function: str, method: str, path: str, who: str, body: Any = None, **headers: str
    ) -> tuple[int, Any]:
        """Send a request of a user with a token; return status and body. olga is an organizer.

        who: the username, and after a colon the subject, if that is another account's.
        """
        username, _, subject = who.partition(":")
        claims = {"username": username, "sub": subject or username}
        claims |= {"token_use": "access", "iss": "https://x/pool"}
        if username == "olga":
            claims["cognito:groups"] = "[organizer]"
        return self.functions.http(
            function, method, path, body, claims=claims, headers=headers or None
        )

    def enroll(self, who: str) -> None:
        """Create an account whose tokens have the same subject as those of `try_to`."""
        self.people.enroll(self.people.pool, who)
        account, region = next(iter(cognitoidp_backends)), self.people.cognito.meta.region_name
        pool = cognitoidp_backends[account][region].user_pools[self.people.pool]
        pool.users[who].id = who

    # ------------------------------------------------------------------ deliveries

    def relay(self) -> list[Json]:
        """Deliver the new stream records to both consumers; return the records."""
        records = self.table.stream_records(self._relayed)
        self._relayed += len(records)
        self.deliver_records(records)
        return records

    def deliver_records(self, records: list[Json]) -> None:
        """Deliver records to both consumers, through the filters of the template."""
        for name, function in CONSUMERS.items():
            wanted = [record for record in records if passes(record, name)]
            if wanted:
                answer = self.functions.invoke(function, {"Records": wanted})
                assert answer == {"batchItemFailures": []}, (function, answer)

    def work(self, queue: str, body: str) -> None:
        """Deliver one message to the worker of a queue."""
        record = {"messageId": "m", "body": body, "attributes": {}}
        answer = self.functions.invoke(WORKERS[queue], {"Records": [record]})
        assert answer == {"batchItemFailures": []}, (queue, body)

    def promote(self, conference: str) -> list[Json]:
        """Relay the changes, offer the free seats of a conference; return the records."""
        records = self.relay()
        self.work("PROMOTIONS", json.dumps({"conference": conference}))
        return records + self.relay()

    # ------------------------------------------------------------------ time

    def _sleep(self, seconds: float) -> None:
        self.now += round(seconds * 1000)

    def _seconds(self) -> float:
        return self.now / 1000

    # ------------------------------------------------------------------ recorded calls

    def _on_message(self, params: Json, **_: Any) -> Json:
        self.sent.messages[self._queue(params["QueueUrl"])].append(params["MessageBody"])
        return params

    def _on_messages(self, params: Json, **_: Any) -> Json:
        bodies = [entry["MessageBody"] for entry in params["Entries"]]
        self.sent.messages[self._queue(params["QueueUrl"])] += bodies
        return params

    def _on_schedule(self, params: Json, **_: Any) -> Json:
        target = params["Target"]
        name = target["Arn"].rpartition(":")[2].upper()
        self.sent.schedules[name].append(target["Input"])
        return params

    def _on_events(self, params: Json, **_: Any) -> Json:
        # The rule in the template sends the detail of an event of some types to the queue.
        rule = template()["Resources"]["NotificationsRule"]["Properties"]["EventPattern"]
        self.sent.messages["NOTIFICATIONS"] += [
            entry["Detail"]
            for entry in params["Entries"]
            if entry["DetailType"] in rule["detail-type"]
        ]
        return params

    def _queue(self, url: str) -> str:
        return next(name for name, known in self.functions.queues.items() if known == url)


@contextmanager
def stage() -> Iterator[Stage]:
    """Yield a stage with an empty table, at the time T0."""
    with sockets_over_memory(CONFIRMATION_WINDOW="3600", NOTIFICATION_SENDER=SENDER) as sockets:
        yield Stage(sockets, importlib.import_module("booking.edge.clients"))
