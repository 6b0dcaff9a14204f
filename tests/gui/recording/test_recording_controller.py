from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.actions import Actions
from app.gui.live_state import LiveState
from app.gui.recording.observer_line import ObserverLine
from app.gui.recording.recording import Recording
from app.gui.recording.recording_controller import RecordingController
from app.playback.player import Player
from app.sessions import markers
from app.sessions.markers import Marker
from app.sessions.recorder import Recorder
from app.settings import Settings
from app.sources.open import open_source
from tests.feeding import analyzer_without_model
from tests.gui.finding import find
from tests.gui.live import analysis, camera, face, frame


class _Bench:
    """A controller in a window whose player plays nothing: readings come from the test."""

    def __init__(self, qtbot: QtBot, root: Path) -> None:
        self.root = root
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.window.show()
        self.actions = Actions(self.window)
        self.state = LiveState(Settings())
        player = Player(open_source, analyzer_without_model, self.window)
        self.recording = Recording(player, self.state, root, "abc", self.window)
        self.line = ObserverLine(self.state)
        self.window.setCentralWidget(self.line)
        RecordingController(self.actions, self.state, self.recording, self.line, self.window)

    def look(self) -> None:
        """A camera is open, and its first frame was read."""
        shown = frame()
        self.state.show_source(camera())
        self.state.show_frame(shown)
        self.state.show_analysis(analysis(shown, face()))

    def record(self, *ages: float) -> Recorder:
        """Begin, and record frames that were captured so many seconds ago."""
        self.actions.record.trigger()
        recorder = self.state.recording
        assert recorder is not None
        for number, age in enumerate(ages):
            recorder.add(analysis(frame(number, age), face()))
        return recorder

    def mark(self) -> QLineEdit:
        """Set a marker; the line for its note."""
        self.actions.marker.trigger()
        editor = find(self.line, QLineEdit)
        assert editor.isVisible()
        return editor

    def notes(self) -> list[str]:
        return [marker.note for marker in self.state.markers]

    def said(self) -> str:
        return " ".join(one.text() for one in self.line.findChildren(QLabel) if one.isVisible())

    def end(self) -> None:
        self.recording.stop()
        self.recording.wait()


def _answer(editor: QLineEdit, note: str) -> None:
    editor.setText(note)
    QTest.keyClick(editor, Qt.Key.Key_Return)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[_Bench]:
    bench = _Bench(qtbot, tmp_path / "Sessions")
    yield bench
    bench.end()


def test_while_nothing_is_read_nothing_is_recorded_or_marked(bench: _Bench) -> None:
    bench.actions.record.trigger()
    bench.actions.marker.trigger()
    assert bench.state.recording is None
    assert bench.line.isHidden()
    assert not bench.root.exists()


def test_the_action_that_starts_it_stops_it(bench: _Bench) -> None:
    bench.look()
    recorder = bench.record()
    assert recorder.is_recording
    bench.actions.record.trigger()
    assert bench.state.recording is None
    bench.end()
    assert not recorder.is_recording
    assert list(bench.root.iterdir()) == [recorder.folder]


def test_another_source_ends_it(bench: _Bench) -> None:
    bench.look()
    recorder = bench.record()
    bench.state.show_source(camera("Right"))
    bench.end()
    assert not recorder.is_recording
    assert bench.state.recording is None


def test_a_marker_is_set_at_once_where_the_key_was_pressed(bench: _Bench) -> None:
    bench.look()
    recorder = bench.record(10.0, 8.0)
    editor = bench.mark()
    assert bench.notes() == [""]
    assert "0:10" in bench.said(), "since the first frame was captured, not since it was read"
    recorder.add(analysis(frame(2, 3.0), face()))
    _answer(editor, " a laugh ")
    (marker,) = bench.state.markers
    assert (marker.seconds, marker.note) == (pytest.approx(10.0, abs=0.3), "a laugh")
    bench.end()
    (kept,) = markers.load(recorder.folder)
    assert kept == Marker(round(marker.seconds, 3), "a laugh")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_note_that_is_not_given_leaves_the_marker(bench: _Bench, key: Qt.Key) -> None:
    bench.look()
    recorder = bench.record(1.0)
    editor = bench.mark()
    if key == Qt.Key.Key_Escape:
        editor.setText("half a no")
    QTest.keyClick(editor, key)
    assert not editor.isVisible()
    bench.end()
    assert [one.note for one in markers.load(recorder.folder)] == [""]


def test_the_next_marker_keeps_the_note_that_is_being_written(bench: _Bench) -> None:
    bench.look()
    bench.record(1.0)
    bench.mark().setText("first")
    _answer(bench.mark(), "second")
    assert bench.notes() == ["first", "second"]


def test_the_end_of_the_recording_keeps_the_note_that_is_being_written(bench: _Bench) -> None:
    bench.look()
    recorder = bench.record(2.0, 1.0)
    bench.mark().setText("the end")
    bench.end()
    assert [marker.note for marker in markers.load(recorder.folder)] == ["the end"]
    second = bench.record(0.5)
    assert bench.state.markers == ()
    bench.end()
    assert markers.load(second.folder) == []


def test_a_note_that_cannot_be_kept_is_told(bench: _Bench) -> None:
    bench.look()
    recorder = bench.record(2.0, 1.0)
    bench.mark().setText("lost")
    recorder.stop()
    shutil.rmtree(recorder.folder)
    bench.line.note.keep()
    box = find(bench.window, QMessageBox)
    assert str(recorder.folder) in box.text()
    assert bench.notes() == [""]
    box.accept()
