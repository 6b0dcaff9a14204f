from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.banner import Banner
from app.gui.main_window import MainWindow
from app.gui.video_view import VideoView
from app.sessions.store import listing, load
from app.vision.readings import Face
from tests.feeding import EMOTIONS, HandFedCamera
from tests.gui.fake_machine import Making, action, says
from tests.gui.finding import find
from tests.gui.showing import Scene


@pytest.fixture
def resting_pixels(demo_pixels: np.ndarray) -> np.ndarray:
    """The demo's face with its mouth blurred: hardly neutral, with a trace of many things."""
    mouth = demo_pixels[115:160, 186:262]
    mouth[:] = cv2.GaussianBlur(mouth, (0, 0), 7)
    return demo_pixels


def _face(window: MainWindow) -> Face:
    assert window.analysis is not None
    (face,) = window.analysis.faces
    return face


def test_without_a_face_there_is_nothing_to_teach(make_window: Making) -> None:
    window = make_window()
    for text in ("Name this face…", "Why this label?", "Take out the resting face", "1", "7"):
        assert not action(window, text).isEnabled()


def test_a_name_stays_with_the_face_and_is_recorded(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray
) -> None:
    action(window, "Record a session").trigger()
    Scene(qtbot, window, camera).show(demo_pixels)
    action(window, "Name this face…").trigger()
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("  Eileen ")
    dialog.accept()
    qtbot.waitUntil(lambda: _face(window).name == "Eileen")
    Scene(qtbot, window, camera).show(demo_pixels)
    action(window, "Stop recording").trigger()
    qtbot.waitUntil(lambda: "Recorded" in window.statusBar().currentMessage())
    (entry,) = listing(window._services.sessions)
    recorded = load(entry.folder).readings
    assert recorded["name"].tolist()[-1] == "Eileen"


def test_a_name_is_not_given_to_who_came_after_a_cut(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray
) -> None:
    action(window, "Name this face…").trigger()
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    Scene(qtbot, window, camera).show(demo_pixels, frames=2, apart=10.0)
    dialog.setTextValue("Eileen")
    dialog.accept()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "no longer in view" in box.text()
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    assert _face(window).name == ""


def test_a_name_outlives_a_pause(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray
) -> None:
    action(window, "Pause").trigger()
    action(window, "Name this face…").trigger()
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("Eileen")
    dialog.accept()
    qtbot.waitUntil(lambda: _face(window).name == "Eileen")
    camera.put(demo_pixels, apart=10.0)
    qtbot.waitUntil(camera.frames.empty)
    action(window, "Play").trigger()
    Scene(qtbot, window, camera).show(demo_pixels, frames=3)
    assert _face(window).name == "Eileen"


def test_why_lays_the_answer_over_the_face_until_the_picture_moves(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray
) -> None:
    view = find(window, VideoView)
    assert not action(window, "Why this label?").isEnabled()
    action(window, "Pause").trigger()
    before = view.grab().toImage()
    action(window, "Why this label?").trigger()
    qtbot.waitUntil(lambda: view.explains)
    assert action(window, "Why this label?").isChecked()
    assert view.grab().toImage() != before
    action(window, "Why this label?").trigger()
    assert not view.explains
    assert view.grab().toImage() == before
    action(window, "Why this label?").trigger()
    qtbot.waitUntil(lambda: view.explains)
    action(window, "Play").trigger()
    Scene(qtbot, window, camera).show(demo_pixels)
    assert not view.explains
    assert not action(window, "Why this label?").isChecked()


def test_a_resting_face_is_measured_taken_out_and_put_back(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, resting_pixels: np.ndarray
) -> None:
    Scene(qtbot, window, camera).show(resting_pixels, frames=20, apart=0.1)
    resting = _face(window).probabilities[EMOTIONS.index("neutral")]
    action(window, "Record a session").trigger()
    out = action(window, "Take out the resting face")
    out.trigger()
    assert says(window, "look neutral")
    assert out.isChecked()
    Scene(qtbot, window, camera).show(resting_pixels, frames=32, apart=0.1)
    assert not find(window, Banner).isVisible()
    assert out.isChecked()
    Scene(qtbot, window, camera).show(resting_pixels, frames=10, apart=0.1)
    raised = _face(window).probabilities[EMOTIONS.index("neutral")]
    assert raised > resting + 0.05
    out.trigger()
    assert not out.isChecked()
    Scene(qtbot, window, camera).show(resting_pixels, frames=20, apart=0.1)
    put_back = _face(window).probabilities[EMOTIONS.index("neutral")]
    assert put_back < raised - 0.05
    action(window, "Stop recording").trigger()
    qtbot.waitUntil(lambda: "Recorded" in window.statusBar().currentMessage())
    (entry,) = listing(window._services.sessions)
    (resting,) = load(entry.folder).metadata.resting_faces
    assert resting["track"] == 1
    assert 3 <= resting["from"] < resting["to"] < 7


def test_a_smile_is_no_resting_face(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray
) -> None:
    action(window, "Take out the resting face").trigger()
    Scene(qtbot, window, camera).show(demo_pixels, frames=32, apart=0.1)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "smiling" in box.text()
    box.accept()
    assert not action(window, "Take out the resting face").isChecked()
