"""The bundle of the page: committed, and bundled again only if its sources have changed."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from local import page
from local.settings import ROOT, LocalStackError


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work on a copy of the sources and of the committed bundle; return its folder."""
    monkeypatch.setattr(page, "SOURCES", shutil.copytree(page.SOURCES, tmp_path / "page"))
    texts = shutil.copytree(page.TEXTS, tmp_path / "shared/booking/texts")
    monkeypatch.setattr(page, "TEXTS", texts)
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    monkeypatch.setattr(page, "ASSETS", shutil.copytree(page.ASSETS, tmp_path / "assets"))
    return tmp_path


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Fail each program that would run, as on a machine without npm; return their commands."""
    run: list[list[str]] = []

    def refuse(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        run.append(command)
        return subprocess.CompletedProcess(command, 1, "", "bootstrap: npm could not install\n")

    monkeypatch.setattr(subprocess, "run", refuse)
    return run


def test_the_committed_bundle_belongs_to_the_sources() -> None:
    assert page.is_current(page.ASSETS), "run make page, and commit functions/get_root/assets"


def test_unchanged_sources_need_neither_npm_nor_a_message(
    copied: Path, scripts: list[list[str]]
) -> None:
    messages: list[str] = []
    page.bring_up_to_date(messages.append)
    assert (scripts, messages) == ([], [])
    assert copied.exists()


@pytest.mark.parametrize("name", ["ui.js", "page.css", "index.html", "a_new_view.js"])
def test_a_changed_source_is_noticed_and_without_npm_the_error_names_the_cause(
    copied: Path, scripts: list[list[str]], name: str
) -> None:
    with (copied / "page" / name).open("a") as source:
        source.write("\n/* changed */\n")
    with pytest.raises(LocalStackError, match=r"page/ has changed.*npm could not install"):
        page.bring_up_to_date(lambda _: None)
    assert [command[-1] for command in scripts] == ["frontend"]
    assert (copied / "assets/app.js").exists()  # the last bundle stays


def test_an_editors_hidden_file_is_not_a_source(copied: Path) -> None:
    (copied / "page/.ui.js.swp").touch()
    assert page.is_current(page.ASSETS)


# ------------------------------------------------------------------------------------ with esbuild


@pytest.fixture(scope="module")
def esbuild() -> None:
    """Install esbuild. Without npm's registry, these tests are skipped, except in CI."""
    script = ["sh", str(ROOT / "local/bootstrap.sh"), "frontend"]
    done = subprocess.run(  # noqa: S603 - our own script
        script, cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        assert not os.environ.get("CI"), done.stderr
        pytest.skip(done.stderr.strip())


@pytest.mark.usefixtures("esbuild")
def test_a_changed_source_is_bundled(copied: Path) -> None:
    with (copied / "page/ui.js").open("a") as source:
        source.write('\nconsole.log("changed for a test");\n')
    assert not page.is_current(page.ASSETS)
    page.bundle(page.ASSETS)
    assert page.is_current(page.ASSETS)
    assert "changed for a test" in (copied / "assets/app.js").read_text()


@pytest.mark.usefixtures("esbuild")
def test_the_committed_bundle_is_what_make_page_writes() -> None:
    assert page.differences(page.ASSETS) == [], "run make page, and commit the result"


@pytest.mark.usefixtures("esbuild")
def test_an_edited_bundle_differs_from_a_fresh_one(copied: Path) -> None:
    with (copied / "assets/uplot.css").open("a") as edited:
        edited.write("body{}")
    (copied / "assets/more.js").touch()
    (copied / "assets/licences.txt").unlink()
    assert page.differences(page.ASSETS) == ["licences.txt", "more.js", "uplot.css"]


@pytest.mark.usefixtures("esbuild")
def test_a_source_with_a_syntax_error_leaves_the_last_bundle(copied: Path) -> None:
    before = (copied / "assets/app.js").read_bytes()
    (copied / "page/ui.js").write_text("export const = ;")
    with pytest.raises(LocalStackError, match=r"(?s)can't be bundled.*ui\.js"):
        page.bundle(page.ASSETS)
    assert (copied / "assets/app.js").read_bytes() == before


@pytest.mark.parametrize("module", sorted(ROOT.glob("page/*.js")), ids=lambda module: module.name)
def test_no_template_shows_the_length_of_an_empty_list(module: Path) -> None:
    """A condition that is 0 is shown as the text 0; a comparison is false, which shows nothing."""
    assert re.findall(r"(?<!!)\b[\w.?]+\.length\s*&&\s*html", module.read_text("utf-8")) == []
