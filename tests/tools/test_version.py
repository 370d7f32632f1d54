"""The version stands in one place; every document that shows it agrees."""

import json
import re
import tomllib

from booking import __version__
from testing.tables import ROOT


def test_pyproject_has_the_version_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == __version__


def test_the_newest_release_in_the_changelog_is_the_version_of_the_package() -> None:
    headings = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert headings[0] == "Unreleased"
    assert headings[1] == __version__


def test_the_openapi_document_has_the_version_of_the_package() -> None:
    document = json.loads((ROOT / "functions/get_document/openapi.json").read_text())
    assert document["info"]["version"] == __version__
