"""Tracks, and which box belongs to which."""

from __future__ import annotations

import numpy as np
import pytest

from app.vision.track import Track, detections, match, move


def _track(number: int, x: float = 0.0) -> Track:
    return Track(number, np.array([x, 0, 100, 100], np.float64), 0.0, 0.0, seen=0.0)


def test_no_tracks_are_nowhere_and_match_nothing() -> None:
    assert detections([]).boxes.shape == (0, 4)
    assert match(np.zeros((0, 4), np.float32), [_track(1)]) == {}
    assert match(np.array([[0, 0, 9, 9]], np.float32), []) == {}


def test_each_box_belongs_to_the_track_that_it_fits_best() -> None:
    tracks = [_track(1), _track(2, x=60)]
    boxes = np.array([[55, 0, 100, 100], [5, 0, 100, 100], [400, 0, 100, 100]], np.float32)
    assert {row: track.number for row, track in match(boxes, tracks).items()} == {0: 2, 1: 1}


def test_a_track_follows_its_face() -> None:
    track = _track(1)
    move(track, np.array([40, 0, 100, 100], np.float64), (20.0, 0.5), time=0.5)
    assert 0 < track.box[0] <= 40
    assert 0 < track.roll <= 20
    assert 0 < track.turn <= 0.5
    assert (track.seen, track.hits) == (0.5, 2)
    assert track.rounded() == tuple(round(float(value)) for value in track.box)


def test_the_same_frame_once_more_moves_nothing() -> None:
    track = _track(1)
    move(track, np.array([3, 0, 104, 104], np.float64), (5.0, 0.5), time=0.0)
    assert track.box.tolist() == [0, 0, 100, 100]
    assert (track.roll, track.turn) == (0.0, 0.0)


def test_newcomers_score_nothing_until_they_were_seen_often() -> None:
    track = _track(1)
    scores = []
    for number in range(6):
        scores.append(float(detections([track]).scores[0]))
        move(track, track.box, (0.0, 0.0), time=number / 30)
    assert scores == pytest.approx([0, 0, 0, 0, 1, 1])
