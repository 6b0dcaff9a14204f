"""Measures a model on labelled faces, the .keras and the .tflite form alike."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np
from sklearn.metrics import accuracy_score, classification_report, f1_score, recall_score

from app.vision.emotions import OUTPUTS, EmotionClassifier, ModelError
from training.data import EMOTIONS, FaceSet
from training.errors import TrainingError
from training.networks import HEADS

Answers = Callable[[np.ndarray], dict[str, np.ndarray]]
"""Crops (N, 48, 48) uint8 in, all outputs of a model by name out."""

_THREADS = 2


def open_model(path: Path) -> Answers:
    """The model at `path`, .tflite (as the program runs it) or .keras. Raises TrainingError."""
    if path.suffix == ".keras":
        network = load_network(path)
        return lambda crops: network.predict(crops, batch_size=64, verbose=0)
    try:
        classifier = EmotionClassifier(path, threads=_THREADS)
    except ModelError as error:
        raise TrainingError(str(error)) from error
    if classifier.emotions != EMOTIONS:
        raise TrainingError(f"{path} knows other emotions than FER2013's: give another model.")
    return classifier.answers


def load_network(path: Path) -> keras.Model:
    """The Keras model at `path`. Raises TrainingError where it is not one of this package's."""
    if not path.is_file():
        raise TrainingError(f"There is no model {path}. `train` makes one.")
    try:
        network = keras.models.load_model(path, compile=False)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{path} is not a Keras model that can be read.") from error
    outputs = getattr(network, "output", None)  # a Sequential without input has none
    if not isinstance(outputs, dict) or set(outputs) != set(OUTPUTS):
        raise TrainingError(f"{path} is another kind of model. Give one that `train` made.")
    return network


def report(probabilities: np.ndarray, faces: FaceSet) -> str:
    """scikit-learn's classification report of probabilities (N, 7) on FER2013's labels."""
    return classification_report(
        faces.labels,
        probabilities.argmax(axis=1),
        labels=range(len(EMOTIONS)),
        target_names=EMOTIONS,
        digits=3,
        zero_division=0,
    )


def figures(answers: dict[str, np.ndarray], faces: FaceSet) -> dict[str, dict[str, float | None]]:
    """For each head, its figures (see `head_figures`).

    Of `ferplus`, contempt is left out and the other seven are scaled to sum to 1.
    """
    seven = {head: answers[head][:, : len(EMOTIONS)] for head in HEADS}
    total = seven["ferplus"].sum(axis=1, keepdims=True)
    seven["ferplus"] = seven["ferplus"] / np.maximum(total, np.finfo(np.float32).tiny)
    return {head: head_figures(probabilities, faces) for head, probabilities in seven.items()}


def head_figures(probabilities: np.ndarray, faces: FaceSet) -> dict[str, float | None]:
    """Accuracy, macro recall, macro F1 and calibration error of probabilities (N, 7).

    They are on FER2013's labels; with the prefix `ferplus_`, on FER+'s plurality, and None
    without votes. Macro means are over the emotions that the labels hold.
    """
    labels, answers = faces.labels, probabilities.argmax(axis=1)
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
    if clear.any():
        voted = plurality[clear]
        found["ferplus_accuracy"] = float(accuracy_score(voted, answers[clear]))
        found["ferplus_macro_recall"] = _macro_recall(voted, answers[clear])
        found["ferplus_ece"] = calibration_error(probabilities[clear], voted)
    return found


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
