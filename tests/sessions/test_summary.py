from __future__ import annotations

from time import thread_time

import numpy as np
import pandas as pd
import pytest

from app.sessions.analysed_time import AnalysedTime
from app.sessions.summary import UNCERTAIN, summarise
from app.sessions.vote_columns import share_columns
from tests.sessions.rows import EMOTIONS, frames, readings, row


def test_nobody_seen_gives_no_summaries() -> None:
    assert summarise(readings(), EMOTIONS) == []
    assert summarise(readings(row(1.0)), EMOTIONS, start=5.0, end=9.0) == []


def test_shares_weigh_time_not_rows() -> None:
    rows = readings(
        row(0.0, "happy"),
        row(0.1, "happy"),
        row(0.2, "sad"),
        row(0.4, "neutral", certain=False),
        row(0.6, "happy"),
    )
    (one,) = summarise(rows, EMOTIONS)
    # The last counts for the usual time between rows, the median of 0.1, 0.1, 0.2 and 0.2.
    assert one.seconds == pytest.approx(0.75)
    assert one.shares["happy"] == pytest.approx((0.2 + 0.15) / 0.75)
    assert one.shares["sad"] == pytest.approx(0.2 / 0.75)
    assert one.shares[UNCERTAIN] == pytest.approx(0.2 / 0.75)
    assert one.shares["neutral"] == 0
    assert sum(one.shares.values()) == pytest.approx(1)


def test_a_row_counts_for_half_a_second_at_most() -> None:
    (one,) = summarise(readings(row(0.0), row(10.0), row(10.1)), EMOTIONS)
    assert one.seconds == pytest.approx(0.5 + 0.1 + 0.3)


def test_a_single_row_is_summarised() -> None:
    (one,) = summarise(readings(row(3.0, "fear", strength=0.6)), EMOTIONS)
    assert one.seconds == pytest.approx(0.1)
    assert one.shares["fear"] == 1
    assert one.means["fear"] == pytest.approx(0.6)
    assert one.valence == pytest.approx(one.course.dropna().iloc[0])


def test_means_are_weighed_by_time() -> None:
    rows = readings(row(0.0, "happy", strength=1.0), row(0.3, "sad", strength=0.4), row(0.4))
    (one,) = summarise(rows, EMOTIONS, end=0.4)
    assert one.means["happy"] == pytest.approx((0.3 * 1.0 + 0.1 * 0.1) / 0.4)
    assert one.means["sad"] == pytest.approx(0.1 * 0.4 / 0.4)
    assert sum(one.means.values()) == pytest.approx(1)
    assert one.valence == pytest.approx((0.3 * 1.0 + 0.1 * (0.1 - 0.4 - 0.3)) / 0.4)


def test_a_span_takes_its_own_rows_and_ends_on_time() -> None:
    rows = readings(*(row(n / 10, "happy" if n < 50 else "sad") for n in range(100)))
    (one,) = summarise(rows, EMOTIONS, start=4.0, end=6.05)
    assert one.seconds == pytest.approx(2.05)
    assert one.shares["sad"] == pytest.approx(1.05 / 2.05)
    assert one.course.index[0] > 4.0
    assert one.course.index[-1] < 6.05


def test_people_come_by_number_with_the_name_given_last() -> None:
    rows = readings(
        row(0.0, person=2), row(0.0, person=1), row(0.1, person=2, name="Anna"), row(0.1, person=1)
    )
    one, two = summarise(rows, EMOTIONS)
    assert (one.person, one.name, one.title) == (1, "", "Person 1")
    assert (two.person, two.name, two.title) == (2, "Anna", "Anna")


def test_changes_are_counted_between_certain_labels() -> None:
    shown = ["happy", "happy", "sad", "sad?", "sad", "happy?", "happy", "angry", "happy", "angry"]
    rows = readings(
        *(row(n / 10, e.rstrip("?"), certain=not e.endswith("?")) for n, e in enumerate(shown))
    )
    (one,) = summarise(rows, EMOTIONS)
    assert one.changes.loc["happy", "sad"] == 1
    assert one.changes.loc["sad", "happy"] == 1
    assert one.changes.loc["happy", "angry"] == 2
    assert one.changes.loc["angry", "happy"] == 1
    assert one.changes.to_numpy().sum() == 5


