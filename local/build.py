"""Builds the stack's artifacts: the page, `sam build`, bytecode beside the sources, and zips.

page/  --esbuild----> functions/get_root/assets, where its sources have changed
inputs --sam build--> .aws-sam/build --compileall--> the same --zip--> .local/packages/<digest>.zip

A build without changes does nothing. If only sources changed, they are copied into the result of
the last `sam build`. That gives the same result in a tenth of the time.
"""

import compileall
import contextlib
import fcntl
import hashlib
import io
import json
import os
import py_compile
import shutil
import subprocess
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from local import page
from local.aws import CREDENTIALS
from local.settings import ROOT, TRANSFORMED, UNPACKED, LocalStackError, architecture
from local.template import Template, load

type Progress = Callable[[str], None]

BUILD = ROOT / ".aws-sam/build"
LOCAL = ROOT / ".local"
PACKAGES = LOCAL / "packages"
RETENTION_SECONDS = 3 * 24 * 3600
STAMP = ROOT / ".aws-sam/stamp.json"
SAM = LOCAL / "sam/bin/sam"
# The folders of artifacts on Lambda, so that tracebacks have the same paths as there.
LAYER_HOME, FUNCTION_HOME = "/opt", "/var/task"
EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Packages:
    """A deployable build: the built template, and the zip of each of its artifacts."""

    template: Template
    zips: dict[str, Path]

    @property
    def identity(self) -> str:
        """Return a digest of the template and of the content of all artifacts."""
        names = sorted((name, path.name) for name, path in self.zips.items())
        return hashlib.sha256(repr((self.template.to_json(), names)).encode()).hexdigest()


def build(progress: Progress = print, *, force: bool = False) -> Packages:
    """Bring artifacts and zips up to date. Concurrent builds run one after the other."""
    with _one_at_a_time(LOCAL / "build.lock"):
        page.bring_up_to_date(progress)
        inputs = _inputs()
        done = {} if force or not STAMP.exists() else json.loads(STAMP.read_text())
        if done != inputs:
            STAMP.unlink(missing_ok=True)
            if done.get("definition") == inputs["definition"]:
                _copy_sources(progress)
            else:
                _sam_build(progress)
                for artifact in _artifacts().values():
                    _compile(artifact, artifact.folder)
            STAMP.write_text(json.dumps(inputs))
        return Packages(load(BUILD / "template.yaml"), _pack(_artifacts()))


@contextlib.contextmanager
def _one_at_a_time(lock: Path) -> Iterator[None]:
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


# ------------------------------------------------------------------------------------ inputs


def _inputs() -> dict[str, str]:
    """Return digests of the inputs: of the definition that sam reads, and of the sources."""
    definition = [ROOT / "template.yaml", ROOT / "uv.lock", ROOT / "shared/requirements.txt"]
    sources = [*_files(ROOT / "functions"), *_files(ROOT / "shared")]
    return {
        "definition": _digest(definition, architecture(), *_names("functions"), *_names("shared")),
        "sources": _digest(sources),
    }


def _names(folder: str) -> list[str]:
    names = (entry.name for entry in (ROOT / folder).iterdir())
    return sorted(name for name in names if not name.startswith(("_", ".")))


def _files(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in found if "__pycache__" not in path.parts)


def _digest(paths: list[Path], *more: str) -> str:
    digest = hashlib.sha256(repr(more).encode())
    for path in paths:
        digest.update(f"\0{path.relative_to(ROOT)}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


# ------------------------------------------------------------------------------------ building


def _sam_build(progress: Progress) -> None:
    started = time.monotonic()
    progress("building with SAM (the first build downloads the dependencies)")
    _remove_bytecode()
    command = [str(SAM), "build", "--cached", "--parameter-overrides"]
    run = subprocess.run(
        [*command, f"Architecture={architecture()}"],
        cwd=ROOT,
        env=sam_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        (LOCAL / "build.log").write_text(run.stdout + run.stderr)
        raise LocalStackError(
            f"sam build failed: {_cause(run.stderr)} (full log: .local/build.log)"
        )
    progress(f"built in {time.monotonic() - started:.0f} s")


def _cause(log: str) -> str:
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("Error:")]
    return (errors or lines or ["no output"])[-1][:300]


def sam_environment() -> dict[str, str]:
    """Return the environment for the SAM CLI.

    A Python with pip comes first on PATH, because `sam build` works neither with a pyenv shim nor
    with a virtual environment without pip.
    """
    excluded = ("AWS_", "SAM_", "VIRTUAL_ENV", "PYTHON")
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(excluded)}
    environment = {**inherited, **CREDENTIALS}
    environment["PATH"] = f"{LOCAL / 'build-python/bin'}{os.pathsep}{environment['PATH']}"
    environment["SAM_CLI_TELEMETRY"] = "0"
    return environment


