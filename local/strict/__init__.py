"""Rules of AWS that the emulator does not check.

Without them, a mistake shows only in an AWS account. There are no rules yet. Each service will have
a module with a function `install`, which replaces functions of the emulator. Each rule will name
its source.
"""

from local.front import Application
from local.strict import limits


def install(emulator: Application) -> Application:
    """Make the emulator apply the rules; return the application that serves it.

    A test changes a limit with a PATCH to `/_local/limits` on the emulator's port. No rule reads
    the limits yet.
    """
    current = limits.Current()
    return limits.Control(emulator, current)
