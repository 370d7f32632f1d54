"""The template as CloudFormation deploys it: after SAM's transform, in plain resources."""

import copy
import os
from functools import cache
from typing import Any
from unittest.mock import patch

from samtranslator.translator.managed_policy_translator import ManagedPolicyLoader
from samtranslator.translator.transform import transform

from local.template import load
from tests.support.tables import ROOT

type Resource = dict[str, Any]
type Resources = dict[str, Resource]


class _NoPolicies(ManagedPolicyLoader):
    """Managed policies by their names need an account to look them up in; we use none."""

    def __init__(self) -> None:
        """Ask for no account."""

    def load(self) -> dict[str, str]:
        return {}


@cache
def _transformed(**parameters: str) -> dict[str, Any]:
    template = load(ROOT / "template.yaml")
    packaged = template.packaged({name: f"s3://bucket/{name}" for name in template.artifacts()})
    with patch.dict(os.environ, {"AWS_DEFAULT_REGION": "us-east-1"}):
        made: dict[str, Any] = transform(packaged.body, parameters, _NoPolicies())
    return made


def transformed(**parameters: str) -> Resources:
    """Every resource, in a copy of one's own to break; SAM puts the values of parameters in."""
    resources: Resources = copy.deepcopy(_transformed(**parameters)["Resources"])
    return resources


def conditions() -> dict[str, Any]:
    """The template's conditions."""
    found: dict[str, Any] = copy.deepcopy(_transformed()["Conditions"])
    return found


def of_type(resources: Resources, kind: str) -> Resources:
    """The resources of one type, by logical id."""
    return {name: known for name, known in resources.items() if known["Type"] == kind}


def target(reference: Any) -> str | None:
    """The logical id that a Ref or GetAtt leads to."""
    match reference:
        case {"Ref": str(name)} | {"Fn::GetAtt": [str(name), *_]}:
            return name
    return None


def references(value: Any) -> set[str]:
    """Every logical id that a value names by Ref, GetAtt or Sub, at whatever depth."""
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
