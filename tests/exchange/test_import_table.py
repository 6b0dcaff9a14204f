from __future__ import annotations

import csv
import io

import pytest

from app.exchange.import_events import AnnotationFile, Event, ImportFileError
from app.exchange.import_table import read_table
from tests.exchange.annotated import STRANGE

_BORIS = (
    "Time,Media file path,Total length,FPS,Subject,Behavior,Behavioral category,Comment,Status\n"
)


def _read(text: str) -> AnnotationFile:
    return read_table(text.encode(), "a.csv")


def test_a_heading_alone_has_no_events() -> None:
    assert _read("onset,duration,trial_type\n").parts == {"": []}


def test_bids_events() -> None:
    text = "onset\tduration\ttrial_type\n0\t1.5\thappy\n2.0\tn/a\tsad\n3\t0\tsad\n4\t\tfear\n"
    assert _read(text).select() == [
        Event(0.0, 1.5, "happy"),
        Event(2.0, 2.0, "sad"),
        Event(3.0, 3.0, "sad"),
        Event(4.0, 4.0, "fear"),
    ]


def test_columns_by_other_names_in_any_order() -> None:
    assert _read("note,seconds\nfalls,1.5\n").select() == [Event(1.5, 1.5, "falls")]
    text = "Person,Emotion,Offset,Onset\nAnna,happy,2,1\nn/a,sad,3,2\n"
    assert _read(text).select() == [Event(1.0, 2.0, "happy", "Anna"), Event(2.0, 3.0, "sad")]
    assert _read("onset,trial_type,subject\n1,happy,Ben\n").select()[0].person == "Ben"


@pytest.mark.parametrize("name", STRANGE)
def test_strange_names(name: str) -> None:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerows([["onset", "duration", "trial_type", "person"], [1, 2, name, name]])
    (found,) = _read(text.getvalue()).select()
    assert (found.label, found.person) == (name, name)


def test_boris_tables_are_told_by_their_columns() -> None:
    file = _read(_BORIS + "1.0,f.mp4,9,25,Anna,happy,,,START\n2.0,f.mp4,9,25,Anna,happy,,,STOP\n")
    assert (file.kind, file.select()) == ("observation", [Event(1.0, 2.0, "happy", "Anna")])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a,b\n1,2\n", "has no column “onset”"),
        ("onset,duration\n1,2\n", "has no column “trial_type”"),
        ("just some words\n", "has no column “onset”"),
        ("onset,trial_type\nsoon,happy\n", "line 2: “soon” is no time"),
        ("onset,trial_type\nn/a,happy\n", "line 2: “n/a” is no time"),
        ("onset,duration,trial_type\n1,long,happy\n", "line 2: “long” is no time"),
        ("onset,duration,trial_type\n1,-1,happy\n", "line 2 ends before it begins"),
        ("onset,offset,trial_type\n1,0.5,happy\n", "line 2 ends before it begins"),
    ],
)
def test_a_broken_table_is_said(text: str, said: str) -> None:
    with pytest.raises(ImportFileError, match=r"^a\.csv") as error:
        _read(text)
    assert said in str(error.value)
