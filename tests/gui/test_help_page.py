from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.help_page import HelpPage, show_page
from tests.gui.finding import find


def test_without_words_the_page_is_small(qtbot: QtBot) -> None:
    empty = HelpPage("Nothing", "", 20)
    qtbot.addWidget(empty)
    long = HelpPage("Much", "<p>Words</p>" * 8, 20)
    qtbot.addWidget(long)
    assert empty.height() < long.height()


def test_a_text_that_fits_the_screen_needs_no_scrolling(qtbot: QtBot) -> None:
    page = HelpPage("Words", "<p>Some words for readers.</p>" * 5, 30)
    qtbot.addWidget(page)
    page.show()
    assert not page.text.verticalScrollBar().isVisible()


def test_a_long_text_stays_within_the_screen_and_begins_at_its_start(qtbot: QtBot) -> None:
    page = HelpPage("Words", "<p>Many words.</p>" * 500, 30)
    qtbot.addWidget(page)
    page.show()
    assert page.height() <= page.screen().availableSize().height()
    bar = page.text.verticalScrollBar()
    assert bar.isVisible()
    assert bar.value() == 0


def test_escape_closes_it_for_good(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    page = show_page("Words", "<p>Words</p>", 20, parent)
    assert find(parent, HelpPage) is page
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: parent.findChild(HelpPage) is None)
