"""`make down` without a running stack."""

import signal
from pathlib import Path

import pytest

from local.__main__ import main


def test_down_after_a_crash_keeps_the_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "stack/state").mkdir(parents=True)
    (tmp_path / "stack/state/checkpoint.json").write_text("{}")
    (tmp_path / "stack/emulator.log").touch()
    monkeypatch.setattr(signal, "signal", lambda *_: None)  # not for the test run
    monkeypatch.setenv("STACK_DIR", str(tmp_path / "stack"))
    monkeypatch.setenv("OUTPUTS", str(tmp_path / "outputs.json"))
    for _ in range(2):
        assert main(["down"]) == 0
        assert [path.name for path in (tmp_path / "stack").iterdir()] == ["state"]
        assert (tmp_path / "stack/state/checkpoint.json").exists()
    assert "no stack was running" in capsys.readouterr().out
