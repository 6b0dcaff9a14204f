"""Measures detection on real photos and clips: python -m tests.detection_check ../shared/media

Prints how many faces are found in photos, upright and turned, and whether faces keep their tracks
in clips in which they tilt, turn away and hide behind a hand.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import cv2
import numpy as np

from app.common.paths import MODEL, VERIFIER
from app.sources.open import open_source
from app.sources.pictures import read_picture
from app.vision.emotions import EmotionClassifier
from app.vision.faces import FaceDetector
from app.vision.pipeline import Analyzer

GIFS = Path("intel_sample_videos/preview_gif")
TILTED = GIFS / "head-pose-face-detection-female-and-male.gif"
TURNING = {
    GIFS / "head-pose-face-detection-female.gif": 1,
    GIFS / "head-pose-face-detection-male.gif": 1,
    TILTED: 2,
}
SIGNING = "intel_sample_videos/asl_one_face/*.mkv"
ROLL_ERROR = 6.0  # degrees that a roll may be off


def photos(media: Path, detector: FaceDetector) -> str:
    """Faces found, as faces.csv counts them."""
    found = frontal = extra = faceless = fired = 0
    for row in _rows(media):
        faces, asked = int(row["faces"]), int(row["frontal_faces"])
        count = len(detector.scan(_gray(media / row["file"])))
        if count < asked or count > faces:
            print(f"  {row['file']}: {count} found of {asked}, at most {faces}")
        found, frontal = found + min(count, asked), frontal + asked
        extra += max(0, count - faces)
        faceless, fired = faceless + (faces == 0), fired + (faces == 0 < count)
    return (
        f"frontal faces {found} of {frontal}, boxes too many {extra}; "
        f"faceless pictures with a box {fired} of {faceless}"
    )


def turned_portraits(media: Path, detector: FaceDetector) -> Iterator[str]:
    """Portraits turned about the middle of their face, by the degrees of each line."""
    portraits = [
        _gray(media / row["file"])
        for row in _rows(media)
        if row["faces"] == row["frontal_faces"] == "1"
    ]
    upright = [(gray, detector.scan(gray)) for gray in portraits]
    upright = [(gray, found) for gray, found in upright if len(found) == 1]
    for degrees in (0, 15, -15, 30, -30, 45, -45):
        errors = []
        for gray, first in upright:
            x, y, side, _ = (float(value) for value in first.boxes[0])
            middle = (x + side / 2, y + side / 2)
            rotation = cv2.getRotationMatrix2D(middle, -degrees, 1.0)
            size = (gray.shape[1], gray.shape[0])
            turned = cv2.warpAffine(gray, rotation, size, borderMode=cv2.BORDER_REPLICATE)
            again = detector.scan(turned)
            away = np.abs(again.boxes[:, :2] + again.boxes[:, 2:] / 2 - middle).max(axis=1)
            near = np.flatnonzero(away < 0.3 * side)
            if len(near):
                errors.append(float(again.rolls[near[0]] - first.rolls[0]) - degrees)
        share, off = len(errors) / len(upright), np.abs(errors)
        yield (
            f"turned by {degrees:>3}: found {share:.0%} of {len(upright)}, roll within "
            f"{ROLL_ERROR:.0f} degrees {np.mean(off <= ROLL_ERROR):.0%} of those, "
            f"mean error {off.mean():.1f}"
        )


def tracks(clip: Path, faces: int) -> str:
    """In how many frames so many faces are shown, and the numbers that they carried."""
    analyzer = Analyzer(FaceDetector(VERIFIER), EmotionClassifier(MODEL))
    analyzer.hurried = False
    shown = []
    with open_source(str(clip)) as source:
        while not source.ended:
            frame = source.read()
            if frame is not None:
                shown.append([face.track for face in analyzer.step(frame).faces])
    whole = sum(set(range(1, faces + 1)) <= set(numbers) for numbers in shown)
    return (
        f"{clip.name}: the first {faces} in {whole} of {len(shown)} frames "
        f"({whole / len(shown):.0%}), tracks {sorted(set(chain.from_iterable(shown)))}"
    )


def _rows(media: Path) -> Iterator[dict[str, str]]:
    with (media / "faces.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _gray(path: Path) -> np.ndarray:
    return cv2.cvtColor(read_picture(path), cv2.COLOR_BGR2GRAY)


def main(media: Path, parts: list[str]) -> None:
    detector = FaceDetector(VERIFIER)
    if "photos" in parts:
        print(photos(media, detector), flush=True)
    if "turned" in parts:
        for line in turned_portraits(media, detector):
            print(line, flush=True)
    if "tracks" in parts:
        for clip, faces in TURNING.items():
            print(tracks(media / clip, faces), flush=True)
        for path in sorted(media.glob(SIGNING)):
            print(tracks(path, 1), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or ["photos", "turned", "tracks"])
