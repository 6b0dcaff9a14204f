from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.api.faces import Faces
from app.api.readings import Readings
from app.commands.rows import columns
from tests.api.making import analysis, face
from tests.feeding import EMOTIONS


def _of(*counts: int, endless: bool = False) -> Readings:
    """Of frames with so many faces each."""

    def read() -> Iterator[Faces]:
        for count in counts:
            yield Faces("a.avi", analysis(*(face(n + 1) for n in range(count))))

    return Readings("a.avi", EMOTIONS, read, endless=endless)


def test_of_no_frames() -> None:
    assert list(_of()) == []
    assert len(_of().to_frame()) == 0
    assert _of(0, 0).to_frame().columns.tolist() == columns(EMOTIONS)


def test_frames_without_a_face_are_given_and_have_no_row() -> None:
    readings = _of(1, 0, 2)
    assert [len(faces) for faces in readings] == [1, 0, 2]
    assert readings.to_frame()["track"].tolist() == [1, 1, 2]


def test_each_iteration_begins_anew() -> None:
    readings = _of(1, 2)
    first, second = iter(readings), iter(readings)
    assert [len(next(first)), len(next(second)), len(next(first))] == [1, 1, 2]


def test_a_table_without_an_end_is_refused() -> None:
    readings = _of(1, endless=True)
    assert [len(faces) for faces in readings] == [1]
    with pytest.raises(ValueError, match="Say for how long"):
        readings.to_frame()


def test_it_says_what_to_do() -> None:
    assert repr(_of()) == "<Readings of a.avi: iterate over them, or call to_frame()>"
