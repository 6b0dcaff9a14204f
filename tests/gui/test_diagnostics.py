from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app import __version__
from app.gui.diagnostics import describe
from app.gui.live_state import LiveState
from app.settings import Settings
from tests.gui.live import analysis, camera, face, frame, photo, video

_NAME = "Zoe"


def test_without_a_source_program_system_and_settings_are_told(qtbot: QtBot) -> None:
    text = describe(LiveState(Settings()), 0, None, None)
    assert text.startswith(f"Emotion Lens {__version__}")
    for line in ("system: ", "processor: ", "cameras connected: 0", "open: nothing"):
        assert f"\n{line}" in text
    assert "speed: no frames are read now\n" in text
    assert "smoothing 0.2" in text
    assert "recorded_video none" in text


def test_a_camera_is_told_by_its_size_and_speed(qtbot: QtBot) -> None:
    state = LiveState(Settings())
    shown = frame()
    state.show_source(camera(_NAME))
    state.show_frame(shown)
    state.show_analysis(replace(analysis(shown, face()), dropped=3))
    text = describe(state, 2, 27.6, 0.031)
    assert "cameras connected: 2\n" in text
    assert f"open: camera or stream, {shown.width} x {shown.height}\n" in text
    assert "speed: 28 frames/s read, 31 ms from camera to screen, 3 dropped\n" in text


def test_other_sources_and_errors_are_told(qtbot: QtBot) -> None:
    state = LiveState(Settings())
    for source, words in ((video(), "video, no picture"), (photo(), "picture, no picture")):
        state.show_source(source)
        assert words in describe(state, 0, None, None)
    state.show_trouble(f"/home/{_NAME}/model cannot be read")
    state.show_status(f"{_NAME}'s camera sends nothing")
    text = describe(state, 0, None, None)
    assert "because of an error" in text
    assert "sends nothing" in text


def test_nothing_of_the_users_is_in_it(qtbot: QtBot) -> None:
    """Every setting that is text, the source, the status, the error and the face's name."""
    texts = {
        name: f"/home/{_NAME}/{name}"
        for name, value in vars(Settings()).items()
        if isinstance(value, str) and name != "recorded_video"
    }
    state = LiveState(Settings(camera=_NAME, recent=(f"/home/{_NAME}/a.jpg",), **texts))  # type: ignore[arg-type]
    shown = frame()
    state.show_source(replace(camera(_NAME), notice=_NAME))
    state.show_frame(shown)
    state.show_analysis(analysis(shown, replace(face(), name=_NAME)))
    state.show_status(_NAME)
    assert _NAME not in describe(state, 1, 10.0, 0.1)
    state.show_trouble(_NAME)
    assert _NAME not in describe(state, 1, 10.0, 0.1)
