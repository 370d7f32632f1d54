"""make clients: generate the Python client and the Postman collection from the OpenAPI document.

python -m tools.clients           writes clients/python/seats/generated and clients/postman.json
python -m tools.clients --check   fails if they differ from the document
"""

import argparse
import filecmp
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tools.collection import collection

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "functions/get_document/openapi.json"
GENERATED = Path("python/seats/generated")
COLLECTION = Path("postman.json")
METHODS = ("get", "post", "put", "patch", "delete")
SERVER = "/server"  # before the paths of requests with API keys, as in the document
KEY = {"$ref": "#/components/parameters/IdempotencyKey"}
# The output does not depend on a formatter. The generator knows files by this type only.
SETTINGS = """\
post_hooks: []
content_type_overrides:
  application/pdf: application/octet-stream
"""
IDEMPOTENT = '''"""The operations that accept an idempotency key: methods, and patterns of paths."""

OPERATIONS = (
{lines}
)
'''
WITH_KEYS = '''"""The operations that an API key may call, and those that need no credentials.

Both are methods, and patterns of paths. Requests with a key have SERVER before their path.
"""

SERVER = "{server}"

WITH_KEYS = (
{with_keys}
)

PUBLIC = (
{public}
)
'''


def product(document: dict[str, Any]) -> dict[str, Any]:
    """Return the part of the document that describes v1, with short names."""
    paths = {path: item for path, item in document["paths"].items() if path.startswith("/v1/")}
    schemas = document["components"]["schemas"]
    needed: set[str] = set()
    found = _references(paths)
    while found:
        needed |= found
        found = set().union(*(_references(schemas[name]) for name in found)) - needed
    kept = {name.removeprefix("v1."): schemas[name] for name in schemas if name in needed}
    components = {**document["components"], "schemas": kept}
    text = json.dumps({**document, "paths": paths, "components": components})
    text = text.replace("#/components/schemas/v1.", "#/components/schemas/")
    short: dict[str, Any] = json.loads(re.sub(r'("operationId": "\w+)_v1"', r'\1"', text))
    return short


def _references(part: object) -> set[str]:
    return set(re.findall(r"#/components/schemas/([\w.]+)", json.dumps(part)))


def idempotent(document: dict[str, Any]) -> str:
    """Return the module with the operations that accept an idempotency key."""
    lines = _lines(document, lambda operation: KEY in operation.get("parameters", []))
    return IDEMPOTENT.replace("{lines}", lines)


def with_keys(document: dict[str, Any]) -> str:
    """Return the module with the operations that an API key may call."""
    named = {
        "{server}": SERVER,
        "{with_keys}": _lines(document, lambda operation: {"key": []} in operation["security"]),
        "{public}": _lines(document, lambda operation: not operation["security"]),
    }
    module = WITH_KEYS
    for name, text in named.items():
        module = module.replace(name, text)
    return module


def _lines(document: dict[str, Any], wanted: Callable[[dict[str, Any]], bool]) -> str:
    return "\n".join(
        f'    ("{method.upper()}", r"{re.sub(r"{\w+}", "[^/]+", path)}"),'
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item and wanted(item[method])
    )


def generate(folder: Path) -> None:
    """Write everything that is generated into a folder."""
    document = product(json.loads(DOCUMENT.read_text()))
    (folder / COLLECTION).write_text(json.dumps(collection(document), indent=1) + "\n")
    with tempfile.TemporaryDirectory() as scratch:
        source, settings = Path(scratch) / "v1.json", Path(scratch) / "settings.yml"
        source.write_text(json.dumps(document))
        settings.write_text(SETTINGS)
        subprocess.run(  # noqa: S603 - fixed arguments
            [
                *(Path(sys.executable).with_name("openapi-python-client"), "generate"),
                *("--path", source, "--output-path", folder / GENERATED, "--overwrite"),
                *("--meta", "none", "--config", settings, "--fail-on-warning"),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    for module in (folder / GENERATED).rglob("*.py"):
        text = module.read_text()
        module.write_text(re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE).rstrip("\n") + "\n")
    (folder / GENERATED / "idempotent.py").write_text(idempotent(document))
    (folder / GENERATED / "with_keys.py").write_text(with_keys(document))


def differences(one: Path, other: Path) -> list[str]:
    """Return the files of two folders that differ, or that only one of them has."""
    names = {path.relative_to(root) for root in (one, other) for path in _files(root)}
    return sorted(
        str(name)
        for name in names
        if not (one / name).is_file()
        or not (other / name).is_file()
        or not filecmp.cmp(one / name, other / name, shallow=False)
    )


def _files(root: Path) -> list[Path]:
    paths = [root / COLLECTION, *(root / GENERATED).rglob("*")]
    return [path for path in paths if path.is_file() and "__pycache__" not in path.parts]


def outdated() -> list[str]:
    """Return the generated files that do not fit the document."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / GENERATED).parent.mkdir(parents=True)
        generate(folder)
        return differences(folder, ROOT / "clients")


def main() -> int:
    """Generate, or check."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args().check:
        generate(ROOT / "clients")
        return 0
    for name in (found := outdated()):
        print(
            f"clients/{name} does not fit the OpenAPI document: run make clients", file=sys.stderr
        )
    return int(bool(found))


if __name__ == "__main__":
    raise SystemExit(main())
