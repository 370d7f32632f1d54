"""Rules of Amazon Cognito: usernames, codes and first passwords.

Sources: the Cognito developer guide ("User pool case sensitivity", "Quotas", "Creating user
accounts as administrator", "Verifying contact information"), the API reference of user pools, and
the issues named at each rule.
"""

import functools
import json
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from ministack.services import cognito as _cognito

from local.strict import cognito_mails
from local.strict.cognito_mails import Answer, Data, Pool, Refused
from local.strict.limits import Current
from local.strict.ses import mail_of

# This module is mostly untyped.
cognito: Any = _cognito

SESSION_SECONDS = 180  # AuthSessionValidity of a client, if it sets none
NEW_PASSWORD = "NEW_PASSWORD_REQUIRED"  # noqa: S105 - the name of a challenge
WITH_SESSION = frozenset({NEW_PASSWORD, "SOFTWARE_TOKEN_MFA"})
EMAIL, PASSWORD = "email", "password"  # the kinds of codes, as the emulator calls them
EMULATORS_NAME = {EMAIL: "_confirmation_code", PASSWORD: "_reset_code"}
CODES = "_codes"  # of a user: the codes by their kind

type User = dict[str, Any]
type Run = Callable[[Callable[[Data], Answer], str, Data], Answer]


def install(current: Current) -> None:
    """Make the emulator apply the rules."""
    codes, sessions = Codes(current), Sessions()
    cognito._run_idp_handler = _with_rules(  # noqa: SLF001
        cognito._run_idp_handler,  # noqa: SLF001
        {
            "ConfirmSignUp": codes.of_sign_up,
            "ConfirmForgotPassword": codes.of_password,
            "ResendConfirmationCode": _unconfirmed,
            "ForgotPassword": _resettable,
            "AdminResetUserPassword": _resettable,
            "RespondToAuthChallenge": sessions.check,
            "AdminRespondToAuthChallenge": sessions.check,
        },
        sessions,
    )
    cognito._send_verification_email = codes.issued(  # noqa: SLF001
        cognito._send_verification_email  # noqa: SLF001
    )
    cognito_mails.install(current, mail_of(current))


# ------------------------------------------------------------------------------------ requests


@dataclass(frozen=True)
class Request:
    """A request about a user who exists."""

    data: Data
    pool: Pool
    user: User

    @property
    def owner(self) -> tuple[str, ...]:
        """Return the pool, the client and the user."""
        return self.pool["Id"], self.data.get("ClientId", ""), self.user["Username"]


def _with_rules(
    run: Run, checks: Mapping[str, Callable[[Request], None]], sessions: "Sessions"
) -> Run:
    """Wrap the function that runs the handler of an action."""

    @functools.wraps(run)
    def check_then_run(handler: Callable[[Data], Answer], action: str, data: Data) -> Answer:
        if action in cognito._UNSIGNED_IDP_ACTIONS:  # noqa: SLF001
            cognito._pin_unsigned_idp_scope(data)  # noqa: SLF001 - selects the pool's region
        pool = _pool_of(data)
        if pool is None:
            return run(handler, action, data)
        data = _with_stored_names(pool, data)
        user = cognito._resolve_user(pool, _username(data))[0]  # noqa: SLF001
        try:
            if user is not None and action in checks:
                checks[action](Request(data, pool, user))
            answer = run(handler, action, data)
        except Refused as refused:
            return refused.answer()
        if user is not None and answer[0] == HTTPStatus.OK:
            _after(action, pool, user)
            sessions.record(action, Request(data, pool, user), answer)
        return answer

    return check_then_run


def _pool_of(data: Data) -> Pool | None:
    pool: Pool | None
    if "UserPoolId" in data:
        pool = cognito._user_pools.get(data["UserPoolId"])  # noqa: SLF001
    else:
        pool = cognito._pool_for_client(data.get("ClientId"))[0]  # noqa: SLF001
    return pool


PLACES = ((None, "Username"), ("AuthParameters", "USERNAME"), ("ChallengeResponses", "USERNAME"))


def _username(data: Data) -> str | None:
    found = ((data.get(outer) or {}) if outer else data for outer, _ in PLACES)
    names = (part.get(name) for part, (_, name) in zip(found, PLACES, strict=True))
    return next((name for name in names if name), None)


def _with_stored_names(pool: Pool, data: Data) -> Data:
    """Return the request with usernames as they are stored.

    A pool with `CaseSensitive: false` treats `Wilma` and `wilma` as one user; other pools do not.
    """
    if (pool.get("UsernameConfiguration") or {}).get("CaseSensitive") not in {False, "false"}:
        return data
    changed = dict(data)
    for outer, name in PLACES:
        part = changed.get(outer) if outer else changed
        if part and isinstance(part.get(name), str):
            named = {**part, name: _stored(pool, part[name])}
            changed = {**changed, outer: named} if outer else named
    return changed


def _stored(pool: Pool, username: str) -> str:
    if username in pool["_users"]:
        return username
    wanted = username.lower()
    return next((name for name in list(pool["_users"]) if name.lower() == wanted), username)


# ------------------------------------------------------------------------------------ states


