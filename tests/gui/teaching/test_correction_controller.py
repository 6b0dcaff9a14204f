from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.personal.corrections import Corrections
from app.vision.readings import Face
from tests.feeding import DEMO, EMOTIONS, HandFedCamera, make_analyzer
from tests.gui.fake_machine import Making, action


def _face(window: MainWindow) -> Face:
    assert window.analysis is not None
    (face,) = window.analysis.faces
    return face


def _corrections(window: MainWindow) -> Corrections:
    return window._services.corrections


def test_without_a_face_there_is_nothing_to_correct(make_window: Making) -> None:
    window = make_window()
    assert not any(action(window, str(number)).isEnabled() for number in range(1, 8))


def test_only_a_standing_picture_is_corrected(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray
) -> None:
    assert not action(window, "Sad").isEnabled()
    action(window, "Pause").trigger()
    assert action(window, "Sad").isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_5)
    (correction,) = _corrections(window).all()
    assert (correction.shown, correction.chosen) == ("happy", "sad")
    assert correction.source == "Left"
    face = _face(window)
    assert face.crop is not None
    np.testing.assert_array_equal(correction.crop, face.crop)
    assert "sad, not happy. 1 correction is kept" in window.statusBar().currentMessage()
    action(window, "Play").trigger()
    assert not action(window, "Sad").isEnabled()


def test_each_number_key_stands_for_an_emotion(qtbot: QtBot, make_window: Making) -> None:
    window = make_window(make_analyzer=make_analyzer)
    window.open(str(DEMO))
    qtbot.waitUntil(lambda: window.analysis is not None, timeout=10_000)
    for number, emotion in enumerate(EMOTIONS, start=1):
        qtbot.keyClick(window, str(number))
        assert [c.chosen for c in _corrections(window).all()] == [emotion]


def test_a_correction_that_cannot_be_kept_is_told(qtbot: QtBot, window: MainWindow) -> None:
    _corrections(window).folder.write_text("in the way")
    action(window, "Pause").trigger()
    action(window, "Sad").trigger()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "corrections" in box.text()
    box.accept()
