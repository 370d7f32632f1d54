"""The artifacts as they are deployed: built as by `make build`, and unzipped."""

import zipfile
from pathlib import Path

import pytest

from local.build import build
from local.stack import bootstrap
from testing.tables import template

FUNCTION, LAYER = "AWS::Serverless::Function", "AWS::Serverless::LayerVersion"


def names(kind: str) -> list[str]:
    """Return the names of the template's resources of one type."""
    resources = template()["Resources"].items()
    return sorted(name for name, resource in resources if resource["Type"] == kind)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test with the parameter `function` or `artifact` for each of them."""
    if "function" in metafunc.fixturenames:
        metafunc.parametrize("function", names(FUNCTION))
    if "artifact" in metafunc.fixturenames:
        metafunc.parametrize("artifact", [*names(FUNCTION), *names(LAYER)])


@pytest.fixture(scope="session")
def artifacts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the folder of the unzipped artifacts, which the next build does not change."""
    bootstrap()
    home = tmp_path_factory.mktemp("artifacts")
    for name, path in build(lambda _: None).zips.items():
        with zipfile.ZipFile(path) as archive:
            archive.extractall(home / name)
    return {entry.name: entry for entry in home.iterdir()}


@pytest.fixture(scope="session")
def layer(artifacts: dict[str, Path]) -> Path:
    """Return the folders that Lambda puts on the path of every function."""
    [name] = names(LAYER)
    return artifacts[name] / "python"
