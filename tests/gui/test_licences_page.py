from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QLabel, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from app.gui.licences_page import LicencesPage
from app.licences.components import Component
from tests.gui.finding import find


def _page(qtbot: QtBot, parts: Sequence[Component]) -> LicencesPage:
    page = LicencesPage("What to read *first*.", parts)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> LicencesPage:
    text = tmp_path / "LICENSE"
    text.write_text("<b>Do</b> what you want")
    one = Component("one", "1.0", "MIT & more", "https://one.org", {"LICENSE": text})
    return _page(qtbot, [one, Component("Pictures", "", "CC0", markdown="# By a friend")])


def _text(page: LicencesPage) -> str:
    return find(page, QTextBrowser).toPlainText()


def test_without_components_there_is_the_introduction(qtbot: QtBot) -> None:
    page = _page(qtbot, [])
    assert find(page, QListWidget).count() == 1
    assert _text(page) == "About these licences\nWhat to read first."
    assert not find(page, QLabel).isVisible()


def test_the_arrow_keys_choose(qtbot: QtBot, page: LicencesPage) -> None:
    rows = find(page, QListWidget)
    qtbot.waitUntil(rows.hasFocus)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert _text(page) == "<b>Do</b> what you want"  # as it is, never as markup
    assert "MIT &amp; more" in find(page, QLabel).text()
    assert 'href="https://one.org"' in find(page, QLabel).text()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert _text(page) == "By a friend"
    assert not find(page, QLabel).isVisible()


def test_a_text_does_not_look_like_the_one_before(page: LicencesPage) -> None:
    rows, text = find(page, QListWidget), find(page, QTextBrowser)

    def weight() -> int:
        text.moveCursor(QTextCursor.MoveOperation.Right)  # the letter before it counts
        return text.currentCharFormat().fontWeight()

    rows.setCurrentRow(2)
    assert weight() > QFont.Weight.Normal  # a heading
    rows.setCurrentRow(1)
    assert weight() == QFont.Weight.Normal


def test_escape_closes(qtbot: QtBot, page: LicencesPage) -> None:
    for part in (find(page, QListWidget), find(page, QTextBrowser)):
        page.show()
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_Escape)
        assert not page.isVisible()


def test_texts_are_selected_by_keyboard(page: LicencesPage) -> None:
    by_keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert find(page, QTextBrowser).textInteractionFlags() & by_keyboard
    assert find(page, QLabel).textInteractionFlags() & by_keyboard


def test_it_is_told_to_screen_readers(page: LicencesPage) -> None:
    rows = find(page, QListWidget)
    assert rows.accessibleName() == "Components"
    said = rows.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "one 1.0: MIT & more"
    rows.setCurrentRow(1)
    assert find(page, QTextBrowser).accessibleName() == "one 1.0: licence"
