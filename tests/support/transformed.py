"""The template as CloudFormation deploys it: plain resources, after SAM's transform."""

import copy
import os
import re
from functools import cache
from typing import Any
from unittest.mock import patch

from samtranslator.translator.managed_policy_translator import ManagedPolicyLoader
from samtranslator.translator.transform import transform

from local.template import load
from testing.tables import ROOT

ALIAS = re.compile(r"\$\{(\w+Aliaslive)\}")

type Resource = dict[str, Any]
type Resources = dict[str, Resource]


class _NoPolicies(ManagedPolicyLoader):
    """A loader of managed policies without an account; the template uses none by name."""

    def __init__(self) -> None:
        """Skip the client of the base class."""

    def load(self) -> dict[str, str]:
        return {}


@cache
def _transformed(*, layer: str = "SharedLayer", **parameters: str) -> dict[str, Any]:
    template = load(ROOT / "template.yaml")
    uris = {name: f"s3://bucket/{name}" for name in template.artifacts()}
    packaged = template.packaged({**uris, "SharedLayer": f"s3://bucket/{layer}"})
    with patch.dict(os.environ, {"AWS_DEFAULT_REGION": "us-east-1"}):
        plain: dict[str, Any] = transform(packaged.body, parameters, _NoPolicies())
    return plain


def transformed(**parameters: str) -> Resources:
    """Return a copy of every resource, with the defaults of the parameters that SAM inserts.

    References to the alias of a function are references to the function: most rules are about the
    function that is invoked. `with_aliases` returns them as they are deployed.
    """
    resources = with_aliases(**parameters)
    functions = {name: invoked_by_alias(alias) for name, alias in of_alias(resources).items()}
    for name in functions:
        del resources[name]
    folded: Resources = _folded(resources, functions)
    return folded


def with_aliases(**parameters: str) -> Resources:
    """Return a copy of every resource, with the aliases of the functions.

    `layer` is the content of the built layer.
    """
    resources: Resources = copy.deepcopy(_transformed(**parameters)["Resources"])
    return resources


def of_alias(resources: Resources) -> Resources:
    """Return the aliases, by logical id."""
    return of_type(resources, "AWS::Lambda::Alias")


def invoked_by_alias(alias: Resource) -> str:
    """Return the logical id of the function of an alias."""
    function: str = alias["Properties"]["FunctionName"]["Ref"]
    return function


def _folded(value: Any, functions: dict[str, str]) -> Any:
    """Return a value with references to functions in place of those to their aliases."""
    match value:
        case {"Ref": str(name)} if name in functions:
            return {"Fn::GetAtt": [functions[name], "Arn"]}
        case {"Fn::Sub": [str(text), {"Alias": {"Ref": str(name)}}]} if name in functions:
            return {"Fn::Sub": text.replace("${Alias}", f"${{{functions[name]}.Arn}}")}
        case dict():
            return {key: _folded(inner, functions) for key, inner in value.items()}
        case list():
            return [_folded(inner, functions) for inner in value]
        case str():
            return ALIAS.sub(lambda found: f"${{{functions[found[1]]}.Arn}}", value)
    return value


def conditions() -> dict[str, Any]:
    """Return the template's conditions."""
    found: dict[str, Any] = copy.deepcopy(_transformed()["Conditions"])
    return found


def of_type(resources: Resources, kind: str) -> Resources:
    """Return the resources of one type, by logical id."""
    return {name: known for name, known in resources.items() if known["Type"] == kind}


def target(reference: Any) -> str | None:
    """Return the logical id of a Ref or GetAtt, or None."""
    match reference:
        case {"Ref": str(name)} | {"Fn::GetAtt": [str(name), *_]}:
            return name
    return None


def parameter_or_value(value: Any) -> Any:
    """Return the default of a parameter for a reference to it, and any other value unchanged."""
    match value:
        case {"Ref": str(name)}:
            return _transformed()["Parameters"][name]["Default"]
    return value


def references(value: Any) -> set[str]:
    """Return every logical id in Ref, GetAtt or Sub, at any depth of a value."""
    found = {name} if (name := target(value)) else set()
    if isinstance(value, dict):
        for inner in value.values():
            found |= references(inner)
    elif isinstance(value, list):
        for inner in value:
            found |= references(inner)
    elif isinstance(value, str):
        found |= {part.split("}")[0].split(".")[0] for part in value.split("${")[1:]}
    return found
