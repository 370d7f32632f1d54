"""The emulated AWS alone, without our stack in it: an engine to hold the store against."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from local import process, stack
from local.settings import Settings


@contextmanager
def emulator(folder: Path) -> Iterator[str]:
    """Run an emulator of one's own while the context lasts; give its endpoint."""
    stack.bootstrap()
    settings = Settings(stack_dir=folder, outputs=folder / "outputs.json", port=0)
    try:
        yield process.launch(settings, detached=False).endpoint
    finally:
        process.stop(folder, keep_state=False)
