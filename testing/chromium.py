"""Chromium for tests and benches."""

import os
import shutil
from typing import Any

from playwright.sync_api import Browser, Playwright

# In a container, root can't use Chromium's sandbox.
ARGUMENTS = ["--no-sandbox"] if os.geteuid() == 0 else []
# The shell has no user interface and no push messages, and needs a third of the CPU time.
SHELL, WHOLE = "chromium-headless-shell", "chromium"


def launch(playwright: Playwright, *, whole: bool = False, **options: Any) -> Browser:
    """Start the system's Chromium, otherwise Playwright's. Raises Error if there is neither.

    whole: not the headless shell.
    """
    found = shutil.which(WHOLE) if whole else shutil.which(SHELL) or shutil.which(WHOLE)
    if found is None and whole:
        options["channel"] = "chromium"
    return playwright.chromium.launch(executable_path=found, args=ARGUMENTS, **options)
