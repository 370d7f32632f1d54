"""The template's own table, created in whatever engine a test uses."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
TABLE = "bookings"


class _Template(yaml.SafeLoader):
    """Reads CloudFormation's short tags as plain mappings."""


def _tag(loader: yaml.SafeLoader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    if isinstance(node, yaml.ScalarNode):
        return {suffix: loader.construct_scalar(node)}
    if isinstance(node, yaml.SequenceNode):
        return {suffix: loader.construct_sequence(node, deep=True)}
    assert isinstance(node, yaml.MappingNode)
    return {suffix: loader.construct_mapping(node, deep=True)}


_Template.add_multi_constructor("!", _tag)


@cache
def template() -> dict[str, Any]:
    """The template as written."""
    text = (ROOT / "template.yaml").read_text()
    loaded: dict[str, Any] = yaml.load(text, _Template)  # noqa: S506 - it is a safe loader
    return loaded


def create_table(client: Any, name: str = TABLE) -> None:
    """Create the template's table, with its indexes and its stream."""
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
