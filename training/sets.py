"""Figures by data set: accuracy and recall with standard errors, on faces from elsewhere too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from training import evaluate
from training.choosing import macro_recall, mean_macro_recall
from training.data import EMOTIONS, FaceSet
from training.models import Answers
from training.networks import heads_of

Figures = dict[str, Any]


def measure_sets(
    outputs: dict[str, np.ndarray], faces: FaceSet, answers: Answers, more: Sequence[FaceSet]
) -> Figures:
    """Figures of each of `more` by its name and head, and `mean_macro_recall` over all sets.

    outputs: of the model on `faces`; its answers on the others are asked for here. The mean, by
    which models are chosen, is of `probabilities`, and None for a model of three classes.
    """
    each = [outputs, *(answers(one.crops) for one in more)]
    shown = [rows["probabilities"] for rows in each]
    seven = shown[0].shape[1] == len(EMOTIONS)
    return {
        "sets": {
            one.name: {"n": len(one), **_by_head(rows, one)}
            for one, rows in zip(more, each[1:], strict=True)
        },
        "mean_macro_recall": mean_macro_recall(shown, [faces, *more]) if seven else None,
    }


def set_figures(probabilities: np.ndarray, faces: FaceSet) -> Figures:
    """Accuracy, macro recall, their standard errors, and the recall of each emotion.

    probabilities: (N, 7, 8 or 3), of which contempt is left out. The errors are those of
    proportions: of all faces, and of each emotion's for the mean of their recalls. An emotion
    without faces has no recall and no part in the mean.
    """
    seven = probabilities[:, : len(EMOTIONS)]
    names, labels = evaluate.labels_of(seven, faces)
    answers = seven.argmax(axis=1)
    right = answers == labels
    counts = np.bincount(labels, minlength=len(names))
    recalls = np.bincount(labels[right], minlength=len(names)) / np.maximum(counts, 1)
    there = counts > 0
    variances = recalls[there] * (1 - recalls[there]) / counts[there]
    accuracy = float(right.mean())
    return {
        "accuracy": accuracy,
        "accuracy_error": float(np.sqrt(accuracy * (1 - accuracy) / len(labels))),
        "macro_recall": macro_recall(labels, answers),
        "macro_recall_error": float(np.sqrt(variances.sum()) / there.sum()),
        "recall": {
            name: float(recall) if count else None
            for name, recall, count in zip(names, recalls, counts, strict=True)
        },
    }


def table(sets: dict[str, Figures]) -> pd.DataFrame:
    """One row for each set and head, a column for each figure and each emotion's recall.

    sets: as `measure_sets` gives them.
    """
    rows = []
    for name, found in sets.items():
        for head, figures in found.items():
            if isinstance(figures, dict):
                flat = {**figures, **figures["recall"]}
                rows.append({"set": name, "head": head, "n": found["n"], **flat})
    return pd.DataFrame(rows).drop(columns="recall").set_index(["set", "head"])


def _by_head(outputs: dict[str, np.ndarray], faces: FaceSet) -> Figures:
    return {head: set_figures(outputs[head], faces) for head in heads_of(outputs)}
