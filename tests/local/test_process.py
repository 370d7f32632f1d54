"""The process that runs a stack's emulator, and the clean-up after its end."""

import fcntl
import os
import socket
from pathlib import Path

import pytest

from local import process
from local.settings import LocalStackError, Settings


def test_a_stack_without_a_lock_has_no_process(tmp_path: Path) -> None:
    assert process.running(tmp_path) is None


def test_a_leftover_process_id_is_ignored(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text(str(os.getpid()))
    assert process.running(tmp_path) is None


def test_the_process_with_the_lock_runs_the_stack(tmp_path: Path) -> None:
    with (tmp_path / "lock").open("w") as lock:
        lock.write("4711")
        lock.flush()
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert process.running(tmp_path) == 4711
        with pytest.raises(LocalStackError, match="already runs"):
            process.launch(Settings(stack_dir=tmp_path), detached=False)
    assert process.running(tmp_path) is None


def test_the_clean_up_deletes_all_but_the_state_if_that_is_requested(tmp_path: Path) -> None:
    for folder in ("state", "tmp"):
        (tmp_path / "stack" / folder).mkdir(parents=True)
    (tmp_path / "stack/emulator.log").touch()
    process.tidy(tmp_path / "stack", keep_state=True)
    assert [entry.name for entry in (tmp_path / "stack").iterdir()] == ["state"]
    process.tidy(tmp_path / "stack", keep_state=False)
    assert not (tmp_path / "stack").exists()


def test_a_used_port_is_reported_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(LocalStackError, match=f"^port {port} is taken; choose another"):
            process.check_port(port)


def test_the_handlers_have_no_access_to_the_developers_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SESSION_TOKEN", "HTTP_PROXY"):
        monkeypatch.setenv(name, "the-developers-own")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    environment = process.environment(Settings(stack_dir=tmp_path))
    assert "the-developers-own" not in environment.values()
    assert environment["AWS_ACCESS_KEY_ID"] == "test"
    assert "PYTHONDONTWRITEBYTECODE" not in environment
