from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import numpy as np
import pytest

from app.commands.rows import CsvRows, JsonRows, columns, rows
from app.sessions.vote_columns import vote_columns
from app.vision.readings import Analysis, Face, Frame

PLACE = ["file", "frame", "time", "track", "x", "y", "width", "height", "emotion", "certain"]
EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")


def _analysis(*faces: Face) -> Analysis:
    frame = Frame(np.zeros((20, 30, 3), np.uint8), 3, 0.1, 0.0)
    return Analysis(frame, faces, EMOTIONS, {})


def _face(track: int = 1) -> Face:
    probabilities = np.array([0.1, 0.05, 0.05, 0.5, 0.1, 0.1, 0.1], np.float32)
    return Face(track, (4, 5, 60, 70), probabilities, "happy", True)


def test_columns() -> None:
    looks = ["roll", "turn", "quality", "problem"]
    assert columns(EMOTIONS) == [*PLACE, *EMOTIONS, *looks, *vote_columns(EMOTIONS)]


def test_a_frame_without_faces_has_no_rows() -> None:
    assert list(rows("a.jpg", _analysis())) == []


def test_a_row_for_each_face() -> None:
    first, second = rows("a.jpg", _analysis(_face(1), _face(7)))
    assert list(first) == columns(EMOTIONS)
    assert list(first.values())[:10] == ["a.jpg", 3, 0.1, 1, 4, 5, 60, 70, "happy", True]
    assert [first[emotion] for emotion in EMOTIONS] == [0.1, 0.05, 0.05, 0.5, 0.1, 0.1, 0.1]
    assert {first[name] for name in vote_columns(EMOTIONS)} == {None}
    assert second == first | {"track": 7}


def test_votes_and_what_is_derived_of_them() -> None:
    votes = np.array([0, 0, 0, 0.5, 0, 0, 0.5, 0], np.float32)
    (found,) = rows("a.jpg", _analysis(replace(_face(), votes=votes)))
    assert (found["votes_happy"], found["votes_neutral"], found["votes_contempt"]) == (0.5, 0.5, 0)
    assert (found["derived_valence"], found["derived_arousal"]) == (0.405, 0.255)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_csv_and_json_agree(count: int) -> None:
    written = [row for track in range(count) for row in rows('ä, "b".jpg', _analysis(_face(track)))]
    as_csv, as_json = io.StringIO(newline=""), io.StringIO()
    for writer in (CsvRows(as_csv, EMOTIONS), JsonRows(as_json)):
        for row in written:
            writer.add(row)
        writer.finish()
    assert json.loads(as_json.getvalue()) == written
    as_csv.seek(0)
    reader = csv.DictReader(as_csv)
    assert reader.fieldnames == columns(EMOTIONS)
    assert list(reader) == [
        {name: "" if value is None else str(value) for name, value in row.items()}
        for row in written
    ]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_a_file_called_like_a_formula(sign: str) -> None:
    name = f"{sign}1\r\n,a.jpg"
    as_csv, as_json = io.StringIO(newline=""), io.StringIO()
    for writer in (CsvRows(as_csv, EMOTIONS), JsonRows(as_json)):
        for row in rows(name, _analysis(replace(_face(), box=(-4, 5, 60, 70)))):
            writer.add(row)
        writer.finish()
    as_csv.seek(0)
    (read,) = csv.DictReader(as_csv)
    assert (read["file"], read["x"]) == (f"'{name}", "-4")
    assert json.loads(as_json.getvalue())[0]["file"] == name


def test_rows_are_written_at_once() -> None:
    file = io.StringIO()
    writer = CsvRows(file, EMOTIONS)
    for row in rows("a.jpg", _analysis(_face())):
        writer.add(row)
        assert file.getvalue().count("\n") == 2
