from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from app.gui.palette import colour
from app.gui.sessions.row_delegate import ALARM, SHARES, WORDS, RowDelegate

_PICTURE = QSize(40, 60)
Making = Callable[..., QListWidget]


@pytest.fixture
def make_list(qtbot: QtBot) -> Making:
    def make(data: dict[int, object], picture: QSize | None = None) -> QListWidget:
        rows = QListWidget()
        qtbot.addWidget(rows)
        rows.setItemDelegate(RowDelegate(picture, 2, rows))
        item = QListWidgetItem("Title")
        for role, value in data.items():
            item.setData(role, value)
        rows.addItem(item)
        rows.resize(300, 120)
        return rows

    return make


def _image(rows: QListWidget) -> QImage:
    return rows.viewport().grab().toImage()


def _count(rows: QListWidget, wanted: QColor) -> int:
    image = _image(rows)
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == wanted for x, y in places)


def _height(rows: QListWidget) -> int:
    return rows.visualItemRect(rows.item(0)).height()


def test_a_row_of_nothing_but_a_title(make_list: Making) -> None:
    bare = _image(make_list({}))
    bare.fill(QColor("white"))
    assert _image(make_list({})) != bare


def test_words_and_alarms_stand_under_the_title(make_list: Making) -> None:
    images = [
        _image(make_list(data)) for data in ({}, {WORDS: "Words"}, {WORDS: "Words", ALARM: "Oh!"})
    ]
    assert images[0] != images[1] != images[2]


def test_shares_are_as_wide_as_their_part(make_list: Making) -> None:
    rows = make_list({SHARES: (("happy", 0.25), ("sad", 0.75))})
    happy, sad = _count(rows, colour("happy")), _count(rows, colour("sad"))
    assert happy > 100
    assert sad == pytest.approx(3 * happy, rel=0.05)
    assert _height(rows) > _height(make_list({}))


def test_no_shares_are_an_empty_bar(make_list: Making) -> None:
    assert _image(make_list({SHARES: ()})) != _image(make_list({}))


def test_the_picture_keeps_its_place(make_list: Making) -> None:
    red = QPixmap(_PICTURE)
    red.fill(QColor("red"))
    rows = make_list({int(Qt.ItemDataRole.DecorationRole): red}, _PICTURE)
    assert _count(rows, QColor("red")) == _PICTURE.width() * _PICTURE.height()
    assert _height(rows) > _PICTURE.height()
    assert _height(make_list({}, _PICTURE)) == _height(rows)


@pytest.mark.parametrize(("base", "ink"), [("white", "black"), ("#202124", "#e8e8e8")])
def test_a_chosen_row_is_read_on_its_highlight(make_list: Making, base: str, ink: str) -> None:
    rows = make_list({WORDS: "Words"})
    palette = QPalette()
    for role, name in (
        (QPalette.ColorRole.Base, base),
        (QPalette.ColorRole.Text, ink),
        (QPalette.ColorRole.Highlight, "#004080"),
        (QPalette.ColorRole.HighlightedText, "#ffff00"),
    ):
        palette.setColor(role, QColor(name))
    rows.setPalette(palette)
    before = _count(rows, QColor("#ffff00"))
    rows.setCurrentRow(0)
    assert before == 0
    assert _count(rows, QColor("#ffff00")) > 10
    assert _count(rows, QColor(ink)) == 0
