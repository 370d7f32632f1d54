"""Resolves intrinsic functions (`Ref`, `Fn::Sub`, ...) of a deployed template."""

import re
from typing import Any

from local.deploy import Stack
from local.settings import REGION, STACK_NAME, LocalStackError

ACCOUNT = "000000000000"
PSEUDO_PARAMETERS = {
    "AWS::AccountId": ACCOUNT,
    "AWS::Partition": "aws",
    "AWS::Region": REGION,
    "AWS::StackName": STACK_NAME,
    "AWS::URLSuffix": "amazonaws.com",
}
NO_VALUE = {"Ref": "AWS::NoValue"}
PLACEHOLDER = re.compile(r"\$\{(!?)([^}]+)\}")


class Resolver:
    """Resolves the values of one deployed template. Methods raise LocalStackError."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._conditions = stack.template.get("Conditions", {})

    def resolve(self, value: Any) -> Any:
        """Return the value with every intrinsic function replaced by its result."""
        if isinstance(value, list):
            return [self.resolve(part) for part in value if part != NO_VALUE]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            name, argument = next(iter(value.items()))
            function = getattr(self, f"_{name.removeprefix('Fn::').lower()}", None)
            if function and (name == "Ref" or name.startswith("Fn::")):
                return function(argument)
            if name.startswith("Fn::"):
                raise LocalStackError(
                    f"the local stack can't resolve {name} in an API's definition"
                )
        resolved = {key: self.resolve(part) for key, part in value.items()}
        return {key: part for key, part in resolved.items() if part != NO_VALUE}

    def _ref(self, name: str) -> Any:
        if name == "AWS::NoValue":
            return NO_VALUE
        for known in (PSEUDO_PARAMETERS, self._stack.parameters, self._stack.physical_ids):
            if name in known:
                return known[name]
        raise LocalStackError(f"the local stack can't resolve a reference to {name}")

    def _getatt(self, argument: list[str] | str) -> str:
        name, attribute = argument.split(".", 1) if isinstance(argument, str) else argument
        kind = self._stack.template["Resources"].get(name, {}).get("Type")
        if (kind, attribute) == ("AWS::Lambda::Function", "Arn"):
            return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{self._ref(name)}"
        raise LocalStackError(f"the local stack can't resolve {name}.{attribute}")

    def _sub(self, argument: list[Any] | str) -> str:
        text, names = (argument, {}) if isinstance(argument, str) else argument

        def value(match: re.Match[str]) -> str:
            literal, name = match.groups()
            if literal:
                return f"${{{name}}}"
            if name in names:
                return str(self.resolve(names[name]))
            return str(self._ref(name) if "." not in name else self._getatt(name))

        return PLACEHOLDER.sub(value, text)

    def _join(self, argument: list[Any]) -> str:
        separator, parts = argument
        return str(separator).join(str(part) for part in self.resolve(parts))

    def _if(self, argument: list[Any]) -> Any:
        condition, then, otherwise = argument
        return self.resolve(then if self.holds({"Condition": condition}) else otherwise)

    def holds(self, condition: Any) -> bool:
        """Return whether a condition is true for this deployment."""
        name, argument = next(iter(condition.items()))
        match name:
            case "Condition":
                return self.holds(self._conditions[argument])
            case "Fn::Equals":
                return bool(self.resolve(argument[0]) == self.resolve(argument[1]))
            case "Fn::Not":
                return not self.holds(argument[0])
            case "Fn::And":
                return all(self.holds(part) for part in argument)
            case "Fn::Or":
                return any(self.holds(part) for part in argument)
        raise LocalStackError(f"the local stack can't evaluate the condition {name}")
