from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pympi
import pytest

from app.exchange.coding import Coding
from app.exchange.elan import MARKERS, write_eaf
from app.exchange.intervals import NO_FACE, UNCERTAIN, Interval
from app.sessions.markers import Marker
from tests.exchange.exported import AWKWARD, EVENTS, coding, three_states

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation"
# The children of each element in their order, and its attributes with whether they are needed, as
# the schema EAFv3.0.xsd has them, of what is written here.
_SCHEMA: dict[str, tuple[Sequence[str], dict[str, bool]]] = {
    "ANNOTATION_DOCUMENT": (
        ("HEADER", "TIME_ORDER", "TIER", "LINGUISTIC_TYPE", "CONSTRAINT"),
        {"DATE": True, "AUTHOR": True, "VERSION": True, "FORMAT": False, _XSI: False},
    ),
    "HEADER": (
        ("MEDIA_DESCRIPTOR", "LINKED_FILE_DESCRIPTOR", "PROPERTY"),
        {"MEDIA_FILE": False, "TIME_UNITS": False},
    ),
    "MEDIA_DESCRIPTOR": ((), {"MEDIA_URL": True, "RELATIVE_MEDIA_URL": False, "MIME_TYPE": True}),
    "LINKED_FILE_DESCRIPTOR": (
        (),
        {"LINK_URL": True, "RELATIVE_LINK_URL": False, "MIME_TYPE": True},
    ),
    "PROPERTY": ((), {"NAME": False}),
    "TIME_ORDER": (("TIME_SLOT",), {}),
    "TIME_SLOT": ((), {"TIME_SLOT_ID": True, "TIME_VALUE": False}),
    "TIER": (
        ("ANNOTATION",),
        {"TIER_ID": True, "PARTICIPANT": False, "ANNOTATOR": False, "LINGUISTIC_TYPE_REF": True},
    ),
    "ANNOTATION": (("ALIGNABLE_ANNOTATION",), {}),
    "ALIGNABLE_ANNOTATION": (
        ("ANNOTATION_VALUE",),
        {"ANNOTATION_ID": True, "TIME_SLOT_REF1": True, "TIME_SLOT_REF2": True},
    ),
    "ANNOTATION_VALUE": ((), {}),
    "LINGUISTIC_TYPE": (
        (),
        {"LINGUISTIC_TYPE_ID": True, "TIME_ALIGNABLE": False, "GRAPHIC_REFERENCES": False},
    ),
    "CONSTRAINT": ((), {"STEREOTYPE": True, "DESCRIPTION": False}),
}


def _check(element: ElementTree.Element) -> None:
    """Check an element and all below it against the schema."""
    children, attributes = _SCHEMA[element.tag]
    places = [children.index(child.tag) for child in element]
    assert places == sorted(places), element.tag
    assert set(element.keys()) <= set(attributes), element.tag
    assert {name for name, needed in attributes.items() if needed} <= set(element.keys())
    for child in element:
        _check(child)


def _valid(path: Path) -> ElementTree.Element:
    """The document, which is as the schema says, has unique ids and no overlaps within a tier."""
    root = ElementTree.parse(path).getroot()
    _check(root)
    slots = {
        one.attrib["TIME_SLOT_ID"]: int(one.attrib["TIME_VALUE"]) for one in root.iter("TIME_SLOT")
    }
    ids = [*slots, *(one.attrib["ANNOTATION_ID"] for one in root.iter("ALIGNABLE_ANNOTATION"))]
    assert len(set(ids)) == len(ids)
    assert len(slots) == len(list(root.iter("TIME_SLOT"))) and min(slots.values(), default=0) >= 0
    types = {one.attrib["LINGUISTIC_TYPE_ID"] for one in root.iter("LINGUISTIC_TYPE")}
    names = [tier.attrib["TIER_ID"] for tier in root.iter("TIER")]
    assert len(set(names)) == len(names)
    for tier in root.iter("TIER"):
        assert tier.attrib["LINGUISTIC_TYPE_REF"] in types
        before = 0
        for one in tier.iter("ALIGNABLE_ANNOTATION"):
            start, end = (slots[one.attrib[f"TIME_SLOT_REF{n}"]] for n in (1, 2))
            assert before <= start < end
            before = end
    return root


def _write(folder: Path, one: Coding, curves: Sequence[Path] = ()) -> pympi.Eaf:
    path = folder / "a.eaf"
    write_eaf(path, one, folder, curves)
    _valid(path)
    return pympi.Eaf(str(path))


def _media(folder: Path, media: str) -> dict[str, str]:
    write_eaf(folder / "a.eaf", coding(media=media), folder)
    (found,) = _valid(folder / "a.eaf").iter("MEDIA_DESCRIPTOR")
    return dict(found.attrib)


def test_nobody(tmp_path: Path) -> None:
    eaf = _write(tmp_path, coding())
    assert list(eaf.get_tier_names()) == [MARKERS]
    assert eaf.get_linked_files() == []


def test_a_tier_for_each_person(tmp_path: Path) -> None:
    eaf = _write(tmp_path, coding(["Ann", "Ben"], three_states()))
    assert list(eaf.get_tier_names()) == ["Ann", "Ben", MARKERS]
    assert eaf.get_parameters_for_tier("Ann")["PARTICIPANT"] == "Ann"
    assert eaf.get_annotation_data_for_tier("Ann") == [
        (0, 1480, "happy"),
        (1480, 2000, UNCERTAIN),
        (3000, 4500, NO_FACE),
    ]
    assert eaf.get_annotation_data_for_tier("Ben") == []


