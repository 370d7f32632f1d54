"""The bootstrap installs only packages that match the committed hashes.

The packages are small ones of our own, in a folder in place of the registry.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from base64 import b64encode
from pathlib import Path

import pytest

from testing.tables import ROOT

STOPPED = "A downloaded package does not match its hash in"
WRONG = hashlib.sha256(b"another file").hexdigest()
PROJECT = """\
[project]
name = "example"
version = "1"
requires-python = "==3.13.*"
[dependency-groups]
dev = ["tool==1.0"]
[tool.uv]
package = false
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a folder with the bootstrap, an empty lock and no installed tool."""
    folder = tmp_path / "clone"
    (folder / "local").mkdir(parents=True)
    shutil.copy(ROOT / "local/bootstrap.sh", folder / "local")
    shutil.copytree(ROOT / "local/tools", folder / "local/tools")
    (folder / "uv.lock").touch()
    (folder / "registry").mkdir()
    return folder


def with_uv(clone: Path) -> None:
    """Install the uv of this repository."""
    (clone / ".local/bin").mkdir(parents=True)
    (clone / ".local/bin/uv").symlink_to(ROOT / ".local/bin/uv")


def wheel(clone: Path, name: str, version: str, script: str) -> str:
    """Write a wheel with a program of the package's name; return its SHA-256."""
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    tags = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    program = zipfile.ZipInfo(f"{name}-{version}.data/scripts/{name}")
    program.external_attr = 0o100755 << 16
    path = clone / "registry" / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(program, script)
        archive.writestr(f"{info}/METADATA", metadata)
        archive.writestr(f"{info}/WHEEL", tags)
        archive.writestr(f"{info}/RECORD", "")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def run(folder: Path, *command: str, path: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command, with the registry of the folder if it has one."""
    environment = {**os.environ, "PATH": path + os.environ["PATH"]}
    if (registry := folder / "registry").exists():
        pip = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(registry), "PIP_CONFIG_FILE": os.devnull}
        uv = {"UV_NO_INDEX": "1", "UV_FIND_LINKS": str(registry), "UV_NO_CONFIG": "1"}
        environment |= pip | uv
    return subprocess.run(  # noqa: S603 - our own commands
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def bootstrap(folder: Path, part: str, path: str = "") -> subprocess.CompletedProcess[str]:
    return run(folder, "sh", "local/bootstrap.sh", part, path=path)


def pin(clone: Path, tool: str, package: str, sha256: str) -> None:
    (clone / f"local/tools/{tool}.txt").write_text(f"{package} --hash=sha256:{sha256}\n")


def test_a_replaced_uv_is_not_installed_and_no_other_uv_is_used(clone: Path) -> None:
    ran, other = clone / "ran", clone / "path/uv"
    other.parent.mkdir()
    other.write_text(f"#!/bin/sh\ntouch {ran}\n")
    other.chmod(0o755)
    sha256 = wheel(clone, "uv", "9.9.9", f'#!/bin/sh\ntouch {ran}\necho "uv 9.9.9"\n')
    pin(clone, "uv", "uv==9.9.9", WRONG)
    done = bootstrap(clone, "dev", path=f"{other.parent}:")
    assert done.returncode == 3
    assert f"{STOPPED} local/tools/uv.txt" in done.stderr
    assert not (clone / ".local/bin/uv").exists()
    assert not ran.exists()
    pin(clone, "uv", "uv==9.9.9", sha256)  # the control: with its hash, it is installed and runs
    done = bootstrap(clone, "dev")
    assert (clone / ".local/bin/uv").exists(), done.stderr
    assert ran.exists()


def test_a_replaced_package_of_a_tool_is_not_installed(clone: Path) -> None:
    with_uv(clone)
    sha256 = wheel(clone, "checkov", "1.0", "#!/bin/sh\n")
    pin(clone, "checkov", "checkov==1.0", WRONG)
    done = bootstrap(clone, "audit")
    assert done.returncode == 3
    assert f"{STOPPED} local/tools/checkov.txt" in done.stderr
    assert not (clone / ".local/checkov/bin/checkov").exists()
    pin(clone, "checkov", "checkov==1.0", sha256)
    assert bootstrap(clone, "audit").returncode == 0
    assert (clone / ".local/checkov/bin/checkov").exists()


def test_a_tool_without_a_hash_is_not_installed(clone: Path) -> None:
    with_uv(clone)
    wheel(clone, "checkov", "1.0", "#!/bin/sh\n")
    (clone / "local/tools/checkov.txt").write_text("checkov==1.0\n")
    done = bootstrap(clone, "audit")
    assert done.returncode == 1
    assert "hash" in done.stderr
    assert not (clone / ".local/checkov/bin/checkov").exists()


def test_a_replaced_package_of_the_lock_is_not_installed(clone: Path) -> None:
    with_uv(clone)
    sha256 = wheel(clone, "tool", "1.0", "#!/bin/sh\n")
    (clone / "pyproject.toml").write_text(PROJECT)
    (clone / "uv.lock").unlink()
    run(clone, ".local/bin/uv", "lock", "--quiet", "--python", sys.executable)
    # Files of a folder are locked without a hash.
    without = (clone / "uv.lock").read_text()
    assert 'none-any.whl" }' in without

    def locked(digest: str) -> str:
        return without.replace('none-any.whl" }', f'none-any.whl", hash = "sha256:{digest}" }}')

    (clone / "uv.lock").write_text(locked(WRONG))
    done = bootstrap(clone, "dev")
    assert done.returncode == 3
    assert f"{STOPPED} uv.lock" in done.stderr
    assert not (clone / ".venv/bin/tool").exists()
    (clone / "uv.lock").write_text(locked(sha256))
    assert bootstrap(clone, "dev").returncode == 0
    assert (clone / ".venv/bin/tool").exists()


def test_a_replaced_package_of_the_page_is_not_installed(clone: Path) -> None:
    if bootstrap(ROOT, "frontend").returncode:
        pytest.skip("npm is not available")
    with_uv(clone)
    (clone / ".local/node").symlink_to(ROOT / ".local/node")
    (clone / "package.json").write_text('{"dependencies": {"tool": "1.0.0"}}')
    source = clone / "package.json.tool"
    source.write_text('{"name": "tool", "version": "1.0.0"}')
    archive = clone / "registry/tool-1.0.0.tgz"
    with tarfile.open(archive, "w:gz") as tar:
        tar.add(source, "package/package.json")
    right = b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    wrong = b64encode(hashlib.sha512(b"another file").digest()).decode()
    for digest, status in ((wrong, 3), (right, 0)):
        tool = {
            "version": "1.0.0",
            "resolved": archive.as_uri(),
            "integrity": f"sha512-{digest}",
        }
        root = {"dependencies": {"tool": "1.0.0"}}
        locked = {"lockfileVersion": 3, "packages": {"": root, "node_modules/tool": tool}}
        (clone / "package-lock.json").write_text(json.dumps(locked))
        done = bootstrap(clone, "frontend")
        assert done.returncode == status, done.stderr
        assert (STOPPED in done.stderr) == bool(status)
        assert (clone / "node_modules/tool").exists() == (not status)


def test_every_tool_is_pinned_at_the_requested_version() -> None:
    for requested in (ROOT / "local/tools").glob("*.in"):
        (requirement,) = requested.read_text().splitlines()
        pinned = requested.with_suffix(".txt").read_text()
        assert f"\n{requirement.removesuffix('*')}" in f"\n{pinned}"


def test_every_package_of_the_page_has_a_hash() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    assert all("integrity" in package for name, package in packages.items() if name)
