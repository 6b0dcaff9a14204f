"""The pipeline that tutorials teach, to compare with: `python -m training.tutorial FRAMES.npy`.

A scan of the full frame with detectMultiScale(gray, 1.1, 5), then one Keras `predict` for each
face. Prints the seconds of each frame as JSON. The weights are random: they cost the same.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from time import perf_counter

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import cv2
import cv2.data
import keras
import numpy as np

from app.vision.crops import fit_to_crop
from training.networks import vgg19


def seconds_of_each(frames: np.ndarray) -> list[float]:
    """Seconds that each of the frames (N, H, W, 3) uint8 BGR takes, after one to warm up."""
    name = Path(cv2.data.haarcascades) / "haarcascade_frontalface_default.xml"
    cascade = cv2.CascadeClassifier(str(name))
    model = vgg19()
    _analyze(frames[0], cascade, model)
    seconds = []
    for frame in frames:
        start = perf_counter()
        _analyze(frame, cascade, model)
        seconds.append(perf_counter() - start)
    return seconds


def _analyze(frame: np.ndarray, cascade: cv2.CascadeClassifier, model: keras.Model) -> None:
    gray = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
    for x, y, width, height in cascade.detectMultiScale(gray, 1.1, 5):
        crop = fit_to_crop(gray[y : y + height, x : x + width])
        model.predict(crop[None], verbose=0)


if __name__ == "__main__":
    print(json.dumps(seconds_of_each(np.load(sys.argv[1]))))
