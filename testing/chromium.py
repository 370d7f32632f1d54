"""Chromium for tests and benches."""

import os
import shutil
from typing import Any

from playwright.sync_api import Browser, Playwright

# In a container, root can't use Chromium's sandbox.
ARGUMENTS = ["--no-sandbox"] if os.geteuid() == 0 else []


def launch(playwright: Playwright, **options: Any) -> Browser:
    """Start the system's Chromium, otherwise Playwright's. Raises Error if there is neither."""
    return playwright.chromium.launch(
        executable_path=shutil.which("chromium"), args=ARGUMENTS, **options
    )
