"""How well a verifier does on labelled candidates: recall at false positives, roll, turn, box."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
from sklearn.metrics import roc_auc_score

from training.verifier.data import DX, FACE, ROLL, SIZE, TURN, Candidates

RATES = {"5%": 0.05, "1%": 0.01, "0.1%": 0.001}
_ROLLS = (0, 15, 30, 45, 90)
_TURNS = (0, 0.2, 0.4, 9)
_UNTURNED = 0.4

Outputs = Mapping[str, np.ndarray]
"""The network's outputs by name: `face` (N, 1), `box` (N, 3), `roll` (N, 1), `turn` (N, 1)."""


def threshold(scores: np.ndarray, faces: np.ndarray, rate: float) -> float:
    """What a score must exceed so that at most this part of what is no face is taken for one."""
    highest = np.sort(scores[~faces])[::-1]
    return float(highest[min(int(rate * len(highest)), len(highest) - 1)])


def figures(found: Outputs, candidates: Candidates) -> dict[str, Any]:
    """Of a verifier's outputs on candidates; of both kinds there must be some."""
    faces, truth = candidates.faces, candidates.truth
    scores = found["face"][:, 0]
    limits = {name: threshold(scores, faces, rate) for name, rate in RATES.items()}
    accepted = scores > limits["1%"]
    off = np.abs(found["roll"][:, 0] - truth[:, ROLL])
    turn = np.abs(truth[:, TURN])
    upright = faces & (turn < _UNTURNED)
    box = np.abs(found["box"] - truth[:, DX : SIZE + 1])[faces]
    return {
        "faces": int(faces.sum()),
        "others": int((~faces).sum()),
        "auc": float(roc_auc_score(truth[:, FACE], scores)),
        "thresholds": limits,
        "recall": {name: float((scores > limits[name])[faces].mean()) for name in RATES},
        "recall_at_1%_by_roll": _by(_ROLLS, np.abs(truth[:, ROLL]), accepted, faces),
        "recall_at_1%_by_turn": _by(_TURNS, turn, accepted, faces),
        "roll_error": _mean(off[upright]),
        "roll_error_by_roll": _by(_ROLLS, np.abs(truth[:, ROLL]), off, upright),
        "roll_error_by_turn": _by(_TURNS, turn, off, faces),
        "roll_within_6": _mean(off[upright] <= 6),
        "turn_error": _mean(np.abs(found["turn"][:, 0] - truth[:, TURN])[faces]),
        "box_error": {name: _mean(box[:, i]) for i, name in enumerate(("dx", "dy", "size"))},
    }


def _by(
    edges: tuple[float, ...], values: np.ndarray, measured: np.ndarray, among: np.ndarray
) -> dict[str, float | None]:
    """Means of `measured`, among these, for the values between each two edges."""
    return {
        f"{low} to {high}": _mean(measured[among & (values >= low) & (values < high)])
        for low, high in pairwise(edges)
    }


def _mean(values: np.ndarray) -> float | None:
    return float(values.mean()) if len(values) else None
