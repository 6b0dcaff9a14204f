from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest

from app.crash import files
from tests.logs import Logs, redirect


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Logs:
    return redirect(tmp_path, monkeypatch)


def test_where_there_is_no_folder_nothing_is_pruned(tmp_path: Path) -> None:
    files.prune(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_kept_in_the_users_folder_for_logs(logs: Logs) -> None:
    path = files.create("crash-1", "größer \udcff\n")
    assert path == logs.folder / "crash-1.txt"
    assert path.read_text(encoding="utf-8") == "größer ?\n"


def test_two_in_one_second(logs: Logs) -> None:
    stem = files.crash_stem(datetime(2026, 1, 2, 3, 4, 5))
    for text in ("one", "two", "three"):
        files.create(stem, text)
    names = [f"crash-20260102-030405{which}.txt" for which in ("-2", "-3", "")]
    assert logs.files == names
    assert (logs.folder / names[2]).read_text() == "one"


def test_where_the_home_takes_nothing_the_temporary_folder_does(logs: Logs) -> None:
    logs.block()
    path = files.create("crash-1", "text")
    assert path.is_relative_to(logs.temporary)
    assert path.parent in files.folders(), "the next start looks there too"


@pytest.mark.skipif(not hasattr(os, "chown"), reason="here each user has a temporary folder")
def test_another_users_temporary_folder_is_not_written_to(logs: Logs) -> None:
    logs.block()
    path = files.create("crash-1", "text")
    try:
        os.chown(path.parent, 12345, -1)
    except PermissionError:
        pytest.skip("only root can give a folder to another")
    with pytest.raises(OSError, match="another user's"):
        files.create("crash-2", "text")
    assert os.listdir(path.parent) == ["crash-1.txt"]


def test_where_nothing_can_be_written(logs: Logs) -> None:
    logs.block()
    logs.block_temporary()
    with pytest.raises(OSError):
        files.create("crash-1", "text")


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="here each user has a home")
def test_a_user_without_a_home(logs: Logs) -> None:
    done = logs.python(
        "import os, platformdirs, platformdirs.unix\n"
        "from app.crash import files\n"
        "for name in ('HOME', 'XDG_STATE_HOME'): del os.environ[name]\n"
        "try: os.setuid(54321)\n"
        "except PermissionError: print('skip')\n"
        "else: print(*files.folders(), sep='\\n')"
    )
    if done.stdout == "skip\n":
        pytest.skip("only root can become somebody without a home")
    (folder,) = done.stdout.splitlines()
    assert Path(folder).name == "emotion-lens-logs-54321", done.stderr


def test_the_newest_stay(tmp_path: Path) -> None:
    names = [f"crash-20260102-0304{second:02}.txt" for second in range(13)]
    for name in [*names, "running-7.txt", "notes.txt"]:
        (tmp_path / name).write_text("text")
    files.prune(tmp_path)
    assert sorted(os.listdir(tmp_path)) == [*names[-10:], "notes.txt", "running-7.txt"]
