from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui import screen_reader
from app.gui.face_panel import FacePanel
from app.gui.screen_reader import announce, install_roles
from app.gui.video_view import VideoView
from tests.feeding import EMOTIONS
from tests.gui.live import face


@pytest.fixture(autouse=True)
def roles() -> None:
    install_roles()
    install_roles()  # a second time changes nothing


def test_other_widgets_keep_their_role(qtbot: QtBot) -> None:
    for widget, role in ((QWidget(), QAccessible.Role.Client), (QPushButton("a"), _BUTTON)):
        qtbot.addWidget(widget)
        assert QAccessible.queryAccessibleInterface(widget).role() == role


def test_the_picture_is_a_graphic(qtbot: QtBot) -> None:
    view = VideoView()
    qtbot.addWidget(view)
    told = QAccessible.queryAccessibleInterface(view)
    assert told.role() == QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == "Picture"
    assert told.text(QAccessible.Text.Description) == "No face in view"


def test_the_bars_are_a_chart_that_says_its_content(qtbot: QtBot) -> None:
    panel = FacePanel()
    qtbot.addWidget(panel)
    panel.show_face(face(name="Ann"), EMOTIONS)
    told = QAccessible.queryAccessibleInterface(panel)
    assert told.role() == QAccessible.Role.Chart
    assert told.text(QAccessible.Text.Description).startswith("Ann: Happy 80%")


def test_a_sentence_is_told_politely_and_only_to_a_screen_reader(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Listening:
        active = False
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        def isActive(self) -> bool:
            return self.active

        def updateAccessibility(self, event: object) -> None:
            told.append((event.message(), event.politeness()))  # type: ignore[attr-defined]

    listening = Listening()
    monkeypatch.setattr(screen_reader, "QAccessible", listening)
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Face 1: Happy")
    assert told == []
    listening.active = True
    announce(widget, "Face 1: Happy")
    assert told == [("Face 1: Happy", QAccessible.AnnouncementPoliteness.Polite)]


_BUTTON = QAccessible.Role.Button
