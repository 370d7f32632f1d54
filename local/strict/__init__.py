"""Rules of AWS that the emulator does not check, one module for each service.

Without them, a mistake shows only in an AWS account. Each module has a function `install`, which
replaces functions of the emulator. Each rule names its source.
"""

import importlib

from local.front import Application
from local.strict import limits

MODULES = ("cognito", "dynamodb", "gateway", "lambdas", "recursion", "scheduler", "ses", "sqs")


def install(emulator: Application) -> Application:
    """Make the emulator apply the rules; return the application that serves it.

    A test changes a limit with a PATCH to `/_local/limits` on the emulator's port.
    """
    current = limits.Current()
    for name in MODULES:
        # Imported here, because the emulator reads its settings when it is imported.
        importlib.import_module(f"local.strict.{name}").install(current)
    return limits.Control(emulator, current)
