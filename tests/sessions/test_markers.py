from __future__ import annotations

from pathlib import Path

import pytest

from app.sessions import markers
from app.sessions.markers import Marker
from app.sessions.schema import MARKERS, SessionError
from tests.other_language import other_language


def test_no_file_and_no_markers_are_the_same(tmp_path: Path) -> None:
    assert markers.load(tmp_path) == []
    markers.save(tmp_path, [])
    assert (tmp_path / MARKERS).read_text(encoding="utf-8") == "seconds,note,code,kind\n"
    assert markers.load(tmp_path) == []


def test_markers_come_back_by_time(tmp_path: Path) -> None:
    late, early = Marker(12.5, 'says "hm", laughs\nthen leaves'), Marker(3.25, "Grüße, =1+1")
    markers.save(tmp_path, [late, early])
    assert markers.load(tmp_path) == [early, late]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "'=", "\n", "a\r\nb\r"])
def test_any_note_comes_back_as_it_was(tmp_path: Path, sign: str) -> None:
    """The file is ours: what a spreadsheet might run is made harmless on export only."""
    noted = [Marker(1.0, f"{sign}1+1"), Marker(2.0, sign), Marker(3.0, "")]
    markers.save(tmp_path, noted)
    assert markers.load(tmp_path) == noted


@pytest.mark.parametrize(
    "text",
    [
        *("seconds,note\nsoon,now\n", "seconds,note\nnan,x\n", "time\n3\n", "seconds,note\n3\n"),
        *("seconds,note\n1e9,x\n", "seconds,note\n-inf,x\n"),
        *("seconds,note,code,kind\n1,,laughs,\n", "seconds,note,code,kind\n1,,,point\n"),
        "seconds,note,code,kind\n1,,laughs,sometimes\n",
    ],
)
def test_damaged_file_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / MARKERS).write_text(text, encoding="utf-8")
    with pytest.raises(SessionError, match=r"markers\.csv is damaged"):
        markers.load(tmp_path)


def test_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    (tmp_path / MARKERS).write_bytes(b"seconds,note\n3,\xff\n")
    with pytest.raises(SessionError, match=r"markers\.csv is damaged"):
        markers.load(tmp_path)


def test_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / MARKERS).mkdir()
    with pytest.raises(SessionError, match="cannot be read"):
        markers.load(tmp_path)
    with pytest.raises(SessionError, match="cannot be saved"):
        markers.save(tmp_path, [])


def test_a_file_that_a_spreadsheet_saved_is_read(tmp_path: Path) -> None:
    (tmp_path / MARKERS).write_text("seconds,note\r\n3,x\r\n", encoding="utf-8-sig")
    assert markers.load(tmp_path) == [Marker(3.0, "x")]


def test_event_codes_come_back(tmp_path: Path) -> None:
    coded = [Marker(1.0, "", "speaks", "start"), Marker(1.5, "loud", "=1+1\r", "point")]
    markers.save(tmp_path, [*coded, Marker(2.0, "", "speaks", "stop")])
    assert markers.load(tmp_path) == [*coded, Marker(2.0, "", "speaks", "stop")]


def test_files_of_older_versions_and_lines_without_a_code_are_read(tmp_path: Path) -> None:
    (tmp_path / MARKERS).write_text("seconds,note,code,kind\n1,old\n2,x,,\n", encoding="utf-8")
    assert markers.load(tmp_path) == [Marker(1.0, "old"), Marker(2.0, "x")]


def test_words_say_the_code_and_the_note() -> None:
    assert [
        Marker(0.0, "").words,
        Marker(0.0, "a laugh").words,
        Marker(0.0, "", "laughs", "point").words,
        Marker(0.0, "aloud", "speaks", "start").words,
        Marker(0.0, "", "speaks", "stop").words,
    ] == ["", "a laugh", "laughs", "speaks: aloud", "speaks ends"]


def test_words_are_shown_in_the_language_in_use_and_stay_english_for_files() -> None:
    stop = Marker(0.0, "aloud", "speaks", "stop")
    assert stop.shown == "speaks ends: aloud"
    with other_language():
        assert (stop.shown, stop.words) == ("⟦speaks ends⟧: aloud", "speaks ends: aloud")


def test_presses_within_a_millisecond_stay_in_their_order(tmp_path: Path) -> None:
    pressed = [
        *(Marker(1.0001, "", "speaks", "stop"), Marker(1.0, "", "speaks", "start")),
        Marker(1.0002, "", "laughs", "point"),
    ]
    markers.save(tmp_path, pressed)
    assert [(one.code, one.kind) for one in markers.load(tmp_path)] == [
        *(("speaks", "stop"), ("speaks", "start"), ("laughs", "point")),
    ]
