from __future__ import annotations

import numpy as np
import pytest

from app.studies.group.panels import LEFT, Course, Panel, band_and_line, drawn

_PANEL = Panel(100.0, 50.0, 300.0, 106.0, 10.0, -1.0, 1.0)
_NONE = np.full(4, np.nan)
_SECONDS = np.arange(4, dtype=np.float64) + 0.5


def test_nothing_known_draws_nothing() -> None:
    assert list(band_and_line(_PANEL, Course(_SECONDS, _NONE, _NONE, _NONE), "red", "red")) == []


def test_times_and_values_have_their_places() -> None:
    assert _PANEL.x(0.0) == 100.0 + LEFT
    assert _PANEL.x(10.0) == 380.0
    assert (_PANEL.y(1.0), _PANEL.y(-1.0), _PANEL.y(0.0)) == (74.0, 134.0, 104.0)
    assert _PANEL.y(2.0) == _PANEL.y(1.0), "what lies beyond an axis stays in the panel"
    around = Panel(0.0, 0.0, 300.0, 106.0, 5.0, 0.0, 1.0, -5.0)
    assert around.x(0.0) == pytest.approx((around.x(-5.0) + around.x(5.0)) / 2)


def test_a_single_cell_is_a_dot_and_a_gap_breaks_line_and_band() -> None:
    mean = np.array([0.1, np.nan, 0.2, 0.3])
    found = list(band_and_line(_PANEL, Course(_SECONDS, mean, mean, mean), "red", "black"))
    assert [one.split()[0] for one in found] == ["<polygon", "<polygon", "<circle", "<polyline"]


def test_events_outside_are_not_drawn_and_keep_their_numbers() -> None:
    found = [one for one in drawn(_PANEL, "Title", [12.0, 3.0, float("nan")], "black")]
    assert sum("stroke-dasharray" in one for one in found) == 1
    assert any(one.endswith(">2</text>") for one in found)
