"""Amazon SES in the emulated AWS refuses what SES refuses."""

import itertools
import json
from functools import partial
from typing import Any

import pytest

from local.strict.limits import Current, Rate
from local.strict.ses import malformed
from tests.local.strict.conftest import Emulated
from tests.local.strict.mails import RECIPIENT, SENDER, code_of, send, verify
from tests.support.e2e import eventually

_numbers = itertools.count(1)


@pytest.fixture
def ses(strict: Emulated) -> Any:
    """Return a client of the account's owner; the sender is verified."""
    verify(strict, SENDER)
    return strict.client("sesv2")


# ------------------------------------------------------------------------------------ addresses


@pytest.mark.parametrize(
    "address", ["a..b@x", "a@b..c", ".a@x.org", "a.@x.org", "a@.x.org", "a@x.org.", "a", "a@"]
)
def test_a_malformed_address_is_refused(ses: Any, address: str) -> None:
    assert malformed(address)
    assert code_of(lambda: send(ses, address)) == "BadRequestException"


@pytest.mark.parametrize("address", ["a.b@x.org", "a+b@x-y.org", "Wilma <w@x.org>"])
def test_a_valid_address_is_accepted(ses: Any, address: str) -> None:
    assert malformed(address) is None
    send(ses, address)


def test_without_the_rules_a_malformed_address_is_accepted(lenient: Emulated) -> None:
    verify(lenient, SENDER)
    send(lenient.client("sesv2"), "a..b@x")


# ------------------------------------------------------------------------------------ identities


def test_an_identity_exists_once_in_an_account(ses: Any) -> None:
    create = partial(ses.create_email_identity, EmailIdentity=SENDER)
    assert code_of(create) == "AlreadyExistsException"


def stack_with_identity(strict: Emulated) -> str:
    """Return the status of a new stack that contains the sender's identity."""
    cloudformation, name = strict.client("cloudformation"), f"stack{next(_numbers)}"
    identity = {"Type": "AWS::SES::EmailIdentity", "Properties": {"EmailIdentity": SENDER}}
    body = json.dumps({"Resources": {"Identity": identity}})
    cloudformation.create_stack(StackName=name, TemplateBody=body, OnFailure="DO_NOTHING")

    def status() -> str:
        found: str = cloudformation.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]
        return found

    return eventually(status, lambda found: not found.endswith("_IN_PROGRESS"))


@pytest.mark.usefixtures("ses")
def test_a_stack_cannot_create_an_identity_that_the_account_has(
    strict: Emulated, lenient: Emulated
) -> None:
    verify(lenient, SENDER)
    assert stack_with_identity(strict) == "CREATE_FAILED"
    assert stack_with_identity(lenient) == "CREATE_COMPLETE"


# ------------------------------------------------------------------------------------ the account


def test_the_sandbox_sends_to_verified_recipients_only(strict: Emulated, ses: Any) -> None:
    send(ses, "barney@example.org")
    strict.change_limits(ses_sandbox=True)
    assert code_of(lambda: send(ses, "barney@example.org")) == "MessageRejected"
    verify(strict, RECIPIENT)
    send(ses, RECIPIENT)


def test_messages_beyond_the_rate_are_refused(strict: Emulated, ses: Any) -> None:
    strict.change_limits(ses_messages_per_second=0)
    assert code_of(lambda: send(ses)) == "TooManyRequestsException"
    strict.change_limits(ses_messages_per_second=1_000)
    send(ses)


def test_the_rate_counts_the_recipients_of_one_second() -> None:
    current, times = Current(), iter([0.0, 0.5, 0.5, 0.99, 1.0, 1.0])
    current.change({"ses_messages_per_second": 3})
    rate = Rate(lambda: current.limits.ses_messages_per_second, 1, lambda: next(times))
    assert [rate.permits(n) for n in (1, 3, 2, 1, 1, 1)] == [True, False, True, False, True, False]