def _after(action: str, pool: Pool, user: User) -> None:
    """Change the user as Cognito does, and the emulator does not."""
    if action not in {"ConfirmSignUp", "ConfirmForgotPassword"}:
        return
    user.pop(CODES, None)
    if action == "ConfirmSignUp" and EMAIL in (pool.get("AutoVerifiedAttributes") or ()):
        attributes = _attributes(user)
        attributes["email_verified"] = "true"
        user["Attributes"] = cognito._dict_to_attr_list(attributes)  # noqa: SLF001


def _attributes(user: User) -> dict[str, str]:
    found: dict[str, str] = cognito._attr_list_to_dict(user["Attributes"])  # noqa: SLF001
    return found


def _unconfirmed(request: Request) -> None:
    if request.user["UserStatus"] != "UNCONFIRMED":
        raise Refused("InvalidParameterException", "User is already confirmed.")


def _resettable(request: Request) -> None:
    """A new password needs a code, and a code needs a verified address.

    Sources: amazon-cognito-identity-js#532 and #678, frsechet/cognito-user-pool#2.
    """
    if request.user["UserStatus"] == "FORCE_CHANGE_PASSWORD":
        raise Refused(
            "NotAuthorizedException", "User password cannot be reset in the current state."
        )
    attributes = _attributes(request.user)
    if str(attributes.get("email_verified", "")).lower() != "true" or not attributes.get(EMAIL):
        raise Refused(
            "InvalidParameterException",
            "Cannot reset password for the user as there is no registered/verified email or "
            "phone_number",
        )


# ------------------------------------------------------------------------------------ codes


class Codes:
    """The codes that Cognito mails. The emulator always mails the same, and checks them rarely."""

    def __init__(self, current: Current) -> None:
        self._current = current

    def issued(self, send: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap the function that mails a code: each mail has a new random code."""

        @functools.wraps(send)
        def send_new(
            pool: Pool, username: str, attributes: Any, _: str, attribute_name: str = EMAIL
        ) -> Any:
            user = cognito._resolve_user(pool, username)[0]  # noqa: SLF001
            code = f"{secrets.randbelow(10**6):06}"
            user.setdefault(CODES, {})[attribute_name] = [code, time.time()]
            user[EMULATORS_NAME[attribute_name]] = code
            return send(pool, username, attributes, code, attribute_name)

        return send_new

    def of_sign_up(self, request: Request) -> None:
        """Check the code that confirms a sign-up."""
        status = request.user["UserStatus"]
        if status != "UNCONFIRMED":
            raise Refused(
                "NotAuthorizedException", f"User cannot be confirmed. Current status is {status}"
            )
        self._check(request, EMAIL, self._current.limits.cognito_sign_up_code_seconds)

    def of_password(self, request: Request) -> None:
        """Check the code that sets a forgotten password."""
        self._check(request, PASSWORD, self._current.limits.cognito_password_code_seconds)

    @staticmethod
    def _check(request: Request, kind: str, valid_seconds: int) -> None:
        code, issued_at = request.user.get(CODES, {}).get(kind, (None, 0.0))
        if code is None or time.time() >= issued_at + valid_seconds:
            raise Refused(
                "ExpiredCodeException", "Invalid code provided, please request a code again."
            )
        if code != request.data.get("ConfirmationCode"):
            raise Refused(
                "CodeMismatchException", "Invalid verification code provided, please try again."
            )


# ------------------------------------------------------------------------------------ challenges


@dataclass(frozen=True)
class Session:
    """An open challenge."""

    owner: tuple[str, ...]
    until: float
    """The time of the monotonic clock at which it expires."""


class Sessions:
    """The sessions of users who must choose a password, or enter the code of their app.

    The emulator gives out a session for the password, but then lets anybody choose the password of
    any user, or sign in with a code and no password, without a session.
    """

    def __init__(self) -> None:
        self._open: dict[str, Session] = {}
        self._lock = threading.Lock()

    def record(self, action: str, request: Request, answer: Answer) -> None:
        """Open the session of a challenge, and close the session of an answered one."""
        if not action.endswith(("InitiateAuth", "RespondToAuthChallenge")):
            return
        answered = json.loads(answer[2])
        with self._lock:
            if request.data.get("ChallengeName") in WITH_SESSION:
                self._open.pop(request.data["Session"], None)
            if answered.get("ChallengeName") in WITH_SESSION:
                until = time.monotonic() + SESSION_SECONDS
                self._open[answered["Session"]] = Session(request.owner, until)

    def check(self, request: Request) -> None:
        """Check the session, and the password of a user who chooses the first one."""
        if request.data.get("ChallengeName") not in WITH_SESSION:
            return
        session = self._open.get(request.data.get("Session", ""))
        if session is None or session.owner != request.owner:
            raise Refused("NotAuthorizedException", "Invalid session for the user.")
        if time.monotonic() >= session.until:
            raise Refused(
                "NotAuthorizedException", "Invalid session for the user, session is expired."
            )
        if request.data["ChallengeName"] != NEW_PASSWORD:
            return
        wanted = (request.data.get("ChallengeResponses") or {}).get("NEW_PASSWORD", "")
        errors = cognito._password_policy_errors(request.pool, wanted)  # noqa: SLF001
        if errors:
            raise Refused(
                "InvalidPasswordException", "Password does not conform to policy: " + errors[0]
            )
