from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
import pandas as pd
import pytest

from app.exchange.frame_times import frame_times
from app.exchange.intervals import NO_FACE, UNCERTAIN, Interval, intervals
from app.sessions import people
from app.sessions.schema import MEDIA_TIME
from tests.exchange.exported import played
from tests.sessions.rows import EMOTIONS, frames, readings, row

Found = list[tuple[float, float, str]]


def _found(emotions: Iterable[str], least: float = 0.0, joined: float = 0.0) -> Found:
    """The intervals of a person who shows these, ten frames a second."""
    shows = list(emotions)
    rows, analysed = played([(n / 10, n / 10) for n in range(len(shows))], shows)
    table = readings(*rows) if rows else readings()
    found = intervals(table, frame_times(table, analysed), least=least, joined=joined)
    assert all(one.end <= other.start for one, other in pairwise(found))
    return [(one.start, one.end, one.state) for one in found]


def test_nobody() -> None:
    assert _found([]) == []
    assert _found(["", ""]) == []


def test_from_the_first_frame_to_the_end_of_the_last() -> None:
    assert _found(["happy"] * 3 + ["sad"]) == [(0.0, 0.3, "happy"), (0.3, 0.4, "sad")]


def test_uncertain_and_no_face_are_states() -> None:
    found = _found(["", "happy", "?", "?", "held", ""])
    assert found == [
        (0.0, 0.1, NO_FACE),
        (0.1, 0.2, "happy"),
        (0.2, 0.4, UNCERTAIN),
        (0.4, 0.6, NO_FACE),
    ]


def test_what_was_not_analysed_is_in_none() -> None:
    rows = readings(row(0.0), row(0.1), row(5.0))
    analysed = frames((0.0, 1), (0.1, 1), (5.0, 1), (5.1, 0))
    found = intervals(rows, frame_times(rows, analysed))
    spans = [(one.start, one.end, one.state) for one in found]
    assert spans == [(0.0, 0.6, "neutral"), (5.0, 5.1, "neutral"), (5.1, 5.2, NO_FACE)]


def test_without_frames_a_face_is_missing_only_where_others_were_seen() -> None:
    rows = readings(row(0.0), row(0.1), row(0.2, person=2), row(5.0))
    found = intervals(rows, frame_times(rows, None))
    assert [(one.start, one.end, one.state) for one in found if one.person == 1] == [
        (0.0, 0.2, "neutral"),
        (0.2, 0.7, NO_FACE),
        (5.0, 5.1, "neutral"),
    ]


def test_each_person_as_the_rules_say() -> None:
    rows = readings(row(0.0, "happy"), row(0.1, "happy", person=2), row(0.2, "sad", person=3))
    known = people.apply(rows, [people.merge_rule(2, 1)])
    found = intervals(known, frame_times(known, frames(*((n / 10, 1) for n in range(3)))))
    assert found == [
        Interval(1, 0.0, 0.2, "happy"),
        Interval(1, 0.2, 0.3, NO_FACE),
        Interval(3, 0.0, 0.2, NO_FACE),
        Interval(3, 0.2, 0.3, "sad"),
    ]


def test_two_rows_of_a_person_in_one_frame_do_not_overlap() -> None:
    rows = readings(row(0.0, "happy"), row(0.0, "sad"), row(0.1, "sad"))
    assert intervals(rows, frame_times(rows, None)) == [Interval(1, 0.0, 0.2, "sad")]


_SAME = [(0.0, 0.4, "happy")]


@pytest.mark.parametrize(
    ("gap", "joined", "is_one"),
    [
        (["", ""], 0.2, True),
        (["held", "?"], 0.2, True),
        (["", ""], 0.19, False),
        (["", "sad"], 9.0, False),
    ],
)
def test_gaps_without_another_emotion_are_joined(
    gap: list[str], joined: float, is_one: bool
) -> None:
    found = _found(["happy", *gap, "happy"], joined=joined)
    assert (found == _SAME) == is_one
    assert found[0][0] == 0.0 and found[-1][1] == 0.4


def test_uncertain_ones_are_joined_where_the_face_was_missing() -> None:
    assert _found(["?", "", "?"], joined=0.1) == [(0.0, 0.3, UNCERTAIN)]
    assert len(_found(["?", "happy", "?"], joined=9.0)) == 3
    assert len(_found(["", "happy", ""], joined=9.0)) == 3


