"""Candidates that are easy to tell apart: drawn faces, and stripes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from training.verifier.data import DX, DY, FACE, MARGIN, ROLL, SIDE, SIZE, TURN, Candidates

CANDIDATE = SIDE / (1 + 2 * MARGIN)
"""Pixels of the candidate's own side in a crop."""


def spot(crop: np.ndarray, x: float, y: float, radius: float, gray: float) -> None:
    """Draw a soft disc on a crop (32, 32) float."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    inside = np.clip(radius + 0.5 - np.hypot(columns - x, rows - y), 0, 1)
    crop += inside * (gray - crop)


def draw_face(truth: np.ndarray) -> np.ndarray:
    """A crop (32, 32) uint8 with a disc, two dark eyes and a nose where `truth` (6,) says."""
    crop = np.full((SIDE, SIDE), 60.0)
    middle, radius = (SIDE - 1) / 2, np.exp(truth[SIZE]) * CANDIDATE / 2
    x, y = middle + truth[DX] * CANDIDATE, middle + truth[DY] * CANDIDATE
    spot(crop, x, y, radius, 190)
    cos, sin = np.cos(np.radians(truth[ROLL])), np.sin(np.radians(truth[ROLL]))
    apart = 0.8  # of the radius, between the eyes
    for along, down in ((-apart / 2, -0.3), (apart / 2, -0.3), (truth[TURN] * apart, 0.2)):
        across, below = along * radius, down * radius
        spot(crop, x + cos * across - sin * below, y + sin * across + cos * below, radius / 6, 20)
    return crop.astype(np.uint8)


def make_candidates(each: int, seed: int = 1) -> Candidates:
    """`each` faces, then as many stripes."""
    rng = np.random.default_rng(seed)
    truth = np.zeros((2 * each, 6), np.float32)
    faces = truth[:each]
    faces[:, FACE] = 1
    faces[:, [DX, DY, SIZE]] = rng.uniform(-0.15, 0.15, (each, 3))
    faces[:, ROLL], faces[:, TURN] = rng.uniform(-40, 40, each), rng.uniform(-0.5, 0.5, each)
    rows, columns = np.mgrid[:SIDE, :SIDE]
    angles, shifts = rng.uniform(0, np.pi, each), rng.uniform(0, 6, each)
    stripes = [
        128 + 90 * np.sin((columns * np.cos(a) + rows * np.sin(a)) / 2 + s)
        for a, s in zip(angles, shifts, strict=True)
    ]
    crops = [draw_face(face) for face in faces] + [s.astype(np.uint8) for s in stripes]
    return Candidates(np.stack(crops), truth, np.ones(2 * each, np.float32))


def write_candidates(folder: Path, part: str, each: int, **changes: np.ndarray) -> Path:
    """A file of candidates as the project's data has them, with these columns instead."""
    made = make_candidates(each, seed=len(part))
    names = ("face", "dx", "dy", "size", "roll", "turn")
    columns = {name: made.truth[:, i] for i, name in enumerate(names)}
    columns |= {"crop": made.crops, "photo": np.arange(len(made)), **changes}
    path = folder / f"candidates_{part}.npz"
    with path.open("wb") as file:
        np.savez_compressed(file, **columns)  # type: ignore[arg-type]
    return path
