from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.sources.pictures import read_picture
from app.vision.crops import cut_faces
from app.vision.detections import Detections, candidates
from app.vision.pipeline import Analyzer
from app.vision.quality import CURVES, LEAST, TURNED, Quality, assess, outside
from app.vision.readings import Frame, Problem
from tests.feeding import DEMO_FACE

SHAPE = (512, 512)


def _look(gray: np.ndarray, box: tuple[int, int, int, int] = DEMO_FACE, turn: float = 0) -> Quality:
    found = candidates([box])
    found = Detections(found.boxes, found.rolls, found.turns + np.float32(turn), found.scores)
    (quality,) = assess(cut_faces(gray, found.boxes), found, gray.shape)
    return quality


def test_no_faces() -> None:
    assert assess(np.empty((0, 48, 48), np.uint8), candidates([]), SHAPE) == []


@pytest.mark.parametrize("name", CURVES)
def test_curves_run_along_their_measure(name: Problem) -> None:
    measures, shares = CURVES[name]
    assert list(measures) == sorted(measures)
    assert len(measures) == len(shares)
    assert max(shares) == 1.0
    rising = name in ("small", "dark", "blurred")
    assert list(shares) == sorted(shares, reverse=not rising)


def test_a_good_picture_has_no_problem(demo_gray: np.ndarray) -> None:
    quality = _look(demo_gray)
    assert quality.problem == ""
    assert quality.score > 0.9


def test_a_flat_wall_is_unreadable_and_not_an_error() -> None:
    quality = _look(np.full(SHAPE, 90, np.uint8))
    assert (quality.problem, quality.score < LEAST) == ("dark", True)


def test_what_is_wrong_is_named(demo_gray: np.ndarray) -> None:
    x, y, side, _ = DEMO_FACE
    small = cv2.resize(demo_gray, None, fx=0.1, fy=0.1, interpolation=cv2.INTER_AREA)
    seen = {
        "small": _look(small, (x // 10, y // 10, 10, 10)),
        "dark": _look((demo_gray * 0.06).astype(np.uint8)),
        "bright": _look(np.clip(demo_gray * 6.0, 0, 255).astype(np.uint8)),
        "blurred": _look(cv2.GaussianBlur(demo_gray, (0, 0), 8)),
        "turned": _look(demo_gray, turn=-1.2),
        "cut off": _look(demo_gray[:, x + side // 2 :], (-side // 2, y, side, side)),
    }
    assert {name: quality.problem for name, quality in seen.items()} == {n: n for n in seen}
    assert all(quality.score <= 0.75 for quality in seen.values())


def test_a_darker_face_with_contrast_is_not_dark(demo_gray: np.ndarray) -> None:
    """Dark skin in good light: a low mean, and shades enough to tell what it expresses."""
    assert _look((demo_gray * 0.45).astype(np.uint8)).problem == ""


def test_beyond_the_limit_a_face_counts_as_turned_both_ways(demo_gray: np.ndarray) -> None:
    for turn in (TURNED + 0.1, -TURNED - 0.1):
        assert _look(demo_gray, turn=turn).problem == "turned"
    assert _look(demo_gray, turn=0.3).problem == ""


@pytest.mark.parametrize(
    ("box", "share"),
    [
        ((0, 0, 100, 100), 0.0),
        ((-50, 0, 100, 100), 0.5),
        ((0, 462, 100, 100), 0.5),
        ((-50, -50, 100, 100), 0.75),
        ((600, 0, 100, 100), 1.0),
    ],
)
def test_share_outside_the_frame(box: tuple[int, int, int, int], share: float) -> None:
    assert outside(np.array(box), 0.0, SHAPE) == pytest.approx(share)
    assert outside(np.array((200, 200, 100, 100)), 45.0, SHAPE) == 0


@pytest.mark.parametrize(
    ("photo", "problem"),
    [
        ("azure_samples/faces/identification1.jpg", ""),
        ("pyfeat/faces/single_face.jpg", ""),
        ("whitehouse/faces/obama-480p.jpg", ""),
    ],
)
def test_real_photos(analyzer: Analyzer, shared_media: Path, photo: str, problem: str) -> None:
    frame = Frame(read_picture(shared_media / photo), 0, 0.0, 0.0, still=True)
    assert {face.problem for face in analyzer.step(frame).faces} == {problem}