def test_a_gap_that_was_not_analysed_is_joined_if_it_is_short_enough() -> None:
    rows = readings(row(0.0, "happy"), row(1.0, "happy"), row(3.0, "happy"))
    found = intervals(rows, frame_times(rows, frames((0.0, 1), (1.0, 1), (3.0, 1))), joined=0.5)
    assert [(one.start, one.end) for one in found] == [(0.0, 1.5), (3.0, 3.5)]


def test_an_absence_is_joined_with_none_that_was_not_analysed_between() -> None:
    rows = readings(row(0.0, "happy"))
    analysed = frames((0.0, 1), (0.5, 0), (1.5, 0))
    found = intervals(rows, frame_times(rows, analysed), joined=9.0)
    assert [one.state for one in found] == ["happy", NO_FACE, NO_FACE]


def test_short_ones_are_left_out() -> None:
    shows = ["happy"] * 5 + ["sad"] * 2 + ["happy"] * 5 + [""]
    assert _found(shows, least=0.2)[1][2] == "sad"
    assert _found(shows, least=0.3) == [(0.0, 0.5, "happy"), (0.7, 1.2, "happy")]
    assert _found(shows, least=0.3, joined=0.2) == [(0.0, 1.2, "happy")]


def test_fragments_are_joined_before_short_ones_are_left_out() -> None:
    shows = ["happy", "", "happy", "", "happy"]
    assert _found(shows, least=0.4, joined=0.1) == [(0.0, 0.5, "happy")]
    assert _found(shows, least=0.4) == []


@pytest.mark.parametrize("seed", range(5))
def test_no_overlap_and_nothing_lost(seed: int) -> None:
    random = np.random.default_rng(seed)
    shows = random.choice([*EMOTIONS[:3], "?", ""], 500).tolist()
    found = _found(shows)
    assert sum(end - start for start, end, _ in found) == pytest.approx(50.0)
    for number, shown in enumerate(shows):
        (state,) = (s for start, end, s in found if start - 1e-9 <= number / 10 < end - 1e-9)
        assert state == {"?": UNCERTAIN, "": NO_FACE}.get(shown, shown)
    tidied = _found(shows, least=0.2, joined=0.3)
    assert all(end - start >= 0.2 - 1e-6 for start, end, _ in tidied)


@pytest.mark.parametrize("rate", [25.0, 30000 / 1001])
@pytest.mark.parametrize("shift", [0.0, 0.033])
def test_an_hour_in_the_films_own_time(rate: float, shift: float) -> None:
    """Played with lag, paused and searched on the way; variable where every tenth frame is late."""
    times = np.arange(round(3600 * rate)) / rate
    times[::10] += shift
    lag = np.repeat(np.random.default_rng(1).uniform(0, 0.2, len(times) // 50 + 1), 50)
    seconds = (
        np.maximum.accumulate(np.round(times + lag[: len(times)], 3)) + np.arange(len(times)) * 1e-3
    )
    seconds[len(times) // 2 :] += 60.0  # a pause
    known = np.arange(len(times)) % 3 > 0  # every third one was dropped
    shown = np.round(times, 4)
    rows = readings(row(0.0))
    rows = rows.loc[rows.index.repeat(int(known.sum()))].reset_index(drop=True)
    emotion = np.where(np.arange(len(times)) // 100 % 2, "happy", "sad")
    rows = rows.assign(seconds=seconds[known], media_time=shown[known], emotion=emotion[known])
    analysed = pd.DataFrame(
        {
            **{"frame": np.arange(len(times))[known], "seconds": seconds[known]},
            **{"media_time": shown[known], "faces": 1, "dropped_before": 0},
        }
    )
    found = intervals(rows, frame_times(rows, analysed, MEDIA_TIME, rate))
    changes = times[::100]
    assert len(found) == len(changes)
    onsets = np.array([one.start for one in found])
    offsets = np.array([one.end for one in found])
    frame = 1 / rate + shift
    assert np.abs(onsets - changes).max() <= frame + 1e-3
    assert np.abs(offsets - [*changes[1:], 3600.0]).max() <= frame + 1e-3
    assert (offsets[:-1] <= onsets[1:]).all()
