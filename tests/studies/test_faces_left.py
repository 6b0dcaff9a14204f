from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.studies.errors import StudyError
from app.studies.faces_left import FaceLeft, faces_left, spans, write_faces_left
from app.vision.readings import Box, Frame
from tests.feeding import write_video


def _nobody(frame: Frame) -> list[Box]:
    return []


def _in_the_bright(pixels: np.ndarray) -> list[Box]:
    """A face in each picture from the fourth on: each is 8 levels brighter than the last."""
    return [(10, 10, 20, 20)] if pixels.mean() > 20 else []


def test_a_video_without_faces(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", 6, 10.0)
    told: list[float] = []
    assert faces_left(video, "s", lambda pixels: [], _nobody, progress=told.append) == []
    assert told == sorted(told) and told[-1] == 1.0


def test_each_frame_with_a_face_is_listed_with_its_time(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", 6, 10.0)
    found = faces_left(video, "s", _in_the_bright, _nobody)
    assert [(one.frame, one.session, one.box) for one in found] == [
        (n, "s", (10, 10, 20, 20)) for n in (3, 4, 5)
    ]
    assert [one.seconds for one in found] == pytest.approx([0.3, 0.4, 0.5])


def test_a_face_that_is_to_be_seen_is_not_left(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", 6, 10.0)

    def shown(frame: Frame) -> list[Box]:
        return [(12, 12, 20, 20)] if frame.number == 4 else [(30, 30, 5, 5)]

    assert [one.frame for one in faces_left(video, "s", _in_the_bright, shown)] == [3, 5]


def test_frames_are_searched_as_often_as_asked(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", 8, 10.0)
    found = faces_left(video, "s", _in_the_bright, _nobody, every=0.2)
    assert [one.frame for one in found] == [4, 6]


def test_a_video_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="There is no file"):
        faces_left(tmp_path / "none.mp4", "s", _in_the_bright, _nobody)


def test_the_list_is_read_by_pandas(tmp_path: Path) -> None:
    path = tmp_path / "faces.csv"
    write_faces_left(path, [])
    assert list(pd.read_csv(path).columns) == [
        *("session", "seconds", "frame", "x", "y", "width", "height")
    ]
    write_faces_left(path, [FaceLeft("=s", 1.23456, 7, (1, 2, 3, 4))])
    (row,) = pd.read_csv(path).to_dict("split")["data"]
    assert row == ["'=s", 1.235, 7, 1, 2, 3, 4]


def test_stretches_of_time() -> None:
    assert spans([]) == []
    faces = [
        FaceLeft(s, t, 0, (0, 0, 1, 1)) for s, t in (("b", 1), ("a", 0.5), ("a", 1.5), ("a", 9))
    ]
    assert spans(faces) == [("a", 0.5, 1.5), ("a", 9, 9), ("b", 1, 1)]
