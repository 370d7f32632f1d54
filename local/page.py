"""Bundles the page: page/ --esbuild--> functions/get_root/assets.

The result is committed (docs/adr/0021), so a build needs neither node nor npm unless the sources
have changed. The first line of the bundle has a digest of its sources.

    python -m local.page            `make page`: bundle the sources
    python -m local.page --check    `make lint`: compare the committed files with a fresh bundle
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from local.settings import ROOT, LocalStackError

SOURCES = ROOT / "page"
TEXTS = ROOT / "shared/booking/texts"  # read by the page, and by the public pages of conferences
LOCK = ROOT / "package-lock.json"  # the versions of esbuild and of the libraries in the bundle
ASSETS = ROOT / "functions/get_root/assets"
BUNDLE = "app.js"
# uPlot is a file of its own, because only organizers see a plot.
ENTRIES = [BUNDLE, "page.css", "uplot=uplot", "uplot=uplot/dist/uPlot.min.css"]
OPTIONS = ["--bundle", "--splitting", "--minify", "--format=esm", "--target=es2022"]
# A page that was loaded before a deployment finds a chunk under the same name.
NAMES = ["--chunk-names=[name]"]
COPIED = ["index.html", "licences.txt"]

type Progress = Callable[[str], None]


def bring_up_to_date(progress: Progress) -> None:
    """Bundle the page again if its sources have changed. Raises LocalStackError."""
    if is_current(ASSETS):
        return
    progress("bundling the page")
    script = ["sh", str(ROOT / "local/bootstrap.sh"), "frontend"]
    done = subprocess.run(script, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["no output"])[-1]
        raise LocalStackError(f"page/ has changed, but esbuild can't be installed: {reason}")
    bundle(ASSETS)


def is_current(assets: Path) -> bool:
    """Return whether a folder has the bundle of the current sources."""
    bundled = assets / BUNDLE
    return bundled.exists() and bundled.read_text("utf-8").startswith(_banner())


def bundle(assets: Path) -> None:
    """Bundle the sources into a folder, which is replaced. Raises LocalStackError."""
    programs = sorted(ROOT.glob("node_modules/@esbuild/*/bin/esbuild"))
    if not programs:
        raise LocalStackError("esbuild is not installed: run `make page`")
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "assets"
        banner = f"--banner:js={_banner()}"
        command = [str(programs[0]), *ENTRIES, *OPTIONS, *NAMES, banner, f"--outdir={output}"]
        done = subprocess.run(
            [*command, "--log-level=error"],
            cwd=SOURCES,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise LocalStackError(f"the page can't be bundled: {done.stderr.strip()}")
        for name in COPIED:
            shutil.copyfile(SOURCES / name, output / name)
        shutil.rmtree(assets, ignore_errors=True)
        shutil.copytree(output, assets)


def differences(assets: Path) -> list[str]:
    """Return the names of the files that differ from a fresh bundle. Raises LocalStackError."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "assets"
        bundle(fresh)
        names = {path.name for path in (*fresh.iterdir(), *assets.iterdir())}
        return sorted(name for name in names if _content(fresh / name) != _content(assets / name))


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _banner() -> str:
    digest = hashlib.sha256()
    sources = sorted(path for path in SOURCES.iterdir() if not path.name.startswith("."))
    for path in (*sources, *sorted(TEXTS.iterdir()), LOCK):
        digest.update(f"\0{path.name}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return f"/* Bundled from page/ by `make page`: {digest.hexdigest()[:32]}. See licences.txt. */"


def main() -> int:
    """Bundle the page, or compare the committed bundle with its sources."""
    parser = argparse.ArgumentParser(prog="python -m local.page", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    checks = parser.parse_args().check
    try:
        differ = differences(ASSETS) if checks else []
        if not checks:
            bundle(ASSETS)
    except LocalStackError as error:
        print(f"page: {error}", file=sys.stderr)
        return 1
    if differ:
        print(f"{', '.join(differ)} not bundled from page/: run make page", file=sys.stderr)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
