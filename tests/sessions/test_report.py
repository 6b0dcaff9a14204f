from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.sessions.analysed_time import AnalysedTime
from app.sessions.markers import Marker
from app.sessions.progress import Cancelled
from app.sessions.report import NOTE, Report, make_report
from app.sessions.summary import summarise
from app.vision.readings import Box
from tests.sessions.rows import EMOTIONS, frames, metadata, readings, row

_PICTURE = np.full((40, 40, 3), 128, np.uint8)


def _report(*rows: dict[str, Any], **choices: Any) -> Report:
    people = summarise(readings(*rows), EMOTIONS)
    fields = {"duration": 60.0, "colours": {}, "markers": [], "metadata": metadata(), **choices}
    return make_report(fields.pop("metadata"), people, fields.pop("markers"), **fields)


def test_a_session_without_people_has_a_report() -> None:
    report = _report(duration=0.0)
    assert report.people == report.passers_by == ()
    assert dict(report.facts)["People"] == "0"
    assert report.title


def test_facts_say_what_when_and_how_long() -> None:
    facts = dict(_report(row(1.0), duration=3725.0).facts)
    assert facts == {
        "Source": "Test camera",
        "Recorded": "22 November 2026, 19:35",
        "Length": "1 h 2 min",
        "People": "1",
    }


def test_a_span_and_an_unfinished_recording_are_told() -> None:
    facts = dict(_report(row(1.0), span=(5.0, 65.0), metadata=metadata(end=None)).facts)
    assert facts["Part shown here"] == "0:05 to 1:05"
    assert "not finished" in facts["Note"]


def test_how_much_was_analysed_is_told() -> None:
    shown = AnalysedTime(frames(*((n / 10, 1) for n in range(450))), 60.0)
    assert dict(_report(row(1.0), analysed=shown).facts)["Analysed"] == "75% of 1 min 0 s"
    facts = dict(_report(row(1.0), analysed=shown, span=(40.0, 50.0)).facts)
    assert facts["Analysed"] == "50% of 10 s"
    nothing = AnalysedTime(frames(), 0.0)
    assert "Analysed" not in dict(_report(analysed=nothing, duration=0.0).facts)


def test_people_seen_longest_come_first_and_passers_by_briefly() -> None:
    long = [row(n / 10, person=2) for n in range(300)]
    short = [row(n / 10, person=1) for n in range(100)]
    report = _report(*long, *short, row(20.0, person=3))
    assert [one.person for one in report.people] == [2, 1]
    assert [one.person for one in report.passers_by] == [3]


def test_a_crowd_has_its_limit() -> None:
    report = _report(*(row(1.0, person=number) for number in range(1, 31)))
    assert [one.person for one in report.people] == list(range(1, 13))
    assert [one.person for one in report.passers_by] == list(range(13, 31))


def test_markers_of_the_span_come_by_time() -> None:
    markers = [Marker(9.0, "late"), Marker(2.0, "early"), Marker(50.0, "outside")]
    report = _report(row(1.0), markers=markers, span=(0.0, 10.0))
    assert [one.note for one in report.markers] == ["early", "late"]


def test_thumbnails_are_asked_for_by_time() -> None:
    asked: list[float] = []
    told: list[float] = []

    def picture(seconds: float, box: Box) -> np.ndarray | None:
        assert box == (10, 20, 30, 40)
        asked.append(seconds)
        return None if seconds == 5.0 else _PICTURE

    rows = [row(10.0, "sad", strength=0.9), row(5.0, "happy"), row(5.0, "fear", person=2)]
    report = _report(*rows, row(0.0, "happy"), picture=picture, progress=told.append)
    assert asked == sorted(asked)
    assert len(asked) == 4
    assert sorted(one.seconds for one in report.thumbnails) == [0.0, 10.0]
    assert all(jpeg.startswith(b"\xff\xd8") for jpeg in report.thumbnails.values())
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_it_can_be_called_off() -> None:
    def call_off(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        _report(row(0.0, "happy"), picture=lambda *_: None, progress=call_off)


def test_the_note_is_honest() -> None:
    words = " ".join(NOTE)
    assert "one time in three" in words
    assert "not of what a person feels" in words
    assert "judge" in words


def test_what_an_observer_coded_is_apart_from_the_markers() -> None:
    markers = [Marker(2.0, "", "speaks", "start"), Marker(9.0, "late"), Marker(1.0, "early")]
    report = _report(row(1.0), markers=markers, span=(0.0, 5.0))
    assert [one.note for one in report.markers] == ["early"]
    assert [(one.code, one.start, one.end) for one in report.events] == [("speaks", 2.0, 60.0)]
    assert report.span == (0.0, 5.0)
    assert _report(row(1.0)).events == ()
