from __future__ import annotations

from xml.etree import ElementTree

import numpy as np

from app.sessions.svg import WIDTH, broken_line, line, runs, svg, text, ticks


def test_nothing_makes_an_empty_picture() -> None:
    picture = ElementTree.fromstring(svg(10, "Nothing", []))
    assert picture.attrib["viewBox"] == f"0 0 {WIDTH} 10"
    assert list(picture) == []
    assert list(broken_line([], "red")) == []
    assert runs(np.empty(0)) == []


def test_a_line_is_made_in_pieces_that_meet() -> None:
    found = [ElementTree.fromstring(one) for one in broken_line([(n, 1) for n in range(50)], "red")]
    points = [one.attrib["points"].split() for one in found]
    assert [len(one) for one in points] == [21, 21, 10]
    assert points[0][-1] == points[1][0] == "20.0,1.0"


def test_runs_are_parted_by_what_is_missing() -> None:
    values = np.array([np.nan, 1.0, 2.0, np.nan, 3.0])
    assert [one.tolist() for one in runs(values)] == [[1, 2], [4]]


def test_ticks_are_round_and_few() -> None:
    assert ticks(0.0, 40.0) == [0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 35.0, 40.0]
    assert ticks(3.0, 7200.0) == [1200.0 * n for n in range(1, 7)]


def test_words_and_colours_are_escaped() -> None:
    assert ElementTree.fromstring(text(0, 0, "<a>", '"red"')).text == "<a>"
    assert ElementTree.fromstring(line((0, 0), (1, 1), '"red"', "")).attrib["stroke"] == '"red"'
