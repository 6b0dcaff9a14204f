from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from app.gui.sessions.row_delegate import ALARM, WORDS
from app.gui.sessions.session_list import SessionList, title_of
from app.sessions.store import Entry
from tests.sessions.rows import metadata

_FIRST = Entry(Path("Sessions/1"), metadata(), seconds=65.0, people=1)
_SECOND = replace(_FIRST, folder=Path("Sessions/2"), seconds=5.0, people=3)
_THIRD = replace(_FIRST, folder=Path("Sessions/3"), people=None)
_BROKEN = Entry(Path("Sessions/4"), None, trouble="session.json is damaged.")


@pytest.fixture
def sessions(qtbot: QtBot) -> SessionList:
    sessions = SessionList()
    qtbot.addWidget(sessions)
    sessions.show()
    return sessions


def _picture(sessions: SessionList, row: int) -> QPixmap:
    return sessions.item(row).data(Qt.ItemDataRole.DecorationRole)


def _red() -> QImage:
    """Half as wide as it is high."""
    image = QImage(100, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_an_empty_list_has_nothing_chosen(sessions: SessionList) -> None:
    assert sessions.entry is None
    sessions.show_entries([_FIRST])
    sessions.show_entries([])
    assert (sessions.count(), sessions.entry) == (0, None)


def test_it_says_when_how_long_how_many_and_where(sessions: SessionList) -> None:
    sessions.show_entries([_FIRST, _SECOND, _THIRD])
    assert sessions.item(0).text() == "22 November 2026, 19:35"
    words = [sessions.item(row).data(WORDS) for row in range(3)]
    assert words == [
        "1 min 5 s · 1 face · Test camera",
        "5.0 s · 3 faces · Test camera",
        "1 min 5 s · Test camera",
    ]


@pytest.mark.parametrize(
    ("entry", "alarm"),
    [
        (_FIRST, ""),
        (replace(_FIRST, recording=True), "Being recorded now"),
        (replace(_FIRST, unfinished=True), "Unfinished"),
        (_BROKEN, "session.json is damaged."),
    ],
)
def test_what_is_the_matter_is_seen_and_heard(
    sessions: SessionList, entry: Entry, alarm: str
) -> None:
    sessions.show_entries([entry])
    found = sessions.item(0).data(ALARM)
    assert found.startswith(alarm) if alarm else found == ""
    heard = sessions.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith(title_of(entry))
    assert found in heard


def test_one_that_cannot_be_read_is_called_like_its_folder(sessions: SessionList) -> None:
    sessions.show_entries([_BROKEN])
    assert (sessions.item(0).text(), sessions.item(0).data(WORDS)) == ("4", "")
    assert sessions.entry is _BROKEN, "it can be chosen, to be deleted"


def test_what_was_chosen_stays_so_and_else_it_is_the_first(sessions: SessionList) -> None:
    sessions.show_entries([_FIRST, _SECOND])
    assert sessions.entry == _FIRST
    sessions.setCurrentRow(1)
    longer = replace(_SECOND, seconds=80.0)
    sessions.show_entries([_THIRD, _FIRST, longer])
    assert sessions.entry is longer
    sessions.show_entries([_THIRD, _FIRST])
    assert sessions.entry is _THIRD


def test_a_picture_is_shown_whole_and_stays_when_the_list_comes_anew(
    sessions: SessionList,
) -> None:
    sessions.show_entries([_FIRST, _SECOND])
    blank = _picture(sessions, 0)
    sessions.show_picture(_SECOND.folder, _red())
    for _ in range(2):
        picture = _picture(sessions, 1)
        assert picture.deviceIndependentSize().toSize() == QSize(36, 72)
        assert picture.toImage().pixelColor(18, 36) == QColor("red")
        assert _picture(sessions, 0).toImage() == blank.toImage(), "the other has none"
        sessions.show_entries([_FIRST, _SECOND])
