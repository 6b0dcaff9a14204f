"""Calibration by temperature: what the head `ferplus` says of shares, and of what most people say.

python -m training.temperatures models/emotion_vgg19.tflite --data DIR prints it for PublicTest.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from training import data, evaluate, models
from training.data import FaceSet

TEMPERATURES = (0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9, 0.95, 1.0, 1.05, 1.1, 1.2)
"""Beside the one that the model carries, which is 1 here."""


def by_temperature(shares: np.ndarray, faces: FaceSet) -> pd.DataFrame:
    """A row for each of TEMPERATURES: the calibration errors `share_ece` and `ferplus_ece`, and how
    far the share of the leading emotion is from its votes on average, `share_distance`.

    shares: (N, 8), as the head `ferplus` gives them.
    """
    rows = []
    for temperature in TEMPERATURES:
        sharpened = shares.astype(np.float64) ** (1 / temperature)
        sharpened /= np.maximum(sharpened.sum(axis=1, keepdims=True), np.finfo(np.float64).tiny)
        found = evaluate.figures({"ferplus": sharpened}, faces)["ferplus"]
        top = (np.arange(len(faces)), sharpened.argmax(axis=1))
        distance = np.abs(sharpened[top] - faces.soft_targets()[top]).mean()
        rows.append((temperature, found["share_ece"], distance, found["ferplus_ece"]))
    columns = ["temperature", "share_ece", "share_distance", "ferplus_ece"]
    return pd.DataFrame(rows, columns=columns).astype(float).round(3)


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args(arguments)
    faces = data.load(options.data, "PublicTest")
    shares = models.open_model(options.model)(faces.crops)["ferplus"]
    print(by_temperature(shares, faces).to_string(index=False))


if __name__ == "__main__":
    main(sys.argv[1:])
