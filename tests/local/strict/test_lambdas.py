"""The quotas of Lambda: concurrency, payloads, environments."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from botocore.exceptions import ClientError

from local.strict.lambdas import ASYNCHRONOUS_BYTES, ENVIRONMENT_BYTES, SYNCHRONOUS_BYTES
from tests.local.strict.conftest import ROLE, Emulated, refusal, zipped
from tests.support.e2e import eventually

ANSWERS = "def handler(event, context): return 'a' * event['answer']"
# Runs until a message arrives.
WAITS = """
import os, boto3
sqs = boto3.client("sqs")
def handler(event, context):
    sqs.send_message(QueueUrl=os.environ["STARTED"], MessageBody="m")
    while not sqs.receive_message(QueueUrl=os.environ["QUEUE"], WaitTimeSeconds=5).get("Messages"):
        pass
"""


def invoke(emulated: Emulated, name: str, event: object, kind: str = "RequestResponse") -> Any:
    return emulated.client("lambda").invoke(
        FunctionName=name, InvocationType=kind, Payload=json.dumps(event).encode()
    )


@pytest.fixture(scope="session")
def answering(strict_endpoint: str, lenient: Emulated) -> str:
    for emulated in (Emulated(strict_endpoint), lenient):
        emulated.function("answers", ANSWERS)
    return "answers"


def sized(size: int) -> dict[str, object]:
    """Return an event of this size as JSON, in bytes."""
    rest = len(json.dumps({"answer": 1, "more": ""}))
    return {"answer": 1, "more": "m" * (size - rest)}


@pytest.mark.parametrize(
    ("kind", "limit"), [("RequestResponse", SYNCHRONOUS_BYTES), ("Event", ASYNCHRONOUS_BYTES)]
)
def test_an_event_above_the_payload_size_is_refused(
    strict: Emulated, lenient: Emulated, answering: str, kind: str, limit: int
) -> None:
    invoke(lenient, answering, sized(limit + 1), kind)
    invoke(strict, answering, sized(limit), kind)
    with pytest.raises(ClientError) as error:
        invoke(strict, answering, sized(limit + 1), kind)
    assert refusal(error) == "RequestTooLargeException"


def test_an_answer_above_6_mb_is_an_error(
    strict: Emulated, lenient: Emulated, answering: str
) -> None:
    largest = SYNCHRONOUS_BYTES - len('""')
    assert "FunctionError" not in invoke(lenient, answering, {"answer": largest + 1})
    assert "FunctionError" not in invoke(strict, answering, {"answer": largest})
    answer = invoke(strict, answering, {"answer": largest + 1})
    assert answer["FunctionError"]
    assert json.loads(answer["Payload"].read())["errorType"] == "Function.ResponseSizeTooLarge"


def test_the_concurrency_of_the_account_can_be_lowered(strict: Emulated) -> None:
    sqs, started = strict.client("sqs"), strict.queue("started")
    queue = strict.queue("waiting")
    strict.function("waits", WAITS, QUEUE=queue, STARTED=started)
    strict.function("other", ANSWERS)
    strict.change_limits(concurrent_executions=1)
    with ThreadPoolExecutor() as pool:
        running = pool.submit(invoke, strict, "waits", {})
        eventually(lambda: sqs.receive_message(QueueUrl=started).get("Messages"), bool)
        with pytest.raises(ClientError) as error:
            invoke(strict, "other", {"answer": 1})
        assert refusal(error) == "TooManyRequestsException"
        strict.change_limits(concurrent_executions=2)
        assert invoke(strict, "other", {"answer": 1})["Payload"].read() == b'"a"'
        sqs.send_message(QueueUrl=queue, MessageBody="m")
        assert running.result()["StatusCode"] == 200


def variables(size: int) -> dict[str, str]:
    """Return an environment of this size as JSON, in bytes."""
    return {"NAME": "v" * (size - len('{"NAME":""}'))}


def test_an_environment_above_4_kb_is_refused(strict: Emulated, lenient: Emulated) -> None:
    function: dict[str, Any] = {
        "Runtime": "python3.13",
        "Handler": "app.handler",
        "Role": ROLE,
        "Code": {"ZipFile": zipped(ANSWERS)},
    }
    most, more = ({"Variables": variables(ENVIRONMENT_BYTES + extra)} for extra in (0, 1))
    lenient.client("lambda").create_function(FunctionName="large", Environment=more, **function)
    client = strict.client("lambda")
    client.create_function(FunctionName="small", Environment=most, **function)
    with pytest.raises(ClientError) as error:
        client.create_function(FunctionName="large", Environment=more, **function)
    assert refusal(error) == "InvalidParameterValueException"
    with pytest.raises(ClientError) as error:
        client.update_function_configuration(FunctionName="small", Environment=more)
    assert refusal(error) == "InvalidParameterValueException"


@pytest.mark.parametrize(("extra", "status"), [(0, "CREATE_COMPLETE"), (1, "ROLLBACK_COMPLETE")])
def test_a_template_with_an_environment_above_4_kb_fails(
    strict: Emulated, extra: int, status: str
) -> None:
    code = "def handler(event, context): pass"
    function = {
        "Runtime": "python3.13",
        "Handler": "index.handler",
        "Role": ROLE,
        "Code": {"ZipFile": code},
        "Environment": {"Variables": variables(ENVIRONMENT_BYTES + extra)},
    }
    template = {"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": function}}}
    formation, name = strict.client("cloudformation"), f"environment{extra}"
    formation.create_stack(StackName=name, TemplateBody=json.dumps(template))
    ended = eventually(
        lambda: formation.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"],
        lambda found: found.endswith("_COMPLETE"),
    )
    assert ended == status
