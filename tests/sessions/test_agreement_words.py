from __future__ import annotations

import pytest

from app.sessions.agreement import Agreement, compare
from app.sessions.agreement_words import comparisons, confusion, facts, remarks
from app.sessions.codes import Code
from tests.sessions.made import camera_session, film_session
from tests.sessions.rows import row


def _agreement(human: list[str], shown: list[str], people: int = 1) -> Agreement:
    """A frame each second, in which all people show the same; "?" stands for uncertain."""
    rows = [
        row(float(n), one.lstrip("?"), certain=not one.startswith("?"), person=person)
        for n, one in enumerate(shown)
        for person in range(1, people + 1)
    ]
    codes = [
        Code(float(n), n + 1.0, one, f"Person {person}")
        for n, one in enumerate(human)
        for person in range(1, people + 1)
    ]
    return compare(camera_session(rows), codes)


def test_nothing_to_compare_is_said() -> None:
    found = compare(camera_session(), [])
    assert [one.title for one in comparisons(found)] == ["All people"]
    assert "nothing to compare" in " ".join(remarks(found))
    said = dict(facts(found.whole))
    assert said["Frames compared"] == "0, of 0 coded intervals"
    assert said["Same emotion"] == "–"
    assert confusion(found.whole)[1] == []


def test_the_main_figure_comes_first() -> None:
    human = ["happy", "sad"] * 10
    shown = ["happy", "sad"] * 8 + ["sad", "sad", "?happy", "?sad"]
    (whole,) = comparisons(_agreement(human, shown))
    named = facts(whole)
    assert named[0][0] == "Cohen's kappa, uncertain counts as a difference"
    # By hand: 17 of 20 alike; the human 10 and 10, the program 8, 10 and 2: pe = 180/400.
    assert named[0][1].startswith("0.73 (95%: 0.")
    assert dict(named)["Program uncertain"] == "10%"
    assert dict(named)["Frames compared"] == "20, of 20 coded intervals"


def test_the_table_has_the_human_in_rows() -> None:
    (whole,) = comparisons(_agreement(["happy", "happy", "sad"], ["happy", "neutral", "?sad"]))
    heads, rows = confusion(whole)
    assert heads == ("Human \\ program", "Happy", "Sad", "Neutral", "Uncertain")
    assert rows == [("Happy", "1", "0", "1", "0"), ("Sad", "0", "0", "0", "1")]


@pytest.mark.parametrize(
    ("human", "shown", "said"),
    [
        ("happy", "happy", "both named one only (happy, and the program happy)"),
        ("happy", "sad", "both named one only (happy, and the program sad)"),
    ],
)
def test_an_undefined_kappa_is_said(human: str, shown: str, said: str) -> None:
    value = facts(_agreement([human] * 6, [shown] * 6).whole)[0][1]
    assert value.startswith("undefined: ")
    assert said in value


def test_one_side_with_one_emotion_is_said() -> None:
    of_human = facts(_agreement(["happy"] * 4, ["happy", "sad"] * 2).whole)[0][1]
    assert of_human.startswith("undefined: the human named one emotion only (happy)")
    of_program = facts(_agreement(["happy", "sad"] * 2, ["happy"] * 4).whole)[0][1]
    assert of_program.startswith("undefined: the program named one emotion only (happy)")
    uncertain = _agreement(["happy", "sad"] * 2, ["?happy"] * 4).whole
    assert "the program named one emotion only (uncertain)" in facts(uncertain)[0][1]
    assert facts(uncertain)[1][1] == "undefined: there are no such frames"


def test_few_intervals_have_no_bounds() -> None:
    value = facts(_agreement(["happy", "sad"], ["happy", "sad"]).whole)[0][1]
    assert value == "1.00 (no interval: too few different coded intervals)"


def test_several_people_follow_the_whole() -> None:
    found = _agreement(["happy", "sad"], ["happy", "sad"], people=2)
    assert [one.title for one in comparisons(found)] == ["All people", "Person 1", "Person 2"]
    assert list(remarks(found)) == []


def test_what_is_left_out_is_said() -> None:
    rows = [row(0.0), row(0.0, person=2), row(1.0)]
    codes = [Code(0.0, 2.0, "happy"), Code(1.0, 2.0, "sad"), Code(0.0, 1.0, "sad", "Ben, B.")]
    session = film_session([(0.0, 0.0), (1.0, 1.0), (1.5, 1.5)], rows)
    found = compare(session, codes)
    said = list(remarks(found))
    assert said[1].startswith("Coded, but nobody in the session is called so: Ben, B..")
    assert said[2].endswith("the code names nobody and several faces were in view: 2 faces.")
    counted = dict(facts(found.whole))
    assert counted["Coded, but no such face was found"] == "1 frame"
    assert counted["Coded twice and differently, left out"] == "1 frame"
