"""`sam deploy` into an account, of what was built for the processor that the environment names."""

import os
import subprocess
import tomllib
from pathlib import Path

from local.build import BUILD, SAM, Progress, build
from local.settings import ARCHITECTURES, ROOT, LocalStackError, architecture

MACHINES = {0x3E: "x86_64", 0xB7: "arm64"}  # as an ELF file's header has them
MACHINE_AT = 18


def deploy(environment: str, progress: Progress, *, guided: bool = False) -> None:
    """Build for the environment's processor, and hand over to the SAM CLI."""
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
    """The processor that samconfig.toml names for an environment."""
    configured = tomllib.loads(config.read_text()).get(environment, {})
    try:
        overrides: str = configured["deploy"]["parameters"]["parameter_overrides"]
        chosen = dict(pair.split("=", 1) for pair in overrides.split())
        return ARCHITECTURES[chosen["Architecture"]]
    except KeyError:
        raise LocalStackError(
            f"samconfig.toml names no Architecture for ENV={environment}"
        ) from None


def check_processor(built: Path, wanted: str) -> None:
    """Refuse a build whose compiled parts are for another processor."""
    for path in sorted(built.rglob("*.so")):
        with path.open("rb") as file:
            header = file.read(MACHINE_AT + 2)
        machine = MACHINES.get(int.from_bytes(header[MACHINE_AT:], "little"), "another processor")
        if machine != wanted:
            where = path.relative_to(built)
            raise LocalStackError(f"{where} was built for {machine}, not for {wanted}")
