from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.front import bring_to_front


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_hidden_window_is_shown(qtbot: QtBot, window: QWidget) -> None:
    bring_to_front(window)
    assert window.isVisible()
    qtbot.waitUntil(window.isActiveWindow)
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


@pytest.mark.parametrize("kind", ["WindowMaximized", "WindowFullScreen", "WindowNoState"])
def test_a_minimised_window_comes_back_as_it_was(kind: str, qtbot: QtBot, window: QWidget) -> None:
    state = Qt.WindowState[kind]
    window.setWindowState(state)
    window.show()
    window.setWindowState(state | Qt.WindowState.WindowMinimized)
    assert window.isMinimized()
    bring_to_front(window)
    assert window.windowState() & ~Qt.WindowState.WindowActive == state


def test_another_window_is_covered(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    bring_to_front(window)
    qtbot.waitUntil(window.isActiveWindow)


def test_the_token_is_there_for_qt(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    bring_to_front(window, "new")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"
