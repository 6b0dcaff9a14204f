from __future__ import annotations

import errno
import threading
from pathlib import Path

import pytest

from app.common.file_lock import seize
from app.studies import files
from app.studies.errors import StudyError


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match=r"There is no a\.json in .*\. Was it moved or deleted\?"):
        files.read_json(tmp_path / "a.json")


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "[" * 100_000])
def test_broken_json_is_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(StudyError, match=r"is damaged: it is no JSON object\. Correct it"):
        files.read_json(path)


def test_other_encodings_are_said_and_a_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'\xef\xbb\xbf{"a": 1}')
    assert files.read_json(path) == {"a": 1}
    path.write_bytes('{"a": "é"}'.encode("latin-1"))
    with pytest.raises(StudyError, match=r"is no text in UTF-8\. Open it in an editor"):
        files.read_json(path)


def test_what_is_no_text_can_be_written(tmp_path: Path) -> None:
    files.write_text(tmp_path / "deep" / "a.txt", "caf\udce9")
    assert (tmp_path / "deep" / "a.txt").read_text(encoding="utf-8") == "caf?"


def test_a_full_disk_is_said_and_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "a.txt").write_text("old")
    monkeypatch.setattr("app.common.files.write_whole", full)
    with pytest.raises(StudyError, match=r"a\.txt cannot be written: the disk is full\. Free up"):
        files.write_text(tmp_path / "a.txt", "new")
    assert (tmp_path / "a.txt").read_text() == "old"


def test_a_folder_that_is_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(StudyError, match=r"a\.txt cannot be written: .*\. Free up space"):
        files.write_text(tmp_path / "a.txt", "new")


def test_a_writer_waits_for_another(tmp_path: Path) -> None:
    with (tmp_path / files.LOCK).open("ab") as other:
        assert seize(other)
        timer = threading.Timer(0.1, other.close)
        timer.start()
        with files.writing(tmp_path):
            assert other.closed
        timer.join()


def test_a_writer_that_takes_too_long_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_PATIENCE", 0.05)
    with (
        files.writing(tmp_path),
        pytest.raises(StudyError, match="Another program is changing the study"),
        files.writing(tmp_path),
    ):
        pass
