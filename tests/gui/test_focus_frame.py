from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.focus_frame import SHOWS_FOCUS_ITSELF, FocusFrame, FocusRing
from app.gui.images import to_pixels


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    ring = FocusRing(qapp)
    yield ring
    qapp.focusChanged.disconnect(ring._follow)
    ring.frame.deleteLater()
    ring.deleteLater()


@pytest.fixture
def frame(ring: FocusRing) -> FocusFrame:
    return ring.frame


@pytest.fixture
def window(qtbot: QtBot, frame: FocusFrame) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (QLineEdit("first"), QPushButton("second"), QPushButton("third")):
        column.addWidget(part)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton)  # which an earlier test may have held
    return window


def _tab(qtbot: QtBot, window: QWidget) -> None:
    now = window.focusWidget()
    assert now is not None
    qtbot.keyClick(now, Qt.Key.Key_Tab)


def test_before_the_keyboard_is_used_there_is_none(frame: FocusFrame, window: QWidget) -> None:
    assert not frame.isVisible()


def test_tab_brings_it_to_each_control(qtbot: QtBot, frame: FocusFrame, window: QWidget) -> None:
    window.findChildren(QLineEdit)[0].setFocus()
    for button in window.findChildren(QPushButton):
        _tab(qtbot, window)
        assert frame.widget() is button
        assert frame.isVisible()
        assert frame.geometry().contains(button.geometry())


def test_it_is_seen_around_the_control(qtbot: QtBot, frame: FocusFrame, window: QWidget) -> None:
    window.findChildren(QLineEdit)[0].setFocus()
    _tab(qtbot, window)
    button = window.findChildren(QPushButton)[0]
    shade = window.palette().color(QPalette.ColorRole.Highlight)
    pixels = to_pixels(window.grab().toImage()).astype(int)
    above = pixels[button.y() - 3 : button.y(), button.geometry().center().x()]
    wanted = (shade.blue(), shade.green(), shade.red())
    assert min(abs(one - wanted).sum() for one in above) < 60


def test_a_click_takes_it_away(qtbot: QtBot, frame: FocusFrame, window: QWidget) -> None:
    line = window.findChildren(QLineEdit)[0]
    _tab(qtbot, window)
    _tab(qtbot, window)
    assert frame.isVisible()
    qtbot.mousePress(line, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton)
    # The press itself gives the focus; offscreen, Qt knows of no button that is held.
    assert frame.widget() in {None, line}


def test_what_shows_its_focus_itself_gets_none(
    qtbot: QtBot, frame: FocusFrame, window: QWidget
) -> None:
    first = window.findChildren(QPushButton)[0]
    first.setProperty(SHOWS_FOCUS_ITSELF, True)
    window.findChildren(QLineEdit)[0].setFocus()
    _tab(qtbot, window)
    assert first.hasFocus()
    assert not frame.isVisible()


def test_after_its_window_is_gone_it_is_shown_in_another(
    qtbot: QtBot, ring: FocusRing, window: QWidget
) -> None:
    other = QWidget()
    column = QVBoxLayout(other)
    for name in ("one", "two"):
        column.addWidget(QPushButton(name))
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    other.findChildren(QPushButton)[0].setFocus()
    _tab(qtbot, other)
    before = ring.frame
    assert before.window() is other
    with qtbot.waitSignal(before.destroyed):
        other.deleteLater()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.findChildren(QLineEdit)[0].setFocus()
    _tab(qtbot, window)
    assert ring.frame.isVisible()
    assert ring.frame.widget() is window.findChildren(QPushButton)[0]
