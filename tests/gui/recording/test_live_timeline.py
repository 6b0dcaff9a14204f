from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.recording.live_timeline import LiveTimeline
from app.gui.timeline.timeline import Timeline
from app.sessions.markers import Marker
from app.settings import Settings
from app.vision.readings import Face
from tests.gui.live import analysis, camera, face, frame, photo, recorder


class _Chart:
    """What the live timeline has drawn on the chart, in place of drawing it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times: list[float] = []
        self.markers: tuple[Marker, ...] = ()
        monkeypatch.setattr(
            Timeline, "set_series", lambda _, seconds, values: self._set(list(seconds))
        )
        monkeypatch.setattr(Timeline, "append", lambda _, seconds, values: self._add(seconds))
        monkeypatch.setattr(Timeline, "clear", lambda _: self._set([]))
        monkeypatch.setattr(Timeline, "set_markers", lambda _, markers: self._mark(markers))

    def _set(self, seconds: list[float]) -> None:
        self.times = [round(value, 3) for value in seconds]

    def _add(self, seconds: float) -> None:
        self.times.append(round(seconds, 3))

    def _mark(self, markers: tuple[Marker, ...]) -> None:
        self.markers = tuple(markers)


@pytest.fixture
def chart(monkeypatch: pytest.MonkeyPatch) -> _Chart:
    return _Chart(monkeypatch)


@pytest.fixture
def state() -> LiveState:
    state = LiveState(Settings(timeline=True))
    state.show_source(camera())
    return state


@pytest.fixture
def timeline(qtbot: QtBot, chart: _Chart, state: LiveState) -> LiveTimeline:
    timeline = LiveTimeline(state)
    qtbot.addWidget(timeline)
    timeline.show()
    return timeline


def _read(state: LiveState, second: float, *faces: Face, scene: int = 0) -> None:
    seen = replace(frame(round(30 * second)), captured=1000 + second)
    state.show_analysis(analysis(seen, *faces, scene=scene))


def test_it_is_there_where_the_user_wants_it_and_the_picture_moves(qtbot: QtBot) -> None:
    state = LiveState(Settings(timeline=True))
    timeline = LiveTimeline(state)
    qtbot.addWidget(timeline)
    assert timeline.isHidden()
    state.show_source(camera())
    assert not timeline.isHidden()
    state.show_source(photo())
    assert timeline.isHidden(), "a photo has no course"
    state.show_source(camera())
    state.set_settings(Settings(timeline=False))
    assert timeline.isHidden()


def test_readings_come_as_seconds_since_the_first(
    timeline: LiveTimeline, chart: _Chart, state: LiveState
) -> None:
    for second in (5.0, 5.5, 6.0):
        _read(state, second, face(1))
    assert chart.times == [0.0, 0.5, 1.0]


def test_another_face_shows_all_of_its_own(
    timeline: LiveTimeline, chart: _Chart, state: LiveState
) -> None:
    _read(state, 0.0, face(1, side=30))
    _read(state, 1.0, face(1, side=30), face(2))
    _read(state, 2.0, face(1, side=30), face(2))
    assert chart.times == [0.0, 1.0, 2.0]
    state.set_paused(True)
    state.select(2)
    assert chart.times == [1.0, 2.0], "without waiting for another reading"
    _read(state, 3.0, face(1, side=30), face(2))
    assert chart.times == [1.0, 2.0, 3.0]


def test_what_was_read_unseen_is_drawn_when_it_is_looked_at(
    timeline: LiveTimeline, chart: _Chart, state: LiveState
) -> None:
    timeline.hide()
    _read(state, 0.0, face(1))
    _read(state, 1.0, face(1))
    assert chart.times == []
    timeline.show()
    assert chart.times == [0.0, 1.0]


def test_the_seconds_begin_anew_with_a_source_and_a_recording(
    timeline: LiveTimeline, chart: _Chart, state: LiveState
) -> None:
    _read(state, 3.0, face(1))
    state.set_recording(recorder())
    assert chart.times == []
    _read(state, 4.0, face(1))
    _read(state, 4.5, face(1))
    state.set_recording(None)
    assert chart.times == [0.0, 0.5], "they stay to be looked at"
    state.show_source(camera("Right"))
    _read(state, 9.0, face(1))
    assert chart.times == [0.0]


def test_markers_are_drawn(timeline: LiveTimeline, chart: _Chart, state: LiveState) -> None:
    state.set_recording(recorder())
    laugh = Marker(1.0, "a laugh")
    state.set_markers([laugh])
    assert list(chart.markers) == [laugh]
    state.show_source(camera("Right"))
    assert list(chart.markers) == []


def test_a_frame_read_once_more_is_no_reading_of_its_own(
    timeline: LiveTimeline, chart: _Chart, state: LiveState
) -> None:
    seen = frame()
    for _ in range(2):
        state.show_analysis(analysis(seen, face(1)))
    assert chart.times == [0.0]
