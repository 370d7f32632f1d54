"""Accepts only requests of programs on this machine, and of the page of the local stack.

Any web page that a developer visits can send requests to ports of the developer's machine. The
emulator answers every origin, and requires no credentials: a page could read the table, or create
and invoke a function, which runs programs. Two checks prevent it.

- `Host` must be a name of this machine. With DNS rebinding, a page makes its own name resolve to
  127.0.0.1; the browser then regards the emulator as the page's own server, and sends that name.
- `Origin`, which browsers send with every request that can have an effect on another server, must
  be the page's own. `Sec-Fetch-Site` finds the others: images, links and scripts of foreign pages.

Functions and the SDK are not browsers and send neither header.

Sources: the fetch standard (Origin header), fetch metadata (Sec-Fetch-Site), RFC 9110 (421).
"""

import ipaddress
import re
from collections.abc import Callable, Iterator
from http import HTTPStatus

from local.front import Application, Receive, Scope, Send, answer_json

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
HOST = re.compile(r"(\[[0-9a-f:.]+\]|[^:\[\]]+)(:[0-9]{1,5})?")
# The name of this machine in containers of Docker Desktop, where `make invoke` runs functions. A
# foreign page cannot have this name, nor an address in place of a name.
DOCKER_HOST = "host.docker.internal"

# The operations with which a person signs up and in. They need no credentials in AWS either, and
# the page's session.js calls no others.
COGNITO = "AWSCognitoIdentityProviderService"
OPERATIONS_OF_THE_PAGE = frozenset(
    {
        *("SignUp", "ConfirmSignUp", "ResendConfirmationCode"),
        *("InitiateAuth", "RespondToAuthChallenge"),  # also refreshes; a new password on request
        *("ForgotPassword", "ConfirmForgotPassword", "ChangePassword"),
        "RevokeToken",  # signs out
        # The code of an authenticator app, as a second step.
        *("GetUser", "AssociateSoftwareToken", "VerifySoftwareToken", "SetUserMFAPreference"),
    }
)
FROM_NO_OTHER_PAGE = {"none", "same-origin"}


class Loopback:
    """An ASGI application in front of the stack's APIs (`port`) and of the emulated AWS."""

    def __init__(self, served: Application, port: int, allows: Callable[[str], bool]) -> None:
        """Take the port of the stack's APIs, and `allows` for the origins that may call them."""
        self._served = served
        self._port = port
        self._allows = allows

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection, or refuse it: 421 for its host, 403 for its origin."""
        refusal = None if scope["type"] == "lifespan" else self._refusal(scope)
        if refusal is None:
            await self._served(scope, receive, send)
        else:
            status, message = refusal
            await answer_json(scope, send, status, {"message": message})

    def _refusal(self, scope: Scope) -> tuple[HTTPStatus, str] | None:
        is_aws = scope["server"][1] != self._port
        hosts, origins = list(_values(scope, b"host")), list(_values(scope, b"origin"))
        if len(hosts) != 1 or not _is_this_machine(hosts[0], containers=is_aws and not origins):
            return HTTPStatus.MISDIRECTED_REQUEST, "Use localhost or 127.0.0.1 as the host."
        if not origins:
            foreign = is_aws and not FROM_NO_OTHER_PAGE.issuperset(_sites(scope))
            return (HTTPStatus.FORBIDDEN, "Another page may not call this.") if foreign else None
        (origin, *more) = origins
        if not more and self._is_allowed(scope, origin, hosts[0], is_aws=is_aws):
            return None
        return HTTPStatus.FORBIDDEN, f"Pages of {origin} may not call this."

    def _is_allowed(self, scope: Scope, origin: str, host: str, *, is_aws: bool) -> bool:
        if is_aws:
            own = origin in {f"http://{name}:{self._port}" for name in LOOPBACK}
            return own and _is_of_the_page(scope)
        return origin == f"http://{host}" or self._allows(origin)


def _is_this_machine(host: str, *, containers: bool) -> bool:
    """Return whether a Host header names this machine; `containers`: also as containers do."""
    found = HOST.fullmatch(host.lower())
    if found is None:
        return False
    name = found[1]
    return name in LOOPBACK or (containers and (name == DOCKER_HOST or _is_private(name)))


def _is_private(name: str) -> bool:
    try:
        return ipaddress.ip_address(name.strip("[]")).is_private
    except ValueError:
        return False


def _is_of_the_page(scope: Scope) -> bool:
    """Return whether a request on the emulator's port is one that the page sends."""
    if scope["type"] != "http" or scope["path"] != "/":
        return False
    if scope["method"] == "OPTIONS":  # the preflight request has no operation yet
        return True
    service, _, operation = "".join(_values(scope, b"x-amz-target")).partition(".")
    is_known = service == COGNITO and operation in OPERATIONS_OF_THE_PAGE
    return scope["method"] == "POST" and is_known


def _sites(scope: Scope) -> Iterator[str]:
    return _values(scope, b"sec-fetch-site")


def _values(scope: Scope, wanted: bytes) -> Iterator[str]:
    return (value.decode("latin-1") for name, value in scope["headers"] if name.lower() == wanted)
