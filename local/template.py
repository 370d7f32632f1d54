"""Reads the SAM template, lists its artifacts, and replaces their folders by addresses."""

import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

CODE = {"AWS::Serverless::Function": "CodeUri", "AWS::Serverless::LayerVersion": "ContentUri"}


@dataclass(frozen=True)
class Template:
    """A parsed template. Short forms such as `!Ref` are converted to their long forms."""

    body: dict[str, Any]

    @property
    def resources(self) -> dict[str, Any]:
        """Return the resources by logical id."""
        resources: dict[str, Any] = self.body["Resources"]
        return resources

    def artifacts(self) -> dict[str, str]:
        """Return the folder of each function and layer that has one, by logical id."""
        return {
            name: resource["Properties"][CODE[resource["Type"]]]
            for name, resource in self.resources.items()
            if isinstance(resource.get("Properties", {}).get(CODE.get(resource["Type"], "")), str)
        }

    def is_layer(self, name: str) -> bool:
        """Return whether the resource with this logical id is a layer."""
        return bool(self.resources[name]["Type"] == "AWS::Serverless::LayerVersion")

    def packaged(self, uris: Mapping[str, str]) -> "Template":
        """Return a copy of the template with these addresses as its artifacts."""
        body = copy.deepcopy(self.body)
        for name, uri in uris.items():
            resource = body["Resources"][name]
            resource["Properties"][CODE[resource["Type"]]] = uri
        return Template(body)

    def with_defaults(self, values: Mapping[str, str]) -> "Template":
        """Return a copy of the template with these values as its parameters' defaults.

        CloudFormation passes the parameter values of a deployment to SAM's transform. The emulator
        passes the defaults, so parameters that the transform resolves by itself (`CorsOrigin`)
        would have their default values.
        """
        body = copy.deepcopy(self.body)
        for name, parameter in body.get("Parameters", {}).items():
            if name in values:
                parameter["Default"] = values[name]
        return Template(body)

    def parameters(self, wanted: Mapping[str, str]) -> list[dict[str, str]]:
        """Return those of the parameters that the template declares, in CloudFormation's format."""
        known = self.body.get("Parameters", {})
        return [
            {"ParameterKey": name, "ParameterValue": value}
            for name, value in wanted.items()
            if name in known
        ]

    def to_json(self) -> str:
        """Return the template as JSON."""
        return json.dumps(self.body)


def load(path: Path) -> Template:
    """Read a template from a file."""
    return parse(path.read_text())


def parse(text: str) -> Template:
    """Parse a template. Dates such as `2012-10-17` remain strings."""
    return Template(yaml.load(text, Loader=_Loader))  # noqa: S506 # nosec B506


class _Loader(yaml.CSafeLoader):
    """A YAML loader in C, with CloudFormation's tags and without timestamps."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }


def _long_form(loader: yaml.CSafeLoader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    name = suffix if suffix in {"Ref", "Condition"} else f"Fn::{suffix}"
    value: Any
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
        if suffix == "GetAtt":
            value = value.split(".", 1)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        assert isinstance(node, yaml.MappingNode)
        value = loader.construct_mapping(node, deep=True)
    return {name: value}


_Loader.add_multi_constructor("!", _long_form)
