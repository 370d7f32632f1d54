"""The emulated AWS without our stack: an engine for the contract tests of the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from local import process, stack
from local.settings import Settings


@contextmanager
def emulator(folder: Path, *, strict: bool = True) -> Iterator[str]:
    """Run a separate emulator during the context; yield its endpoint.

    With `strict`, the rules of `local.strict` apply, as in `make run`.
    """
    stack.bootstrap()
    settings = Settings(stack_dir=folder, outputs=folder / "outputs.json", port=0, strict=strict)
    try:
        yield process.launch(settings, detached=False).endpoint
    finally:
        process.stop(folder, keep_state=False)
