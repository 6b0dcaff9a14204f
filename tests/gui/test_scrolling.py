from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.scrolling import ScrollPage, fit_screen


def _page(qtbot: QtBot, lines: int) -> ScrollPage:
    content = QWidget()
    column = QVBoxLayout(content)
    for number in range(lines):
        column.addWidget(QCheckBox(f"Choice {number}"))
    words = QLabel("Words that go on over two lines where the page is narrow. " * 2)
    words.setWordWrap(True)
    column.addWidget(words)
    page = ScrollPage(content)
    qtbot.addWidget(page)
    return page


def test_with_room_it_does_not_scroll(qtbot: QtBot) -> None:
    page = _page(qtbot, 3)
    page.resize(page.sizeHint())
    page.show()
    assert page.verticalScrollBar().maximum() == 0


def test_without_room_it_scrolls_down_and_never_sideways(qtbot: QtBot) -> None:
    page = _page(qtbot, 30)
    page.resize(page.minimumSizeHint())
    page.show()
    assert page.minimumSizeHint().height() < page.sizeHint().height()
    assert page.verticalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().maximum() == 0


def test_what_gets_the_focus_is_scrolled_into_view(qtbot: QtBot) -> None:
    page = _page(qtbot, 30)
    page.resize(300, 120)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    last = page.findChildren(QCheckBox)[-1]
    before = page.findChildren(QCheckBox)[-2]
    before.setFocus()
    qtbot.keyClick(before, "\t")
    assert last.hasFocus()
    assert page.viewport().rect().contains(last.mapTo(page.viewport(), last.rect().center()))


@pytest.mark.parametrize("wanted", [QSize(200, 100), QSize(9000, 9000)])
def test_a_window_stays_within_the_screen(qtbot: QtBot, wanted: QSize) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    fit_screen(dialog, wanted)
    room = dialog.screen().availableSize()
    assert dialog.width() == min(wanted.width(), round(0.92 * room.width()))
    assert dialog.height() < room.height()


def test_content_that_gets_wider_makes_room_for_itself(qtbot: QtBot) -> None:
    window, page = QDialog(), _page(qtbot, 1)
    row = QHBoxLayout(window)
    row.addWidget(page)
    qtbot.addWidget(window)
    window.show()
    wide = QCheckBox("A choice with a name that is much longer than those before it " * 2)
    content = page.findChildren(QCheckBox)[0].parentWidget()
    assert content is not None
    layout = content.layout()
    assert layout is not None
    layout.addWidget(wide)
    qtbot.waitUntil(lambda: window.minimumSizeHint().width() > wide.minimumSizeHint().width())
    qtbot.waitUntil(lambda: page.viewport().width() >= wide.minimumSizeHint().width())
