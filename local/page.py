"""Bundles the page: page/ --esbuild--> functions/get_root/assets.

The result is committed (docs/adr/0021), so a build needs neither node nor npm unless the sources
have changed. The first line of the bundle has a digest of its sources.

    python -m local.page            `make page`: bundle the sources
    python -m local.page --check    `make lint`: compare the committed files with a fresh bundle
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from local.settings import ROOT, LocalStackError

SOURCES = ROOT / "page"
TEXTS = ROOT / "shared/booking/texts"  # read by the page, mails and public pages
OTHERS = ("mail.", "link.", "date.", "number.")  # keys of texts that the page does not use
LOCK = ROOT / "package-lock.json"  # the versions of esbuild and of the libraries in the bundle
ASSETS = ROOT / "functions/get_root/assets"
BUNDLE = "app.js"
# uPlot is a file of its own, because only organizers see a plot; the decoder of QR codes, because
# only the staff at a door needs it, in browsers without a BarcodeDetector.
PLOT = ["uplot=uplot", "uplot=uplot/dist/uPlot.min.css"]
ENTRIES = [BUNDLE, "worker.js", "page.css", *PLOT, "decoder=qr/decode.js"]
OPTIONS = ["--bundle", "--splitting", "--minify", "--format=esm", "--target=es2022"]
# A page that was loaded before a deployment finds a chunk under the same name.
NAMES = ["--chunk-names=[name]"]
COPIED = [
    "index.html",
    "licences.txt",
    "app.webmanifest",
    *("icon-192.png", "icon-512.png", "icon-maskable.png", "icon-apple.png"),  # tools/icons.py
]

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
        output, sources = Path(folder) / "assets", _copied(Path(folder))
        banner = f"--banner:js={_banner()}"
        command = [str(programs[0]), *ENTRIES, *OPTIONS, *NAMES, banner, f"--outdir={output}"]
        done = subprocess.run(
            [*command, "--log-level=error"],
            cwd=sources,
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


def page_texts(catalog: Path) -> bytes:
    """Return a catalog as JSON, without the texts that the page does not use."""
    texts = json.loads(catalog.read_bytes())
    wanted = {key: text for key, text in texts.items() if not key.startswith(OTHERS)}
    return json.dumps(wanted, ensure_ascii=False).encode()


def _copied(folder: Path) -> Path:
    """Copy the sources into a folder, with the page's part of the catalogs; return their path."""
    sources, texts = folder / "page", folder / TEXTS.relative_to(SOURCES.parent)
    shutil.copytree(SOURCES, sources)
    texts.mkdir(parents=True)
    for catalog in TEXTS.iterdir():
        (texts / catalog.name).write_bytes(page_texts(catalog))
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return sources


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _banner() -> str:
    digest = hashlib.sha256()
    sources = sorted(path for path in SOURCES.iterdir() if not path.name.startswith("."))
    contents = {path: path.read_bytes() for path in (*sources, LOCK)}
    contents |= {path: page_texts(path) for path in TEXTS.iterdir()}
    for path in sorted(contents, key=lambda each: each.name):
        digest.update(f"\0{path.name}\0{len(contents[path])}\0".encode())
        digest.update(contents[path])
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
