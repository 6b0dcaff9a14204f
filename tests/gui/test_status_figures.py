from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.status_figures import Figures, StatusFigures
from app.settings import Settings
from app.vision.readings import Frame
from tests.gui.live import analysis, camera, face, frame, photo


def test_nothing_counted_gives_no_figures() -> None:
    figures = Figures()
    assert figures.rate(0.0) is None
    assert figures.latency(0.0) is None


def test_rate_of_the_last_second() -> None:
    figures = Figures()
    for step in range(40):
        figures.note_analysed(step / 20)
    assert figures.rate(39 / 20) == pytest.approx(20.0)
    assert figures.rate(10.0) is None


def test_latency_is_the_median_of_the_last_second() -> None:
    figures = Figures()
    figures.note_painted(captured=0.0, now=9.0)
    for delay in (0.05, 0.06, 3.0):
        figures.note_painted(captured=10.0 - delay, now=10.0)
    assert figures.latency(10.5) == pytest.approx(0.06)


@pytest.fixture
def state() -> LiveState:
    return LiveState(Settings())


@pytest.fixture
def status(qtbot: QtBot, state: LiveState) -> StatusFigures:
    status = StatusFigures(state)
    qtbot.addWidget(status)
    return status


def _shown(status: StatusFigures) -> list[str]:
    return [label.text() for label in status.findChildren(QLabel) if not label.isHidden()]


def _delay(status: StatusFigures) -> float | None:
    """Milliseconds."""
    return next((float(text[:-3]) for text in _shown(status) if text.endswith(" ms")), None)


def _read(state: LiveState, status: StatusFigures, of: Frame, dropped: int = 0) -> None:
    """Let a frame be read, and its readings come to the screen."""
    state.show_analysis(analysis(of, dropped=dropped))
    assert state.analysis is not None
    status.note_painted(state.analysis)


def test_shows_nothing_until_something_was_read(status: StatusFigures) -> None:
    assert _shown(status) == []


def test_a_photo_has_faces_but_no_rate(state: LiveState, status: StatusFigures) -> None:
    state.show_source(photo())
    state.show_analysis(analysis(frame(still=True), face()))
    assert _shown(status) == ["1 face"]
    state.show_source(photo())
    assert _shown(status) == []


def test_trouble_is_not_shown_as_no_faces(state: LiveState, status: StatusFigures) -> None:
    state.show_source(camera())
    state.show_analysis(analysis(frame(), face(1), face(2)))
    assert "2 faces" in _shown(status)
    state.show_trouble("The model is missing.")
    assert not any("face" in text for text in _shown(status))


def test_live_figures(qtbot: QtBot, state: LiveState, status: StatusFigures) -> None:
    state.show_source(camera())
    for number in range(3):
        _read(state, status, frame(number), dropped=4)
    qtbot.waitUntil(lambda: "4 dropped" in _shown(status))
    assert any(text.endswith("frames/s") for text in _shown(status))
    assert "0 faces" in _shown(status)


def test_the_delay_ends_when_the_reading_is_painted(
    qtbot: QtBot, state: LiveState, status: StatusFigures
) -> None:
    state.show_source(camera())
    state.show_analysis(analysis(frame(age=0.2)))
    assert _delay(status) is None
    assert state.analysis is not None
    status.note_painted(state.analysis)
    qtbot.waitUntil(lambda: _delay(status) is not None)
    delay = _delay(status)
    assert delay is not None
    assert 200 <= delay < 5000


def _read_paused(state: LiveState, status: StatusFigures) -> None:
    state.set_paused(True)
    _read(state, status, frame(age=60.0))
    state.set_paused(False)


def _read_photo(state: LiveState, status: StatusFigures) -> None:
    _read(state, status, frame(age=60.0, still=True))


def _read_again(state: LiveState, status: StatusFigures) -> None:
    """As when the settings change while a camera gives nothing."""
    state.set_paused(True)
    once = frame(age=60.0)
    _read(state, status, once)
    state.set_paused(False)
    _read(state, status, once)


@pytest.mark.parametrize("reading", [_read_paused, _read_photo, _read_again])
def test_a_picture_that_stands_still_has_no_delay(
    qtbot: QtBot,
    state: LiveState,
    status: StatusFigures,
    reading: Callable[[LiveState, StatusFigures], None],
) -> None:
    state.show_source(camera())
    reading(state, status)
    _read(state, status, frame())
    qtbot.waitUntil(lambda: _delay(status) is not None)
    delay = _delay(status)
    assert delay is not None
    assert delay < 10_000
