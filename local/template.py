"""The SAM template as data: the artifacts it names, and the same with them in a bucket."""

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
    """A template read from a file; short forms (`!Ref`) are long ones here."""

    body: dict[str, Any]

    @property
    def resources(self) -> dict[str, Any]:
        """The resources by their logical ids."""
        resources: dict[str, Any] = self.body["Resources"]
        return resources

    def artifacts(self) -> dict[str, str]:
        """The folder of each function and layer that has one."""
        return {
            name: resource["Properties"][CODE[resource["Type"]]]
            for name, resource in self.resources.items()
            if isinstance(resource.get("Properties", {}).get(CODE.get(resource["Type"], "")), str)
        }

    def is_layer(self, name: str) -> bool:
        """Whether the artifact of this name is a layer's."""
        return bool(self.resources[name]["Type"] == "AWS::Serverless::LayerVersion")

    def packaged(self, uris: Mapping[str, str]) -> "Template":
        """The template with the artifacts at these addresses."""
        body = copy.deepcopy(self.body)
        for name, uri in uris.items():
            resource = body["Resources"][name]
            resource["Properties"][CODE[resource["Type"]]] = uri
        return Template(body)

    def with_defaults(self, values: Mapping[str, str]) -> "Template":
        """Return the template with these values as its parameters' defaults.

        CloudFormation gives SAM's transform the values of a deployment; the emulator gives it the
        defaults. What the transform resolves by itself (`CorsOrigin`) would keep the default.
        """
        body = copy.deepcopy(self.body)
        for name, parameter in body.get("Parameters", {}).items():
            if name in values:
                parameter["Default"] = values[name]
        return Template(body)

    def parameters(self, wanted: Mapping[str, str]) -> list[dict[str, str]]:
        """Of the wanted parameters those that the template has, as CloudFormation takes them."""
        known = self.body.get("Parameters", {})
        return [
            {"ParameterKey": name, "ParameterValue": value}
            for name, value in wanted.items()
            if name in known
        ]

    def to_json(self) -> str:
        """The template as CloudFormation takes it."""
        return json.dumps(self.body)


def load(path: Path) -> Template:
    """Read a template with its short forms."""
    return parse(path.read_text())


def parse(text: str) -> Template:
    """Read a template's text with its short forms; dates stay text."""
    return Template(yaml.load(text, Loader=_Loader))  # noqa: S506 # nosec B506


class _Loader(yaml.SafeLoader):
    """Knows CloudFormation's tags; takes `2012-10-17` as the text it is."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def _long_form(loader: yaml.SafeLoader, suffix: str, node: yaml.Node) -> dict[str, Any]:
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
