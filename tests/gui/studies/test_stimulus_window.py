from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.studies.stimulus_window import StimulusWindow, other_screen


@pytest.fixture
def beside(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, beside: QWidget) -> Iterator[StimulusWindow]:
    made = StimulusWindow("sub-01, film1")
    qtbot.addWidget(made)
    made.show_for(beside, "")
    yield made


def _screen(name: str) -> QScreen:
    return cast(QScreen, SimpleNamespace(name=lambda: name))


def test_with_one_screen_there_is_no_other() -> None:
    mine = _screen("mine")
    assert other_screen(mine, [mine], "") is None
    assert other_screen(mine, [mine], "projector") is None


def test_the_screen_that_was_chosen_or_else_any_other() -> None:
    mine, left, right = _screen("mine"), _screen("left"), _screen("right")
    screens = [mine, left, right]
    assert other_screen(mine, screens, "") is left
    assert other_screen(mine, screens, "right") is right
    assert other_screen(mine, screens, "mine") is mine
    assert other_screen(mine, screens, "unplugged") is left


def test_with_one_screen_it_is_a_window(window: StimulusWindow) -> None:
    assert window.isVisible()
    assert not window.isFullScreen()
    assert window.windowTitle() == "sub-01, film1"


def test_escape_leaves_the_full_screen_and_shows_the_mouse_again(
    qtbot: QtBot, window: StimulusWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor
    qtbot.mouseDClick(window, Qt.MouseButton.LeftButton)
    assert window.isFullScreen()


def test_a_screen_can_be_chosen(qtbot: QtBot, window: StimulusWindow) -> None:
    chosen: list[Any] = []
    window.screen_chosen.connect(chosen.append)
    first, *_, last = window.menu().actions()
    assert first.text().startswith("Full screen on 1: ")
    first.trigger()
    assert window.isFullScreen()
    assert chosen == [window.screen().name()]
    last.trigger()
    assert not window.isFullScreen()


def test_closing_it_is_told_and_ending_it_is_not(
    qtbot: QtBot, window: StimulusWindow, beside: QWidget
) -> None:
    told: list[str] = []
    window.closed.connect(lambda: told.append("closed"))
    window.close()
    assert told == ["closed"]
    other = StimulusWindow("another")
    other.closed.connect(lambda: told.append("closed again"))
    other.destroyed.connect(lambda: told.append("gone"))
    other.show_for(beside, "")
    other.end()
    qtbot.waitUntil(lambda: told == ["closed", "gone"])
