"""Builds for the processor in samconfig.toml, and deploys into an AWS account by `sam deploy`."""

import contextlib
import os
import shlex
import subprocess
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypedDict

from botocore.exceptions import BotoCoreError, ClientError

from local import account
from local.account import Account, Check, Severity
from local.build import BUILD, SAM, Progress, build
from local.settings import ARCHITECTURES, ROOT, LocalStackError, architecture

MACHINES = {0x3E: "x86_64", 0xB7: "arm64"}  # by the code e_machine in an ELF header
MACHINE_OFFSET_BYTES = 18  # of e_machine, from the start of the header


def deploy(
    environment: str, progress: Progress, *, guided: bool = False, smoke: bool = True
) -> None:
    """Check the account, build for the environment's processor, deploy, and run `make smoke`.

    Raises LocalStackError.
    """
    wanted = processor_of(environment)
    os.environ.setdefault("ARCH", wanted)
    if architecture() != wanted:
        raise LocalStackError(
            f"ARCH={os.environ['ARCH']}, but samconfig.toml has {wanted} for {environment}"
        )
    progress("checking the account")
    with errors_of_credentials():
        check_account(account.of_environment(**configured(environment)), progress)
    build(progress)
    check_processor(BUILD, wanted)
    command = [str(SAM), "deploy", "--config-env", environment]
    done = subprocess.run(
        [*command, "--guided"] if guided else command,
        cwd=ROOT,
        env={"SAM_CLI_TELEMETRY": "0", **os.environ},
        check=False,
    )
    if done.returncode != 0:
        raise LocalStackError(f"sam deploy ended with status {done.returncode}")
    if smoke:
        progress("running make smoke; SMOKE=0 skips it")
        command, variables = smoke_command(environment)
        if subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode != 0:
            raise LocalStackError(
                "the stack is deployed, but make smoke failed; see docs/deploy.md#the-smoke-test"
            )


def smoke_command(
    environment: str, config: Path = ROOT / "samconfig.toml"
) -> tuple[list[str], dict[str, str]]:
    """Return the command that tests an environment's stack, and its environment variables.

    SAM deploys to the region in samconfig.toml, so the command uses that region too.
    """
    settings = _settings(environment, config)
    command = [str(ROOT / ".venv/bin/python"), "-m", "operations.smoke"]
    variables = {**os.environ, "PYTHONPATH": f"{ROOT / 'shared'}{os.pathsep}{ROOT}"}
    variables["AWS_DEFAULT_REGION"] = variables["AWS_REGION"] = settings["region"]
    return [*command, "--stack", settings["stack_name"]], variables


@contextlib.contextmanager
def errors_of_credentials() -> Iterator[None]:
    """Explain missing or invalid credentials. Raises LocalStackError."""
    try:
        yield
    except (BotoCoreError, ClientError) as error:
        raise LocalStackError(
            f"the account can't be checked: {error}. Set the credentials and the region of the "
            "account, and test them with: aws sts get-caller-identity"
        ) from error


def check_account(
    checked: Account, progress: Progress, checks: Iterable[Check] = account.CHECKS
) -> None:
    """Print the findings of the checks. Raises LocalStackError if one prevents the deployment."""
    findings = account.inspect(checked, checks)
    for finding in findings:
        progress(str(finding))
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise LocalStackError("the account is not ready for this deployment; see the errors above")


class Configured(TypedDict):
    """The settings of an environment in samconfig.toml."""

    parameters: dict[str, str]
    region: str | None


def configured(environment: str, config: Path = ROOT / "samconfig.toml") -> Configured:
    """Return the template parameters and the region that samconfig.toml sets."""
    settings = _settings(environment, config)
    overrides = settings.get("parameter_overrides", "")
    pairs = shlex.split(overrides) if isinstance(overrides, str) else overrides
    return {
        "parameters": dict(pair.split("=", 1) for pair in pairs),
        "region": settings.get("region"),
    }


def _settings(environment: str, config: Path) -> dict[str, Any]:
    """Return the parameters of `sam deploy`. As in SAM, environments do not inherit `default`."""
    sections: dict[str, Any] = tomllib.loads(config.read_text()).get(environment, {})
    settings: dict[str, Any] = {}
    for command in ("global", "deploy"):
        settings |= sections.get(command, {}).get("parameters", {})
    return settings


def processor_of(environment: str, config: Path = ROOT / "samconfig.toml") -> str:
    """Return the processor that samconfig.toml sets for an environment."""
    try:
        return ARCHITECTURES[configured(environment, config)["parameters"]["Architecture"]]
    except KeyError:
        raise LocalStackError(
            f"samconfig.toml sets no Architecture for ENV={environment}"
        ) from None


def check_processor(built: Path, wanted: str) -> None:
    """Raise LocalStackError if a compiled file of the build is for another processor."""
    for path in sorted(built.rglob("*.so")):
        with path.open("rb") as file:
            header = file.read(MACHINE_OFFSET_BYTES + 2)
        machine = MACHINES.get(
            int.from_bytes(header[MACHINE_OFFSET_BYTES:], "little"), "another processor"
        )
        if machine != wanted:
            where = path.relative_to(built)
            raise LocalStackError(f"{where} was built for {machine}, not for {wanted}")
