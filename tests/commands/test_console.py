from __future__ import annotations

import io
import sys

import numpy as np
import pytest

from app.commands.console import complain, describe
from app.vision.readings import Analysis, Face, Frame

EMOTIONS = ("angry", "happy", "sad")


def _analysis(*faces: Face) -> Analysis:
    return Analysis(Frame(np.zeros((4, 6, 3), np.uint8), 0, 0.0, 0.0), faces, EMOTIONS, {})


def _face(track: int = 1, certain: bool = True) -> Face:
    return Face(track, (7, 8, 90, 91), np.array([0, 0.5, 1], np.float32), "sad", certain)


def test_complaints_go_where_answers_do_not(capsys: pytest.CaptureFixture[str]) -> None:
    complain("The camera is off.")
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "emotion-lens: The camera is off.\n")


def test_no_face() -> None:
    assert describe(_analysis()) == "No face was found."


def test_a_face_has_a_bar_for_each_emotion() -> None:
    head, *bars = describe(_analysis(_face())).splitlines()
    assert head == "Face 1: sad  (90 x 91 pixels at 7, 8)"
    assert [bar.split()[0] for bar in bars] == list(EMOTIONS)
    assert [bar.split()[-1] for bar in bars] == ["0%", "50%", "100%"]
    lengths = [sum(bar.count(symbol) for symbol in "█#") for bar in bars]
    assert lengths == [0, 15, 30]
    assert len({len(bar) for bar in bars}) == 1, "the figures stand below each other"


def test_an_uncertain_face_says_so() -> None:
    assert describe(_analysis(_face(certain=False))).startswith("Face 1: uncertain, perhaps sad ")


def test_every_face_is_described() -> None:
    first, second = describe(_analysis(_face(1), _face(4))).split("\n\n")
    assert first.startswith("Face 1:")
    assert second.startswith("Face 4:")


@pytest.mark.parametrize(("encoding", "symbol"), [("utf-8", "█"), ("ascii", "#"), ("cp437", "█")])
def test_bars_fit_the_terminal(encoding: str, symbol: str, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", terminal)
    text = describe(_analysis(_face()))
    print(text, flush=True)
    assert symbol * 30 in text
