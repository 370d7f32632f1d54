"""The artifacts contain exactly the files that the functions need, with their bytecode."""

import importlib.util
import re
from pathlib import Path

from testing.tables import ROOT

UNZIPPED_LIMIT_BYTES = 250 * 1024 * 1024  # of Lambda, for a function and its layers together
FLAGS, SOURCE_HASH = slice(4, 8), slice(8, 16)  # in the header of bytecode (PEP 552)
UNCHECKED_HASH = 0b01  # Python loads the bytecode without reading the source
CODE = {".py", ".pyc", ".pyi", ".so", ".toml", ".lock", ".cfg"}


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def distribution(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_a_function_contains_only_its_handler_and_static_files(
    artifacts: dict[str, Path], function: str
) -> None:
    found = files(artifacts[function])
    handler = {"app.py", "__pycache__/app.cpython-313.pyc"}
    assert handler <= found
    others = {Path(name) for name in found - handler}
    assert [path for path in others if path.suffix in CODE or "require" in path.name] == []
    assert [path for path in others if "dist-info" in str(path)] == []


def test_every_module_has_current_bytecode_that_python_loads_without_a_check(
    artifacts: dict[str, Path], artifact: str
) -> None:
    wrong = []
    sources = list(artifacts[artifact].rglob("*.py"))
    compiled = {source: Path(importlib.util.cache_from_source(str(source))) for source in sources}
    for source, bytecode in compiled.items():
        header = bytecode.read_bytes()[:16] if bytecode.exists() else b""
        expected = importlib.util.source_hash(source.read_bytes())
        if not header.startswith(importlib.util.MAGIC_NUMBER):
            wrong.append(f"{source} is not compiled for this Python")
        elif int.from_bytes(header[FLAGS], "little") != UNCHECKED_HASH:
            wrong.append(f"Python compares {source} with its bytecode at each import")
        elif header[SOURCE_HASH] != expected:
            wrong.append(f"the bytecode of {source} is from another version of it")
    assert wrong == []
    assert sources
    assert set(artifacts[artifact].rglob("*.pyc")) == set(compiled.values())


def test_the_layer_has_exactly_the_locked_packages(layer: Path) -> None:
    lines = (ROOT / "shared/requirements.txt").read_text().splitlines()
    pins = [line.partition(";")[0].strip(" \\").partition("==") for line in lines if "==" in line]
    locked = {(distribution(name), version) for name, _, version in pins}
    found = {entry.name.removesuffix(".dist-info") for entry in layer.glob("*.dist-info")}
    packaged = {(distribution(name), version) for name, _, version in map(partition, found)}
    assert packaged == locked
    tools = {"pytest", "moto", "ministack", "mypy", "ruff", "hypothesis", "uvicorn", "httpx"}
    assert {name for name, _ in packaged} & tools == set()


def partition(name: str) -> tuple[str, str, str]:
    return name.partition("-")


def test_every_folder_of_the_layer_belongs_to_booking_or_to_a_distribution(layer: Path) -> None:
    recorded = {"booking", "requirements.txt", "__pycache__"}
    for record in layer.glob("*.dist-info/RECORD"):
        recorded |= {line.partition("/")[0].partition(",")[0] for line in record.open()}
    assert {entry.name for entry in layer.iterdir()} - recorded == set()


def test_the_layer_has_the_whole_booking_package(layer: Path) -> None:
    ours = ROOT / "shared/booking"
    sources = {name for name in files(ours) if "__pycache__" not in name}
    packaged = {name for name in files(layer / "booking") if "__pycache__" not in name}
    assert packaged == sources
    differ = {n for n in sources if (ours / n).read_bytes() != (layer / "booking" / n).read_bytes()}
    assert differ == set()


def test_a_function_with_the_layer_fits_lambdas_size_limit(
    artifacts: dict[str, Path], function: str, layer: Path
) -> None:
    assert size(artifacts[function]) + size(layer.parent) < UNZIPPED_LIMIT_BYTES
