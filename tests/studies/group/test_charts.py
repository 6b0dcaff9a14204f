from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest

from app.sessions.colours import COLOURS
from app.studies.group.charts import courses_chart, events_chart, groups_chart
from app.studies.group.choices import Choices
from app.studies.group.figures import StimulusFigures, stimulus_figures
from app.studies.group.viewing import Event
from tests.studies.group.viewings import viewing

_CHOICES = Choices(resamples=50)


def _elements(svg: str, name: str) -> list[ElementTree.Element]:
    return ElementTree.fromstring(svg).findall(f"{{http://www.w3.org/2000/svg}}{name}")


def _texts(svg: str) -> list[str]:
    return [text.text or "" for text in _elements(svg, "text")]


def _points(element: ElementTree.Element) -> list[tuple[float, float]]:
    pairs = (point.split(",") for point in element.attrib["points"].split())
    return [(float(x), float(y)) for x, y in pairs]


def _figures(count: int, happy: float | np.ndarray = 0.4, **changes: object) -> StimulusFigures:
    people = [
        viewing(happy, participant=f"s{n}", group="<a>b"[n % 2 * 3 :], **changes)  # type: ignore[arg-type]
        for n in range(count)
    ]
    events = [Event("joke", 2.5), Event("late", 30.0)]
    return stimulus_figures("film", 10.0, events, people, _CHOICES)


def test_nobody_makes_an_empty_chart() -> None:
    svg = courses_chart(_figures(0), COLOURS, "black")
    assert _elements(svg, "polyline") == _elements(svg, "polygon") == []


def test_one_participant_has_lines_without_bands() -> None:
    svg = courses_chart(_figures(1), COLOURS, "black")
    assert _elements(svg, "polygon") == []
    assert len(_elements(svg, "polyline")) == 8 * 2, "two pieces each"


def test_all_measures_and_the_events_within_are_drawn() -> None:
    svg = courses_chart(_figures(4), COLOURS, "black")
    assert len(_elements(svg, "polygon")) == 8
    assert [one for one in _texts(svg) if one.isalpha()] == [
        *("Valence", "Angry", "Disgust", "Fear", "Happy", "Sad", "Surprise", "Neutral"),
    ]
    dashed = [one for one in _elements(svg, "line") if "stroke-dasharray" in one.attrib]
    assert len(dashed) == 8, "the late one lies outside"


def test_a_course_is_at_its_height() -> None:
    """Of the valence, from -1 to 1, 0.4 lies seven tenths up."""
    svg = courses_chart(_figures(2), COLOURS, "black")
    axis = [float(one.attrib["y1"]) for one in _elements(svg, "line")[:3]]
    low, high = axis[0], axis[2]
    height = _points(_elements(svg, "polyline")[0])[0][1]
    assert height == pytest.approx(low + 0.7 * (high - low), abs=0.1)


def test_a_gap_breaks_the_line() -> None:
    times = np.arange(200) / 20
    svg = courses_chart(_figures(2, seen=(times < 3) | (times > 6)), COLOURS, "black")
    assert len(_elements(svg, "polygon")) == 16


def test_a_long_course_is_thinned() -> None:
    people = [viewing(0.4, participant=f"s{n}", length=900.0, rate=4.0) for n in range(2)]
    svg = courses_chart(stimulus_figures("film", 900.0, [], people, _CHOICES), COLOURS, "black")
    assert len(_points(_elements(svg, "polygon")[0])) == 2 * 400


def test_groups_have_a_line_and_a_name_each() -> None:
    svg = groups_chart(_figures(4), "black")
    assert {one.attrib["stroke"] for one in _elements(svg, "polyline")} == {"#0072b2", "#d55e00"}
    assert {"<a>b", "b"} <= set(_texts(svg))
    dashes = {
        one.attrib["stroke"]: one.attrib.get("stroke-dasharray")
        for one in _elements(svg, "polyline")
    }
    assert len(set(dashes.values())) == 2, "they are told apart without their colours"


def test_events_have_a_panel_each_with_the_event_at_0() -> None:
    figures = _figures(4)
    svg = events_chart(figures.reactions, figures.measures, "black")
    assert {"1. joke", "2. late", "−2 s", "0 s", "4 s"} <= set(_texts(svg))
    assert len(_elements(svg, "polygon")) == 1, "nothing was seen around the late one"
    assert events_chart([], figures.measures, "black").count("<line") == 0
