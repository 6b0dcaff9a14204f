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
from training.conditions import by_background, by_condition, cut_out, turns_of
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
    dark = (crop * 0.04).astype(np.uint8)
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


def test_a_face_that_is_cut_out_keeps_its_middle_and_loses_its_corners(crop: np.ndarray) -> None:
    cut = cut_out(np.stack([crop, crop]), (15, 20))
    assert (cut[:, 12:36, 16:32] == crop[12:36, 16:32]).all()
    assert (cut[:, [0, 0, -1, -1], [0, -1, 0, -1]] == 0).all()
    assert cut_out(np.zeros((0, 48, 48), np.uint8), (15, 20)).shape == (0, 48, 48)


def test_backgrounds_are_told_apart(crop: np.ndarray) -> None:
    """Of a model that says happy while the corner is light."""
    light = np.maximum(crop, 40)
    faces = FaceSet(np.stack([light, light]), np.array([3, 3]), name="faces")

    def answers(crops: np.ndarray) -> dict[str, np.ndarray]:
        happy = crops[:, 0, 0] > 20
        return {"probabilities": np.eye(7, dtype=np.float32)[np.where(happy, 3, 4)]}

    table = by_background([faces], answers)
    assert list(table.columns) == ["faces", "mean macro recall"]
    assert (table.loc["as it is"] == 1.0).all()
    assert (table.loc["black beyond 15 x 20"] == 0.0).all()
