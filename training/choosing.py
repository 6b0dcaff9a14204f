"""Model selection: macro recall, and its mean over label sets, by which models are chosen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from training.data import FaceSet


def macro_recall(labels: np.ndarray, answers: np.ndarray) -> float:
    """Mean recall over the classes that labels (N,) int hold; answers (N,). N > 0."""
    faces = np.bincount(labels)
    found = np.bincount(labels[labels == answers], minlength=len(faces))
    return float((found[faces > 0] / faces[faces > 0]).mean())


def mean_macro_recall(scores: Sequence[np.ndarray], sets: Sequence[FaceSet]) -> float:
    """Mean of the macro recall over all label sets: each set's labels, and FER+'s where they are.

    scores: (N, 7), one array for each of `sets`. This is what models are chosen by.
    """
    recalls = []
    for rows, faces in zip(scores, sets, strict=True):
        answers, plurality = rows.argmax(axis=1), faces.plurality()
        recalls.append(macro_recall(faces.labels, answers))
        clear = plurality >= 0
        if clear.any():
            recalls.append(macro_recall(plurality[clear], answers[clear]))
    return float(np.mean(recalls))
