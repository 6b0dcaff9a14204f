from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.studies.widgets import button, cell, fit_columns, put, select_row, table, words


def test_text_that_looks_like_markup_stays_text(qtbot: QtBot) -> None:
    label = words("<b>Zoe</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_button_is_pressed(qtbot: QtBot) -> None:
    pressed: list[int] = []
    made = button("&Go", lambda: pressed.append(1))
    qtbot.addWidget(made)
    made.click()
    assert (pressed, made.autoDefault()) == ([1], False)


def test_an_empty_table_has_no_row(qtbot: QtBot) -> None:
    shown = table("Things", ("a", "b"))
    qtbot.addWidget(shown)
    select_row(shown, -1)
    fit_columns(shown)
    assert (shown.rowCount(), shown.currentRow()) == (0, -1)
    assert shown.accessibleName() == "Things"


def test_an_editor_stays_while_cells_are_put(qtbot: QtBot) -> None:
    shown = table("Things", ("a", "b"))
    qtbot.addWidget(shown)
    shown.setRowCount(1)
    put(shown, 0, 0, cell("one", edit=True))
    put(shown, 0, 1, cell("two", edit=True))
    there = shown.item(0, 0)
    put(shown, 0, 0, cell("three", edit=True, tip="why"))
    assert there is not None
    assert shown.item(0, 0) is there
    assert (there.text(), there.toolTip()) == ("three", "why")
    put(shown, 0, 0, cell("fixed"))
    fixed = shown.item(0, 0)
    assert fixed is not None
    assert not fixed.flags() & Qt.ItemFlag.ItemIsEditable
