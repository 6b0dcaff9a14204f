from __future__ import annotations

import errno
from pathlib import Path

import pytest

from app.sessions.lock import is_locked
from app.sessions.schema import READINGS, SessionError
from app.sessions.writer import SessionWriter, do_all, refusal, sentence
from tests.sessions.rows import metadata


def test_a_session_without_rows_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "session"
    writer = SessionWriter(folder, metadata())
    assert is_locked(folder)
    writer.finish(metadata(), [])
    assert not is_locked(folder)
    assert len((folder / READINGS).read_text().splitlines()) == 1
    assert '"people": 0' in (folder / "session.json").read_text()


def test_a_folder_that_exists_is_not_written_into(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FileExistsError):
        SessionWriter(tmp_path, metadata())
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_rows_that_were_removed_are_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "session"
    writer = SessionWriter(folder, metadata())
    writer.check()
    (folder / READINGS).unlink()
    with pytest.raises(FileNotFoundError):
        writer.check()
    writer.finish(metadata(), [])


def test_every_step_is_taken_and_the_first_trouble_raised() -> None:
    taken = []

    def fail(name: str) -> None:
        taken.append(name)
        raise ValueError(name)

    with pytest.raises(ValueError, match="first"):
        do_all(lambda: fail("first"), lambda: taken.append("second"), lambda: fail("third"))
    assert taken == ["first", "second", "third"]
    do_all()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full."),
        (OSError(errno.EACCES, "Permission denied"), "cannot be written to: permission denied"),
        (SessionError("This is wrong."), "This is wrong."),
        (KeyError("x"), "unexpected went wrong"),
    ],
)
def test_each_trouble_has_its_sentence(tmp_path: Path, error: Exception, words: str) -> None:
    said = sentence(error, tmp_path, "0:12:30")
    assert words in said
    assert "stopped at 0:12:30; everything before that is kept" in said


def test_a_folder_that_is_gone_keeps_nothing(tmp_path: Path) -> None:
    said = sentence(OSError(errno.ENOENT, "No such file"), tmp_path / "gone", "0:00:01")
    assert said.startswith(f"The folder {tmp_path / 'gone'} is gone.")
    assert "kept" not in said


def test_a_recording_that_cannot_begin_says_what_to_do(tmp_path: Path) -> None:
    said = refusal(OSError(errno.ENOSPC, "No space left on device"), tmp_path)
    assert "the disk is full. Free up space there" in said
