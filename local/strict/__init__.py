"""Rules of AWS that the emulator does not check.

Without them, a mistake shows only in an AWS account. Each service has a module with a function
`install`, which replaces functions of the emulator. Each rule names its source.
"""

import importlib

from local.front import Application
from local.strict import limits


def install(emulator: Application) -> Application:
    """Make the emulator apply the rules; return the application that serves it.

    A test changes a limit with a PATCH to `/_local/limits` on the emulator's port.
    """
    current = limits.Current()
    # Imported here, because the emulator reads its settings when it is imported.
    importlib.import_module("local.strict.gateway").install(current)
    return limits.Control(emulator, current)
