from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.live_outputs.sending_indicator import SendingIndicator
from app.gui.main_window import MainWindow
from app.gui.note_line import NoteLine
from app.sessions.store import listing, load
from app.settings import Settings
from tests.feeding import DEMO, HandFedCamera, make_analyzer
from tests.gui.fake_machine import FakeMachine, Making, action
from tests.gui.finding import find
from tests.gui.showing import Scene
from tests.lsl_streams import inlet


def _warned(window: MainWindow) -> str:
    box = window.findChild(QMessageBox)
    return "" if box is None else box.text()


def test_by_default_nothing_is_sent(make_window: Making) -> None:
    assert find(make_window(), SendingIndicator).isHidden()


def test_the_label_is_in_the_file_while_it_is_on_and_somebody_is_there(
    qtbot: QtBot, make_window: Making, tmp_path: Path
) -> None:
    path = tmp_path / "label.txt"
    window = make_window(make_analyzer=make_analyzer)
    window.open(str(DEMO))
    qtbot.waitUntil(lambda: window.analysis is not None, timeout=10_000)
    window._settings.change(label_on=True, label_file=str(path))
    # A picture that stands still is not read again for it.
    qtbot.waitUntil(lambda: path.exists() and path.read_text() == "Happy")
    assert find(window, SendingIndicator).text() == "Sending: label.txt"
    window.open(str(tmp_path / "gone.jpg"))
    qtbot.waitUntil(lambda: path.read_text() == "")
    window.open(str(DEMO))
    qtbot.waitUntil(lambda: path.read_text() == "Happy", timeout=10_000)
    window._settings.change(label_on=False)
    assert path.read_text() == ""
    assert find(window, SendingIndicator).isHidden()
    window._settings.change(label_on=True)
    qtbot.waitUntil(lambda: path.read_text() == "Happy")
    window.close()
    assert path.read_text() == ""


def test_an_output_that_fails_is_switched_off_with_a_sentence(
    qtbot: QtBot, make_window: Making, machine: FakeMachine, tmp_path: Path
) -> None:
    path = tmp_path / "gone" / "label.txt"
    window = make_window(Settings(label_on=True, label_file=str(path)))
    qtbot.waitUntil(lambda: "cannot be written to" in _warned(window))
    assert find(window, SendingIndicator).isHidden()
    assert machine.saved[-1] == replace(machine.saved[-1], label_on=False, label_file=str(path))


def test_without_pylsl_the_window_says_so_and_goes_on(
    qtbot: QtBot, make_window: Making, machine: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    window = make_window(Settings(lsl=True))
    qtbot.waitUntil(lambda: "pip install pylsl" in _warned(window))
    assert not machine.saved[-1].lsl


@pytest.fixture
def lsl_window(
    qtbot: QtBot,
    pylsl: Any,
    make_window: Making,
    camera: HandFedCamera,
    demo_pixels: np.ndarray,
) -> MainWindow:
    """A window with LSL on, which records a camera that shows one happy face."""
    window = make_window(Settings(lsl=True), make_analyzer=make_analyzer)
    window.open("Left")
    scene = Scene(qtbot, window, camera)
    scene.show(demo_pixels, frames=2)
    action(window, "Record a session").trigger()
    scene.show(demo_pixels, frames=2)
    return window


def test_markers_go_out_and_those_of_others_come_into_the_recording(
    qtbot: QtBot, pylsl: Any, lsl_window: MainWindow, tmp_path: Path
) -> None:
    state = lsl_window._state
    client = inlet(pylsl, "Emotion Lens markers")
    other = pylsl.StreamOutlet(pylsl.StreamInfo("Task", "Markers", 1, 0.0, "string", "task"))
    qtbot.waitUntil(other.have_consumers, timeout=10_000)
    recorder = state.recording
    assert recorder is not None
    sent, own = pylsl.local_clock(), time.monotonic()
    other.push_sample(["too early"], sent - 3600)
    other.push_sample(["stimulus start"], sent)
    qtbot.waitUntil(lambda: len(state.markers) == 1, timeout=10_000)
    assert state.markers[0].note == "stimulus start"
    assert state.markers[0].seconds == pytest.approx(recorder.second_of(own), abs=5e-3)

    pressed = pylsl.local_clock()
    action(lsl_window, "Set a marker").trigger()
    editor = find(find(lsl_window, NoteLine), QLineEdit)
    qtbot.wait(100)  # the note takes time
    qtbot.keyClicks(editor, "a laugh")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    for expected in ("marker", "a laugh"):  # at once, and again with its note
        values, stamp = client.pull_sample(timeout=5.0)
        assert values == [expected], "and not the other program's"
        assert stamp == pytest.approx(pressed, abs=0.09), "of the key, not of the note"

    action(lsl_window, "Stop recording").trigger()
    qtbot.waitUntil(lambda: "Recorded" in lsl_window.statusBar().currentMessage())
    other.push_sample(["too late"])
    (entry,) = listing(tmp_path / "Sessions")
    notes = {marker.note for marker in load(entry.folder).markers}
    assert notes == {"stimulus start", "a laugh"}


def test_each_frame_s_reading_goes_out_with_its_capture_time(
    qtbot: QtBot,
    pylsl: Any,
    lsl_window: MainWindow,
    camera: HandFedCamera,
    demo_pixels: np.ndarray,
) -> None:
    client = inlet(pylsl, "Emotion Lens face 1")
    offset = pylsl.local_clock() - time.monotonic()
    Scene(qtbot, lsl_window, camera).show(demo_pixels)
    analysis = lsl_window.analysis
    assert analysis is not None
    values, stamp = client.pull_sample(timeout=5.0)
    assert stamp - offset == pytest.approx(analysis.frame.captured, abs=5e-3)
    assert values[:7] == pytest.approx(analysis.faces[0].probabilities.tolist())
