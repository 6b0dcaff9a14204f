from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.gui.sessions.same_person_loader import SamePersonLoader
from app.sessions.same_person import Suggestion
from app.sessions.store import load
from tests.gui.recorded import save_session
from tests.sessions.rows import row

_SIDE = 48


def _rows(*people: tuple[int, int, int]) -> list[dict[str, Any]]:
    """Ten readings a second: number, from, to."""
    return [
        row(n / 10, person=person, box=(8, 8, _SIDE, _SIDE))
        for person, start, end in people
        for n in range(10 * start, 10 * end)
    ]


def _video(folder: Path, *shown: int) -> None:
    """A second of each of these made-up faces, ten pictures a second."""
    code = cv2.VideoWriter.fourcc(*"MJPG")
    writer = cv2.VideoWriter(str(folder / "video.avi"), code, 10.0, (64, 64))
    for who in shown:
        blotches = np.random.default_rng(who).integers(0, 255, (6, 6)).astype(np.uint8)
        picture = np.zeros((64, 64, 3), np.uint8)
        if who:
            crop = cv2.resize(blotches, (_SIDE, _SIDE), interpolation=cv2.INTER_CUBIC)
            picture[8 : 8 + _SIDE, 8 : 8 + _SIDE] = np.asarray(crop)[..., None]
        for _ in range(10):
            writer.write(picture)
    writer.release()


def _found(qtbot: QtBot, folder: Path) -> list[Suggestion]:
    owner = QObject()
    loader = SamePersonLoader(load(folder), owner)
    heard: list[list[Suggestion]] = []
    loader.found.connect(heard.append)
    with qtbot.waitSignal(loader.finished):
        loader.start()
    loader.stop()
    qtbot.waitUntil(lambda: heard != [])
    return heard[0]


def test_of_nobody_and_of_one_there_is_none(qtbot: QtBot, tmp_path: Path) -> None:
    assert _found(qtbot, save_session(tmp_path / "empty")) == []
    assert _found(qtbot, save_session(tmp_path / "one", _rows((1, 0, 2)))) == []


@pytest.mark.parametrize(("kind", "asked"), [("clean", 0), ("blurred", 1), ("annotated", 1)])
def test_another_face_in_the_video_is_somebody_else(
    qtbot: QtBot, tmp_path: Path, kind: str, asked: int
) -> None:
    """Where the video does not show the faces as they were, looks are not compared."""
    size: dict[str, Any] = {"width": 64, "height": 64, "video": kind}
    folder = save_session(tmp_path / "two", _rows((1, 0, 2), (2, 3, 5)), **size)
    _video(folder, 1, 1, 0, 2, 2)
    assert len(_found(qtbot, folder)) == asked


def test_the_same_face_in_the_video_is_suggested(qtbot: QtBot, tmp_path: Path) -> None:
    size: dict[str, Any] = {"width": 64, "height": 64, "video": "clean"}
    folder = save_session(tmp_path / "one", _rows((1, 0, 2), (2, 3, 5)), **size)
    _video(folder, 1, 1, 0, 1, 1)
    (one,) = _found(qtbot, folder)
    assert (one.person, one.into) == (2, 1)
    assert one.reasons[-1] not in ("", "likeness not compared")


def test_a_video_that_cannot_be_read_leaves_the_looks_unknown(qtbot: QtBot, tmp_path: Path) -> None:
    folder = save_session(tmp_path / "damaged", _rows((1, 0, 2), (2, 3, 5)), video="clean")
    (folder / "video.mp4").write_bytes(b"no video")
    (one,) = _found(qtbot, folder)
    assert one.reasons[-1] == "likeness not compared"


def test_it_stops_when_it_is_told_to(qtbot: QtBot, tmp_path: Path) -> None:
    size: dict[str, Any] = {"width": 64, "height": 64, "video": "clean"}
    folder = save_session(tmp_path / "long", _rows((1, 0, 2), (2, 3, 5)), **size)
    _video(folder, 1, 1, 0, 1, 1)
    owner = QObject()
    loader = SamePersonLoader(load(folder), owner)
    loader.start()
    loader.stop()
    assert loader.isFinished()
