from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.welcome_page import PRIVACY, TITLE, WelcomePage

_SENTENCE = "See live what your face shows, and what other faces in the picture show"


def test_a_page_without_choices_still_says_that_nothing_leaves_the_computer(qtbot: QtBot) -> None:
    page = WelcomePage([])
    qtbot.addWidget(page)
    assert [label.text() for label in page.findChildren(QLabel)] == [TITLE, PRIVACY]
    assert page.findChildren(QPushButton) == []


def test_a_choice_triggers_its_action_and_has_a_name(qtbot: QtBot) -> None:
    action = QAction("Use the &camera…")
    page = WelcomePage([(action, _SENTENCE)])
    qtbot.addWidget(page)
    page.show()
    (button,) = page.findChildren(QPushButton)
    assert button.accessibleName() == "Use the camera"
    assert button.accessibleDescription() == _SENTENCE
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    action.setEnabled(False)
    assert not button.isEnabled()


@pytest.fixture(params=[1, 2])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """The text's size; 2 is twice the usual one."""
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(large)
    yield request.param
    qapp.setFont(usual)


def test_every_word_is_shown_also_in_large_text(qtbot: QtBot, scale: int) -> None:
    actions = [QAction(name) for name in ("One", "Two", "Three")]
    page = WelcomePage([(action, _SENTENCE) for action in actions])
    qtbot.addWidget(page)
    page.resize(640, 400)
    page.show()
    for label in page.findChildren(QLabel):
        if label.text():
            assert label.height() >= label.heightForWidth(label.width())
            around = label.parentWidget()
            assert around is not None
            assert around.rect().contains(label.geometry())
