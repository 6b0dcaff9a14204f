from __future__ import annotations

from pathlib import Path

import pytest

from app.sources.base import SourceError
from tests.fuzz.targets import Target
from tests.fuzz.victim import attempt, fault


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", "no words"),
        (" \t", "no words"),
        ("a.jpg is empty. Copy it again.", ""),
        ("a.jpg is empty", "no sentence"),
        ("ValueError: no.", "raw words ('Error')"),
        ("Two\nlines.", "raw words ('\\n')"),
        ("cv2 cannot.", "raw words ('cv2')"),
        ("a" * 300 + ".", "too many words"),
    ],
)
def test_what_is_a_plain_sentence(words: str, expected: str) -> None:
    assert fault(words) == expected


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (SourceError("It is empty."), "refused"),
        (SourceError("cv2.error -215"), "raw words ('cv2')"),
        (KeyError("width"), "unforeseen KeyError"),
    ],
)
def test_what_comes_of_a_file(tmp_path: Path, error: Exception, outcome: str) -> None:
    def fail(path: Path) -> None:
        assert path.read_bytes() == b"damaged"
        raise error

    assert attempt(Target("a", "a", "a", fail), b"damaged", tmp_path, tmp_path)[0] == outcome
    assert attempt(Target("a", "a", "a", len_of), b"", tmp_path, tmp_path) == ("read", "")


def len_of(path: Path) -> None:
    assert not path.read_bytes()
