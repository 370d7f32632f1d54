"""Functions in CloudFormation templates: checks before the emulator creates or updates them."""

import functools
from collections.abc import Callable
from typing import Any

from ministack.services.cloudformation import provisioners as _provisioners

provisioners: Any = _provisioners

type Properties = dict[str, Any]
type Provision = Callable[..., tuple[str, dict[str, Any]]]

PLACES = {"create": 1, "update": 2}  # of the new properties among the arguments


def before_functions(check: Callable[[Properties], None]) -> None:
    """Call `check` with the properties of each function. A ValueError fails the deployment."""

    def wrap(provision: Provision, place: int) -> Provision:
        @functools.wraps(provision)
        def check_then_provision(*arguments: Any, **named: Any) -> tuple[str, dict[str, Any]]:
            check(arguments[place])
            return provision(*arguments, **named)

        return check_then_provision

    _wrap_all(wrap)


def after_functions(then: Callable[[str, Properties], None]) -> None:
    """Call `then` with the name and the properties of each function that is now deployed."""

    def wrap(provision: Provision, place: int) -> Provision:
        @functools.wraps(provision)
        def provision_then_call(*arguments: Any, **named: Any) -> tuple[str, dict[str, Any]]:
            name, attributes = provision(*arguments, **named)
            then(name, arguments[place])
            return name, attributes

        return provision_then_call

    _wrap_all(wrap)


def _wrap_all(wrap: Callable[[Provision, int], Provision]) -> None:
    handlers = provisioners._RESOURCE_HANDLERS["AWS::Lambda::Function"]  # noqa: SLF001
    for change, place in PLACES.items():
        handlers[change] = wrap(handlers[change], place)
