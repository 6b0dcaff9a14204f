"""Accuracy by quality, turn and light."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.common.paths import ASSETS, VERIFIER
from app.sources.pictures import read_picture
from app.vision.crops import cut_faces
from app.vision.verifier import FaceVerifier
from tests.feeding import DEMO_FACE
from training.conditions import by_condition, turns_of
from training.data import FaceSet


@pytest.fixture(scope="module")
def verifier() -> FaceVerifier:
    return FaceVerifier(VERIFIER)


@pytest.fixture(scope="module")
def crop() -> np.ndarray:
    gray = cv2.cvtColor(read_picture(ASSETS / "demo.jpg"), cv2.COLOR_BGR2GRAY)
    return cut_faces(gray, np.array([DEMO_FACE], np.float32))[0]


def test_no_faces_have_no_turns(verifier: FaceVerifier) -> None:
    assert turns_of(np.zeros((0, 48, 48), np.uint8), verifier).shape == (0,)


def test_a_mirrored_face_is_turned_the_other_way(verifier: FaceVerifier, crop: np.ndarray) -> None:
    squeezed = crop.copy()
    squeezed[:, :24] = cv2.resize(crop[:, 14:24], (24, 48))  # one half wider than the other
    there, back = turns_of(np.stack([squeezed, squeezed[:, ::-1]]), verifier)
    assert abs(there - back) > 0.1


def test_every_face_is_counted_once_for_each_condition(
    verifier: FaceVerifier, crop: np.ndarray
) -> None:
    dark = (crop * 0.1).astype(np.uint8)
    faces = FaceSet(np.stack([crop, crop, dark, dark]), np.array([3, 3, 3, 3]))
    said = np.eye(7, dtype=np.float32)[[3, 3, 3, 0]]
    table = by_condition([faces], [said], verifier)
    assert table.groupby("condition")["faces"].sum().to_dict() == {
        "quality": 4, "turn": 4, "gray": 4,
    }  # fmt: skip
    low = table[(table["condition"] == "quality") & (table["to"] <= 0.75)]
    high = table[(table["condition"] == "quality") & (table["from"] >= 0.9)]
    assert low["accuracy"].tolist() == [0.5]
    assert high["accuracy"].tolist() == [1.0]
    assert high["relative"].tolist() == [round(1 / 0.75, 3)]
