from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.studies.share_result import ShareResult
from app.studies.faces_left import FaceLeft
from app.studies.sharing import Shared
from tests.gui.studies.opened import nameless, texts

_COPY = Path("copy")


def _said(result: ShareResult) -> str:
    return "\n".join(label.text() for label in result.findChildren(QLabel))


def test_readings_alone(qtbot: QtBot) -> None:
    result = ShareResult(Shared(2), _COPY, (), video=False)
    qtbot.addWidget(result)
    result.show()
    assert "Shared 2 sessions" in _said(result)
    assert result.left_out is None
    assert not result.frames.isVisible()
    assert "face" not in _said(result)


def test_who_was_left_out_and_why(qtbot: QtBot) -> None:
    done = Shared(1, (("sub-02_run-1", "no consent"),), (("sub-03_run-1", "no video"),))
    result = ShareResult(done, _COPY, (Path("who.tsv"),), video=True)
    qtbot.addWidget(result)
    assert result.left_out is not None
    assert result.left_out.item(0).text() == "sub-02_run-1: no consent"
    assert result.without_video is not None
    assert result.without_video.item(0).text() == "sub-03_run-1: no video"
    assert "not to be shared: who.tsv" in _said(result)
    assert "No face was found in the videos any more" in _said(result)
    assert nameless(result) == []


def test_frames_in_which_a_face_remains(qtbot: QtBot) -> None:
    box = (1, 2, 3, 4)
    faces = (FaceLeft("sub-01", 61.5, 40, box), FaceLeft("sub-01", 61.5, 40, box))
    result = ShareResult(Shared(1, faces=faces), _COPY, (), video=True)
    qtbot.addWidget(result)
    result.show()
    assert "A face remains in 1 frame." in _said(result)
    assert texts(result.frames) == [["sub-01", "1:01", "40", "2"]]
    assert result.frames.isVisible()
