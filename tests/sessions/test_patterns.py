from __future__ import annotations

from xml.etree import ElementTree

import pytest

from app.sessions.colours import COLOURS
from app.sessions.patterns import HATCHES, hatch_of, mark_on, svg_hatch


def test_unknown_names_and_empty_boxes_are_plain() -> None:
    assert hatch_of("calm") == ""
    assert svg_hatch("calm", (0, 0, 100, 30)) == ""
    for name in COLOURS:
        assert svg_hatch(name, (0, 0, 0, 0)) == ""


def test_each_emotion_has_a_hatch_of_its_own() -> None:
    assert HATCHES.keys() == COLOURS.keys()
    assert len(set(HATCHES.values())) == len(HATCHES)


@pytest.mark.parametrize("name", COLOURS)
@pytest.mark.parametrize("box", [(0, 0, 200, 30), (10, 5, 21, 14), (0, 0, 12, 60)])
def test_nothing_is_drawn_outside_the_box(name: str, box: tuple[float, ...]) -> None:
    left, top, width, height = box
    svg = svg_hatch(name, (left, top, width, height))
    assert (svg == "") == (HATCHES[name] == "")
    for x, y in _points(svg):
        assert left - 0.06 <= x <= left + width + 0.06
        assert top - 0.06 <= y <= top + height + 0.06


def test_marks_stand_out_from_their_colour() -> None:
    assert mark_on("#0072b2") == "#ffffff"
    assert mark_on("#f0e442") == "#000000"


def _points(svg: str) -> list[tuple[float, float]]:
    if not svg:
        return []
    root = ElementTree.fromstring(f"<svg>{svg}</svg>")
    found = [(float(c.attrib["cx"]), float(c.attrib["cy"])) for c in root.iter("circle")]
    for path in root.iter("path"):
        for line in path.attrib["d"].replace("M", "L").split("L")[1:]:
            x, y = line.split()
            found.append((float(x), float(y)))
    assert found
    return found
