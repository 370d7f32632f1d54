"""The settings of the local stack, read from the environment variables that make exports."""

import os
import platform
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from local.cors import ANY_LOOPBACK_PORT

ROOT = Path(__file__).resolve().parent.parent
# Shared by all stacks; `local.build` removes old entries.
UNPACKED = ROOT / ".local/unpacked"
TRANSFORMED = ROOT / ".local/transformed"
STACK_NAME = "conference-booking"
REGION = "us-east-1"
# A file in the stack's folder. With AUTH=1 it lists the principal, action and resource of each
# permitted call.
CALLS = "calls.txt"
# A path on the emulator's port. With PERSIST=1, a POST to it saves the whole state.
SAVE = "/_local/save"
ARCHITECTURES = {"x86_64": "x86_64", "amd64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}


class LocalStackError(Exception):
    """An error that the user of the command can fix. It is shown as one line."""


@dataclass(frozen=True)
class Settings:
    """The settings of one local stack: its folder, its port and its parameters."""

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
    strict: bool = True  # apply the rules of local.strict

    @property
    def parameters(self) -> dict[str, str]:
        """Return the values of the template parameters that depend on these settings."""
        return {
            "ConfirmationWindow": str(self.confirmation_window),
            "MaxOffers": str(self.max_offers),
            "OpenSurfaces": "enabled" if self.open_surfaces else "disabled",
            "CorsOrigin": self.cors_origin,
            "NotificationSender": self.sender,
        }


def from_environment(environment: Mapping[str, str]) -> Settings:
    """Parse PORT, CONFIRMATION_WINDOW and the other variables. Raises LocalStackError."""
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
        strict=_number(environment, "STRICT", 1, lowest=0, highest=1) == 1,
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
    """Parse CORS_ORIGIN. It has the form that browsers send: scheme, host and port."""
    origin = environment.get("CORS_ORIGIN", "").strip() or default
    if origin not in {default, "*"} and not re.fullmatch(r"https?://[^/\s?#]+", origin):
        raise LocalStackError(
            f"CORS_ORIGIN must be an origin like http://192.168.1.9:5173, not {origin!r}"
        )
    return origin


def architecture() -> str:
    """Return the processor to build for: ARCH, or this machine's. Raises LocalStackError."""
    named = os.environ.get("ARCH") or platform.machine()
    try:
        return ARCHITECTURES[named.lower()]
    except KeyError:
        raise LocalStackError(
            f"Lambda does not support the processor {named!r}; set ARCH"
        ) from None
