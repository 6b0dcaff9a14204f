"""Accuracy by condition: how well faces are read by their quality, turn, light and background.

python -m training.conditions models/emotion_vgg19.tflite --data DIR --more WILD prints it for the
faces that models are chosen on. They carry no age, sex or skin; how light a crop is comes nearest.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from app.common.paths import VERIFIER
from app.vision.crops import CROP_SIDE
from app.vision.quality import measure, rate
from app.vision.verifier import VERIFIER_SIDE, FaceVerifier
from training import data, models, wild
from training.choosing import macro_recall, mean_macro_recall
from training.data import FaceSet
from training.models import Answers

_EDGES: dict[str, tuple[float, ...]] = {
    "quality": (0.0, 0.5, 0.75, 0.9, 1.0),
    "turn": (0.0, 0.2, 0.4, 0.6, 0.9, np.inf),
    "gray": (0.0, 70.0, 100.0, 130.0, 160.0, 255.0),
}
_INNER = slice(12, 36)  # rows and columns of a crop between forehead and chin
_SEED = 1
_OUTLINES = ((20, 24), (17, 22), (15, 20))
"""Half axes in pixels of ellipses that faces are cut out by: with hair, without, tightly."""


def by_condition(
    sets: Sequence[FaceSet], probabilities: Sequence[NDArray[np.float32]], verifier: FaceVerifier
) -> pd.DataFrame:
    """A row for each condition and range: its faces, and the share of them read right.

    sets: with what the model said of each, (N, 7). In the column "relative" the share is divided
    by what the same sets' faces are read right with in all, so that a hard set is no condition.
    """
    faces = pd.concat(
        [_looks(one, said, verifier) for one, said in zip(sets, probabilities, strict=True)]
    )
    rows = []
    for name, edges in _EDGES.items():
        places = pd.cut(faces[name], list(edges), include_lowest=True)
        for place, part in faces.groupby(places, observed=True):
            share, usual = part["right"].mean(), part["usual"].mean()
            rows.append((name, place.left, place.right, len(part), share, share / usual))
    columns = ["condition", "from", "to", "faces", "accuracy", "relative"]
    return pd.DataFrame(rows, columns=columns).round(3)


def by_background(sets: Sequence[FaceSet], answers: Answers) -> pd.DataFrame:
    """Macro recall of each set, and `mean_macro_recall` of all, of the faces as they are and on
    black, cut out by narrower and narrower ellipses."""
    rows = {}
    for outline in (None, *_OUTLINES):
        crops = [each.crops if outline is None else cut_out(each.crops, outline) for each in sets]
        said = [answers(each)["probabilities"] for each in crops]
        row = {
            each.name: macro_recall(each.labels, shares.argmax(axis=1))
            for each, shares in zip(sets, said, strict=True)
        }
        name = "as it is" if outline is None else f"black beyond {outline[0]} x {outline[1]}"
        rows[name] = {**row, "mean macro recall": mean_macro_recall(said, sets)}
    return pd.DataFrame.from_dict(rows, orient="index").round(3)


def cut_out(crops: NDArray[np.uint8], outline: tuple[int, int]) -> NDArray[np.uint8]:
    """Crops (N, 48, 48) black beyond an ellipse of these half axes in pixels, across and down."""
    mask = np.zeros((CROP_SIDE, CROP_SIDE), np.uint8)
    cv2.ellipse(mask, (CROP_SIDE // 2, CROP_SIDE // 2), outline, 0, 0, 360, 1, -1)
    return crops * mask


def _looks(faces: FaceSet, said: NDArray[np.float32], verifier: FaceVerifier) -> pd.DataFrame:
    """Each face's quality, turn and gray, and whether it was read right as the `usual` share is."""
    right = said.argmax(axis=1) == faces.labels
    turns = np.abs(turns_of(faces.crops, verifier))
    measured = zip(faces.crops, turns, strict=True)
    quality = [rate(measure(crop) | {"turned": float(turn)}).score for crop, turn in measured]
    inner = faces.crops[:, _INNER, _INNER].reshape(len(faces), -1)
    looks = {"quality": quality, "turn": turns, "gray": np.median(inner, axis=1), "right": right}
    return pd.DataFrame(looks).assign(usual=right.mean())


def turns_of(crops: NDArray[np.uint8], verifier: FaceVerifier) -> NDArray[np.float32]:
    """How far faces of crops (N, 48, 48) are turned, (N,), as the face verifier sees them."""
    margin = round(CROP_SIDE * verifier.margin)
    around = np.pad(crops, ((0, 0), (margin, margin), (margin, margin)), mode="edge")
    size = (VERIFIER_SIDE, VERIFIER_SIDE)
    small = [cv2.resize(crop, size, interpolation=cv2.INTER_AREA) for crop in around]
    stacked = np.array(small, np.uint8).reshape(-1, *size)
    return verifier.verify(stacked).turn


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--more", type=Path, nargs="*", default=[])
    options = parser.parse_args(arguments)
    faces = data.load(options.data, "PublicTest")
    sets = (faces, *wild.load(options.more, _SEED).checked)
    answers = models.open_model(options.model)
    said = [answers(each.crops)["probabilities"] for each in sets]
    print(by_condition(sets, said, FaceVerifier(VERIFIER)).to_string(index=False))
    print(by_background(sets, answers).to_string())


if __name__ == "__main__":
    main(sys.argv[1:])
