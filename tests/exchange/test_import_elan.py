from __future__ import annotations

from pathlib import Path

import pytest
from pympi import Eaf

from app.exchange.import_elan import read_elan
from app.exchange.import_events import Event, ImportFileError
from tests.exchange.annotated import STRANGE, eaf

_SLOTS = '<TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="500"/><TIME_SLOT TIME_SLOT_ID="ts2" {}/>'
_ONE = (
    '<TIER TIER_ID="A" PARTICIPANT="Anna" LINGUISTIC_TYPE_REF="default-lt"><ANNOTATION>'
    '<ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">'
    "<ANNOTATION_VALUE>happy</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>"
)


def _saved(made: Eaf, path: Path) -> bytes:
    made.to_file(str(path))
    return path.read_bytes()


def test_an_empty_document() -> None:
    assert read_elan(eaf("", ""), "a.eaf").parts == {}
    assert read_elan(eaf("", '<TIER TIER_ID="A"/>'), "a.eaf").parts == {"A": []}


def test_what_pympi_writes_is_read(tmp_path: Path) -> None:
    made = Eaf(author="x")
    made.add_tier("Anna", part='P, "1"')
    made.add_annotation("Anna", 500, 1750, "happy")
    made.add_annotation("Anna", 2000, 2000 + 1, "sad")
    made.add_tier("Markers")
    made.add_annotation("Markers", 1033, 1034, "falls")
    file = read_elan(_saved(made, tmp_path / "a.eaf"), "a.eaf")
    assert (file.kind, file.notes) == ("tier", ())
    assert file.parts["Anna"] == [
        Event(0.5, 1.75, "happy", 'P, "1"'),
        Event(2.0, 2.001, "sad", 'P, "1"'),
    ]
    assert file.parts["Markers"] == [Event(1.033, 1.034, "falls", "")]


@pytest.mark.parametrize("name", STRANGE)
def test_strange_names_and_labels(tmp_path: Path, name: str) -> None:
    made = Eaf()
    made.add_tier(name, part=name)
    made.add_annotation(name, 0, 100, name)
    (found,) = read_elan(_saved(made, tmp_path / "a.eaf"), "a.eaf").select()
    assert (found.label, found.person) == (name, name)


def test_what_refers_to_another_annotation_has_its_time(tmp_path: Path) -> None:
    made = Eaf()
    made.add_linguistic_type("ref", "Symbolic_Association", timealignable=False)
    made.add_tier("speech")
    made.add_tier("emotion", ling="ref", parent="speech", part="Ben")
    made.add_annotation("speech", 1000, 3000, "no!")
    made.add_ref_annotation("emotion", "speech", 1500, "anger")
    file = read_elan(_saved(made, tmp_path / "a.eaf"), "a.eaf")
    assert file.select(["emotion"]) == [Event(1.0, 3.0, "anger", "Ben")]


def test_annotations_without_a_time_are_counted() -> None:
    file = read_elan(eaf(_SLOTS.format(""), _ONE), "a.eaf")
    assert (file.parts, file.notes) == (
        {"A": []},
        ("Annotations without a time were left out: 1.",),
    )


def test_a_moved_film_is_said() -> None:
    moved = '<MEDIA_DESCRIPTOR MEDIA_URL="file:///film.mp4" TIME_ORIGIN="1500"/>'
    file = read_elan(eaf(_SLOTS.format('TIME_VALUE="900"'), _ONE, moved), "a.eaf")
    assert file.select() == [Event(0.5, 0.9, "happy", "Anna")]
    assert "moves file:///film.mp4 by 1500 ms" in file.notes[0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<", "is no complete XML file"),
        (eaf("", _ONE)[:-30], "is no complete XML file"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "is no complete XML file"),
        (b"<html></html>", "is XML, but no ELAN file"),
        (eaf("", "").replace(b"milliseconds", b"PAL-frames"), "counts its times in PAL-frames"),
        (eaf("", _ONE), "is damaged"),
        (eaf(_SLOTS.format('TIME_VALUE="soon"'), _ONE), "is damaged"),
        (eaf(_SLOTS.format('TIME_VALUE="100"'), _ONE), "is damaged"),
        (eaf(_SLOTS.format(""), _ONE.replace("TIER_ID", "NAME")), "is damaged"),
        (eaf(_SLOTS.format(""), _ONE.replace("ANNOTATION_ID", "ID")), "is damaged"),
    ],
)
def test_a_broken_file_is_said(data: bytes, said: str) -> None:
    with pytest.raises(ImportFileError, match=rf"a\.eaf {said}"):
        read_elan(data, "a.eaf")


def test_entities_that_grow_without_end_are_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    for name, before in zip("bcdefghij", "abcdefghi", strict=True):
        bomb += f'<!ENTITY {name} "{f"&{before};" * 10}">'
    with pytest.raises(ImportFileError, match="is no complete XML file"):
        read_elan(f"{bomb}]><x>&j;</x>".encode(), "a.eaf")
