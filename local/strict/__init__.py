"""Rules of AWS that the emulator does not check.

Without them, a mistake would show only in an AWS account. There is one module for each service,
with a function `install` that replaces functions of the emulator. Each rule names its source.
"""

from local.front import Application
from local.strict import limits


def install(emulator: Application) -> Application:
    """Make the emulator apply the rules; return the application that serves it.

    A test changes a limit with a PATCH to `/_local/limits` on the emulator's port.
    """
    current = limits.Current()
    return limits.Control(emulator, current)
