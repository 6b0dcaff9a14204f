from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.common.paths import ASSETS
from app.sources.pictures import read_picture
from app.vision.crops import cut_faces
from app.vision.emotions import EmotionClassifier
from app.vision.quality import CURVES, measure
from tests.feeding import DEMO_FACE
from training.quality import CHANGES, calibrate, cut_off, lit, shrunk, softened


@pytest.fixture
def crop() -> np.ndarray:
    rng = np.random.default_rng(1)
    return rng.integers(40, 200, (48, 48), np.uint8)


def test_a_change_of_nothing_changes_nothing(crop: np.ndarray) -> None:
    np.testing.assert_array_equal(shrunk(48)(crop), crop)
    np.testing.assert_array_equal(cut_off(0.0)(crop), crop)
    assert np.abs(lit(1.0)(crop).astype(int) - crop).max() < 12  # a camera's noise alone


def test_each_change_does_what_its_name_says(crop: np.ndarray) -> None:
    assert measure(lit(0.2)(crop))["dark"] < 0.3 * measure(crop)["dark"]
    assert measure(lit(3.0)(crop))["bright"] > measure(crop)["bright"]
    assert measure(softened(2.0)(crop))["blurred"] < 0.5 * measure(crop)["blurred"]
    assert np.unique(shrunk(6)(crop)).size < np.unique(crop).size
    assert (cut_off(0.5)(crop)[24:] == crop[23]).all()


def test_the_program_s_curves_are_of_what_is_changed_here() -> None:
    assert set(CHANGES) | {"turned"} == set(CURVES)


def test_shares_of_labels_that_last(classifier: EmotionClassifier) -> None:
    gray = cv2.cvtColor(read_picture(ASSETS / "demo.jpg"), cv2.COLOR_BGR2GRAY)
    smile = cut_faces(gray, np.array([DEMO_FACE], np.float32))
    points = list(calibrate(classifier, np.repeat(smile, 2, axis=0)))
    assert len(points) == sum(map(len, CHANGES.values()))
    assert all(0 <= share <= 1 for _, _, share in points)
    assert [share for problem, _, share in points if problem == "small"][-1] == 1.0
