from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.gui.timeline.flow_layout import FlowLayout

_SIDE = QSize(50, 20)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    room = QWidget()
    qtbot.addWidget(room)
    return room


def _fill(room: QWidget, count: int, at_end: int = 1) -> list[QLabel]:
    layout = FlowLayout(room, at_end)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    parts = [QLabel(str(n), room) for n in range(count)]
    for place, part in enumerate(parts):
        part.setFixedSize(_SIDE)
        layout.insert(place, part)
    return parts


def _show(room: QWidget, width: int) -> None:
    layout = room.layout()
    assert layout is not None
    room.resize(width, layout.heightForWidth(width))
    room.show()


def test_an_empty_one_needs_no_room(room: QWidget) -> None:
    _fill(room, 0)
    assert room.sizeHint().height() <= 0
    layout = room.layout()
    assert layout is not None
    assert layout.takeAt(0) is None


def test_with_room_the_last_are_at_the_end(room: QWidget) -> None:
    parts = _fill(room, 3)
    _show(room, 300)
    assert [part.x() for part in parts] == [0, 50, 250]
    assert room.height() == _SIDE.height()


def test_without_room_it_goes_on_in_another_line(room: QWidget) -> None:
    parts = _fill(room, 3)
    _show(room, 120)
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (50, 0), (0, 20)]
    assert room.height() == 2 * _SIDE.height()


def test_what_is_hidden_takes_no_room(room: QWidget) -> None:
    parts = _fill(room, 3)
    parts[0].hide()
    _show(room, 120)
    assert [part.x() for part in parts[1:]] == [0, 70]
