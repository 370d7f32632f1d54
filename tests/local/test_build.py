"""Artifacts: bytecode beside the sources, and a zip that depends only on the content."""

import marshal
import os
import zipfile
from pathlib import Path

import pytest

from local import build
from local.settings import LocalStackError


@pytest.fixture
def artifact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(build, "PACKAGES", tmp_path / "packages")
    (tmp_path / "packages").mkdir()
    folder = tmp_path / "BookFunction"
    folder.mkdir()
    (folder / "app.py").write_text("def handler(event, context): return event\n")
    return folder


def test_bytecode_is_loaded_unchecked_and_has_lambdas_paths(artifact: Path) -> None:
    build._compile(build._Artifact(artifact, is_layer=False), artifact)
    (compiled,) = (artifact / "__pycache__").iterdir()
    content = compiled.read_bytes()
    assert content[4:8] == b"\x01\0\0\0"  # by hash, unchecked
    code = marshal.loads(content[16:])  # noqa: S302 - compiled just above
    assert code.co_filename == "/var/task/app.py"


def test_a_file_that_does_not_compile_is_named(artifact: Path) -> None:
    (artifact / "app.py").write_text("def")
    with pytest.raises(LocalStackError, match="BookFunction does not compile"):
        build._compile(build._Artifact(artifact, is_layer=False), artifact)


def test_the_zip_of_the_same_content_does_not_depend_on_the_time(artifact: Path) -> None:
    first = build._zip(artifact)
    first_content = first.read_bytes()
    first.unlink()
    os.utime(artifact / "app.py", (1_000_000_000, 1_000_000_000))
    again = build._zip(artifact)
    assert (again, again.read_bytes()) == (first, first_content)
    assert zipfile.ZipFile(again).namelist() == ["app.py"]


def test_another_content_is_another_zip(artifact: Path) -> None:
    first = build._zip(artifact)
    (artifact / "app.py").write_text("handler = None\n")
    assert build._zip(artifact) != first


def test_a_replaced_folder_has_no_earlier_file_and_no_bytecode_of_the_sources(
    artifact: Path, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    (source / "__pycache__").mkdir(parents=True)
    (source / "new.py").touch()
    build._replace(source, artifact)
    assert [path.name for path in artifact.iterdir()] == ["new.py"]


def test_the_cause_of_a_failed_sam_build_is_its_error_line() -> None:
    log = "Building\nError: no such thing\n  in template.yaml\n"
    assert build._cause(log) == "Error: no such thing"
    assert build._cause("") == "no output"
