from __future__ import annotations

from time import thread_time

import numpy as np
import pytest

from app.sessions.analysed_time import AnalysedTime
from app.sessions.replay import Replay, in_video
from app.vision.readings import Analysis, Frame
from tests.sessions.rows import EMOTIONS, frames, metadata, readings, row


def _frame(time: float, width: int = 64, height: int = 48) -> Frame:
    return Frame(np.zeros((height, width, 3), np.uint8), 7, time, captured=0.0)


def _tracks(analysis: Analysis) -> list[int]:
    return [face.track for face in analysis.faces]


def test_without_readings_there_are_no_faces() -> None:
    replay = Replay(readings(), metadata())
    frame = _frame(1.0)
    analysis = replay.step(frame)
    assert analysis.frame is frame
    assert analysis.faces == ()
    assert analysis.emotions == EMOTIONS
    assert replay.around(frame) == []


def test_a_face_is_given_as_it_was_read() -> None:
    rows = readings(row(1.0, "sad", strength=0.5, certain=False, person=3, name="Anna"))
    (face,) = Replay(rows, metadata()).step(_frame(1.2)).faces
    assert (face.track, face.name, face.emotion, face.certain) == (3, "Anna", "sad", False)
    assert face.box == (10, 20, 30, 40)
    assert face.probabilities.dtype == np.float32
    assert face.probabilities[EMOTIONS.index("sad")] == pytest.approx(0.5)
    assert face.votes.shape == (0,)


def test_votes_are_given_as_they_were_read() -> None:
    votes = [0, 0, 0.5, 0, 0, 0.25, 0, 0.25]
    (face,) = Replay(readings(row(1.0, votes=votes)), metadata()).step(_frame(1.0)).faces
    assert face.votes.tolist() == votes


def test_a_reading_holds_until_the_next_and_half_a_second_at_most() -> None:
    replay = Replay(readings(row(1.0, "sad"), row(1.2, "happy")), metadata())
    shown = {
        time: [face.emotion for face in replay.step(_frame(time)).faces]
        for time in (0.9, 1.0, 1.19, 1.2, 1.69, 1.71)
    }
    assert shown == {
        **{0.9: [], 1.0: ["sad"], 1.19: ["sad"]},
        **{1.2: ["happy"], 1.69: ["happy"], 1.71: []},
    }


def test_a_face_that_left_is_gone_with_the_next_reading() -> None:
    rows = readings(row(1.0, person=2), row(1.0, person=1), row(1.1, person=2))
    replay = Replay(rows, metadata())
    assert _tracks(replay.step(_frame(1.05))) == [1, 2]
    assert _tracks(replay.step(_frame(1.1))) == [2]


def test_merged_faces_are_one() -> None:
    rows = readings(row(1.0, person=1), row(1.0, person=1, box=(0, 0, 9, 9)))
    (face,) = Replay(rows, metadata()).step(_frame(1.0)).faces
    assert face.box == (0, 0, 9, 9)


def test_a_video_shows_a_picture_a_little_before_its_time() -> None:
    replay = Replay(readings(row(1.04)), metadata(), lead=0.05)
    assert _tracks(replay.step(_frame(1.0))) == [1]
    assert _tracks(replay.step(_frame(0.95))) == []


def test_edited_readings_take_over() -> None:
    replay = Replay(readings(row(1.0)), metadata())
    replay.show(readings(row(1.0, person=4, name="Ben")))
    (face,) = replay.step(_frame(1.0)).faces
    assert (face.track, face.name) == (4, "Ben")


def test_a_face_is_covered_wherever_it_is_shortly_before_and_after() -> None:
    rows = readings(
        row(1.0, box=(10, 10, 10, 10)),
        row(1.4, box=(30, 12, 10, 10)),
        row(1.4, person=2, box=(50, 0, 5, 5)),
        row(9.0, box=(0, 0, 64, 48)),
    )
    replay = Replay(rows, metadata())
    assert replay.around(_frame(1.2)) == [(10, 10, 30, 12), (50, 0, 5, 5)]
    assert replay.around(_frame(0.6)) == [(10, 10, 10, 10)]
    assert replay.around(_frame(3.0)) == []
    assert replay.around(_frame(1.2), hidden={2}) == [(50, 0, 5, 5)]
    assert replay.around(_frame(1.2), hidden=()) == []


def test_boxes_fit_a_smaller_video() -> None:
    rows = readings(row(1.0, box=(32, 24, 16, 16)))
    replay = Replay(rows, metadata(width=64, height=48))
    assert replay.step(_frame(1.0, 32, 24)).faces[0].box == (16, 12, 8, 8)
    assert replay.around(_frame(1.0, 32, 24)) == [(16, 12, 8, 8)]
    assert in_video((0, 0, 64, 48), (64, 48), (64, 64)) == (0, 8, 64, 48)
    assert in_video((1, 2, 3, 4), (0, 0), (64, 64)) == (1, 2, 3, 4)


def test_an_hour_is_replayed_at_once() -> None:
    one = readings(row(0.0))
    rows = one.loc[one.index.repeat(108_000)]
    rows["seconds"] = np.arange(108_000) / 30
    replay = Replay(rows, metadata())
    began = thread_time()
    for second in range(0, 3600, 4):
        assert replay.step(_frame(float(second), 8, 8)).faces
    assert (thread_time() - began) / 900 < 0.002


def test_where_nobody_was_found_nobody_is_shown() -> None:
    shown = frames((1.0, 1), (1.1, 0), (1.2, 0))
    replay = Replay(readings(row(1.0)), metadata(), analysed=AnalysedTime(shown, 9.0))
    assert _tracks(replay.step(_frame(0.9))) == []
    assert _tracks(replay.step(_frame(1.05))) == [1]
    assert _tracks(replay.step(_frame(1.1))) == []


def test_a_face_that_was_held_stays_on_show() -> None:
    rows = readings(row(1.0), {**row(1.1), "held": True})
    shown = AnalysedTime(frames((1.0, 1), (1.1, 0), (1.2, 0)), 9.0)
    replay = Replay(rows, metadata(), analysed=shown)
    assert [_tracks(replay.step(_frame(time))) for time in (1.05, 1.15, 1.2)] == [[1], [1], []]


def test_a_face_of_a_slow_film_is_shown_until_the_next_frame() -> None:
    slides = AnalysedTime(frames((0.0, 1, 0.0), (3.0, 1, 3.0), (6.0, 0, 6.0)), 9.0)
    replay = Replay(readings(row(0.0), row(3.0)), metadata(), analysed=slides)
    shown = [_tracks(replay.step(_frame(time))) for time in (0.0, 2.9, 3.0, 5.9, 6.0)]
    assert shown == [[1], [1], [1], [1], []]


def test_what_was_not_analysed_is_shown_for_half_a_second_at_most() -> None:
    broken = AnalysedTime(frames((0.0, 1), (5.0, 1)), 9.0)
    replay = Replay(readings(row(0.0), row(5.0)), metadata(), analysed=broken)
    shown = [_tracks(replay.step(_frame(time))) for time in (0.4, 0.6, 5.0, 5.6)]
    assert shown == [[1], [], [1], []]
