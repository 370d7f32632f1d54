"""The emulated AWS without our stack: an engine for the contract tests of the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from local import process, stack
from local.settings import Settings
from local.strict.limits import PATH


@contextmanager
def emulator(folder: Path, *, auth: bool = False, strict: bool = True) -> Iterator[str]:
    """Run a separate emulator during the context; yield its endpoint.

    With `strict`, the rules of `local.strict` apply, as in `make run`. With `auth`, IAM policies
    are enforced.
    """
    stack.bootstrap()
    settings = Settings(
        stack_dir=folder, outputs=folder / "outputs.json", port=0, auth=auth, strict=strict
    )
    try:
        yield process.launch(settings, detached=False).endpoint
    finally:
        process.stop(folder, keep_state=False)


def change_limits(endpoint: str, **limits: int) -> None:
    """Change limits of an emulated account. Without arguments, restore the defaults."""
    method = "PATCH" if limits else "DELETE"
    httpx.request(method, endpoint + PATH, json=limits, trust_env=False).raise_for_status()
