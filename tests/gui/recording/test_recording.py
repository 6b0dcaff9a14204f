from __future__ import annotations

import threading
import time
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.note_line import NoteLine
from app.gui.recording.live_timeline import LiveTimeline
from app.gui.recording.recording_indicator import RecordingIndicator
from app.gui.video_view import VideoView
from app.sessions.film import FileHash
from app.sessions.readings_reader import read_frames
from app.sessions.schema import FRAMES
from app.sessions.store import listing, load
from app.settings import Settings
from tests.feeding import DEMO, HandFedCamera, make_analyzer, write_clip, write_video
from tests.gui.fake_machine import FakeMachine, Making, action
from tests.gui.finding import find
from tests.gui.showing import Scene


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Where the window of `make_window` keeps its sessions."""
    return tmp_path / "Sessions"


def _stop(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "Stop recording").trigger()
    qtbot.waitUntil(lambda: "Recorded" in window.statusBar().currentMessage())


def test_without_a_picture_there_is_nothing_to_record(
    qtbot: QtBot, make_window: Making, root: Path
) -> None:
    window = make_window()
    assert not action(window, "Record a session").isEnabled()
    assert not action(window, "Set a marker").isEnabled()
    window.open(str(DEMO))
    qtbot.waitUntil(find(window, VideoView).isVisible)
    assert not action(window, "Record a session").isEnabled(), "a photo has no course"
    assert not root.exists()


def test_what_is_read_is_recorded_from_start_to_stop(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray, root: Path
) -> None:
    action(window, "Record a session").trigger()
    light = find(window, RecordingIndicator)
    assert light.isVisible()
    assert "Recording 0:00" in light.text()
    Scene(qtbot, window, camera).show(demo_pixels, frames=3)
    _stop(qtbot, window)
    assert not light.isVisible()
    assert action(window, "No video").isEnabled()
    Scene(qtbot, window, camera).show(demo_pixels)
    (entry,) = listing(root)
    session = load(entry.folder)
    assert session.readings["frame"].tolist() == [2, 3, 4]
    assert set(session.readings["emotion"]) == {"happy"}
    metadata = session.metadata
    assert (metadata.source, metadata.live, metadata.model_sha256) == ("Left", True, "abc")
    assert (metadata.width, metadata.height) == demo_pixels.shape[1::-1]
    assert metadata.settings["smoothing"] == Settings().smoothing
    places = {"geometry", "layout", "stream_place", "recent", "osc_host", "label_file"}
    assert not places & metadata.settings.keys(), "nothing of the user's computer"
    assert metadata.frames_analysed == 3
    assert metadata.end is not None
    assert session.video is None, "a picture is kept only where the user asks for it"


def test_the_picture_is_kept_where_the_user_asks_for_it(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray, root: Path
) -> None:
    action(window, "Video with blurred faces").trigger()
    action(window, "Record a session").trigger()
    assert not action(window, "No video").isEnabled(), "not to be changed in the middle"
    Scene(qtbot, window, camera).show(demo_pixels, frames=3)
    _stop(qtbot, window)
    (entry,) = listing(root)
    session = load(entry.folder)
    assert session.metadata.video == "blurred"
    assert session.video is not None


def test_a_marker_is_dropped_where_the_key_was_pressed(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray, root: Path
) -> None:
    action(window, "Record a session").trigger()
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    recorder = window._state.recording
    assert recorder is not None
    action(window, "Set a marker").trigger()
    pressed = recorder.second_of(time.monotonic())
    editor = find(find(window, NoteLine), QLineEdit)
    # Meanwhile time goes on, which must not move the marker.
    Scene(qtbot, window, camera).show(demo_pixels, frames=2, apart=2.0)
    qtbot.keyClicks(editor, " a laugh ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    _stop(qtbot, window)
    (entry,) = listing(root)
    session = load(entry.folder)
    (marker,) = session.markers
    assert marker.note == "a laugh"
    assert marker.seconds == pytest.approx(pressed, abs=0.1)


def test_another_source_ends_the_session(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray, root: Path
) -> None:
    playback = window._player._playback
    assert playback is not None
    playback._for_analysis.dropped = 7  # before the recording
    action(window, "Record a session").trigger()
    Scene(qtbot, window, camera).show(demo_pixels)
    action(window, "Try the demo").trigger()
    question = window.findChild(QMessageBox)
    assert question is not None
    assert "being recorded" in question.text()
    next(b for b in question.buttons() if b.text() == "&End and open").click()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("demo"))
    qtbot.waitUntil(lambda: "Recorded" in window.statusBar().currentMessage())
    (entry,) = listing(root)
    assert not entry.unfinished
    session = load(entry.folder)
    assert len(session.readings) == 1
    assert session.metadata.frames_dropped == 0


def test_a_note_written_while_the_recording_ends_is_kept(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray, root: Path
) -> None:
    action(window, "Record a session").trigger()
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    action(window, "Set a marker").trigger()
    qtbot.keyClicks(find(find(window, NoteLine), QLineEdit), "the end")
    _stop(qtbot, window)
    (entry,) = listing(root)
    assert [marker.note for marker in load(entry.folder).markers] == ["the end"]


def test_closing_the_window_finishes_the_session(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray, root: Path
) -> None:
    action(window, "Record a session").trigger()
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    window.close()
    (entry,) = listing(root)
    assert not entry.unfinished
    assert len(load(entry.folder).readings) == 2


def test_a_folder_that_cannot_be_made_is_told(qtbot: QtBot, window: MainWindow, root: Path) -> None:
    root.write_text("in the way")
    action(window, "Record a session").trigger()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "cannot be created" in box.text()
    box.accept()
    assert action(window, "Record a session").isEnabled()
    assert threading.active_count() < 20


def test_a_folder_deleted_meanwhile_stops_the_recording_and_not_the_program(
    qtbot: QtBot, window: MainWindow, camera: HandFedCamera, demo_pixels: np.ndarray, root: Path
) -> None:
    action(window, "Record a session").trigger()
    Scene(qtbot, window, camera).show(demo_pixels)
    for folder in root.iterdir():
        folder.rename(folder.with_suffix(".away"))

    def told() -> bool:
        box = window.findChild(QMessageBox)
        return box is not None and "is gone" in box.text()

    qtbot.waitUntil(told, timeout=10_000)
    assert not find(window, RecordingIndicator).isVisible()
    Scene(qtbot, window, camera).show(demo_pixels)


def test_the_timeline_follows_the_face_shown(
    qtbot: QtBot,
    window: MainWindow,
    camera: HandFedCamera,
    demo_pixels: np.ndarray,
    machine: FakeMachine,
) -> None:
    timeline = find(window, LiveTimeline)
    assert not timeline.isVisible()
    action(window, "Timeline").trigger()
    assert timeline.isVisible()
    assert machine.saved[-1].timeline
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    action(window, "Try the demo").trigger()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("demo"))
    assert not timeline.isVisible(), "a photo has no course"


def test_a_film_played_sought_and_paused_leads_back_to_the_film(
    qtbot: QtBot, make_window: Making, root: Path, tmp_path: Path, demo_pixels: np.ndarray
) -> None:
    film = write_clip(tmp_path / "talk.avi", [demo_pixels[:240, 60:380]] * 900)
    window = make_window(make_analyzer=make_analyzer)
    window.open(str(film))
    record, pause = action(window, "Record a session"), action(window, "Pause")
    qtbot.waitUntil(record.isEnabled, timeout=10_000)
    record.trigger()
    folder = next(root.iterdir())

    def times() -> list[float]:
        frames = read_frames(folder / FRAMES)
        return [] if frames is None else frames["media_time"].tolist()

    qtbot.waitUntil(lambda: len(times()) > 5, timeout=10_000)
    window._player.seek(8.0)
    qtbot.waitUntil(lambda: times()[-1] >= 8.0, timeout=10_000)
    window._player.seek(1.0)
    qtbot.waitUntil(lambda: 1.0 <= times()[-1] < 8.0, timeout=10_000)
    pause.trigger()
    qtbot.wait(1500)
    pause.trigger()
    before = times()[-1]
    qtbot.waitUntil(lambda: times()[-1] > before, timeout=10_000)
    _stop(qtbot, window)
    session = load(folder)
    frames, about = session.frames, session.metadata.film
    assert frames is not None
    steps, gaps = np.diff(frames["media_time"]), np.diff(frames["seconds"])
    assert (steps > 4).sum() == 1, "sought forwards once"
    assert (steps < 0).sum() == 1, "and back"
    # A busy machine drops frames, but the film's time and the clock's go together then.
    assert ((gaps - steps > 1.2) & (steps >= 0)).sum() == 1, "paused, it went on where it was"
    assert session.analysed is not None
    assert session.analysed.between() < session.duration - 1
    assert set(session.readings["media_time"]) <= set(frames["media_time"])
    assert about is not None
    assert (about.path, about.rate) == (str(film), pytest.approx(30))
    assert about.duration == pytest.approx(30, abs=0.1)
    assert about.sha256 == sha256(film.read_bytes()).hexdigest()


def test_a_film_that_takes_long_to_hash_does_not_hold_up_the_window(
    qtbot: QtBot, make_window: Making, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the start nor the stop of a recording, nor closing the window."""
    release = threading.Event()

    class Slow(FileHash):
        def cancel(self) -> None:
            super().cancel()
            release.set()

        def _run(self) -> None:
            release.wait(30)
            super()._run()

    monkeypatch.setattr("app.sessions.recorder.FileHash", Slow)
    window = make_window(make_analyzer=make_analyzer)
    window.open(str(write_video(tmp_path / "clip.avi", frames=31, rate=10)))
    record = action(window, "Record a session")
    qtbot.waitUntil(record.isEnabled, timeout=10_000)
    record.trigger()
    assert find(window, RecordingIndicator).isVisible()
    record.trigger()
    assert not find(window, RecordingIndicator).isVisible()
    assert not release.is_set()
    window.close()
    (entry,) = listing(root)
    assert not entry.unfinished
    assert entry.metadata is not None and entry.metadata.film is not None
    assert entry.metadata.film.sha256 is None
