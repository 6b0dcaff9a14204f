from __future__ import annotations

import pytest

from app.playback import stimulus_clock
from app.playback.stimulus_clock import StimulusClock


def test_before_the_film_there_is_no_time() -> None:
    clock = StimulusClock()
    assert clock.time_at(100.0) is None
    clock.show(100.0, 0.0, 0.04)
    assert clock.time_at(99.99) is None


def test_between_frames_it_runs_on_but_not_past_the_next() -> None:
    clock = StimulusClock()
    clock.show(100.0, 0.0, 0.04)
    clock.show(100.05, 0.04, 0.04)
    assert clock.time_at(100.0) == 0.0
    assert clock.time_at(100.03) == pytest.approx(0.03)
    assert clock.time_at(100.049) == pytest.approx(0.04), "the next one came late"
    assert clock.time_at(100.06) == pytest.approx(0.05)
    assert clock.time_at(200.0) == pytest.approx(0.08), "and then none"


def test_a_picture_that_stands_for_long_is_on_show_for_long() -> None:
    clock = StimulusClock()
    clock.show(100.0, 0.0, 3.0)
    assert clock.time_at(102.5) == 2.5


def test_paused_and_over_there_is_no_time() -> None:
    clock = StimulusClock()
    clock.show(100.0, 0.0, 1.0)
    clock.halt(100.5)
    assert clock.time_at(100.49) == pytest.approx(0.49)
    assert clock.time_at(100.5) is None
    clock.show(107.0, 0.5, 0.5)
    assert clock.time_at(107.25) == 0.75
    clock.halt(107.5)
    assert clock.time_at(200.0) is None
    assert clock.time_at(107.25) == 0.75, "also asked later"


def test_shown_again_it_is_the_film_s_beginning() -> None:
    clock = StimulusClock()
    clock.show(100.0, 5.0, 0.04)
    clock.show(101.0, 0.0, 0.04)
    assert clock.time_at(101.02) == pytest.approx(0.02)


def test_it_forgets_what_was_long_ago(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stimulus_clock, "_KEPT", 10)
    monkeypatch.setattr(stimulus_clock, "_SPARE", 5)
    clock = StimulusClock()
    for number in range(100):
        clock.show(float(number), float(number), 1.0)
    assert clock.time_at(2.0) is None
    assert clock.time_at(99.5) == 99.5


def test_time_does_not_go_back() -> None:
    clock = StimulusClock()
    clock.show(100.0, 0.0, 1.0)
    with pytest.raises(ValueError, match="before"):
        clock.halt(99.0)
