from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import __version__
from app.common.paths import ROOT
from app.gui.about import show_about
from tests.gui.finding import find


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def _dialogs(parent: QWidget) -> list[QWidget]:
    found = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [widget for widget in found if widget.isVisible()]


def test_it_says_its_version_and_that_it_sends_nothing_unasked(parent: QWidget) -> None:
    text = show_about(parent).text()
    assert f"Emotion Lens {__version__}<" in text
    assert "No picture ever leaves it" in text
    assert "no reading either, unless you switch that on" in text


def test_it_says_where_it_is_unlawful(parent: QWidget) -> None:
    text = " ".join(show_about(parent).text().split())
    for words in ("article 5(1)(f)", "2 February 2025", "medical or safety", "article 50(3)"):
        assert words in text


def test_readme_and_model_card_say_the_same() -> None:
    for name in ("README.md", "models/MODEL_CARD.md"):
        text = (Path(__file__).parents[2] / name).read_text(encoding="utf-8")
        for words in ("5(1)(f)", "2 February 2025", "medical or safety", "50(3)", "no exam"):
            assert words in " ".join(text.split()), (name, words)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_return_close_it(qtbot: QtBot, parent: QWidget, key: Qt.Key) -> None:
    box = show_about(parent)
    qtbot.keyClick(box, key)
    qtbot.waitUntil(lambda: parent.findChild(QMessageBox) is None)
    assert _dialogs(parent) == []


def test_the_licences_take_its_place(qtbot: QtBot, parent: QWidget) -> None:
    from app.gui.licences_page import LicencesPage

    box = show_about(parent)
    button = next(b for b in box.findChildren(QPushButton) if "Licences" in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page = find(parent, LicencesPage)
    qtbot.waitUntil(lambda: _dialogs(parent) == [page])
    page.reject()
    qtbot.waitUntil(lambda: parent.findChild(LicencesPage) is None)


def test_the_window_does_not_load_the_licences() -> None:
    code = (
        "import sys; import app.gui.main_window; "
        "sys.exit(bool({'app.licences.listing', 'app.gui.licences_page'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
