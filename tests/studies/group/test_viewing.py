from __future__ import annotations

import numpy as np
import pytest

from app.common import language
from app.studies.group.viewing import covered, measures, title_text
from tests.sessions.rows import EMOTIONS
from tests.studies.group.viewings import viewing


def test_a_viewing_without_a_face_has_nothing_in_view() -> None:
    empty = viewing(seen=np.zeros(200, bool))
    assert empty.values.shape == (0, 9)
    assert empty.analysed_share(10.0) == pytest.approx(1.0)
    assert empty.in_view_share == 0.0
    assert empty.readable_share is None


def test_measures_are_the_emotions_and_both_valences() -> None:
    one = viewing(0.6)
    assert one.measures == measures(EMOTIONS) == (*EMOTIONS, "valence", "derived valence")
    assert one.values[0, EMOTIONS.index("happy")] == 0.6
    assert one.values[0, 7] == 0.6
    assert np.isnan(one.values[:, 8]).all()


def test_coverage_is_of_the_stimulus_of_the_time_analysed_and_of_the_time_in_view() -> None:
    seen = np.arange(200) < 150
    one = viewing(seen=seen, readable=1.0, length=10.0)
    assert one.analysed_share(20.0) == pytest.approx(0.5)
    assert one.in_view_share == pytest.approx(0.75)
    half = viewing(seen=seen)
    half.readable[:75] = 0.0
    assert half.readable_share == pytest.approx(0.5)


def test_only_the_time_between_two_seconds_is_covered() -> None:
    starts, spans = np.array([0.0, 1.0, 4.0]), np.array([1.0, 1.0, 1.0])
    assert covered(starts, spans, 0.5, 4.25) == pytest.approx(0.5 + 1.0 + 0.25)
    assert covered(starts, spans, 2.0, 4.0) == 0.0


def test_a_second_run_is_named() -> None:
    assert viewing().title == "sub-01"
    assert viewing(run=2).title == "sub-01, run 2"


def test_a_title_is_shown_in_the_language_in_use() -> None:
    assert [title_text(one) for one in ("sub-01", "sub-01, run 2")] == ["sub-01", "sub-01, run 2"]
    language.use(lambda text, comment, n: text.replace("run", "Durchgang"))
    try:
        assert title_text("sub-01, run 2") == "sub-01, Durchgang 2"
    finally:
        language.use()
