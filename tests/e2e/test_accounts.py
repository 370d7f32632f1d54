"""The ways into an account: sign-up, invitation, forgotten password, another code.

The calls are those that the page sends to Cognito. Codes are read from the mails of the local
stack.
"""

import itertools
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from local.stack import Outputs
from operations import mails
from operations.token import local_cognito
from testing.ministack import change_limits

PASSWORD, OTHER = (f"Aa1!{secrets.token_urlsafe(16)}" for _ in range(2))
TARGET = "AWSCognitoIdentityProviderService"
_numbers = itertools.count(1)


class RefusedByCognito(Exception):
    """An error of Cognito; its message is the kind of the error."""


@dataclass(frozen=True)
class Page:
    """Calls Cognito as the page does: without credentials of AWS."""

    outputs: Outputs

    def ask(self, operation: str, **parameters: Any) -> dict[str, Any]:
        headers = {
            "content-type": "application/x-amz-json-1.1",
            "x-amz-target": f"{TARGET}.{operation}",
        }
        body = {"ClientId": self.outputs.user_pool_client, **parameters}
        answer = httpx.post(f"{self.outputs.aws}/", json=body, headers=headers, timeout=60)
        content: dict[str, Any] = answer.json()
        if answer.status_code != 200:
            raise RefusedByCognito(content["__type"])
        return content

    def sign_up(self, name: str) -> None:
        email = {"Name": "email", "Value": address(name)}
        self.ask("SignUp", Username=name, Password=PASSWORD, UserAttributes=[email])

    def confirm(self, name: str, code: str) -> None:
        self.ask("ConfirmSignUp", Username=name, ConfirmationCode=code)

    def sign_in(self, name: str, password: str = PASSWORD) -> dict[str, Any]:
        return self.ask(
            "InitiateAuth",
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": name, "PASSWORD": password},
        )

    def code(self, name: str) -> str:
        return mails.code(self.outputs.aws, address(name))

    def register(self, name: str, signed_in: dict[str, Any]) -> int:
        """Add the signed-in user to the service, under a name; return the status."""
        token = signed_in["AuthenticationResult"]["AccessToken"]
        answer = httpx.post(
            f"{self.outputs.http}/v1/users",
            json={"user_id": name, "topics": "Rust"},
            headers={"authorization": f"Bearer {token}"},
            timeout=60,
        )
        return answer.status_code


def address(name: str) -> str:
    return f"{name.lower()}@example.com"


def refused(kind: str, call: Callable[..., object], *arguments: str) -> None:
    with pytest.raises(RefusedByCognito, match=kind):
        call(*arguments)


@pytest.fixture
def page(outputs: Outputs) -> Page:
    return Page(outputs)


@pytest.fixture
def name() -> str:
    return f"Newcomer{next(_numbers)}"


def test_an_attendee_signs_up_with_the_code_of_a_mail(page: Page, name: str) -> None:
    page.sign_up(name)
    refused("UserNotConfirmedException", page.sign_in, name)
    refused("CodeMismatchException", page.confirm, name, "123 456")
    page.confirm(name, page.code(name))
    assert page.register(name, page.sign_in(name)) == 201


def test_an_attendee_asks_for_another_code(page: Page, name: str) -> None:
    page.sign_up(name)
    page.ask("ResendConfirmationCode", Username=name)
    page.confirm(name, page.code(name))
    refused("InvalidParameterException", lambda: page.ask("ResendConfirmationCode", Username=name))


@pytest.fixture
def restore_mails(outputs: Outputs) -> Iterator[Callable[[], object]]:
    """Exhaust the daily mails of Cognito's own mailer; return a function that restores them."""

    def restore() -> None:
        change_limits(outputs.aws)

    change_limits(outputs.aws, cognito_mails_per_day=0)
    yield restore
    restore()


def test_without_mails_left_an_attendee_gets_the_code_later(
    page: Page, name: str, restore_mails: Callable[[], object]
) -> None:
    refused("LimitExceededException", page.sign_up, name)
    refused("UserNotConfirmedException", page.sign_in, name)  # the account exists
    restore_mails()
    page.ask("ResendConfirmationCode", Username=name)
    page.confirm(name, page.code(name))
    assert page.register(name, page.sign_in(name)) == 201


def test_the_username_may_be_written_in_any_case(page: Page, name: str) -> None:
    page.sign_up(name)
    refused("UsernameExistsException", page.sign_up, name.upper())
    page.confirm(name.lower(), page.code(name))
    signed_in = page.sign_in(name.upper())
    assert page.register(name.upper(), signed_in) == 403  # the token has the name of the sign-up
    assert page.register(name, signed_in) == 201


def test_an_attendee_replaces_a_forgotten_password(page: Page, name: str) -> None:
    page.sign_up(name)
    page.confirm(name, page.code(name))
    page.ask("ForgotPassword", Username=name)

    def choose(code: str) -> None:
        page.ask("ConfirmForgotPassword", Username=name, ConfirmationCode=code, Password=OTHER)

    refused("CodeMismatchException", choose, "123 456")
    code = page.code(name)
    choose(code)
    refused("ExpiredCodeException", choose, code)
    refused("NotAuthorizedException", page.sign_in, name)
    assert page.register(name, page.sign_in(name, OTHER)) == 201


def test_an_invited_attendee_chooses_a_password(page: Page, name: str) -> None:
    local_cognito(page.outputs.aws).admin_create_user(
        UserPoolId=page.outputs.user_pool,
        Username=name,
        UserAttributes=[
            {"Name": "email", "Value": address(name)},
            {"Name": "email_verified", "Value": "true"},
        ],
        DesiredDeliveryMediums=["EMAIL"],
    )
    challenge = page.sign_in(name, page.code(name))
    assert challenge["ChallengeName"] == "NEW_PASSWORD_REQUIRED"

    def choose(password: str) -> dict[str, Any]:
        return page.ask(
            "RespondToAuthChallenge",
            ChallengeName=challenge["ChallengeName"],
            Session=challenge["Session"],
            ChallengeResponses={"USERNAME": name, "NEW_PASSWORD": password},
        )

    refused("InvalidPasswordException", choose, "weak")
    assert page.register(name, choose(PASSWORD)) == 201
    assert "AuthenticationResult" in page.sign_in(name)


def test_a_temporary_password_cannot_be_forgotten(page: Page, name: str) -> None:
    """Such a person needs a new invitation, from an administrator."""
    local_cognito(page.outputs.aws).admin_create_user(
        UserPoolId=page.outputs.user_pool, Username=name, TemporaryPassword=PASSWORD
    )
    refused("NotAuthorizedException", lambda: page.ask("ForgotPassword", Username=name))
