from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.sessions.track_numbering import TrackNumbering
from app.vision.readings import Analysis
from tests.sessions.recording import analysis, face

OFFSETS = np.linspace(-0.3, 0.3, 7, dtype=np.float32)


def _resting(number: int, resting_faces: dict[int, np.ndarray], scene: int = 0) -> Analysis:
    """One face, and the tracks whose resting face is taken out."""
    return replace(analysis(number, face(1), scene=scene), resting_faces=resting_faces)


def _restarted(of: Analysis, numbering: int) -> Analysis:
    """Tracks began at 1 again so many times."""
    return replace(of, numbering=numbering)


def test_frames_without_faces_change_nothing() -> None:
    numbering = TrackNumbering()
    assert not numbering.follow(analysis(0), 0.0)
    assert not numbering.follow(analysis(1), 0.1)
    assert (numbering.offset, numbering.resting_faces) == (0, [])


def test_another_scene_goes_on_above_the_highest_number() -> None:
    numbering = TrackNumbering()
    numbering.follow(analysis(0, face(1), face(4)), 0.0)
    assert not numbering.follow(analysis(1, face(2)), 0.1)
    assert numbering.follow(_restarted(analysis(2, scene=1), 1), 0.2)
    assert numbering.offset == 4
    numbering.follow(_restarted(analysis(3, face(1), scene=1), 1), 0.3)
    assert numbering.offset == 4
    numbering.follow(_restarted(analysis(4, face(1), scene=2), 2), 0.4)
    assert numbering.offset == 5


def test_a_cut_within_a_source_has_new_numbers_already() -> None:
    numbering = TrackNumbering()
    numbering.follow(analysis(0, face(1), face(2)), 0.0)
    assert numbering.follow(analysis(1, face(3), scene=1), 0.1)
    assert numbering.offset == 0


def test_a_recording_that_begins_in_a_later_scene_keeps_its_numbers() -> None:
    numbering = TrackNumbering()
    assert not numbering.follow(analysis(0, face(2), scene=7), 0.0)
    assert numbering.offset == 0


def test_each_still_is_a_scene_of_its_own() -> None:
    numbering = TrackNumbering()
    numbering.follow(analysis(0, face(1)), 0.0)
    for number, offset in ((1, 1), (2, 2)):
        assert numbering.follow(analysis(number, face(1), still=True), float(number))
        assert numbering.offset == offset
    assert numbering.follow(analysis(3, face(1)), 3.0)
    assert numbering.offset == 3


def test_resting_faces_are_kept_with_the_session_s_numbers() -> None:
    numbering = TrackNumbering()
    numbering.follow(analysis(0, face(3)), 0.0)
    numbering.follow(_restarted(analysis(1, face(1), scene=1), 1), 1.0)
    resting = _resting(2, {1: OFFSETS}, scene=1)
    assert numbering.follow(_restarted(resting, 1), 1.5)
    same = replace(resting.frame, number=3)
    assert not numbering.follow(_restarted(replace(resting, frame=same), 1), 2.0)
    (one,) = numbering.resting_faces
    assert (one["track"], one["from"], one["to"]) == (4, 1.5, None)
    assert one["offsets"] == [-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3]
    assert numbering.follow(_restarted(_resting(4, {}, scene=1), 1), 2.5)
    assert numbering.resting_faces[0]["to"] == 2.5


def test_a_new_resting_face_and_a_new_scene_end_the_one_before() -> None:
    numbering = TrackNumbering()
    numbering.follow(analysis(0, face(1)), 0.0)
    numbering.follow(_resting(1, {1: OFFSETS}), 1.0)
    numbering.follow(_resting(2, {1: OFFSETS.copy()}), 2.0)
    numbering.follow(analysis(3, face(1), scene=1), 3.0)
    assert [(one["from"], one["to"]) for one in numbering.resting_faces] == [(1.0, 2.0), (2.0, 3.0)]
