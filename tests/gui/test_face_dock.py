from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.gui.face_dock import FaceDock, LiveFaceDock
from app.gui.face_panel import FacePanel
from app.gui.live_state import LiveState
from app.settings import Settings
from tests.gui.finding import find
from tests.gui.live import analysis, camera, face, frame, looking


@pytest.fixture
def dock(qtbot: QtBot) -> FaceDock:
    dock = FaceDock()
    qtbot.addWidget(dock)
    return dock


def _says(dock: FaceDock) -> str:
    return find(dock, FacePanel).accessibleDescription()


def test_before_anything_was_read_it_does_not_say_that_there_is_no_face(dock: FaceDock) -> None:
    words = next(w for w in dock.findChildren(QLabel) if "nothing" in w.text().lower())
    assert words.isVisibleTo(dock)
    assert not find(dock, FacePanel).isVisibleTo(dock)
    dock.show_analysis(analysis(frame()))
    assert not words.isVisibleTo(dock)
    assert _says(dock) == "No face in view"


def test_of_a_person_selected_by_title_it_shows_the_face_or_none(dock: FaceDock) -> None:
    dock.show_analysis(analysis(frame(), face(1), face(2, emotion="sad")))
    dock.select(2, "Eileen")
    assert _says(dock) == "Eileen: Sad 80%"
    dock.show_analysis(analysis(frame(), face(1)))
    assert _says(dock) == "Eileen is not in view here"


def _live(qtbot: QtBot, state: LiveState) -> LiveFaceDock:
    dock = LiveFaceDock(state, QWidget())
    qtbot.addWidget(dock)
    return dock


def test_it_follows_the_live_state(qtbot: QtBot) -> None:
    state = LiveState(Settings())
    dock = _live(qtbot, state)
    state.show_source(camera())
    state.show_analysis(analysis(frame(), face(1, side=20), face(2, side=30, emotion="sad")))
    assert _says(dock) == "Face 2: Sad 80%"
    state.select(1)
    assert _says(dock) == "Face 1: Happy 80%"
    state.show_trouble("The model is missing.")
    assert not find(dock, FacePanel).isVisibleTo(dock)


def test_it_is_there_where_the_user_wants_it_and_there_is_a_source(qtbot: QtBot) -> None:
    state = LiveState(Settings())
    dock = _live(qtbot, state)
    assert dock.isHidden()
    state.show_source(camera())
    assert not dock.isHidden()
    state.set_settings(replace(state.settings, panel=False))
    assert dock.isHidden()
    assert _live(qtbot, looking(face())).isHidden() is False