def test_coming_back_with_another_emotion_is_no_change() -> None:
    rows = readings(row(0.0, "happy"), row(0.1, "happy"), row(9.0, "sad"), row(9.1, "sad"))
    (one,) = summarise(rows, EMOTIONS)
    assert one.changes.to_numpy().sum() == 0


def test_one_persons_emotions_do_not_follow_anothers() -> None:
    rows = readings(row(0.0, "happy", person=1), row(0.1, "sad", person=2))
    assert [one.changes.to_numpy().sum() for one in summarise(rows, EMOTIONS)] == [0, 0]


def test_the_course_has_gaps_where_nobody_was_seen() -> None:
    rows = readings(*(row(t, "happy", strength=1.0) for t in (0.2, 0.4, 8.2, 8.4)), row(9.9, "sad"))
    (one,) = summarise(rows, EMOTIONS, end=10.0)
    assert one.course.index.tolist() == pytest.approx([n + 0.5 for n in range(10)])
    assert one.course.iloc[0] == pytest.approx(1.0)
    assert one.course.iloc[1:8].isna().all()
    assert one.course.iloc[9] < 0


def test_the_course_of_an_hour_is_short() -> None:
    (one,) = summarise(readings(row(0.0), row(3600.0)), EMOTIONS)
    assert len(one.course) == 200


def test_moments_are_strong_apart_and_not_neutral() -> None:
    rows = readings(
        row(0.0, "neutral", strength=0.99),
        row(10.0, "happy", strength=0.8),
        row(12.0, "happy", strength=0.9),
        row(14.9, "sad", strength=0.85),
        row(15.0, "sad", strength=0.7),
        row(20.0, "angry", strength=0.95, certain=False),
        *(row(30.0 + 5 * n, "fear", strength=0.5 + n / 100) for n in range(4)),
    )
    (one,) = summarise(rows, EMOTIONS)
    assert [(m.seconds, m.emotion) for m in one.highlights] == [
        (12.0, "happy"),
        (15.0, "sad"),
        (45.0, "fear"),
        (40.0, "fear"),
        (35.0, "fear"),
    ]
    first = one.highlights[0]
    assert first.probability == pytest.approx(0.9)
    assert first.box == (10, 20, 30, 40)
    assert first.wall_clock == rows["wall_clock"].iloc[2]


def test_other_emotions_than_ours_are_fine() -> None:
    rows = readings(row(0.0, "calm", strength=0.8, emotions=("calm", "wild")))
    (one,) = summarise(rows, ("calm", "wild"))
    assert list(one.shares) == ["calm", "wild", UNCERTAIN]
    assert one.highlights[0].emotion == "calm"


def test_an_hour_is_summarised_at_once() -> None:
    rng = np.random.default_rng(0)
    count = 108_000
    probabilities = rng.dirichlet(np.ones(len(EMOTIONS)), count).astype(np.float32)
    rows = pd.DataFrame(probabilities, columns=list(EMOTIONS))
    rows["emotion"] = np.array(EMOTIONS)[probabilities.argmax(1)]
    rows["certain"] = rng.random(count) > 0.2
    rows["seconds"] = np.arange(count) / 30
    rows["person"], rows["held"] = 1, False
    rows["name"] = ""
    rows["valence"] = 0.0
    rows["quality"], rows["problem"] = 0.9, "dark"
    rows[share_columns(EMOTIONS)] = rng.dirichlet(np.ones(8), count).astype(np.float32)
    rows["wall_clock"] = "2026-11-22T19:35:04.000+01:00"
    for column in ("x", "y", "width", "height"):
        rows[column] = 10
    began = thread_time()
    (one,) = summarise(rows, EMOTIONS)
    assert thread_time() - began < 0.6  # a third of that, where the caches are its own
    assert one.seconds == pytest.approx(3600, abs=0.1)
    assert one.means["happy"] == pytest.approx(1 / 7, abs=0.01)


