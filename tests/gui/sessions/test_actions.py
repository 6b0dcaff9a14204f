from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.gui.sessions.actions import SessionActions
from app.sessions.markers import Marker
from app.sessions.schema import FORMATS
from app.sessions.store import Session
from tests.sessions.rows import metadata, readings, row


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window: QMainWindow) -> SessionActions:
    return SessionActions(window)


def _session(
    *people: int, marked: Iterable[Marker] = (), video: Path | None = None, kind: str | None = None
) -> Session:
    """In which these people were seen, for a moment each."""
    rows: list[dict[str, Any]] = [row(float(person), person=person) for person in people]
    facts = metadata(video=kind)
    return Session(Path("session"), facts, readings(*rows), list(marked), video)


def _offered(*actions: QAction) -> list[bool]:
    return [action.isEnabled() for action in actions]


def test_of_an_empty_session_there_is_nothing_to_edit_or_to_draw(actions: SessionActions) -> None:
    actions.enable(_session(), can_undo=False)
    people = (actions.name, actions.merge, actions.split, *actions.charts.values())
    marked = (actions.previous, actions.next, actions.rename_marker, actions.delete_marker)
    assert not any(_offered(*people, *marked, actions.undo, *actions.videos.values()))
    assert all(_offered(actions.mark, actions.html, actions.pdf, *actions.tables.values()))


def test_two_people_are_needed_to_be_the_same(actions: SessionActions) -> None:
    actions.enable(_session(1), can_undo=False)
    assert _offered(actions.name, actions.split, actions.merge) == [True, True, False]
    assert all(_offered(*actions.charts.values()))
    actions.enable(_session(1, 2), can_undo=True)
    assert all(_offered(actions.merge, actions.undo))


def test_markers_are_gone_to_and_changed_where_there_are_some(actions: SessionActions) -> None:
    actions.enable(_session(marked=[Marker(1.0, "one")]), can_undo=False)
    marked = (actions.previous, actions.next, actions.rename_marker, actions.delete_marker)
    assert all(_offered(*marked))


@pytest.mark.parametrize(
    ("kind", "offered"), [("clean", True), ("blurred", True), ("annotated", False)]
)
def test_readings_drawn_into_the_video_are_not_drawn_again(
    actions: SessionActions, kind: str, offered: bool
) -> None:
    actions.enable(_session(1, video=Path("video.mp4"), kind=kind), can_undo=False)
    assert _offered(*actions.videos.values(), actions.bars) == [offered] * 3
    assert ("readings drawn in" in actions.videos["blurred"].toolTip()) == (not offered)


def test_every_format_has_an_action(actions: SessionActions) -> None:
    assert list(actions.tables) == list(FORMATS)
    assert [action.text() for action in actions.tables.values()] == [
        f"Tables as {name}…" for name in FORMATS.values()
    ]


def test_no_shortcut_is_given_twice(window: QMainWindow, actions: SessionActions) -> None:
    keys = Counter(key.toString() for action in window.actions() for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []
    assert keys["Space"] == 1


def test_it_begins_paused(actions: SessionActions) -> None:
    assert actions.pause.iconText() == "Play"
