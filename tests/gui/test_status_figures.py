from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.status_figures import Figures, StatusFigures


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


def _shown(status: StatusFigures) -> list[str]:
    return [label.text() for label in status.findChildren(QLabel) if not label.isHidden()]


def test_shows_nothing_until_something_was_read(qtbot: QtBot) -> None:
    status = StatusFigures()
    qtbot.addWidget(status)
    assert _shown(status) == []


def test_a_photo_has_faces_but_no_rate(qtbot: QtBot) -> None:
    status = StatusFigures()
    qtbot.addWidget(status)
    status.note_analysed(faces=1, dropped=0)
    assert _shown(status) == ["1 face"]
    status.reset()
    assert _shown(status) == []


def test_trouble_is_not_shown_as_no_faces(qtbot: QtBot) -> None:
    status = StatusFigures()
    qtbot.addWidget(status)
    status.note_analysed(faces=2, dropped=0)
    status.note_trouble()
    assert not any("face" in text for text in _shown(status))


def test_live_figures(qtbot: QtBot) -> None:
    status = StatusFigures()
    qtbot.addWidget(status)
    for _ in range(3):
        status.note_analysed(faces=0, dropped=4)
    qtbot.waitUntil(lambda: "4 dropped" in _shown(status))
    assert any(text.endswith("frames/s") for text in _shown(status))
    assert "0 faces" in _shown(status)
    status.reset()
