from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.code_chips import Chip
from app.gui.codes_dialog import CodesDialog
from app.gui.observing import Observing
from app.gui.recording.coding_controller import CodingController
from app.sessions.event_codes import EventCode
from app.settings import Settings
from tests.gui.finding import find
from tests.gui.recording.observers import ObserverBench

_SPEAKS, _LAUGHS = EventCode("speaks", 1, "state"), EventCode("laughs", 2)
Making = Callable[..., ObserverBench]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Making]:
    made: list[ObserverBench] = []

    def make(*codes: EventCode) -> ObserverBench:
        bench = ObserverBench(qtbot, tmp_path / "Sessions", Settings(event_codes=codes))
        controller = CodingController(bench.actions, bench.state, bench.chips, bench.window)
        controller.edited.connect(
            lambda codes: bench.state.set_settings(Settings(event_codes=codes))
        )
        made.append(bench)
        return bench

    yield make
    for bench in made:
        bench.end()


def _press(qtbot: QtBot, bench: ObserverBench, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(bench.window, key)


def _kinds(bench: ObserverBench) -> list[tuple[str, str]]:
    return [(marker.code, marker.kind) for marker in bench.state.markers]


def test_without_codes_the_keys_stay_the_corrections(qtbot: QtBot, make: Making) -> None:
    bench = make()
    bench.record()
    _press(qtbot, bench, Qt.Key.Key_1)
    assert _kinds(bench) == []
    assert bench.actions.correct[0].shortcut().toString() == "1"
    assert not bench.chips.isVisible()


def test_without_a_recording_nothing_is_coded(qtbot: QtBot, make: Making) -> None:
    bench = make(_SPEAKS)
    _press(qtbot, bench, Qt.Key.Key_1)
    assert _kinds(bench) == []
    assert not bench.chips.isVisible()
    assert bench.actions.correct[0].shortcut().toString() == "1"


def test_keys_code_moments_and_states_while_recording(qtbot: QtBot, make: Making) -> None:
    bench = make(_SPEAKS, _LAUGHS)
    recorder = bench.record()
    assert bench.chips.isVisible()
    _press(qtbot, bench, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_1)
    expected = [
        *(("speaks", "start"), ("laughs", "point"), ("speaks", "stop"), ("speaks", "start")),
    ]
    assert _kinds(bench) == expected
    session = bench.kept(recorder)
    assert [(one.code, one.kind) for one in session.markers] == [*expected, ("speaks", "stop")]
    assert session.metadata.settings["event_codes"][0]["name"] == "speaks"
    assert not bench.chips.isVisible()
    assert bench.actions.correct[0].shortcut().toString() == "1"


def test_what_runs_is_filled_and_goes_on_counting(qtbot: QtBot, make: Making) -> None:
    bench = make(_SPEAKS, _LAUGHS)
    bench.record()
    speaks = find(bench.chips, Chip)
    assert not speaks.is_filled
    _press(qtbot, bench, Qt.Key.Key_1)
    assert speaks.lasting is not None
    before = speaks.lasting
    qtbot.waitUntil(lambda: speaks.lasting is not None and speaks.lasting > before)
    _press(qtbot, bench, Qt.Key.Key_1)
    assert speaks.lasting is None


def test_a_click_on_a_chip_is_a_press(qtbot: QtBot, make: Making) -> None:
    bench = make(_SPEAKS)
    bench.record()
    qtbot.mouseClick(find(bench.chips, Chip), Qt.MouseButton.LeftButton)
    assert _kinds(bench) == [("speaks", "start")]


def test_a_study_s_codes_stand_in(qtbot: QtBot, make: Making) -> None:
    bench = make(_SPEAKS)
    bench.state.set_study(Observing((EventCode("nods", 1),)))
    recorder = bench.record()
    _press(qtbot, bench, Qt.Key.Key_1)
    assert _kinds(bench) == [("nods", "point")]
    assert bench.kept(recorder).metadata.settings["event_codes"][0]["name"] == "nods"


def test_codes_are_edited_and_not_while_recording(qtbot: QtBot, make: Making) -> None:
    bench = make()
    bench.actions.edit_codes.trigger()
    dialog = find(bench.window, CodesDialog)
    find(dialog, QLineEdit).setText("waves")
    dialog.accept()
    assert bench.state.observing.codes == (EventCode("waves", 1),)
    bench.record()
    assert not bench.actions.edit_codes.isEnabled()


def test_a_study_s_codes_are_not_edited_here(qtbot: QtBot, make: Making) -> None:
    bench = make(_SPEAKS)
    bench.state.set_study(Observing((EventCode("nods", 1),)))
    bench.actions.edit_codes.trigger()
    dialog = find(bench.window, CodesDialog)
    assert find(dialog, QLineEdit).text() == "nods"
    dialog.accept()
    bench.state.set_study(None)
    assert bench.state.observing.codes == (_SPEAKS,)
