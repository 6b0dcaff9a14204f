from __future__ import annotations

import numpy as np
import pytest

from app.vision.detections import candidates
from app.vision.labelling import CLEAR_LEAD, Readings, is_readable, leader, still_faces
from app.vision.quality import GOOD, Quality

EMOTIONS = ("happy", "sad", "neutral")


def test_no_faces_found_none_labelled() -> None:
    none = np.zeros((0, 3), np.float32)
    nothing = Readings(none, np.zeros((0, 48, 48), np.uint8), [], none[:, :0])
    assert still_faces(candidates([]), nothing, EMOTIONS) == ()


@pytest.mark.parametrize(
    ("shares", "expected"),
    [((0.7, 0.2, 0.1), (0, True)), ((0.4, 0.45, 0.15), (1, False)), ((0, 0, 1), (2, True))],
)
def test_the_leader_is_certain_only_with_a_clear_lead(
    shares: tuple[float, ...], expected: tuple[int, bool]
) -> None:
    assert leader(np.array(shares, np.float32)) == expected


def test_the_clear_lead_itself_is_clear() -> None:
    half = CLEAR_LEAD / 2
    assert leader(np.array([0.5 + half + 1e-6, 0.5 - half], np.float64))[1]
    assert not leader(np.array([0.5 + half - 1e-3, 0.5 - half], np.float64))[1]


@pytest.mark.parametrize(
    ("quality", "readable"),
    [
        (GOOD, True),
        (Quality(0.6, "dark"), True),
        (Quality(0.4, "dark"), False),
        (Quality(0.9, "turned"), False),
    ],
)
def test_a_face_is_readable_by_its_score_and_never_when_turned_away(
    quality: Quality, readable: bool
) -> None:
    assert is_readable(quality, 0.5) == readable


def test_a_photo_s_faces_are_numbered_and_carry_what_was_found() -> None:
    found = candidates([[10.4, 20.6, 30, 30], [100, 20, 40, 40]], roll=15.0)
    shares = np.array([[0.8, 0.1, 0.1], [0.1, 0.8, 0.1]], np.float32)
    crops = np.stack([np.full((48, 48), gray, np.uint8) for gray in (1, 2)])
    votes = np.array([[0.6, 0.2, 0.1, 0.1], [0.1, 0.6, 0.3, 0.0]], np.float32)
    read = Readings(shares, crops, [GOOD, Quality(0.3, "small")], votes)
    first, second = still_faces(found, read, EMOTIONS, least_quality=0.5)
    assert (first.track, first.box, first.roll) == (1, (10, 21, 30, 30), 15.0)
    assert (first.emotion, first.certain, second.emotion, second.certain) == (
        "happy", True, "sad", False,
    )  # fmt: skip
    assert second.crop is not None
    assert second.crop[0, 0] == 2
    assert (second.quality, second.problem) == (0.3, "small")
    assert [face.votes.tolist() for face in (first, second)] == votes.tolist()
