"""What the local stack can be told, from the environment that make passes on."""

import os
import platform
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from local.cors import ANY_LOOPBACK_PORT

ROOT = Path(__file__).resolve().parent.parent
STACK_NAME = "conference-booking"
REGION = "us-east-1"
# In the stack's folder, where IAM policies are enforced: principal, action, resource of all calls.
CALLS = "calls.txt"
# On the emulator's port, with PERSIST=1: a POST saves the state as a whole.
SAVE = "/_local/save"
ARCHITECTURES = {"x86_64": "x86_64", "amd64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}


class LocalStackError(Exception):
    """Something the person who typed the command can put right; shown as one line."""


@dataclass(frozen=True)
class Settings:
    """One local stack: where it lives, where it answers and with which parameters."""

    stack_dir: Path = ROOT / ".local/stack"
    outputs: Path = ROOT / ".local/outputs.json"
    port: int = 8080
    confirmation_window: int = 3600
    max_offers: int = 0
    open_surfaces: bool = True
    cors_origin: str = ANY_LOOPBACK_PORT
    sender: str = ""
    persist: bool = False
    auth: bool = False

    @property
    def parameters(self) -> dict[str, str]:
        """The template's parameters that these settings decide."""
        return {
            "ConfirmationWindow": str(self.confirmation_window),
            "MaxOffers": str(self.max_offers),
            "OpenSurfaces": "enabled" if self.open_surfaces else "disabled",
            "CorsOrigin": self.cors_origin,
            "NotificationSender": self.sender,
        }


def from_environment(environment: Mapping[str, str]) -> Settings:
    """Read PORT, CONFIRMATION_WINDOW, MAX_OFFERS and the others, as far as they are set."""
    default = Settings()
    return Settings(
        stack_dir=Path(environment.get("STACK_DIR") or default.stack_dir).resolve(),
        outputs=Path(environment.get("OUTPUTS") or default.outputs).resolve(),
        port=_number(environment, "PORT", default.port, lowest=0, highest=65535),
        confirmation_window=_number(
            environment, "CONFIRMATION_WINDOW", default.confirmation_window, 1, 2_592_000
        ),
        max_offers=_number(environment, "MAX_OFFERS", default.max_offers, 0, 1_000_000),
        open_surfaces=_number(environment, "OPEN_SURFACES", 1, lowest=0, highest=1) == 1,
        cors_origin=_origin(environment, default.cors_origin),
        sender=environment.get("SENDER", "").strip(),
        persist=_number(environment, "PERSIST", 0, lowest=0, highest=1) == 1,
        auth=_number(environment, "AUTH", 0, lowest=0, highest=1) == 1,
    )


def _number(
    environment: Mapping[str, str], name: str, default: int, lowest: int, highest: int
) -> int:
    text = environment.get(name, "").strip() or str(default)
    try:
        number = int(text)
    except ValueError:
        raise LocalStackError(f"{name} must be a whole number, not {text!r}") from None
    if not lowest <= number <= highest:
        raise LocalStackError(f"{name} must be from {lowest} to {highest}, not {number}")
    return number


def _origin(environment: Mapping[str, str], default: str) -> str:
    """Return CORS_ORIGIN, which is compared with what a browser sends: scheme, host and port."""
    origin = environment.get("CORS_ORIGIN", "").strip() or default
    if origin not in {default, "*"} and not re.fullmatch(r"https?://[^/\s?#]+", origin):
        raise LocalStackError(
            f"CORS_ORIGIN must be an origin like http://192.168.1.9:5173, not {origin!r}"
        )
    return origin


def architecture() -> str:
    """The processor to build for: this machine's, or ARCH's."""
    named = os.environ.get("ARCH") or platform.machine()
    try:
        return ARCHITECTURES[named.lower()]
    except KeyError:
        raise LocalStackError(f"Lambda has no processor called {named!r}; set ARCH") from None