def test_readable_time_is_a_share_of_the_time_in_view() -> None:
    rows = [row(n / 10, quality=0.2 if n < 20 else 0.9, problem="dark") for n in range(80)]
    rows += [row(8.0 + n / 10, quality=0.9, problem="turned") for n in range(20)]
    (one,) = summarise(readings(*rows), EMOTIONS)
    assert one.readable == pytest.approx(0.6, abs=0.01)


def test_readable_time_of_a_session_without_quality_is_not_known() -> None:
    rows = readings(row(0.0, quality=np.nan), row(0.1, quality=np.nan))
    (one,) = summarise(rows, EMOTIONS)
    assert one.readable is None
    (one,) = summarise(readings(row(0.0, quality=np.nan), row(0.1)), EMOTIONS)
    assert one.readable == 1.0


def test_votes_are_the_mean_over_the_time_in_which_they_are_known() -> None:
    happy, sad = np.eye(8)[[3, 4]]
    rows = readings(row(0.0, votes=happy), row(0.3, votes=sad), row(0.4), row(0.8))
    (one,) = summarise(rows, EMOTIONS)
    assert one.votes["happy"] == pytest.approx(0.75)
    assert one.votes["sad"] == pytest.approx(0.25)
    assert list(one.votes) == [*EMOTIONS, "contempt"]
    (before,) = summarise(readings(row(0.0), row(0.1)), EMOTIONS)
    assert before.votes == {}


def test_where_it_is_known_what_was_analysed_a_row_counts_for_its_frame() -> None:
    """A face leaves at 1.0; the film is read on until 2.0, and then no more."""
    rows = readings(*(row(n / 10) for n in range(10)))
    shown = frames(*((n / 10, int(n < 10)) for n in range(20)))
    (one,) = summarise(rows, EMOTIONS, analysed=AnalysedTime(shown, 4.0))
    assert one.seconds == pytest.approx(1.0)
    assert one.in_view == pytest.approx(0.5)  # of the two seconds analysed, not of the four
    (one,) = summarise(rows, EMOTIONS, 0.5, 1.5, AnalysedTime(shown, 4.0))
    assert (one.seconds, one.in_view) == (pytest.approx(0.5), pytest.approx(0.5))


def test_a_frame_in_which_a_face_was_missed_is_bridged() -> None:
    rows = readings(row(0.0, "happy"), row(0.3, "happy"), row(0.4, "sad"))
    shown = frames(*((n / 10, int(n in (0, 3, 4))) for n in range(10)))
    (one,) = summarise(rows, EMOTIONS, analysed=AnalysedTime(shown, 1.0))
    assert one.seconds == pytest.approx(0.5)
    assert one.shares["happy"] == pytest.approx(0.8)


def test_a_face_that_was_not_found_counts_for_nothing() -> None:
    held = [{**row(n / 10, "sad", strength=0.9), "held": True} for n in range(5, 10)]
    rows = readings(*(row(n / 10, "happy") for n in range(5)), *held)
    shown = AnalysedTime(frames(*((n / 10, int(n < 5)) for n in range(10))), 1.0)
    (one,) = summarise(rows, EMOTIONS, analysed=shown)
    assert (one.seconds, one.shares["happy"]) == (pytest.approx(0.5), 1)
    assert {moment.emotion for moment in one.highlights} == {"happy"}
    assert summarise(rows[rows["held"]], EMOTIONS, analysed=shown) == []


def test_a_slide_shown_for_long_counts_for_long() -> None:
    rows = readings(row(0.0, "happy"), row(3.0, "sad"))
    slides = AnalysedTime(frames((0.0, 1, 0.0), (3.0, 1, 3.0), (4.0, 0, 4.0)), 5.0)
    (one,) = summarise(rows, EMOTIONS, analysed=slides)
    assert one.seconds == pytest.approx(4.0)
    assert one.shares["happy"] == pytest.approx(0.75)


def test_a_session_of_version_1_does_not_say_what_was_analysed() -> None:
    (one,) = summarise(readings(row(0.0)), EMOTIONS)
    assert one.in_view is None
