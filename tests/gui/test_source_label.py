from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.source_label import SourceLabel
from app.settings import Settings
from tests.gui.live import camera, video


def test_it_names_the_source(qtbot: QtBot) -> None:
    state = LiveState(Settings())
    label = SourceLabel(state)
    qtbot.addWidget(label)
    assert label.text() == ""
    state.show_source(camera("Left"))
    assert label.text() == "Left"
    state.show_source(video("<b>.mp4"))
    assert label.text() == "<b>.mp4"
    state.show_message("It cannot be shown", "")
    assert label.text() == ""
