from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMessageBox
from pytestqt.qtbot import QtBot

from app.common.paths import MODEL
from app.gui.actions import Actions
from app.gui.help_controller import HelpController
from app.gui.help_page import HelpPage
from tests.gui.finding import find


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def actions(window: QMainWindow) -> Actions:
    actions = Actions(window)
    HelpController(actions, MODEL, lambda: "program and system", window)
    return actions


def test_nothing_is_open_before_it_is_asked_for(window: QMainWindow, actions: Actions) -> None:
    assert window.findChild(HelpPage) is None
    assert actions.keys.shortcut().toString() == "F1"


def test_each_action_opens_its_page(qtbot: QtBot, window: QMainWindow, actions: Actions) -> None:
    for action, title in (
        (actions.keys, "Keys and mouse"),
        (actions.meaning, "What a label means"),
    ):
        action.trigger()
        page = find(window, HelpPage)
        assert page.windowTitle() == title
        page.reject()
        qtbot.waitUntil(lambda: window.findChild(HelpPage) is None)
    actions.about.trigger()
    assert "No picture ever leaves it" in find(window, QMessageBox).text()


def test_diagnostics_are_copied_and_that_is_said(qtbot: QtBot, window: QMainWindow) -> None:
    actions = Actions(window)
    controller = HelpController(actions, MODEL, lambda: "program and system", window)
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(controller.said) as said:
        actions.diagnostics.trigger()
    assert "Paste it" in said.args[0]
    assert QGuiApplication.clipboard().text() == "program and system"
