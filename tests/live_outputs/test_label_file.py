from __future__ import annotations

from pathlib import Path

import pytest

from app.live_outputs.label_file import LabelFile, label_text
from app.live_outputs.output import OutputError
from tests.live_outputs.seen import face, seen


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "label.txt"


def test_it_is_empty_until_somebody_is_there(path: Path) -> None:
    path.write_text("Sad")
    output = LabelFile(path)
    output.open()
    assert path.read_bytes() == b""
    output.send(seen())
    assert path.read_bytes() == b""


def test_it_always_holds_the_largest_face_s_label(path: Path) -> None:
    output = LabelFile(path)
    output.open()
    output.send(seen(face(1, "sad"), face(2, "happy", side=30)))
    assert path.read_text() == "Happy"
    output.send(seen(face(1, "sad")))
    assert path.read_text() == "Sad"
    output.send(seen())
    assert path.read_text() == ""
    assert [file.name for file in path.parent.iterdir()] == ["label.txt"], "and no rest of it"


def test_it_is_written_only_when_the_label_changes(path: Path) -> None:
    output = LabelFile(path)
    output.open()
    output.send(seen(face(1, "sad")))
    first = path.stat()
    output.send(seen(face(1, "sad", side=30), captured=2.0))
    assert path.stat().st_mtime_ns == first.st_mtime_ns
    assert path.stat().st_ino == first.st_ino
    output.send(seen(face(1, "happy"), captured=3.0))
    assert path.stat().st_ino != first.st_ino, "replaced as a whole"


def test_it_is_emptied_at_the_end(path: Path) -> None:
    output = LabelFile(path)
    output.open()
    output.send(seen(face()))
    output.close()
    assert path.read_text() == ""


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    output = LabelFile(tmp_path / "gone" / "label.txt")
    with pytest.raises(OutputError, match=r"cannot be written to .*label\.txt: no such file"):
        output.open()
    output.close()  # as it must be after that


def test_a_folder_that_goes_away_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    output = LabelFile(folder / "label.txt")
    output.open()
    (folder / "label.txt").unlink()
    folder.rmdir()
    with pytest.raises(OutputError, match="Choose a file in a folder"):
        output.send(seen(face()))
    output.close()


def test_what_a_label_says() -> None:
    assert label_text(face(emotion="surprise")) == "Surprise"
    assert label_text(face(certain=False)) == "Uncertain"
    assert label_text(face(turned=True)) == "Turned away"
