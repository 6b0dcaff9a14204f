from __future__ import annotations

from math import isnan

import numpy as np
import pytest

from app.studies.group.choices import Choices
from app.studies.group.reactions import (
    Reaction,
    event_course,
    event_edges,
    reaction,
    reactions,
)
from app.studies.group.viewing import Event, Viewing
from tests.studies.group.viewings import viewing

_CHOICES = Choices(step=0.25, window=5.0, base=2.0, hold=0.5, rise=0.1, deviations=2.0)
_BASE = np.full(8, 0.1)
_EVENT = Event("joke", 4.0)


def _window(**values: float) -> np.ndarray:
    """A window at the base's height, with other values at cells named such as c5."""
    found = np.full(20, 0.1)
    for name, value in values.items():
        found[int(name[1:])] = value
    return found


def _reactions(seen: Viewing, event: Event) -> dict[str, Reaction]:
    return reactions(event_course(seen, event, _CHOICES), seen.measures, _CHOICES)


def test_nothing_seen_tells_nothing() -> None:
    nothing = np.full(20, np.nan)
    assert reaction(np.empty(0), np.empty(0), _CHOICES).state == "unseen"
    assert reaction(_BASE, nothing, _CHOICES).state == "unseen"
    assert reaction(nothing[:8], _window(), _CHOICES).state == "unseen"
    assert isnan(reaction(_BASE, nothing, _CHOICES).base)


def test_no_reaction_is_a_result() -> None:
    found = reaction(_BASE, _window(), _CHOICES)
    assert (found.state, found.base) == ("none", pytest.approx(0.1))
    assert isnan(found.onset)
    assert isnan(found.size)


def test_onset_peak_and_size_of_a_rise() -> None:
    found = reaction(_BASE, _window(c3=0.19, c4=0.3, c5=0.4, c6=0.9, c7=0.5), _CHOICES)
    assert found.state == "reacted"
    assert found.onset == 4 * 0.25
    assert found.peak == 6 * 0.25
    assert found.size == pytest.approx(0.8)


def test_a_flicker_is_no_reaction() -> None:
    assert reaction(_BASE, _window(c4=0.9), _CHOICES).state == "none"
    assert reaction(_BASE, _window(c4=0.9, c5=np.nan, c6=0.9), _CHOICES).state == "none"
    assert reaction(_BASE, _window(c4=0.9, c5=0.9), _CHOICES).onset == 1.0
    assert reaction(_BASE, _window(c19=0.9), _CHOICES).state == "none", "the window ends"


def test_a_restless_base_raises_the_threshold() -> None:
    base = np.tile([0.0, 0.4], 4)  # mean 0.2, standard deviation 0.2138
    low, high = _window(c4=0.6, c5=0.6), _window(c4=0.63, c5=0.63)
    assert reaction(base, low, _CHOICES).state == "none"
    assert reaction(base, high, _CHOICES).onset == 1.0
    assert base.std(ddof=1) == pytest.approx(0.2138, abs=1e-4)


def test_of_an_emotion_only_a_rise_counts_of_valence_the_first_of_both() -> None:
    fall = _window(c4=-0.2, c5=-0.3, c8=0.9, c9=0.9)
    assert reaction(_BASE, fall, _CHOICES).onset == 2.0
    found = reaction(_BASE, fall, _CHOICES, signed=True)
    assert (found.onset, found.peak) == (1.0, 1.25)
    assert found.size == pytest.approx(-0.4)


def test_a_peak_before_the_onset_is_not_the_peak() -> None:
    found = reaction(_BASE, _window(c2=0.95, c6=0.3, c7=0.4), _CHOICES)
    assert (found.onset, found.peak) == (1.5, 1.75)


def test_a_planted_reaction_is_found_in_a_viewing() -> None:
    times = np.arange(200) / 20
    found = _reactions(viewing(np.where(times < 5, 0.1, 0.8)), _EVENT)
    assert found["happy"].onset == pytest.approx(1.0)
    assert found["happy"].size == pytest.approx(0.7)
    assert found["valence"].onset == pytest.approx(1.0)
    assert found["neutral"].state == "none", "it falls"
    assert found["fear"].state == "none"
    assert found["derived valence"].state == "unseen"


def test_an_event_at_the_very_beginning_has_no_base() -> None:
    found = _reactions(viewing(0.1), Event("start", 0.0))
    assert found["happy"].state == "unseen"


def test_an_event_at_the_very_end_has_no_window() -> None:
    assert _reactions(viewing(0.1), Event("end", 9.0))["happy"].state == "unseen"
    assert _reactions(viewing(0.1), Event("end", 7.0))["happy"].state == "none"


def test_cells_are_laid_from_the_event_on() -> None:
    edges = event_edges(_CHOICES)
    assert (edges[0], edges[8], edges[-1], len(edges)) == (-2.0, 0.0, 5.0, 29)
    times = np.arange(200) / 20
    found = event_course(viewing(np.where(times < 4.1, 0.1, 0.8)), Event("joke", 4.1), _CHOICES)
    assert found[:8, 3] == pytest.approx(0.1)
    assert found[8:, 3] == pytest.approx(0.8)
