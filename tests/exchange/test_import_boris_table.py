from __future__ import annotations

import pytest

from app.exchange.import_boris_table import heading_of, read_boris_table
from app.exchange.import_events import AnnotationFile, Event, ImportFileError
from app.exchange.import_rows import read_rows

# Columns as BORIS 7 and 8 write them, each with what tells it from other tables.
_OLD = """\
Observation id,lab 1,,,,,,,
,,,,,,,,
Media file(s),,,,,,,,
Player #1,film.mp4,,,,,,,
Time offset (s),{},,,,,,,
variable,value,,,,,,,
Time,Media file path,Total length,FPS,Subject,Behavior,Behavioral category,Comment,Status
3.300,film.mp4,359.960,25.0,Anna,happy,,,START
7.750,film.mp4,359.960,25.0,Anna,happy,,,STOP
8.000,film.mp4,359.960,25.0,No focal subject,door,,slams,POINT
"""
_NEW = """\
Observation id\tObservation date\tTime offset (s)\tSubject\tBehavior\tModifier #1\tModifier #2\t\
Behavior type\tTime\tComment
A\t2026-11-22\t0.0\tAnna\thappy\tmuch\t\tSTART\t1.5\tfirst
A\t2026-11-22\t0.0\tAnna\thappy\tmuch\t\tSTOP\t2.5\t
B\t2026-11-22\t5.0\tBen\tsad\t\t\tPOINT\t6.0\t
"""
_AGGREGATED = """\
Observation id\tSubject\tBehavior\tModifiers\tBehavior type\tStart (s)\tStop (s)\tDuration (s)\t\
Comment start\tComment stop
A\tNo focal subject\ts\tNone\tSTATE\t1.800\t8.125\t6.325\twhy\t
A\tBen\tp\t\tPOINT\t32.825\t32.825\tNA\t\t
"""


def _read(text: str) -> AnnotationFile:
    table = read_rows(text.encode(), "a.csv")
    head = heading_of(table)
    assert head is not None
    return read_boris_table(table, head)


@pytest.mark.parametrize(
    "text",
    ["onset,duration,trial_type\n1,2,x\n", "time,behavior\n1,x\n", "start (s),stop (s)\n1,2\n"],
)
def test_other_tables_are_not_from_boris(text: str) -> None:
    assert heading_of(read_rows(text.encode(), "a.csv")) is None


def test_a_heading_alone_has_no_observations() -> None:
    assert _read(_AGGREGATED.partition("\n")[0]).parts == {}


def test_tabular_events_of_older_versions() -> None:
    file = _read(_OLD.format("0.0"))
    assert file.notes == ()
    assert file.parts == {
        "lab 1": [Event(3.3, 7.75, "happy", "Anna"), Event(8.0, 8.0, "door", "", "slams")]
    }
    moved = _read(_OLD.format("3.0")).select()
    assert [one.onset for one in moved] == pytest.approx([0.3, 5.0])


def test_tabular_events_of_several_observations() -> None:
    file = _read(_NEW)
    assert file.parts == {
        "A": [Event(1.5, 2.5, "happy", "Anna", "much; first")],
        "B": [Event(1.0, 1.0, "sad", "Ben")],
    }


def test_aggregated_events() -> None:
    assert _read(_AGGREGATED).parts == {
        "A": [Event(1.8, 8.125, "s", "", "why"), Event(32.825, 32.825, "p", "Ben")]
    }


def test_states_that_stand_alone_are_counted() -> None:
    file = _read(_OLD.format("0.0").replace("STOP", "START"))
    assert [one.label for one in file.select()] == ["door"]
    assert file.notes == ("States without a start or without a stop were left out: 2.",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_OLD.format("soon"), "“soon” is no time"),
        (_OLD.format("0").replace("7.750", "later"), "line 9: “later” is no time"),
        (_OLD.format("0").replace("POINT", "EVENT"), "line 10: “EVENT” is neither START"),
        (_NEW.replace("5.0", "x"), "line 4: “x” is no time"),
        (_AGGREGATED.replace("8.125", "1.0"), "line 2 stops before it starts"),
        (_AGGREGATED.replace("1.800", "NA"), "line 2: “NA” is no time"),
    ],
)
def test_a_broken_table_is_said(text: str, said: str) -> None:
    with pytest.raises(ImportFileError, match=r"^a\.csv") as error:
        _read(text)
    assert said in str(error.value)
