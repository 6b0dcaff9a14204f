from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from praatio import textgrid

from app.exchange.coding import Coding
from app.exchange.intervals import NO_FACE, UNCERTAIN, Interval
from app.exchange.praat import MARKERS, write_textgrid
from app.sessions.markers import Marker
from tests.exchange.exported import AWKWARD, EVENTS, coding, three_states


def _write(folder: Path, one: Coding) -> textgrid.Textgrid:
    path = folder / "a.TextGrid"
    write_textgrid(path, one)
    return textgrid.openTextgrid(str(path), includeEmptyIntervals=True, reportingMode="error")


def _entries(grid: textgrid.Textgrid, tier: str) -> list[tuple[float | str, ...]]:
    return [tuple(entry) for entry in grid.getTier(tier).entries]


@pytest.mark.parametrize("length", [0.0, 10.0])
def test_nobody(length: float, tmp_path: Path) -> None:
    grid = _write(tmp_path, coding(length=length))
    assert grid.tierNames == (MARKERS,)
    assert _entries(grid, MARKERS) == []


def test_a_tier_for_each_person_filled_with_blanks(tmp_path: Path) -> None:
    grid = _write(tmp_path, coding(["Ann", "Ben"], three_states()))
    assert grid.tierNames == ("Ann", "Ben", MARKERS)
    assert (grid.minTimestamp, grid.maxTimestamp) == (0.0, 10.0)
    assert _entries(grid, "Ann") == [
        (0.0, 1.48, "happy"),
        (1.48, 2.0004, UNCERTAIN),
        (2.0004, 3.0, ""),
        (3.0, 4.5, NO_FACE),
        (4.5, 10.0, ""),
    ]
    assert _entries(grid, "Ben") == [(0.0, 10.0, "")]


@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_names_and_notes(name: str, tmp_path: Path) -> None:
    grid = _write(tmp_path, coding([name], three_states(), [Marker(1.0, name)]))
    person, markers = grid.tierNames
    meant = name.replace("\r\n", "\n")
    assert person == meant.strip() or person == meant
    assert len(_entries(grid, person)) == 5
    assert [entry[1] for entry in _entries(grid, markers)] == [meant.strip()]


def test_all_awkward_names_together(tmp_path: Path) -> None:
    states = [one for n in range(1, len(AWKWARD) + 1) for one in three_states(n)]
    grid = _write(tmp_path, coding(AWKWARD, states))
    assert len(grid.tierNames) == len(AWKWARD) + 1
    assert all(len(_entries(grid, tier)) == 5 for tier in grid.tierNames[:-1])


def test_people_of_one_name(tmp_path: Path) -> None:
    one = replace(coding(["Ann", "Ann"]), titles={1: "Ann (person 1)", 2: "Ann (person 2)"})
    assert len(_write(tmp_path, one).tierNames) == 3


def test_markers_at_one_time_are_one_point(tmp_path: Path) -> None:
    marked = [Marker(1.0, "a"), Marker(1.0, "b"), Marker(2.5, "")]
    assert _entries(_write(tmp_path, coding([], [], marked)), MARKERS) == [
        (1.0, "a\nb"),
        (2.5, ""),
    ]


def test_an_hour(tmp_path: Path) -> None:
    edges = [n * 1001 / 30000 for n in range(0, 107_892, 8)]
    states = [Interval(1, a, b, "happy") for a, b in pairwise(edges)]
    grid = _write(tmp_path, coding(["Ann"], states, length=3600.0))
    found = _entries(grid, "Ann")[: len(states)]
    assert all(
        abs(float(f[0]) - s.start) < 1e-6 and abs(float(f[1]) - s.end) < 1e-6
        for f, s in zip(found, states, strict=True)
    )


def test_a_tier_for_each_code(tmp_path: Path) -> None:
    grid = _write(tmp_path, coding(events=EVENTS))
    assert _entries(grid, "laughs") == [(0.5, "laughs: loud")]
    states = [entry for entry in _entries(grid, "waves") if entry[-1]]
    assert states == [(1.2, 3.0, "waves: left hand")], "an interval of no length is none"
    assert _entries(grid, "speaks (point)") == [(4.0, "speaks")]
