from __future__ import annotations

import numpy as np
import pytest

from app.studies.group.shares import span_figures
from tests.sessions.rows import EMOTIONS
from tests.studies.group.viewings import viewing

_HAPPY, _NEUTRAL = EMOTIONS.index("happy"), EMOTIONS.index("neutral")


def test_without_a_face_there_are_no_shares() -> None:
    found = span_figures(viewing(seen=np.zeros(200, bool)), 0.0, 10.0)
    assert np.isnan(found.shares).all()
    assert np.isnan(found.means).all()
    assert (found.seen, found.analysed) == (0.0, pytest.approx(1.0))


def test_shares_are_of_the_time_in_which_the_face_was_read() -> None:
    times = np.arange(200) / 20
    one = viewing(np.where(times < 2, 0.9, 0.1), seen=times < 8)
    found = span_figures(one, 0.0, 10.0)
    assert found.shares[_HAPPY] == pytest.approx(0.25)
    assert found.shares[_NEUTRAL] == pytest.approx(0.75)
    assert found.shares.sum() == pytest.approx(1.0)
    assert found.seen == pytest.approx(0.8)
    assert found.means[_HAPPY] == pytest.approx((2 * 0.9 + 6 * 0.1) / 8)
    assert np.isnan(found.means[8]), "derived valence is not known"


def test_a_reading_counts_for_its_part_in_the_span() -> None:
    one = viewing([0.9, 0.1], rate=1.0, length=2.0)
    found = span_figures(one, 0.5, 1.25)
    assert found.shares[_HAPPY] == pytest.approx(0.5 / 0.75)
    assert found.seen == pytest.approx(1.0)


def test_a_span_beyond_the_end_was_not_seen() -> None:
    found = span_figures(viewing(), 9.0, 13.0)
    assert found.seen == pytest.approx(0.25)
    assert found.analysed == pytest.approx(0.25)
    assert np.isnan(span_figures(viewing(), 20.0, 21.0).shares).all()


def test_uncertain_time_is_the_last_share() -> None:
    one = viewing()
    one.shown[:50] = len(EMOTIONS)
    assert span_figures(one, 0.0, 10.0).shares[-1] == pytest.approx(0.25)
