from __future__ import annotations

from pathlib import Path

import pytest

from app.sources.base import FrameSource, SourceError, check_file, reason
from app.vision.readings import Frame


class _Nothing(FrameSource):
    """A source without frames, which counts how often it is closed."""

    closed = 0

    def read(self, timeout: float = 0.5) -> Frame | None:
        return None

    def close(self) -> None:
        self.closed += 1


def test_a_source_that_says_nothing_of_itself() -> None:
    source = _Nothing("Left")
    assert (source.name, source.status, source.ended) == ("Left", "", False)
    assert not (source.live or source.mirrors or source.still)
    assert source.duration is source.rate is None
    source.seek(3.0)
    assert source.closed == 0


def test_with_closes_it_also_after_an_error() -> None:
    with _Nothing("Left") as source:
        pass
    assert source.closed == 1
    with pytest.raises(KeyError), _Nothing("Left") as source:
        raise KeyError
    assert source.closed == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [("gone.png", "There is no file"), ("folder", "is a folder"), ("empty.png", "is empty")],
)
def test_what_cannot_be_opened_is_named(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.png").touch()
    with pytest.raises(SourceError, match=words):
        check_file(tmp_path / name)


def test_a_file_with_something_in_it_is_fine(tmp_path: Path) -> None:
    (tmp_path / "one.png").write_bytes(b"1")
    check_file(tmp_path / "one.png")
    with pytest.raises(SourceError, match="There is no file"):
        check_file(tmp_path / ("x" * 5000))


def test_a_reason_stands_inside_a_sentence() -> None:
    assert reason(OSError(2, "No such file.")) == "no such file"
    assert reason(OSError("")) == "the system gives no reason"
