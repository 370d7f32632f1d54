"""Amazon Cognito in the emulated AWS refuses what Cognito refuses."""

import base64
import itertools
import json
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from operations import mails
from tests.local.strict.conftest import Emulated
from tests.local.strict.mails import code_of
from tests.support import totp

GOOD, BETTER = "Correct-horse-1", "Correct-horse-2"
WRONG_CODE = "not a code"
_numbers = itertools.count(1)


@dataclass(frozen=True)
class People:
    """A user pool, and its client."""

    emulated: Emulated
    cognito: Any
    pool: str
    app: str

    @classmethod
    def of(cls, emulated: Emulated, **settings: Any) -> "People":
        cognito = emulated.client("cognito-idp")
        pool = cognito.create_user_pool(
            PoolName="people",
            AutoVerifiedAttributes=["email"],
            UsernameConfiguration={"CaseSensitive": False},
            MfaConfiguration="OPTIONAL",
            **settings,
        )["UserPool"]["Id"]
        client = cognito.create_user_pool_client(
            UserPoolId=pool,
            ClientName="page",
            ExplicitAuthFlows=["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
            PreventUserExistenceErrors="ENABLED",
        )["UserPoolClient"]["ClientId"]
        return cls(emulated, cognito, pool, client)

    def sign_up(self, name: str) -> None:
        self.cognito.sign_up(
            ClientId=self.app,
            Username=name,
            Password=GOOD,
            UserAttributes=[{"Name": "email", "Value": f"{name}@example.com"}],
        )

    def invite(self, name: str, **settings: Any) -> None:
        """Create an account as an administrator does, who mails a temporary password."""
        email = {"Name": "email", "Value": f"{name}@example.com"}
        verified = {"Name": "email_verified", "Value": "true"}
        self.cognito.admin_create_user(
            UserPoolId=self.pool,
            Username=name,
            UserAttributes=[email, verified],
            **{"DesiredDeliveryMediums": ["EMAIL"], **settings},
        )

    def confirm(self, name: str, code: str) -> None:
        self.cognito.confirm_sign_up(ClientId=self.app, Username=name, ConfirmationCode=code)

    def code(self, name: str) -> str:
        return mails.code(self.emulated.endpoint, f"{name}@example.com")

    def member(self, name: str) -> None:
        """Sign up and confirm."""
        self.sign_up(name)
        self.confirm(name, self.code(name))

    def sign_in(self, name: str, password: str = GOOD) -> dict[str, Any]:
        answer: dict[str, Any] = self.cognito.initiate_auth(
            ClientId=self.app,
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": name, "PASSWORD": password},
        )
        return answer

    def choose(self, name: str, session: str, password: str = BETTER) -> dict[str, Any]:
        answer: dict[str, Any] = self.cognito.respond_to_auth_challenge(
            ClientId=self.app,
            ChallengeName="NEW_PASSWORD_REQUIRED",
            Session=session,
            ChallengeResponses={"USERNAME": name, "NEW_PASSWORD": password},
        )
        return answer

    def adds_an_app(self, name: str) -> str:
        """Require the code of an authenticator app; return its secret."""
        token = self.sign_in(name)["AuthenticationResult"]["AccessToken"]
        secret = str(self.cognito.associate_software_token(AccessToken=token)["SecretCode"])
        self.cognito.verify_software_token(AccessToken=token, UserCode=totp.code_of(secret))
        wanted = {"Enabled": True, "PreferredMfa": True}
        self.cognito.set_user_mfa_preference(AccessToken=token, SoftwareTokenMfaSettings=wanted)
        return secret

    def enter(self, name: str, session: str, code: str) -> dict[str, Any]:
        answer: dict[str, Any] = self.cognito.respond_to_auth_challenge(
            ClientId=self.app,
            ChallengeName="SOFTWARE_TOKEN_MFA",
            Session=session,
            ChallengeResponses={"USERNAME": name, "SOFTWARE_TOKEN_MFA_CODE": code},
        )
        return answer

    def forgot(self, name: str) -> None:
        self.cognito.forgot_password(ClientId=self.app, Username=name)

    def reset(self, name: str, code: str, password: str = BETTER) -> None:
        self.cognito.confirm_forgot_password(
            ClientId=self.app, Username=name, ConfirmationCode=code, Password=password
        )


@pytest.fixture
def people(strict: Emulated) -> People:
    return People.of(strict)


@pytest.fixture
def name() -> str:
    return f"user{next(_numbers)}"


def username_in(token: str) -> str:
    payload = token.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return str(claims["username"])


# ------------------------------------------------------------------------------------ usernames


def test_a_username_in_another_case_is_the_same_user(people: People) -> None:
    people.sign_up("Wilma")
    assert code_of(partial(people.sign_up, "wilma")) == "UsernameExistsException"
    assert code_of(partial(people.invite, "WILMA")) == "UsernameExistsException"
    people.confirm("wilma", people.code("Wilma"))
    token = people.sign_in("wILMA")["AuthenticationResult"]["AccessToken"]
    assert username_in(token) == "Wilma"
    found = people.cognito.admin_get_user(UserPoolId=people.pool, Username="WILMA")
    assert found["Username"] == "Wilma"


def test_a_pool_is_case_sensitive_unless_it_says_otherwise(strict: Emulated) -> None:
    people = People.of(strict)
    pool = people.cognito.create_user_pool(PoolName="sensitive")["UserPool"]["Id"]
    for name in ("Wilma", "wilma"):
        people.cognito.admin_create_user(UserPoolId=pool, Username=name)


# ------------------------------------------------------------------------------------ codes


def test_an_account_needs_its_code(people: People, name: str) -> None:
    people.sign_up(name)
    assert code_of(partial(people.sign_in, name)) == "UserNotConfirmedException"
    for wrong in (WRONG_CODE, "123456"):
        assert code_of(partial(people.confirm, name, wrong)) == "CodeMismatchException"
    code = people.code(name)
    people.confirm(name, code)
    assert "AuthenticationResult" in people.sign_in(name)
    assert code_of(partial(people.confirm, name, code)) == "NotAuthorizedException"


def test_a_new_code_replaces_the_old_one(people: People, name: str) -> None:
    people.sign_up(name)
    old = people.code(name)
    people.cognito.resend_confirmation_code(ClientId=people.app, Username=name)
    new = people.code(name)
    if old != new:  # they are equal once in a million
        assert code_of(partial(people.confirm, name, old)) == "CodeMismatchException"
    people.confirm(name, new)
    resend = partial(people.cognito.resend_confirmation_code, ClientId=people.app, Username=name)
    assert code_of(resend) == "InvalidParameterException"


def test_a_code_expires(strict: Emulated, people: People, name: str) -> None:
    people.sign_up(name)
    code = people.code(name)
    strict.change_limits(cognito_sign_up_code_seconds=0)
    assert code_of(partial(people.confirm, name, code)) == "ExpiredCodeException"
    strict.change_limits(cognito_sign_up_code_seconds=3600)
    people.confirm(name, code)


def test_a_forgotten_password_needs_its_code(strict: Emulated, people: People, name: str) -> None:
    people.member(name)
    assert code_of(partial(people.reset, name, "654321")) == "ExpiredCodeException"
    people.forgot(name)
    for wrong in (WRONG_CODE, "654321"):
        assert code_of(partial(people.reset, name, wrong)) == "CodeMismatchException"
    code = people.code(name)
    strict.change_limits(cognito_password_code_seconds=0)
    assert code_of(partial(people.reset, name, code)) == "ExpiredCodeException"
    strict.change_limits(cognito_password_code_seconds=3600)
    people.reset(name, code)
    assert code_of(partial(people.sign_in, name)) == "NotAuthorizedException"
    assert "AuthenticationResult" in people.sign_in(name, BETTER)
    assert code_of(partial(people.reset, name, code)) == "ExpiredCodeException"


def test_only_a_verified_address_receives_a_code_for_a_new_password(
    people: People, name: str
) -> None:
    people.sign_up(name)
    people.cognito.admin_confirm_sign_up(UserPoolId=people.pool, Username=name)
    assert code_of(partial(people.forgot, name)) == "InvalidParameterException"


def test_without_the_rules_every_code_is_accepted(lenient: Emulated, name: str) -> None:
    people = People.of(lenient)
    people.sign_up(name)
    people.confirm(name, WRONG_CODE)
    people.reset(name, WRONG_CODE)
    people.choose(name, "not a session at all")


# ----------------------------------------------------------------------- authenticator apps


def test_a_code_of_an_app_needs_the_session_of_the_password(people: People, name: str) -> None:
    people.member(name)
    secret = people.adds_an_app(name)
    code = totp.code_of(secret)
    assert (
        code_of(partial(people.enter, name, "not a session at all", code))
        == "NotAuthorizedException"
    )
    challenge = people.sign_in(name)
    assert challenge["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    session = challenge["Session"]
    assert code_of(partial(people.enter, name, session, "000000")) == "CodeMismatchException"
    assert "AuthenticationResult" in people.enter(name, session, totp.code_of(secret))
    assert code_of(partial(people.enter, name, session, code)) == "NotAuthorizedException"


def test_without_the_rules_a_code_of_an_app_needs_no_password(lenient: Emulated, name: str) -> None:
    people = People.of(lenient)
    people.sign_up(name)
    people.confirm(name, WRONG_CODE)
    code = totp.code_of(people.adds_an_app(name))
    assert "AuthenticationResult" in people.enter(name, "not a session at all", code)


# ------------------------------------------------------------------------------------ invited users


def test_an_invited_user_must_choose_a_password(people: People, name: str) -> None:
    people.invite(name)
    temporary = people.code(name)
    assert code_of(partial(people.forgot, name)) == "NotAuthorizedException"
    challenge = people.sign_in(name.upper(), temporary)
    assert challenge["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    session = challenge["Session"]
    assert code_of(partial(people.choose, name, session, "weak")) == "InvalidPasswordException"
    assert "AuthenticationResult" in people.choose(name.upper(), session)
    assert "AuthenticationResult" in people.sign_in(name, BETTER)
    assert code_of(partial(people.choose, name, session)) == "NotAuthorizedException"


def test_nobody_chooses_the_password_of_another_user(people: People, name: str) -> None:
    other = f"other-{name}"
    for each in (name, other):
        people.invite(each, TemporaryPassword=GOOD)
    session = people.sign_in(name)["Session"]
    for wrong in (session, "not a session at all"):
        assert code_of(partial(people.choose, other, wrong)) == "NotAuthorizedException"


def test_a_permanent_password_confirms_the_account(people: People, name: str) -> None:
    people.invite(name)
    people.cognito.admin_set_user_password(
        UserPoolId=people.pool, Username=name, Password=GOOD, Permanent=True
    )
    assert "AuthenticationResult" in people.sign_in(name)


def test_an_invitation_is_mailed_only_if_asked_for(
    strict: Emulated, people: People, name: str
) -> None:
    before = len(mails.sent(strict.endpoint))
    people.invite(name, DesiredDeliveryMediums=["SMS"])
    assert len(mails.sent(strict.endpoint)) == before
    people.invite(f"other-{name}")
    assert len(mails.sent(strict.endpoint)) == before + 1


# ------------------------------------------------------------------------------------ mails


def test_cognito_mails_a_limited_number_of_messages_a_day(
    strict: Emulated, people: People, name: str
) -> None:
    people.member(name)
    strict.change_limits(cognito_mails_per_day=0)
    assert code_of(partial(people.sign_up, f"other-{name}")) == "LimitExceededException"
    assert code_of(partial(people.forgot, name)) == "LimitExceededException"


def test_a_pool_with_an_identity_sends_by_ses_and_within_its_limits(
    strict: Emulated, name: str
) -> None:
    strict.client("sesv2").create_email_identity(EmailIdentity="accounts@example.com")
    arn = "arn:aws:ses:us-east-1:000000000000:identity/accounts@example.com"
    configured = {"EmailSendingAccount": "DEVELOPER", "SourceArn": arn}
    people = People.of(strict, EmailConfiguration=configured)
    strict.change_limits(cognito_mails_per_day=0)
    people.member(name)
    assert mails.sent(strict.endpoint)[-1]["Source"] == "accounts@example.com"
    strict.change_limits(ses_sandbox=True)
    assert code_of(partial(people.forgot, name)) == "CodeDeliveryFailureException"
