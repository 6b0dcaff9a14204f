from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.code_chips import Chip, CodeChips
from app.gui.sessions.codes_controller import CodesController, codes_of
from app.sessions import markers
from app.sessions.event_codes import EventCode, to_list
from app.sessions.markers import Marker
from tests.gui.finding import find
from tests.gui.session_bench import SessionBench
from tests.sessions.rows import metadata

_SPEAKS, _LAUGHS = EventCode("speaks", 1, "state"), EventCode("laughs", 2)
_CODES = (_SPEAKS, _LAUGHS)
Making = Callable[..., SessionBench]


@pytest.fixture
def make(make_bench: Callable[..., SessionBench]) -> Making:
    def make(*codes: EventCode, marked: tuple[Marker, ...] = ()) -> SessionBench:
        bench = make_bench(marked=marked)
        CodesController(bench.edits, bench.actions, bench.screen, codes, bench.window)
        return bench

    return make


def _kinds(bench: SessionBench) -> list[tuple[float, str, str]]:
    return [(one.seconds, one.code, one.kind) for one in bench.edits.session.markers]


def _press(bench: SessionBench, seconds: float, key: int) -> None:
    bench.screen.seek(seconds)
    bench.actions.codes[key - 1].trigger()


def test_without_codes_the_keys_do_nothing(make: Making) -> None:
    bench = make()
    bench.actions.codes[0].setEnabled(True)
    _press(bench, 1.0, 1)
    assert _kinds(bench) == []
    assert not find(bench.screen, CodeChips).isVisible()


def test_keys_code_at_the_player_s_position_and_are_undone(make: Making) -> None:
    bench = make(*_CODES)
    assert [action.isEnabled() for action in bench.actions.codes[:3]] == [True, True, False]
    for seconds, key in ((1.0, 1), (2.0, 2), (3.0, 1)):
        _press(bench, seconds, key)
    expected = [(1.0, "speaks", "start"), (2.0, "laughs", "point"), (3.0, "speaks", "stop")]
    assert _kinds(bench) == expected
    kept = markers.load(bench.edits.session.folder)
    assert [(one.seconds, one.code, one.kind) for one in kept] == expected
    bench.edits.undo()
    assert _kinds(bench) == expected[:2]


def test_a_state_is_filled_where_it_runs(make: Making) -> None:
    marked = (Marker(1.0, "", "speaks", "start"), Marker(3.0, "", "speaks", "stop"))
    bench = make(*_CODES, marked=marked)
    speaks = find(bench.screen, Chip)
    for seconds, lasting in ((0.5, None), (2.5, 1.5), (3.5, None)):
        bench.screen.seek(seconds)
        assert speaks.lasting == lasting


def test_a_click_on_a_chip_is_a_press(qtbot: QtBot, make: Making) -> None:
    bench = make(*_CODES)
    bench.screen.seek(1.5)
    qtbot.mouseClick(find(bench.screen, Chip), Qt.MouseButton.LeftButton)
    assert _kinds(bench) == [(1.5, "speaks", "start")]


def test_the_codes_a_session_was_recorded_with_come_first() -> None:
    recorded = metadata(settings={"event_codes": to_list([_LAUGHS])})
    assert codes_of(recorded, [_SPEAKS]) == (_LAUGHS,)
    others: list[dict[str, Any]] = [{}, {"event_codes": []}, {"event_codes": "damaged"}]
    for settings in others:
        assert codes_of(metadata(settings=settings), [_SPEAKS]) == (_SPEAKS,)
