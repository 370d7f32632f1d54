"""A deployment requires a build for the processor on which it will run."""

from pathlib import Path

import pytest

from local.cloud import check_processor, deploy, processor_of
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
