"""A new worker links the unpacked layer instead of unpacking a copy of its zip."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from ministack.core import lambda_runtime as _lambda_runtime
from ministack.services import lambda_svc as _lambda_svc

from local import tuning

lambda_runtime: Any = _lambda_runtime  # the modules are mostly untyped
lambda_svc: Any = _lambda_svc


def zipped() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("python/booking/__init__.py", "LAYER = 1\n")
        archive.writestr("python/other.py", "")
    return content.getvalue()


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Start workers as the tuned emulator does; return the sizes of the layers' files."""
    sizes: list[int] = []
    layer = zipped()
    unpack = tuning._UnpackedOnce.module(tmp_path / "unpacked")

    def spawn(worker: Path) -> None:
        content = lambda_svc._resolve_layer_zip("arn")
        sizes.append(len(content))
        worker.mkdir()
        (worker / "layer.zip").write_bytes(content)
        (worker / "layer").mkdir()
        with unpack.ZipFile(str(worker / "layer.zip")) as opened:
            assert opened.namelist() == ["python"]
            opened.extractall(str(worker / "layer"))

    monkeypatch.setattr(lambda_svc, "_resolve_layer_zip", lambda _: layer)
    monkeypatch.setattr(lambda_runtime.Worker, "_spawn", spawn)
    tuning._refer_to_unpacked_layers(tmp_path / "unpacked")
    for name in ("first", "second"):
        lambda_runtime.Worker._spawn(tmp_path / name)
    return sizes


def test_the_zip_of_a_layer_is_written_for_its_first_worker_only(
    written: list[int], tmp_path: Path
) -> None:
    assert written[0] == len(zipped())
    assert written[1] < tuning.REFERENCE_BYTES
    for worker in ("first", "second"):
        module = tmp_path / worker / "layer/python/booking/__init__.py"
        assert module.read_text() == "LAYER = 1\n"


@pytest.mark.usefixtures("written")
def test_other_callers_get_the_zip() -> None:
    assert lambda_svc._resolve_layer_zip("arn") == zipped()


def test_the_emulator_writes_the_content_that_it_resolves_into_a_file() -> None:
    """The replacement relies on these lines of the emulator."""
    source = Path(lambda_runtime.__file__).read_text()
    assert "layer_data = _resolve_layer_zip(layer_ref)" in source
    assert "with zipfile.ZipFile(lzip) as lzf:" in source
