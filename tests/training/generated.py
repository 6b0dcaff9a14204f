"""Faces that are easy to tell apart, and FER2013's files made of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from training.data import EMOTIONS, FaceSet

SIDE = 48
WEIGHTS = Path(__file__).parents[3] / "shared/data/vgg19_imagenet_notop.weights.h5"
VOTE_COLUMNS = ["neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear"]
VOTE_COLUMNS += ["contempt", "unknown", "NF"]
# Where each of EMOTIONS stands among FER+'s columns.
VOTE_PLACES = (4, 5, 6, 1, 3, 2, 0)


def make_faces(each: int, seed: int = 1) -> FaceSet:
    """`each` faces of every emotion: stripes of its own direction, with noise."""
    rng = np.random.default_rng(seed)
    labels = np.tile(np.arange(len(EMOTIONS)), each)
    y, x = np.mgrid[:SIDE, :SIDE]
    crops = []
    for label in labels:
        angle = np.pi * label / len(EMOTIONS)
        stripes = np.sin((x * np.cos(angle) + y * np.sin(angle)) / 3 + rng.uniform(0, 6))
        crops.append(128 + 90 * stripes + rng.normal(0, 10, (SIDE, SIDE)))
    return FaceSet(np.clip(crops, 0, 255).astype(np.uint8), labels)


def write_fer2013(folder: Path, sets: dict[str, FaceSet]) -> None:
    """fer2013.csv in its public form."""
    rows = [
        (label, " ".join(map(str, crop.ravel())), split)
        for split, faces in sets.items()
        for crop, label in zip(faces.crops, faces.labels, strict=True)
    ]
    pd.DataFrame(rows, columns=["emotion", "pixels", "Usage"]).to_csv(
        folder / "fer2013.csv", index=False
    )


def write_votes(folder: Path, labels: np.ndarray) -> None:
    """fer2013new.csv, where nine people agree with the label and one knows no answer."""
    votes = np.zeros((len(labels), len(VOTE_COLUMNS)), dtype=int)
    votes[np.arange(len(labels)), np.array(VOTE_PLACES)[labels]] = 9
    votes[:, VOTE_COLUMNS.index("unknown")] = 1
    pd.DataFrame(votes, columns=VOTE_COLUMNS).to_csv(folder / "fer2013new.csv", index=False)
