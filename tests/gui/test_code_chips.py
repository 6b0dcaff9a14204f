from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.gui.code_chips import Chip, CodeChips
from app.sessions.event_codes import KEYS, EventCode

_SPEAKS, _LAUGHS = EventCode("speaks", 1, "state"), EventCode("laughs", 2)


@pytest.fixture
def chips(qtbot: QtBot) -> CodeChips:
    window = QMainWindow()
    qtbot.addWidget(window)
    chips = CodeChips()
    window.setCentralWidget(chips)
    chips.window_ = window  # type: ignore[attr-defined]  # held as long as its chips
    window.resize(900, 100)
    window.show()
    return chips


def _shown(chips: CodeChips) -> list[Chip]:
    found = [chip for chip in chips.findChildren(Chip) if chip.isVisible()]
    return sorted(found, key=lambda chip: chip.x())


def test_without_codes_there_is_no_row(chips: CodeChips) -> None:
    chips.set_codes(())
    assert not chips.isVisible()
    chips.show_running({"speaks": 1.0}, 2.0)
    chips.light_up(_SPEAKS)
    assert _shown(chips) == []


def test_each_code_has_a_chip_by_key(qtbot: QtBot, chips: CodeChips) -> None:
    chips.set_codes((_SPEAKS, _LAUGHS))
    assert [chip.code for chip in _shown(chips)] == [_SPEAKS, _LAUGHS]
    chips.set_codes((_LAUGHS,))
    qtbot.waitUntil(lambda: [chip.code for chip in _shown(chips)] == [_LAUGHS])


def test_a_running_state_is_filled_and_says_since_when(chips: CodeChips) -> None:
    chips.set_codes((_SPEAKS, _LAUGHS))
    speaks, laughs = _shown(chips)
    plain, wide = speaks.grab().toImage(), speaks.width()
    chips.show_running({"speaks": 10.0, "other": 1.0}, 75.0)
    assert (speaks.is_filled, laughs.is_filled) == (True, False)
    assert speaks.accessibleName() == "1  speaks 1:05"
    assert speaks.grab().toImage() != plain
    assert speaks.width() == wide, "the row does not move"
    chips.show_running({}, 76.0)
    assert speaks.grab().toImage() == plain


def test_a_press_lights_its_chip_up_for_a_moment(qtbot: QtBot, chips: CodeChips) -> None:
    chips.set_codes((_SPEAKS, _LAUGHS))
    chips.light_up(_LAUGHS)
    assert [chip.is_filled for chip in _shown(chips)] == [False, True]
    qtbot.waitUntil(lambda: not _shown(chips)[1].is_filled)


def test_a_click_is_a_press_and_leaves_the_keys_where_they_are(
    qtbot: QtBot, chips: CodeChips
) -> None:
    chips.set_codes((_SPEAKS, _LAUGHS))
    chip = _shown(chips)[1]
    with qtbot.waitSignal(chips.pressed, check_params_cb=lambda code: code == _LAUGHS):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_nine_long_names_fit_into_a_narrow_window(chips: CodeChips) -> None:
    chips.set_codes([EventCode(f"looks at the second screen {key}", key) for key in KEYS])
    chips.window().resize(640, 100)
    layout = chips.window().layout()
    assert layout is not None
    layout.activate()
    shown = _shown(chips)
    assert len(shown) == 9
    assert shown[-1].geometry().right() <= chips.width() <= 640
    assert "second screen 9" in shown[-1].toolTip()
