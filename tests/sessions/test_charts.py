from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest

from app.sessions.charts import changes_grid, colour_of, course_line, shares_bar
from app.sessions.summary import UNCERTAIN
from app.sessions.svg import WIDTH

_COLOURS = {"happy": "#f0e442", "sad": "#0072b2"}


def _elements(svg: str, name: str) -> list[ElementTree.Element]:
    return ElementTree.fromstring(svg).findall(f"{{http://www.w3.org/2000/svg}}{name}")


def _texts(svg: str) -> list[str]:
    return [text.text or "" for text in _elements(svg, "text")]


def _points(line: ElementTree.Element) -> list[tuple[float, float]]:
    pairs = (point.split(",") for point in line.attrib["points"].split())
    return [(float(x), float(y)) for x, y in pairs]


def _changes(**counts: int) -> pd.DataFrame:
    names = ["happy", "sad", "<fear>"]
    table = pd.DataFrame(0, names, names)
    for pair, count in counts.items():
        before, after = pair.split("_")
        table.loc[before, after] = count
    return table


def test_nothing_makes_empty_charts() -> None:
    assert _elements(shares_bar({}, _COLOURS), "rect") == []
    assert _elements(changes_grid(_changes(), "black"), "rect") == []
    unseen = pd.Series([np.nan], index=[0.5])
    assert _elements(course_line(unseen, [], "black"), "polyline") == []


def test_shares_fill_the_bar_in_their_colours() -> None:
    svg = shares_bar({"happy": 0.75, "sad": 0.0, UNCERTAIN: 0.25}, _COLOURS)
    happy, uncertain = _elements(svg, "rect")
    assert happy.attrib["fill"] == "#f0e442"
    assert uncertain.attrib["fill"] == colour_of(UNCERTAIN, _COLOURS)
    assert float(happy.attrib["width"]) == pytest.approx(0.75 * WIDTH, abs=3)
    assert float(uncertain.attrib["x"]) == pytest.approx(0.75 * WIDTH, abs=0.1)


def test_an_emotion_without_colour_is_gray() -> None:
    assert colour_of("calm", _COLOURS) == colour_of(UNCERTAIN, _COLOURS)


def test_the_course_rises_with_valence_and_breaks_where_nobody_was() -> None:
    course = pd.Series([-1.0, 1.0, np.nan, 0.0, 0.0], index=[0.5, 1.5, 2.5, 3.5, 4.5])
    lines = [_points(line) for line in _elements(course_line(course, [], "black"), "polyline")]
    assert [len(line) for line in lines] == [2, 2]
    (low, high), (middle, _) = lines
    assert low[1] > middle[1] > high[1]
    assert low[0] < high[0] < middle[0] < WIDTH


def test_a_moment_alone_is_a_dot() -> None:
    course = pd.Series([np.nan, 0.5, np.nan], index=[0.5, 1.5, 2.5])
    assert len(_elements(course_line(course, [], "black"), "circle")) == 1


def test_markers_keep_their_numbers_and_times_are_round() -> None:
    course = pd.Series(0.0, index=np.arange(60, 660, 3.0))
    words = _texts(course_line(course, [10.0, 300.0], "black"))
    assert "2" in words
    assert "1" not in words  # it lies before the course
    assert "6:00" in words
    assert len(words) < 16


def test_the_grid_shows_who_changed_alone_the_more_the_darker() -> None:
    svg = changes_grid(_changes(happy_sad=8, sad_happy=2), "currentColor")
    assert _texts(svg) == ["to happy", "Happy", "to sad", "Sad", "8", "2"]
    strengths = [float(cell.attrib["fill-opacity"]) for cell in _elements(svg, "rect")]
    assert strengths[1] > strengths[2] > strengths[0] == strengths[3]


def test_words_are_no_markup() -> None:
    changes = _changes()
    changes.loc["<fear>", "sad"] = 1
    assert "to <fear>" in _texts(changes_grid(changes, "black"))


def test_a_long_course_is_drawn_in_short_pieces_that_meet() -> None:
    course = pd.Series(np.sin(np.arange(100.0)), index=np.arange(100.0))
    svg = course_line(course, [], "black")
    lines = [_points(line) for line in _elements(svg, "polyline")]
    assert len(lines) > 3
    assert all(one[-1] == next_one[0] for one, next_one in pairwise(lines))
    assert sum(len(line) - 1 for line in lines) == 99
