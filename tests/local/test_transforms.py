"""SAM's transform runs once for each template."""

import json
from pathlib import Path
from typing import Any

import pytest
from ministack.services.cloudformation import changesets, engine, handlers

from local.deploy import RESOLVED_BY_TRANSFORM
from local.settings import ROOT
from local.template import Template, load
from local.transforms import SAM, transform_once

USERS = (engine, changesets, handlers)
TEMPLATE: dict[str, Any] = {"Transform": SAM, "Resources": {}}


@pytest.fixture
def transformed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Any]:
    """Replace the transform by one that appends each template to this list."""
    done: list[Any] = []

    def transform(template: dict[str, Any], *_: Any) -> Any:
        done.append(template)
        if "Broken" in template["Resources"]:
            return engine._TransformFailed(template, "broken")
        return {**template, "Transformed": len(done)}

    for module in USERS:
        monkeypatch.setattr(module, "_apply_transforms", transform)
    transform_once(tmp_path / "transformed")
    return done


def test_the_second_transform_of_a_template_is_read_from_a_file(transformed: list[Any]) -> None:
    results = [module._apply_transforms(TEMPLATE, [], None) for module in USERS]
    assert results == [{**TEMPLATE, "Transformed": 1}] * 3
    assert transformed == [TEMPLATE]


@pytest.mark.parametrize(
    "other",
    [
        {**TEMPLATE, "Resources": {"Table": {}}},
        {**TEMPLATE, "Transform": ["AWS::LanguageExtensions", SAM]},
        {**TEMPLATE, "Resources": {"Fn::Transform": {"Name": "AWS::Include"}}},
    ],
)
def test_other_templates_are_transformed(transformed: list[Any], other: dict[str, Any]) -> None:
    engine._apply_transforms(TEMPLATE)
    engine._apply_transforms(other)
    assert transformed == [TEMPLATE, other]


def test_a_template_that_reads_more_than_itself_is_transformed_each_time(
    transformed: list[Any],
) -> None:
    including = {**TEMPLATE, "Resources": {"Fn::Transform": {"Name": "AWS::Include"}}}
    for _ in range(2):
        engine._apply_transforms(including)
    assert transformed == [including, including]


def test_a_failure_is_not_remembered(transformed: list[Any]) -> None:
    broken = {**TEMPLATE, "Resources": {"Broken": {}}}
    for _ in range(2):
        assert isinstance(engine._apply_transforms(broken), engine._TransformFailed)
    assert transformed == [broken, broken]


def test_the_transform_of_our_template_depends_on_the_parameters_it_resolves_only() -> None:
    source = load(ROOT / "template.yaml")
    template = source.packaged(dict.fromkeys(source.artifacts(), "s3://artifacts/code.zip"))
    others = dict.fromkeys(source.body["Parameters"].keys() - set(RESOLVED_BY_TRANSFORM), "77")
    resolved = dict.fromkeys(RESOLVED_BY_TRANSFORM, "https://example.com")
    expected = _transformed(template)
    assert _transformed(template.with_defaults(others)) == expected
    assert _transformed(template.with_defaults(resolved)) != expected


def _transformed(template: Template) -> dict[str, Any]:
    result = engine._apply_transforms(json.loads(template.to_json()))
    return {name: part for name, part in result.items() if name != "Parameters"}