def test_its_header(tmp_path: Path) -> None:
    write_eaf(tmp_path / "a.eaf", coding(), tmp_path)
    root = _valid(tmp_path / "a.eaf")
    assert (root.get("VERSION"), root.get("FORMAT")) == ("3.0", "3.0")
    assert str(root.get(_XSI)).endswith("EAFv3.0.xsd")
    assert root.get("DATE") == "2026-11-22T19:35:04+01:00"


def test_an_existing_file_is_replaced_without_a_backup(tmp_path: Path) -> None:
    _write(tmp_path, coding(["Ann"]))
    assert "Ben" in _write(tmp_path, coding(["Ben"])).get_tier_names()
    assert [one.name for one in tmp_path.iterdir()] == ["a.eaf"]


@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_names_and_notes(name: str, tmp_path: Path) -> None:
    eaf = _write(tmp_path, coding([name], three_states(), [Marker(1.0, name)]))
    tier, markers = eaf.get_tier_names()
    meant = name.replace("\r\n", "\n")
    assert eaf.get_parameters_for_tier(tier)["PARTICIPANT"] == meant
    assert "\n" not in tier and "\t" not in tier
    assert len(eaf.get_annotation_data_for_tier(tier)) == 3
    assert eaf.get_annotation_data_for_tier(markers) == [(1000, 2000, meant)]


def test_two_people_of_one_name(tmp_path: Path) -> None:
    titles = {1: "Ann (person 1)", 2: "Ann\t(person 1)", 3: "\0"}
    both = [Interval(1, 0.0, 1.0, "happy"), Interval(2, 0.0, 1.0, "sad")]
    one = replace(coding(["Ann", "Ann", ""], both), titles=titles)
    eaf = _write(tmp_path, one)
    tiers = ["Ann (person 1)", "Ann (person 1) (2)", "Person 3"]
    assert list(eaf.get_tier_names()) == [*tiers, MARKERS]
    people = [eaf.get_parameters_for_tier(tier)["PARTICIPANT"] for tier in tiers]
    assert people == ["Ann", "Ann", "Person 3"]
    assert eaf.get_annotation_data_for_tier(tiers[1]) == [(0, 1000, "sad")]


def test_markers_last_a_second_or_until_the_next(tmp_path: Path) -> None:
    marked = [
        Marker(-0.5, "early"),
        Marker(1.0, "a"),
        Marker(1.0001, "b"),
        Marker(1.5, ""),
        Marker(9.0, "c"),
    ]
    eaf = _write(tmp_path, coding([], [], marked))
    assert eaf.get_annotation_data_for_tier(MARKERS) == [
        (0, 1000, "early"),
        (1000, 1500, "a\nb"),
        (1500, 2500, ""),
        (9000, 10000, "c"),
    ]


def test_less_than_a_millisecond_is_rounded_away(tmp_path: Path) -> None:
    short = [Interval(1, 1.0, 1.0004, "happy"), Interval(1, 1.0004, 2.0, "sad")]
    eaf = _write(tmp_path, coding(["Ann"], short))
    assert eaf.get_annotation_data_for_tier("Ann") == [(1000, 2000, "sad")]


def test_the_media_by_its_place_and_from_the_file(tmp_path: Path) -> None:
    beside, above = tmp_path / "a film & é.mp4", tmp_path.parent / "b.mp4"
    found = _media(tmp_path, str(beside))
    assert found["MEDIA_URL"] == f"file:///{beside.as_posix().lstrip('/')}"
    assert found["RELATIVE_MEDIA_URL"] == "./a film & é.mp4"
    assert found["MIME_TYPE"] == "video/mp4"
    assert _media(tmp_path, str(above))["RELATIVE_MEDIA_URL"] == "../b.mp4"
    assert _media(tmp_path, str(tmp_path / "..b.mp4"))["RELATIVE_MEDIA_URL"] == "./..b.mp4"


@pytest.mark.skipif(os.name == "nt", reason="there it is a path of this system")
def test_the_media_of_another_system(tmp_path: Path) -> None:
    found = _media(tmp_path, r"C:\my films\a.avi")
    assert found["MEDIA_URL"] == "file:///C:/my films/a.avi"
    assert "RELATIVE_MEDIA_URL" not in found


def test_the_curves_are_linked(tmp_path: Path) -> None:
    eaf = _write(tmp_path, coding(["Ann"]), [tmp_path / "a-curves-1.csv"])
    (linked,) = eaf.get_secondary_linked_files()
    assert linked["RELATIVE_LINK_URL"] == "./a-curves-1.csv"


def test_an_hour(tmp_path: Path) -> None:
    edges = [n * 1001 / 30000 for n in range(0, 107_892, 8)]
    states = [Interval(1, a, b, "happy") for a, b in pairwise(edges)]
    found = _write(tmp_path, coding(["Ann"], states)).get_annotation_data_for_tier("Ann")
    assert len(found) == len(states)
    assert all(abs(f[0] / 1000 - s.start) <= 0.0005 for f, s in zip(found, states, strict=True))


def test_a_tier_for_each_code(tmp_path: Path) -> None:
    eaf = _write(tmp_path, coding(["speaks"], events=EVENTS))
    assert [one[:3] for one in eaf.get_annotation_data_for_tier("laughs")] == [
        (500, 1500, "laughs: loud")
    ]
    assert [one[:3] for one in eaf.get_annotation_data_for_tier("speaks (2)")] == [
        (1000, 2500, "speaks")
    ]
    waved = sorted(one[:3] for one in eaf.get_annotation_data_for_tier("waves"))
    assert waved == [(1200, 3000, "waves: left hand"), (5000, 5001, "waves")]
    assert [one[:2] for one in eaf.get_annotation_data_for_tier("speaks (point)")] == [(4000, 5000)]
