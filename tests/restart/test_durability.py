"""The state that the emulator saves to its folder and loads again, without our stack in it."""

import http.client
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from local import process, stack
from local.aws import Aws
from local.settings import SAVE, Settings
from tests.support.e2e import eventually

TABLE = "things"
KEYS: Any = [{"AttributeName": "pk", "KeyType": "HASH"}]
TYPES: Any = [{"AttributeName": "pk", "AttributeType": "S"}]
TABLE_DEFINITION = {
    "TableName": TABLE,
    "KeySchema": KEYS,
    "AttributeDefinitions": TYPES,
    "BillingMode": "PAY_PER_REQUEST",
    "StreamSpecification": {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
}

type Client = Callable[[str], Any]


@contextmanager
def running(folder: Path) -> Iterator[Client]:
    """Run an emulator that saves its state; kill it with SIGKILL at the end of the block."""
    stack.bootstrap()
    settings = Settings(stack_dir=folder, outputs=folder / "outputs.json", port=0, persist=True)
    emulator = process.launch(settings, detached=False)

    try:
        yield Aws(emulator.endpoint).client
    finally:
        os.kill(emulator.pid, signal.SIGKILL)
        eventually(lambda: process.running(folder), lambda pid: pid is None)


def save(client: Any) -> None:
    """Save the whole state, as the local stack does after a deployment."""
    connection = http.client.HTTPConnection(urlsplit(client.meta.endpoint_url).netloc)
    connection.request("POST", SAVE)
    assert connection.getresponse().status == 204
    connection.close()


def puts(names: str) -> list[dict[str, Any]]:
    return [{"Put": {"TableName": TABLE, "Item": {"pk": {"S": name}}}} for name in names]


def stored(dynamodb: Any) -> list[str]:
    items = dynamodb.scan(TableName=TABLE, ConsistentRead=True)["Items"]
    return sorted(item["pk"]["S"] for item in items)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "stack"
    process.stop(tmp_path / "stack", keep_state=False)


def test_every_answered_write_survives_repeated_kills(folder: Path) -> None:
    with running(folder) as client:
        client("dynamodb").create_table(**TABLE_DEFINITION)
        save(client("dynamodb"))
        client("dynamodb").transact_write_items(TransactItems=puts("abc"))
    with running(folder) as client:
        dynamodb = client("dynamodb")
        assert stored(dynamodb) == ["a", "b", "c"]
        dynamodb.delete_item(TableName=TABLE, Key={"pk": {"S": "b"}})
        dynamodb.put_item(TableName=TABLE, Item={"pk": {"S": "d"}})
    with running(folder) as client:
        dynamodb = client("dynamodb")
        assert stored(dynamodb) == ["a", "c", "d"]
        save(dynamodb)
        dynamodb.put_item(TableName=TABLE, Item={"pk": {"S": "e"}})
    with running(folder) as client:
        assert stored(client("dynamodb")) == ["a", "c", "d", "e"]
    state = folder / process.STATE
    assert len([path for path in state.iterdir() if path.name.isdigit()]) == 1


def test_a_transaction_with_an_incomplete_journal_line_is_not_loaded(folder: Path) -> None:
    with running(folder) as client:
        client("dynamodb").create_table(**TABLE_DEFINITION)
        save(client("dynamodb"))
        client("dynamodb").transact_write_items(TransactItems=puts("ab"))
        client("dynamodb").transact_write_items(TransactItems=puts("cd"))
    [journal] = (folder / process.STATE).glob("journal-*")
    whole = journal.read_bytes()
    assert whole.count(b"\n") == 2
    journal.write_bytes(whole[:-20])
    with running(folder) as client:
        assert stored(client("dynamodb")) == ["a", "b"]


def test_users_and_their_tokens_survive_a_kill(folder: Path) -> None:
    with running(folder) as client:
        client("dynamodb").create_table(**TABLE_DEFINITION)
        cognito = client("cognito-idp")
        pool = cognito.create_user_pool(PoolName="people")["UserPool"]["Id"]
        app = cognito.create_user_pool_client(
            UserPoolId=pool,
            ClientName="page",
            ExplicitAuthFlows=["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        )["UserPoolClient"]["ClientId"]
        save(client("dynamodb"))
        cognito.admin_create_user(UserPoolId=pool, Username="alice", MessageAction="SUPPRESS")
        cognito.admin_set_user_password(
            UserPoolId=pool, Username="alice", Password="Aa1!aaaaaaaa", Permanent=True
        )
        token = cognito.admin_initiate_auth(
            UserPoolId=pool,
            ClientId=app,
            AuthFlow="ADMIN_USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": "alice", "PASSWORD": "Aa1!aaaaaaaa"},
        )["AuthenticationResult"]["AccessToken"]
    with running(folder) as client:
        assert client("cognito-idp").get_user(AccessToken=token)["Username"] == "alice"


def test_delayed_messages_survive_a_kill_and_messages_in_flight_are_received_again(
    folder: Path,
) -> None:
    with running(folder) as client:
        sqs = client("sqs")
        client("dynamodb").create_table(**TABLE_DEFINITION)
        url = sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "600"})["QueueUrl"]
        save(client("dynamodb"))
        sqs.send_message(QueueUrl=url, MessageBody="later", DelaySeconds=900)
        sqs.send_message(QueueUrl=url, MessageBody="now")
        assert sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"] == "now"
        checkpoint = folder / process.STATE / "checkpoint.json"
        eventually(checkpoint.read_text, lambda text: '"now"' in text and "later" in text)
    with running(folder) as client:
        sqs = client("sqs")
        url = sqs.get_queue_url(QueueName="q")["QueueUrl"]
        counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        assert counts["ApproximateNumberOfMessagesDelayed"] == "1"
        assert sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"] == "now"
