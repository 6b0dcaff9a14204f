from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.gui.fake_machine import FakeMachine, Making, action


def test_full_screen_hides_all_but_the_picture(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    action(window, "Full screen").trigger()
    qtbot.waitUntil(window.isFullScreen)
    qtbot.waitUntil(lambda: not window.menuBar().isVisible())
    action(window, "Leave full screen").trigger()
    qtbot.waitUntil(lambda: not window.isFullScreen())
    qtbot.waitUntil(window.menuBar().isVisible)


def test_full_screen_is_no_place_to_come_back_to(
    qtbot: QtBot, make_window: Making, machine: FakeMachine
) -> None:
    window = make_window()
    window.resize(740, 610)
    action(window, "Full screen").trigger()
    qtbot.waitUntil(window.isFullScreen)
    window.close()
    again = make_window(machine.saved[-1])
    assert not again.isFullScreen()
    assert (again.width(), again.height()) == (740, 610)