def _remove_bytecode() -> None:
    for folder in (ROOT / "functions", ROOT / "shared"):
        for cache in list(folder.rglob("__pycache__")):
            shutil.rmtree(cache, ignore_errors=True)


def _copy_sources(progress: Progress) -> None:
    started = time.monotonic()
    artifacts = _artifacts()
    for name, source in load(ROOT / "template.yaml").artifacts().items():
        artifact = artifacts[name]
        if artifact.is_layer:
            for entry in sorted((ROOT / source).iterdir()):
                _replace(entry, artifact.folder / "python" / entry.name)
                _compile(artifact, artifact.folder / "python" / entry.name)
        else:
            _replace(ROOT / source, artifact.folder)
            _compile(artifact, artifact.folder)
    progress(f"copied the changed sources in {time.monotonic() - started:.1f} s")


def _replace(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy2(source, target)


@dataclass(frozen=True)
class _Artifact:
    """A built function or layer."""

    folder: Path
    is_layer: bool


def _artifacts() -> dict[str, _Artifact]:
    template = load(BUILD / "template.yaml")
    return {
        name: _Artifact(BUILD / folder, template.is_layer(name))
        for name, folder in template.artifacts().items()
    }


def _compile(artifact: _Artifact, part: Path) -> None:
    """Compile to bytecode that Python does not check against its source.

    A cold start then compiles nothing.
    """
    compile_part = compileall.compile_dir if part.is_dir() else compileall.compile_file
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        succeeded = compile_part(
            part,
            quiet=1,
            stripdir=artifact.folder,
            prependdir=LAYER_HOME if artifact.is_layer else FUNCTION_HOME,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
    if not succeeded:
        cause = " ".join(output.getvalue().split())
        raise LocalStackError(f"{artifact.folder.name} does not compile: {cause}")


# ------------------------------------------------------------------------------------ packing


def _pack(artifacts: dict[str, _Artifact]) -> dict[str, Path]:
    PACKAGES.mkdir(parents=True, exist_ok=True)
    zips = {name: _zip(artifact.folder) for name, artifact in artifacts.items()}
    _remove_old(PACKAGES, keep={path.name for path in zips.values()})
    for shared in (UNPACKED, TRANSFORMED):
        _remove_old(shared, keep=set())
    return zips


def _remove_old(folder: Path, keep: set[str]) -> None:
    """Remove entries that are older than three days, except those in `keep`.

    A missing entry is created again when it is needed.
    """
    for entry in folder.glob("*"):
        if entry.name in keep or time.time() - entry.stat().st_mtime < RETENTION_SECONDS:
            continue
        if entry.is_dir():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)


def _zip(folder: Path) -> Path:
    """Return the zip of a folder, named by a digest of the content; reuse an existing zip."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    digest = hashlib.sha256()
    for path in files:
        digest.update(f"\0{path.relative_to(folder)}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    target = PACKAGES / f"{digest.hexdigest()[:32]}.zip"
    if not target.exists():
        partial = target.with_suffix(f".{os.getpid()}")
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for path in files:
                entry = zipfile.ZipInfo(str(path.relative_to(folder)), EPOCH)
                entry.external_attr = 0o644 << 16
                compressed = path.suffix in {".gz", ".so"}
                entry.compress_type = zipfile.ZIP_STORED if compressed else zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())
        partial.replace(target)
    return target
