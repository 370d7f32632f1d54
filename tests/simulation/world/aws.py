"""The simulated AWS: DynamoDB, SQS, EventBridge, EventBridge Scheduler and Cognito."""

import heapq
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from operations.checker import plain_item
from testing.tables import TABLE
from tests.simulation import faults as fault
from tests.simulation.invited import PERSONS, email_of
from tests.simulation.parties import Seen
from tests.simulation.pools import pools_of
from tests.simulation.runtime import Call
from tests.simulation.world.commits import Commits
from tests.simulation.world.parts import SECOND, Message, Task


class Aws(Commits):
    """Performs the calls of handlers to AWS."""

    def perform(self, call: Call, task: Task) -> Any:
        """Perform a call; return its answer or its exception."""
        self.note(f"  {task.name} {task.number} {call.operation}")
        if call.service == "dynamodb":
            return self._dynamodb(call, task)
        match call.operation:
            case "SendMessage":
                return self._send(call.parameters)
            case "SendMessageBatch":
                return self._send_batch(call.parameters)
            case "CreateSchedule":
                return self._schedule(call.parameters)
            case "PutEvents":
                failed = int(self.faults.strike("partly taken", "PutEvents"))
                return {"FailedEntryCount": failed, "Entries": []}
        return self._user_pool(call)

    def _user_pool(self, call: Call) -> dict[str, Any]:
        match call.operation:
            case "AdminGetUser":
                return _account(call.parameters["Username"])
            case "ListUsers":
                return self._with_email(call.parameters["Filter"])
            case "AdminDeleteUser" | "AdminUserGlobalSignOut":
                return {}
            case "Verify":
                return {"SignatureValid": True}  # KMS: the tickets of the simulation are genuine
        raise NotImplementedError(call)

    def _with_email(self, wanted: str) -> dict[str, Any]:
        """Return the present account with an address; after an erasure, it is a new one."""
        address = wanted.split('"')[1]
        username = next((w[5:] for w in PERSONS if email_of(w) == address), address.split("@")[0])
        identity = self.items.get((f"NAME#{username}", "NAME"), {"subject": f"{username}-1"})
        again = "1" if identity.get("phase") == "erased" else ""
        found = _account(identity["subject"] + again)
        return {"Users": [{**found, "Attributes": found["UserAttributes"]}]}

    def _dynamodb(self, call: Call, task: Task) -> Any:
        operation, parameters = call.operation, call.parameters
        if operation in ("BatchGetItem", "GetItem"):
            task.read_at_step = self.step
        unprocessed: list[Any] = []
        if operation == "BatchWriteItem" and self.faults.strike("partly taken", operation):
            ((table, puts),) = parameters["RequestItems"].items()
            half = len(puts) // 2
            unprocessed, parameters = puts[half:], {"RequestItems": {table: puts[:half]}}
        if operation == "Query" and "IndexName" in parameters and self.table.stale_indexes:
            stale = self.faults.strike("stale index", operation)
            if not stale:
                self.table.index_catch_up()
        self.table.torn = operation == "TransactWriteItems" and self.faults.strike(
            "torn", operation
        )
        before = set(self.table.hidden_items()) if self.table.torn else set()
        try:
            empty = operation == "BatchWriteItem" and not parameters["RequestItems"][TABLE]
            answer: Any = {} if empty else self.table.call(operation, parameters)
        except Exception as error:
            return error
        if operation == "BatchGetItem":
            _note_seen(task.seen, answer["Responses"].get(TABLE, ()))
        if self.table.torn:
            task.hidden = [h for h in self.table.hidden_items() if h not in before]
            task.hidden_since = self.now
            self.torn_at.add(self.step)
        if unprocessed:
            answer = {**answer, "UnprocessedItems": {TABLE: unprocessed}}
        if operation in fault.WRITES:
            self._take_records(task)
        return answer

    def _send(self, parameters: dict[str, Any]) -> dict[str, Any]:
        queue = parameters["QueueUrl"]
        deduplication = parameters.get("MessageDeduplicationId")
        if deduplication is not None:
            if self.deduplicated.get(deduplication, 0) > self.now - 300 * SECOND:
                return {"MessageId": "deduplicated"}
            self.deduplicated[deduplication] = self.now
        delay = parameters.get("DelaySeconds", 0) * SECOND
        self.enqueue(queue, parameters["MessageBody"], parameters.get("MessageGroupId"), delay)
        return {"MessageId": "sent"}

    def _send_batch(self, parameters: dict[str, Any]) -> dict[str, Any]:
        entries = parameters["Entries"]
        assert 0 < len(entries) <= 10
        partly = self.faults.strike("partly taken", "SendMessageBatch")
        accepted = entries[: len(entries) // 2] if partly else entries
        for entry in accepted:
            self._send({"QueueUrl": parameters["QueueUrl"], **entry})
        failed = [{"Id": entry["Id"]} for entry in entries[len(accepted) :]]
        return {"Successful": [{"Id": entry["Id"]} for entry in accepted], "Failed": failed}

    def enqueue(self, queue: str, body: str, group: str | None, delay: int) -> None:
        """Put a message into a queue; faults can drop, delay or duplicate it."""
        strike = self.faults.strike
        if strike("never", queue):
            self.note(f"  a message to {queue} is never delivered")
            self.lost = True
            return
        if strike("late", queue):
            delay += self.random.randint(1, 60) * SECOND
        elif delay and strike("early", queue):
            delay = self.random.randint(0, delay)
        copies = 2 if strike("duplicate", queue) else 1
        for copy in range(copies):
            later = self.random.randint(0, 20 * SECOND) if copy else 0
            self.messages.append(
                Message(self._number(), queue, body, group, self.now + delay + later)
            )

    def _schedule(self, parameters: dict[str, Any]) -> Any:
        name = parameters["Name"]
        if name in self.scheduled:
            return fault._error("ConflictException", "CreateSchedule")
        self.scheduled.add(name)
        when = parameters["ScheduleExpression"].removeprefix("at(").removesuffix(")")
        at = round(datetime.fromisoformat(when).replace(tzinfo=UTC).timestamp()) * SECOND
        target = parameters["Target"]
        strike = self.faults.strike
        if strike("never", "schedule"):
            self.lost = True
            return {}
        if strike("late", "schedule"):
            at += self.random.randint(1, 60) * SECOND
        for _ in range(2 if strike("duplicate", "schedule") else 1):
            heapq.heappush(self.schedules, (at, self._number(), target["Arn"], target["Input"]))
        return {}


def _note_seen(seen: Seen, items: Iterable[dict[str, Any]]) -> None:
    for item in items:
        match item["sk"]["S"]:
            case "SEATS":
                pool = item["pool" if "pool" in item else "conference"]["S"]
                shard = (pool, item["shard"]["N"])
                seen.free[shard] = int(item["free"]["N"])
            case "CONFERENCE" if "capacity" in item:
                pools = pools_of(plain_item(item))
                seen.capacities |= {name: pool["capacity"] for name, pool in pools.items()}
            case _:
                pass


def _account(subject: str) -> dict[str, Any]:
    """Return the account of a subject, which begins with the username, with a verified address."""
    username = subject.partition("-")[0]
    attributes = {"sub": subject, "email": email_of(username), "email_verified": "true"}
    found = [{"Name": name, "Value": value} for name, value in attributes.items()]
    return {"Username": username, "UserAttributes": found}
