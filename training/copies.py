"""Near duplicates: faces that stand in two sets, told by the correlation of their pixels."""

from __future__ import annotations

import cv2
import numpy as np

LEAST = 0.93
"""Correlation from which two faces count as the same picture: above it, pairs that were looked at
are one picture, cut or compressed otherwise; from 0.85 to 0.9, most are two people."""

_SIDE = 24
_EDGE = 4  # pixels left off, where copies of a picture differ in how they were cut
_PART = 4096  # faces compared at a time


def near_copies(crops: np.ndarray, others: np.ndarray, least: float = LEAST) -> np.ndarray:
    """Which of crops (N, 48, 48) uint8 are nearly one of others (M, 48, 48), mirrored or not.

    Returns (N,) bool.
    """
    if not len(others):
        return np.zeros(len(crops), bool)
    wanted = np.concatenate([_features(others), _features(np.ascontiguousarray(others[..., ::-1]))])
    found = [
        (_features(crops[start : start + _PART]) @ wanted.T).max(axis=1) >= least
        for start in range(0, len(crops), _PART)
    ]
    return np.concatenate([np.zeros(0, bool), *found])


def _features(crops: np.ndarray) -> np.ndarray:
    """Rows (N, 576) float32 of length 1 whose products are correlations."""
    inside = crops[:, _EDGE:-_EDGE, _EDGE:-_EDGE]
    small = [cv2.resize(crop, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA) for crop in inside]
    rows = np.asarray(small, np.float32).reshape(len(crops), _SIDE * _SIDE)
    rows = rows - rows.mean(axis=1, keepdims=True)
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-3)
