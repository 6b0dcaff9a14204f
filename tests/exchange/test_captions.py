from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from webvtt import WebVTT

from app.exchange.captions import timestamp, write_srt, write_vtt
from app.exchange.coding import Coding
from app.exchange.intervals import Interval
from app.exchange.texts import one_line
from tests.exchange.exported import AWKWARD, coding, three_states

Cues = list[tuple[str, str, str]]


def _vtt(folder: Path, one: Coding) -> Cues:
    write_vtt(folder / "a.vtt", one)
    found = WebVTT.read(str(folder / "a.vtt"), strict=True)
    return [(cue.start, cue.end, unescape(cue.raw_text)) for cue in found]


def _srt(folder: Path, one: Coding) -> Cues:
    write_srt(folder / "a.srt", one)
    found = WebVTT.from_srt(str(folder / "a.srt")) if one.intervals else WebVTT()
    return [(cue.start, cue.end, unescape(cue.raw_text)) for cue in found]


both = pytest.mark.parametrize("read", [_vtt, _srt])
Read = Callable[[Path, Coding], Cues]


@both
def test_nobody(read: Read, tmp_path: Path) -> None:
    assert read(tmp_path, coding()) == []


@both
def test_a_cue_for_each_state_but_no_face(read: Read, tmp_path: Path) -> None:
    assert read(tmp_path, coding(["Ann"], three_states())) == [
        ("00:00:00.000", "00:00:01.480", "Ann: happy"),
        ("00:00:01.480", "00:00:02.000", "Ann: uncertain"),
    ]


@both
def test_in_the_order_of_time(read: Read, tmp_path: Path) -> None:
    states = [Interval(1, 2.0, 3.0, "sad"), Interval(2, 1.0, 2.5, "happy")]
    found = read(tmp_path, coding(["Ann", "Ben"], states))
    assert [text for _, _, text in found] == ["Ben: happy", "Ann: sad"]


@both
@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_names(read: Read, name: str, tmp_path: Path) -> None:
    found = read(tmp_path, coding([name], three_states()))
    texts = [text for _, _, text in found]
    assert texts == [f"{one_line(name)}: happy", f"{one_line(name)}: uncertain"]


def test_the_files_themselves(tmp_path: Path) -> None:
    one = coding(["a --> <b>"], [Interval(1, 0.0, 1.0, "happy")])
    write_vtt(tmp_path / "a.vtt", one)
    write_srt(tmp_path / "a.srt", one)
    text = "a --&gt; &lt;b&gt;: happy"
    assert (tmp_path / "a.vtt").read_bytes().decode() == (
        f"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{text}\n\n"
    )
    assert (tmp_path / "a.srt").read_bytes().decode() == (
        f"1\n00:00:00,000 --> 00:00:01,000\n{text}\n"
    )


@both
def test_less_than_a_millisecond_is_rounded_away(read: Read, tmp_path: Path) -> None:
    states = [Interval(1, 1.0, 1.0004, "happy"), Interval(1, 2.0, 3.0, "sad")]
    found = read(tmp_path, coding(["Ann"], states))
    assert found == [("00:00:02.000", "00:00:03.000", "Ann: sad")]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0, "00:00:00.000"),
        (59.9996, "00:01:00.000"),
        (3723.45, "01:02:03.450"),
        (360000.0, "100:00:00.000"),
    ],
)
def test_timestamps(seconds: float, text: str) -> None:
    assert timestamp(seconds) == text
    assert re.fullmatch(r"\d{2,}:\d\d:\d\d\.\d{3}", text)
