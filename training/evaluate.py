"""Measures a model on labelled faces, the .keras and the .tflite form alike."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from sklearn.metrics import accuracy_score, classification_report, f1_score, recall_score

from training.data import EMOTIONS, VALENCES, FaceSet
from training.models import Answers
from training.networks import HEADS
from training.robustness import agreement


def measure(answers: Answers, faces: FaceSet) -> tuple[dict[str, object], dict[str, np.ndarray]]:
    """All figures of a model, ready for JSON, and its outputs on the faces."""
    taken = milliseconds(answers, faces.crops)
    outputs = answers(faces.crops)
    found = {
        "n": len(faces),
        "ms_per_face": taken,
        **figures(outputs, faces),
        "same_label": agreement(answers, faces.crops),
    }
    return found, outputs


def report(probabilities: np.ndarray, faces: FaceSet) -> str:
    """scikit-learn's classification report of probabilities (N, 7 or 3) on FER2013's labels."""
    names, labels = labels_of(probabilities, faces)
    return classification_report(
        labels,
        probabilities.argmax(axis=1),
        labels=range(len(names)),
        target_names=names,
        digits=3,
        zero_division=0,
    )


def figures(answers: dict[str, np.ndarray], faces: FaceSet) -> dict[str, dict[str, float | None]]:
    """For each head that the model has, its figures (see `head_figures`).

    Of `ferplus`, contempt is left out and the other seven are scaled to sum to 1.
    """
    heads = {name: answers[name] for name in ("probabilities", *HEADS) if name in answers}
    if "ferplus" in heads:
        seven = heads["ferplus"][:, : len(EMOTIONS)]
        total = seven.sum(axis=1, keepdims=True)
        heads["ferplus"] = seven / np.maximum(total, np.finfo(np.float32).tiny)
    return {head: head_figures(probabilities, faces) for head, probabilities in heads.items()}


def head_figures(probabilities: np.ndarray, faces: FaceSet) -> dict[str, float | None]:
    """Accuracy, macro recall, macro F1 and calibration error of probabilities (N, 7 or 3).

    They are on FER2013's labels, of three classes on what these make of them; with the prefix
    `ferplus_`, on FER+'s plurality, and None without votes. Macro means are over the classes
    that the labels hold.
    """
    names, labels = labels_of(probabilities, faces)
    answers = probabilities.argmax(axis=1)
    plurality = faces.plurality()
    clear = plurality >= 0
    found: dict[str, float | None] = {
        "accuracy": float(accuracy_score(labels, answers)),
        "ferplus_accuracy": None,
        "macro_recall": _macro_recall(labels, answers),
        "macro_f1": float(
            f1_score(labels, answers, labels=np.unique(labels), average="macro", zero_division=0)
        ),
        "ece": calibration_error(probabilities, labels),
        "ferplus_macro_recall": None,
        "ferplus_ece": None,
    }
    if clear.any() and names == EMOTIONS:
        voted = plurality[clear]
        found["ferplus_accuracy"] = float(accuracy_score(voted, answers[clear]))
        found["ferplus_macro_recall"] = _macro_recall(voted, answers[clear])
        found["ferplus_ece"] = calibration_error(probabilities[clear], voted)
    return found


def valence_accuracy(probabilities: np.ndarray, faces: FaceSet) -> float:
    """How often the answer is right when only VALENCES count; probabilities (N, 7 or 3)."""
    answers = probabilities.argmax(axis=1)
    if probabilities.shape[1] == len(EMOTIONS):
        answers = replace(faces, labels=answers).valences()
    return float(accuracy_score(faces.valences(), answers))


def labels_of(probabilities: np.ndarray, faces: FaceSet) -> tuple[tuple[str, ...], np.ndarray]:
    """The classes that probabilities (N, K) are of, and the faces' labels among them."""
    if probabilities.shape[1] == len(VALENCES):
        return VALENCES, faces.valences()
    return EMOTIONS, faces.labels


def calibration_error(probabilities: np.ndarray, labels: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error of the top answer, bins of equal width (Guo et al. 2017).

    probabilities: (N, K). labels: (N,). From 0 (a confidence of 0.7 is right 7 times in 10) to 1.
    """
    confidence = probabilities.max(axis=1).astype(np.float64)
    right = probabilities.argmax(axis=1) == labels
    # Half-open bins ]a, b], as in the paper.
    places = np.clip(np.ceil(confidence * bins) - 1, 0, bins - 1).astype(np.int64)
    gaps = np.bincount(places, weights=right - confidence, minlength=bins)
    return float(np.abs(gaps).sum() / max(len(labels), 1))


def milliseconds(answers: Answers, crops: np.ndarray, runs: int = 20) -> float:
    """Median time of one call with one face, after a warm-up."""
    taken = []
    for place in range(runs + 5):
        crop = crops[place % len(crops)][None]
        start = time.perf_counter()
        answers(crop)
        taken.append(time.perf_counter() - start)
    return float(np.median(taken[5:]) * 1000)


def _macro_recall(labels: np.ndarray, answers: np.ndarray) -> float:
    present = np.unique(labels)
    return float(recall_score(labels, answers, labels=present, average="macro", zero_division=0))
