from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.sessions.agreement import compare
from app.sessions.codes import Code
from app.sessions.store import Session
from app.sessions.summary import UNCERTAIN
from tests.sessions.made import camera_session, film_session
from tests.sessions.rows import EMOTIONS, row


def _shown(*shown: str, person: int = 1, name: str = "") -> list[dict[str, Any]]:
    """A row each second: the emotion, "?" before it for an uncertain one."""
    return [
        row(float(n), one.lstrip("?"), certain=one[0] != "?", person=person, name=name)
        for n, one in enumerate(shown)
    ]


def _human(*seen: str, person: str = "") -> list[Code]:
    """A code for each second."""
    return [Code(float(n), n + 1.0, one, person) for n, one in enumerate(seen)]


def test_without_codes_there_is_nothing_to_compare() -> None:
    for session in (camera_session(), camera_session(_shown("happy"))):
        found = compare(session, [])
        assert (found.whole.frames, found.whole.same, found.people) == (0, 0.0, ())
        assert (found.whole.kappa, found.whole.kappa_certain, found.whole.interval) == (None,) * 3
        assert not found.whole.counts.to_numpy().any()


def test_codes_in_a_session_without_faces() -> None:
    found = compare(film_session([(0.0, 0.0), (1.0, 1.0)]), _human("happy"))
    assert (found.whole.frames, found.whole.unseen, found.people) == (0, 1, ())


def test_each_coded_frame_counts_once() -> None:
    session = camera_session(_shown("happy", "happy", "sad", "sad", "neutral"))
    found = compare(session, _human("happy", "sad", "sad", "happy"))
    whole = found.whole
    assert whole.frames == 4, "the last was not coded"
    met = whole.counts.loc[["happy", "sad"], ["happy", "sad"]]
    assert met.to_numpy().tolist() == [[1, 1], [1, 1]]
    assert (whole.same, whole.kappa) == (0.5, pytest.approx(0.0))
    assert list(whole.counts.columns) == [*EMOTIONS, UNCERTAIN]
    assert [one.title for one in found.people] == ["Person 1"]


def test_uncertain_readings_differ_or_are_left_out() -> None:
    session = camera_session(_shown("happy", "?happy", "sad", "?sad", "sad", "happy"))
    whole = compare(session, _human("happy", "happy", "sad", "sad", "sad", "happy")).whole
    assert (whole.frames, whole.uncertain, whole.same) == (6, 2, pytest.approx(4 / 6))
    # By hand: 4 of 6 alike; the human 3 and 3, the program 2, 2 and 2 uncertain: pe = 2 * 3*2/36.
    assert whole.kappa == pytest.approx((4 / 6 - 1 / 3) / (1 - 1 / 3))
    assert whole.kappa_certain == pytest.approx(1.0)


def test_it_is_scikit_learns_with_uncertain_as_a_label_of_its_own() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    random = np.random.default_rng(1)
    human = random.choice(EMOTIONS, 200)
    read = np.where(random.random(200) < 0.6, human, random.choice(EMOTIONS, 200))
    sure = random.random(200) < 0.8
    shown = [one if certain else f"?{one}" for one, certain in zip(read, sure, strict=True)]
    whole = compare(camera_session(_shown(*shown), seconds=200.0), _human(*human)).whole
    states = np.where(sure, read, UNCERTAIN)
    assert whole.kappa == pytest.approx(metrics.cohen_kappa_score(human, states))
    certain = metrics.cohen_kappa_score(human[sure], read[sure])
    assert whole.kappa_certain == pytest.approx(certain)
    matrix = metrics.confusion_matrix(human, states, labels=[*EMOTIONS, UNCERTAIN])
    assert (whole.counts.to_numpy() == matrix[:-1]).all()
    assert whole.interval is not None and whole.kappa is not None
    assert whole.interval[0] < whole.kappa < whole.interval[1]
    assert whole.interval_certain is not None


def test_one_emotion_alone_has_no_kappa() -> None:
    whole = compare(camera_session(_shown(*["happy"] * 8)), _human(*["happy"] * 8)).whole
    assert (whole.same, whole.kappa, whole.interval, whole.kappa_certain) == (1.0, None, None, None)


def test_each_person_and_all() -> None:
    anna, ben = _shown("happy", "sad", name="Anna"), _shown("sad", "happy", person=2)
    codes = [*_human("happy", "sad", person="anna"), *_human("happy", "sad", person="Person 2")]
    found = compare(camera_session([*anna, *ben]), codes)
    assert [(one.title, one.frames, one.kappa) for one in found.people] == [
        ("Anna", 2, pytest.approx(1.0)),
        ("Person 2", 2, pytest.approx(-1.0)),
    ]
    assert (found.whole.title, found.whole.frames) == ("All people", 4)
    assert found.whole.kappa == pytest.approx(0.0)
    assert len(found.whole.units) == 4


def test_a_person_who_was_not_coded_is_left_out() -> None:
    rows = [*_shown("happy", name="Anna"), *_shown("sad", person=2)]
    found = compare(camera_session(rows), [*_human("happy", person="Anna"), Code(0, 1, "sad", "X")])
    assert [one.title for one in found.people] == ["Anna"]
    assert found.strangers == ("X",)


def test_faces_not_found_in_their_frame_do_not_count() -> None:
    rows = _shown("happy", "sad", "sad")
    rows[1]["held"] = True
    found = compare(camera_session(rows), _human("happy", "sad", "sad"))
    assert found.whole.frames == 2


def test_what_was_coded_twice_is_left_out_and_counted() -> None:
    session = camera_session(_shown("happy", "sad"))
    found = compare(session, [*_human("happy", "sad"), Code(1.0, 2.0, "happy")])
    assert (found.whole.frames, found.whole.twice, found.people[0].twice) == (1, 1, 1)


def test_codes_of_a_film_are_in_its_time() -> None:
    shown = [(float(n), 100.0 + n) for n in range(4)]
    session = film_session(shown, _shown("happy", "sad", "sad"))
    codes = [Code(100.0, 101.0, "happy"), Code(101.0, 104.0, "sad"), Code(0.0, 4.0, "angry")]
    whole = compare(session, codes).whole
    assert (whole.frames, whole.unseen, whole.kappa) == (3, 1, pytest.approx(1.0))


def test_of_a_part_of_the_session() -> None:
    session = camera_session(_shown("happy", "sad", "sad", "happy"))
    whole = compare(session, _human("happy", "sad", "happy", "happy"), (1.0, 2.0)).whole
    assert (whole.frames, whole.same) == (2, 0.5)


def test_codes_of_emotions_that_the_model_does_not_know_are_passed_over() -> None:
    assert compare(camera_session(_shown("happy")), _human("contempt")).whole.frames == 0


def test_a_session_of_an_hour_is_compared_in_a_moment() -> None:
    """108,000 readings and 3,600 codes; the interval draws 2,000 times."""
    rows = 108_000
    base = camera_session(_shown("happy", "sad"))
    table = base.readings.iloc[np.arange(rows) % 2].reset_index(drop=True)
    table["seconds"] = np.arange(rows) / 30
    session = Session(base.folder, base.metadata, table, [], None)
    whole = compare(session, _human(*(EMOTIONS[n % 7] for n in range(3600)))).whole
    assert (whole.frames, len(whole.units)) == (rows, 3600)
    assert whole.interval is not None
