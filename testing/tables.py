"""The table of the template, for any engine."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
TABLE = "bookings"


class _Template(yaml.CSafeLoader):
    """A loader that reads CloudFormation's short tags as mappings."""


def _tag(loader: yaml.CSafeLoader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    if isinstance(node, yaml.ScalarNode):
        return {suffix: loader.construct_scalar(node)}
    if isinstance(node, yaml.SequenceNode):
        return {suffix: loader.construct_sequence(node, deep=True)}
    assert isinstance(node, yaml.MappingNode)
    return {suffix: loader.construct_mapping(node, deep=True)}


_Template.add_multi_constructor("!", _tag)


@cache
def template() -> dict[str, Any]:
    """Return the content of template.yaml."""
    text = (ROOT / "template.yaml").read_text()
    loaded: dict[str, Any] = yaml.load(text, _Template)  # noqa: S506 - it is a safe loader
    return loaded


@cache
def function_folders() -> dict[str, str]:
    """Return the folder in functions/ of each function of the template, by logical id."""
    return {
        name: resource["Properties"]["CodeUri"].removeprefix("functions/").rstrip("/")
        for name, resource in template()["Resources"].items()
        if resource["Type"] == "AWS::Serverless::Function"
    }


def create_table(client: Any, name: str = TABLE) -> None:
    """Create the table of the template, with its indexes and its stream."""
    properties = template()["Resources"]["Table"]["Properties"]
    stream = {"StreamEnabled": True, **properties["StreamSpecification"]}
    client.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=properties["AttributeDefinitions"],
        KeySchema=properties["KeySchema"],
        GlobalSecondaryIndexes=properties["GlobalSecondaryIndexes"],
        StreamSpecification=stream,
    )
