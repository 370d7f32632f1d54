"""Deploys into an AWS account with `sam deploy`, built for the processor in samconfig.toml."""

import os
import subprocess
import tomllib
from pathlib import Path

from local.build import BUILD, SAM, Progress, build
from local.settings import ARCHITECTURES, ROOT, LocalStackError, architecture

MACHINES = {0x3E: "x86_64", 0xB7: "arm64"}  # the codes in an ELF header
MACHINE_OFFSET = 18  # of the code in an ELF header, in bytes


def deploy(environment: str, progress: Progress, *, guided: bool = False) -> None:
    """Build for the environment's processor and run `sam deploy`. Raises LocalStackError."""
    wanted = processor_of(environment)
    os.environ.setdefault("ARCH", wanted)
    if architecture() != wanted:
        raise LocalStackError(
            f"ARCH={os.environ['ARCH']}, but samconfig.toml has {wanted} for {environment}"
        )
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


def processor_of(environment: str, config: Path = ROOT / "samconfig.toml") -> str:
    """Return the processor that samconfig.toml sets for an environment."""
    configured = tomllib.loads(config.read_text()).get(environment, {})
    try:
        overrides: str = configured["deploy"]["parameters"]["parameter_overrides"]
        chosen = dict(pair.split("=", 1) for pair in overrides.split())
        return ARCHITECTURES[chosen["Architecture"]]
    except KeyError:
        raise LocalStackError(
            f"samconfig.toml sets no Architecture for ENV={environment}"
        ) from None


def check_processor(built: Path, wanted: str) -> None:
    """Raise LocalStackError if a compiled file of the build is for another processor."""
    for path in sorted(built.rglob("*.so")):
        with path.open("rb") as file:
            header = file.read(MACHINE_OFFSET + 2)
        machine = MACHINES.get(
            int.from_bytes(header[MACHINE_OFFSET:], "little"), "another processor"
        )
        if machine != wanted:
            where = path.relative_to(built)
            raise LocalStackError(f"{where} was built for {machine}, not for {wanted}")
