from __future__ import annotations

from tests.gui.fake_machine import FakeMachine, Making, action


def test_it_is_closed_at_first(make_window: Making) -> None:
    window = make_window()
    assert window._stream.window is None
    assert not action(window, "Window for streams").isChecked()


def test_the_menu_opens_and_closes_it(make_window: Making) -> None:
    window = make_window()
    toggle = action(window, "Window for streams")
    toggle.trigger()
    stream = window._stream.window
    assert stream is not None
    assert stream.isVisible()
    toggle.trigger()
    assert window._stream.window is None
    assert not toggle.isChecked()


def test_closed_by_itself_it_can_be_opened_again(make_window: Making) -> None:
    window = make_window()
    toggle = action(window, "Window for streams")
    toggle.trigger()
    stream = window._stream.window
    assert stream is not None
    stream.close()
    assert not toggle.isChecked()
    toggle.trigger()
    assert window._stream.window not in (None, stream)


def test_it_is_closed_with_the_program_and_its_place_kept(
    make_window: Making, machine: FakeMachine
) -> None:
    window = make_window()
    action(window, "Window for streams").trigger()
    stream = window._stream.window
    assert stream is not None
    window.close()
    assert not stream.isVisible()
    assert machine.saved[-1].stream_place
