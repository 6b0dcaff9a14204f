"""Measures a model on labelled faces, the .keras and the .tflite form alike."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import numpy as np
from sklearn.metrics import accuracy_score, classification_report, f1_score

from training.choosing import macro_recall
from training.data import EMOTIONS, VALENCES, FaceSet
from training.models import Answers
from training.networks import heads_of
from training.robustness import agreement


def measure(answers: Answers, faces: FaceSet) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """All figures of a model, ready for JSON, and its outputs on the faces."""
    taken = milliseconds(answers, faces.crops)
    outputs = answers(faces.crops)
    found: dict[str, Any] = {
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

    Of `ferplus`, contempt is left out and the other seven are scaled to sum to 1, but for its
    `share_ece`: how well it tells the shares of ten people's votes.
    """
    heads = {name: answers[name] for name in heads_of(answers)}
    if "ferplus" in heads:
        seven = heads["ferplus"][:, : len(EMOTIONS)]
        total = seven.sum(axis=1, keepdims=True)
        heads["ferplus"] = seven / np.maximum(total, np.finfo(np.float32).tiny)
    found = {head: head_figures(probabilities, faces) for head, probabilities in heads.items()}
    if "ferplus" in heads:
        found["ferplus"]["share_ece"] = share_error(answers["ferplus"], faces)
    return found


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
        "macro_recall": macro_recall(labels, answers),
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
        found["ferplus_macro_recall"] = macro_recall(voted, answers[clear])
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
    return _mean_gap(probabilities.max(axis=1), probabilities.argmax(axis=1) == labels, bins)


def share_error(shares: np.ndarray, faces: FaceSet, bins: int = 15) -> float | None:
    """Calibration error of shares of votes: of ten people, do seven say so where it says 0.7?

    shares: (N, 8), as the head `ferplus` gives them. In bins of its top answer's share, as in
    `calibration_error`, against the mean share of the votes that this emotion got, of the votes
    for any emotion. Faces without such votes are left out; None where none has any.
    """
    if faces.votes is None:
        return None
    known = faces.votes[:, : shares.shape[1]].sum(axis=1) > 0
    if not known.any():
        return None
    top = shares[known].argmax(axis=1)
    voted = faces.soft_targets()[known][np.arange(len(top)), top]
    return _mean_gap(shares[known].max(axis=1), voted, bins)


def _mean_gap(predicted: np.ndarray, found: np.ndarray, bins: int) -> float:
    """Mean over all rows of the distance between the means of both in a row's bin."""
    confidence = predicted.astype(np.float64)
    # Half-open bins ]a, b], as in the paper.
    places = np.clip(np.ceil(confidence * bins) - 1, 0, bins - 1).astype(np.int64)
    gaps = np.bincount(places, weights=found - confidence, minlength=bins)
    return float(np.abs(gaps).sum() / max(len(predicted), 1))


def milliseconds(answers: Answers, crops: np.ndarray, runs: int = 20) -> float:
    """Median time of one call with one face, after a warm-up."""
    taken = []
    for place in range(runs + 5):
        crop = crops[place % len(crops)][None]
        start = time.perf_counter()
        answers(crop)
        taken.append(time.perf_counter() - start)
    return float(np.median(taken[5:]) * 1000)
