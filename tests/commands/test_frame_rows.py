from __future__ import annotations

import csv
import io
from dataclasses import replace

from app.commands.frame_rows import HEADS, FrameRows
from app.sources.open import open_source
from tests.feeding import DEMO, MEDIA
from tests.sessions.recording import analysis, face


def _written(file: io.StringIO) -> list[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(file.getvalue(), newline=""))
    assert tuple(reader.fieldnames or ()) == HEADS
    return list(reader)


def test_without_a_frame_the_heading_is_there() -> None:
    file = io.StringIO(newline="")
    FrameRows(file)
    assert _written(file) == []
    assert file.getvalue() == "file,frame,seconds,media_time,faces,dropped_before\n"


def test_each_frame_of_a_film_has_a_row_with_faces_or_without() -> None:
    file = io.StringIO(newline="")
    frames = FrameRows(file)
    with open_source(str(MEDIA / "six.mp4")) as source:
        frames.begin("six.mp4", source)
    held = replace(face(2), held=True)
    for one in (analysis(0, face(), held), analysis(1), analysis(4, held)):
        frames.add(one)
    assert [tuple(row.values()) for row in _written(file)] == [
        ("six.mp4", "0", "0.0", "0.0", "1", "0"),
        ("six.mp4", "1", "0.0333", "0.0333", "0", "0"),
        ("six.mp4", "4", "0.1333", "0.1333", "0", "2"),
    ]


def test_another_file_begins_anew() -> None:
    file = io.StringIO(newline="")
    frames = FrameRows(file)
    with open_source(str(MEDIA / "six.mp4")) as source:
        frames.begin("a", source)
        frames.add(analysis(7))
        frames.begin("b", source)
        frames.add(analysis(2))
    assert [row["dropped_before"] for row in _written(file)] == ["7", "2"]


def test_a_picture_has_no_time_in_a_film() -> None:
    file = io.StringIO(newline="")
    frames = FrameRows(file)
    with open_source(str(DEMO)) as source:
        frames.begin("=demo.jpg", source)
    frames.add(analysis(0, face(), still=True))
    (row,) = _written(file)
    assert tuple(row.values()) == ("'=demo.jpg", "0", "0.0", "", "1", "0")
