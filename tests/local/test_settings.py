"""The settings of the local stack, from the environment variables that `make` passes."""

from pathlib import Path

import pytest

from local.settings import LocalStackError, Settings, from_environment
from local.stack import Found


def test_without_variables_the_defaults_apply() -> None:
    assert from_environment({}) == Settings()
    assert from_environment({"PORT": "", "STACK_DIR": ""}) == Settings()


def test_every_variable_is_read() -> None:
    settings = from_environment(
        {
            "PORT": "9000",
            "CONFIRMATION_WINDOW": "10",
            "MAX_OFFERS": "2",
            "OPEN_SURFACES": "0",
            "PERSIST": "1",
            "AUTH": "1",
            "CORS_ORIGIN": "https://tickets.example",
            "STACK_DIR": "/stacks/a",
            "OUTPUTS": "/stacks/b.json",
        }
    )
    assert settings == Settings(
        stack_dir=Path("/stacks/a").resolve(),
        outputs=Path("/stacks/b.json").resolve(),
        port=9000,
        confirmation_window=10,
        max_offers=2,
        open_surfaces=False,
        persist=True,
        auth=True,
        cors_origin="https://tickets.example",
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "http"),
        ("PORT", "70000"),
        ("CONFIRMATION_WINDOW", "0"),
        ("PERSIST", "2"),
        ("CORS_ORIGIN", "example.com"),
        ("CORS_ORIGIN", "http://a.example/path"),
    ],
)
def test_an_invalid_value_is_refused_with_its_name(name: str, value: str) -> None:
    with pytest.raises(LocalStackError, match=name):
        from_environment({name: value})


def test_a_running_stack_lists_the_settings_that_differ() -> None:
    found = Found(settings={"port": 8080, "confirmation_window": 3600, "auth": False})
    assert found.differs_from(Settings(port=8081, auth=True)) == ["auth", "port"]
    assert found.differs_from(Settings()) == []
