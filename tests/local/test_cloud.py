"""A deployment requires a build for its processor, and ends with a test of its own stack."""

import os
from pathlib import Path

import pytest

from local.account import Account, Finding, Severity
from local.cloud import (
    check_account,
    check_processor,
    configured,
    deploy,
    processor_of,
    smoke_command,
)
from local.settings import LocalStackError

ELF = b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00"
X86, ARM = b"\x3e\x00", b"\xb7\x00"


def built(folder: Path, *machines: bytes) -> Path:
    for number, machine in enumerate(machines):
        part = folder / f"SharedLayer/python/part{number}.cpython-313.so"
        part.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(ELF + machine + bytes(40))
    return folder


@pytest.mark.parametrize("environment", ["dev", "prod"])
def test_an_environment_names_its_processor(environment: str) -> None:
    assert processor_of(environment) == "arm64"


def test_an_environment_without_processor_is_refused() -> None:
    for environment in ("default", "staging"):
        with pytest.raises(LocalStackError, match=environment):
            processor_of(environment)


def test_a_build_for_the_right_processor_is_accepted(tmp_path: Path) -> None:
    check_processor(built(tmp_path, ARM, ARM), "arm64")
    check_processor(built(tmp_path / "other", X86), "x86_64")


@pytest.mark.parametrize("machines", [(X86,), (ARM, X86), (b"\x00\x00",)], ids=str)
def test_a_build_for_another_processor_is_refused(
    tmp_path: Path, machines: tuple[bytes, ...]
) -> None:
    with pytest.raises(LocalStackError, match="not for arm64"):
        check_processor(built(tmp_path, *machines), "arm64")


def test_another_processor_than_the_environments_is_refused_before_anything_is_built(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ARCH", "x86_64")
    with pytest.raises(LocalStackError, match=r"samconfig\.toml has arm64 for dev"):
        deploy("dev", pytest.fail)


def test_without_credentials_nothing_is_built(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The error names the cause, instead of a traceback or an error after the build."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("ARCH", "arm64")
    steps: list[str] = []
    with pytest.raises(LocalStackError, match=r"locate credentials.*get-caller-identity"):
        deploy("dev", steps.append)
    monkeypatch.setenv("AWS_PROFILE", "another")
    with pytest.raises(LocalStackError, match="another"):
        deploy("dev", steps.append)
    assert set(steps) == {"checking the account"}


CONFIG = """
[default.global.parameters]
region = "us-east-1"

[default.deploy.parameters]
parameter_overrides = "NotificationSender=other@example.com"

[dev.deploy.parameters]
region = "eu-central-1"
parameter_overrides = "Architecture=arm64 NotificationSender=\\"tickets@example.com\\""

[prod.deploy.parameters]
parameter_overrides = ["Architecture=x86_64", "SignUp=closed"]

[prod.global.parameters]
region = "eu-north-1"
"""


def test_the_parameters_and_the_region_of_an_environment_are_read(tmp_path: Path) -> None:
    config = tmp_path / "samconfig.toml"
    config.write_text(CONFIG)
    sender = {"Architecture": "arm64", "NotificationSender": "tickets@example.com"}
    assert configured("dev", config) == {"parameters": sender, "region": "eu-central-1"}
    closed = {"Architecture": "x86_64", "SignUp": "closed"}
    assert configured("prod", config) == {"parameters": closed, "region": "eu-north-1"}


@pytest.mark.parametrize("severity", Severity)
def test_findings_are_shown_and_errors_end_the_deployment(severity: Severity) -> None:
    shown: list[str] = []

    def check(_: Account) -> list[Finding]:
        return [Finding(severity, "change this")]

    if severity is Severity.ERROR:
        with pytest.raises(LocalStackError, match="not ready"):
            check_account(Account(None, {}), shown.append, [check])
    else:
        check_account(Account(None, {}), shown.append, [check])
    assert shown == [f"{severity.value}: change this"]


@pytest.mark.parametrize("environment", ["dev", "prod"])
def test_the_smoke_test_runs_on_the_deployed_stack_in_its_region(
    environment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_REGION", "eu-north-1")  # sam deploy ignores it
    command, variables = smoke_command(environment)
    assert command[-2:] == ["--stack", f"conference-booking-{environment}"]
    assert variables["AWS_REGION"] == variables["AWS_DEFAULT_REGION"] == "us-east-1"
