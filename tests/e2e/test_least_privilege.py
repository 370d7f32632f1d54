"""The permissions of each function equal its observed calls. Runs after the other tests."""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from local.settings import CALLS
from local.stack import Outputs
from operations import stack

# Granted actions that these tests cannot observe, with the reason.
FIRST_TOKEN = "binds the username, if the person's first request is of this function"
UNOBSERVED = {
    "iam:PassRole": "checked by the service that gets the role, but not by the emulator",
    "execute-api:ManageConnections": "the emulator does not check it",
    "RelayChangesFunction sqs:SendMessage ChangesDeadLetters": "sent by Lambda itself",
    "PushChangesFunction sqs:SendMessage PushesDeadLetters": "sent by Lambda itself",
    "SweepFunction sqs:SendMessage SweepsDeadLetters": "sent by Lambda itself",
    "SweepFunction dynamodb:Query table": "reads the waiters of free seats that were not offered",
    "SweepFunction sqs:SendMessage": "repeats lost nudges, but none is lost here",
    "PromoteFunction sqs:SendMessage": "continues after 25 offers in one run",
    "PromoteFunction scheduler:CreateSchedule": "wakes promotions after quiet hours",
    "StartConferenceFunction sqs:SendMessage PromotionsQueue": "as above",
    "LapseFunction sqs:SendMessage": "sets a timer again that was early",
    "NotifyFunction dynamodb:DeleteItem": "releases a claim after SES rejected the mail",
    "NotifyFunction kms:Sign": "signs a message to a push service on the internet",
    "NotifyFunction kms:GetPublicKey": "as above",
    "NotifyFunction scheduler:CreateSchedule": "reminder of a long offer",
    "RunImportsFunction sqs:SendMessage": "continues when the time of one run is over",
    "RunImportsFunction dynamodb:Query": "looks for people in the queue of a sale in rush mode",
    "ClaimFunction dynamodb:DeleteItem": "deletes an overlapping waitlist entry",
    "EraseUserFunction dynamodb:PutItem": "the pseudonym's agenda, with a started conference",
    "HideBookingFunction dynamodb:DeleteItem": "deletes the waitlist entry of a hidden booking",
    "ReactivateFunction cognito-idp:AdminGetUser": "reads an account that was never read",
    "ReactivateFunction dynamodb:DeleteItem": "deletes an overlapping waitlist entry",
    "CheckReleaseFunction lambda:InvokeFunction": "invoked by CodeDeploy, in an account only",
    "CheckReleaseFunction codedeploy:PutLifecycleEventHookExecutionStatus": "as above",
    "GetBookingFunction dynamodb:PutItem": FIRST_TOKEN,
    "HideBookingFunction dynamodb:PutItem": FIRST_TOKEN,
    "BookingHistoryFunction dynamodb:PutItem": FIRST_TOKEN,
    "BookingCalendarFunction dynamodb:PutItem": FIRST_TOKEN,
    "TicketsFunction dynamodb:PutItem": FIRST_TOKEN,
    "ListBookingsFunction dynamodb:PutItem": FIRST_TOKEN,
    "GetConferenceFunction dynamodb:PutItem": FIRST_TOKEN,
    "ListConferencesFunction dynamodb:PutItem": FIRST_TOKEN,
    "ChangeConferenceFunction dynamodb:PutItem": FIRST_TOKEN,
    "CancelConferenceFunction dynamodb:PutItem": FIRST_TOKEN,
    "GetUserFunction dynamodb:PutItem": FIRST_TOKEN,
    "ExportUserFunction dynamodb:PutItem": FIRST_TOKEN,
    "SubscribeFunction dynamodb:PutItem": FIRST_TOKEN,
    "HandOverFunction dynamodb:PutItem": FIRST_TOKEN,
    "CheckInFunction dynamodb:ConditionCheckItem": "a request with a key; these have none",
    "GatesFunction dynamodb:ConditionCheckItem": "as above",
    "DoorFunction dynamodb:PutItem": FIRST_TOKEN,
    "GatesFunction dynamodb:PutItem": FIRST_TOKEN,
    "AnswerOrganizerRequestFunction dynamodb:DeleteItem": "the request of a deleted account",
    "ConferenceSeriesFunction dynamodb:PutItem": FIRST_TOKEN,
    "ListEventsFunction dynamodb:PutItem": FIRST_TOKEN,
    "PushChangesFunction dynamodb:BatchWriteItem": "cleans up a closed connection",
}


class Roles:
    """The deployed roles of the functions."""

    def __init__(self, outputs: Outputs) -> None:
        deployed = stack.local(outputs.aws)
        self.iam = deployed.client("iam")
        self.names = {
            role: logical.removesuffix("Role")
            for logical, (kind, role) in deployed.resources.items()
            if kind == "AWS::IAM::Role" and logical.endswith("FunctionRole")
        }

    def grants(self) -> Iterator[tuple[str, str, str]]:
        """Return function, action and resource of every statement."""
        for role, function in self.names.items():
            for policy in self.iam.list_role_policies(RoleName=role)["PolicyNames"]:
                document: Any = self.iam.get_role_policy(RoleName=role, PolicyName=policy)
                for statement in document["PolicyDocument"]["Statement"]:
                    for action in _listed(statement["Action"]):
                        for resource in _listed(statement["Resource"]):
                            yield function, action, resource

    def seen(self, calls: Path) -> set[tuple[str, str, str]]:
        """Return function, action and resource of every allowed call."""
        found = set()
        for line in calls.read_text().splitlines():
            principal, action, resource = line.split(" ", 2)
            role = principal.split("/")[1] if ":assumed-role/" in principal else ""
            if role in self.names:
                found.add((self.names[role], action, resource))
        return found


def _explains(known: str, function: str, action: str, resource: str) -> bool:
    """Return whether an entry of UNOBSERVED explains a grant."""
    if known == action:
        return True
    named = f"{function} {action}"
    return known == named or (
        known.startswith(f"{named} ") and known.removeprefix(f"{named} ") in resource
    )


def _listed(one_or_more: Any) -> list[str]:
    return [one_or_more] if isinstance(one_or_more, str) else one_or_more


@pytest.fixture(scope="module")
def roles(outputs: Outputs) -> Roles:
    return Roles(outputs)


@pytest.fixture(scope="module")
def seen(roles: Roles, outputs: Outputs) -> set[tuple[str, str, str]]:
    return roles.seen(Path(outputs.stack_dir) / CALLS)


def test_every_granted_action_was_used(roles: Roles, seen: set[tuple[str, str, str]]) -> None:
    idle = [
        f"{function} {action} {resource.rpartition(':')[2]}"
        for function, action, resource in roles.grants()
        if not any(_explains(known, function, action, resource) for known in UNOBSERVED)
        and not any(
            (function, action) == (who, what) and fnmatchcase(where, resource)
            for who, what, where in seen
        )
    ]
    assert not idle, "granted, but never used:\n" + "\n".join(sorted(idle))


def test_every_used_action_is_granted(roles: Roles, seen: set[tuple[str, str, str]]) -> None:
    grants = list(roles.grants())
    beyond = [
        (function, action, where)
        for function, action, where in seen
        if not action.startswith(("logs:", "xray:"))  # by the managed policies of every function
        and not any(
            (function, action) == (who, what) and fnmatchcase(where, resource)
            for who, what, resource in grants
        )
    ]
    assert beyond == []


def test_every_explained_action_is_granted(roles: Roles) -> None:
    grants = list(roles.grants())
    for known in UNOBSERVED:
        assert any(_explains(known, *grant) for grant in grants), known
