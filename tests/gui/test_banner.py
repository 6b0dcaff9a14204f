from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.gui.banner import Banner


def test_it_is_there_as_long_as_it_has_something_to_say(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say("source", "Left has stopped.")
    banner.say("readings", "The model is <missing>.")
    assert banner.text() == "Left has stopped.\nThe model is <missing>."
    assert not banner.isHidden()
    banner.say("source", "")
    assert banner.text() == "The model is <missing>."
    banner.say("readings", "")
    assert banner.isHidden()
