"""Writes what a reader wants to see of a model measured on labelled faces: tables and pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.metrics import classification_report

from training import calibrate, evaluate, plots, style
from training.data import EMOTIONS, FaceSet
from training.errors import TrainingError
from training.files import write_whole
from training.networks import HEADS
from training.sets import Figures, table

_MISTAKES = 40


def write(
    folder: Path,
    outputs: dict[str, np.ndarray],
    faces: FaceSet,
    history: Path | None = None,
    sets: dict[str, Figures] | None = None,
) -> list[Path]:
    """Write tables and pictures into `folder`, made if missing; returns their paths.

    outputs: of the model on `faces`; its `probabilities` (N, 7 or 3) are reported on. Of seven and
    with votes, files named `_ferplus` tell the same on FER+'s plurality. history: train's CSV,
    drawn where there is one. sets: figures of faces from elsewhere, as `measure_sets` gives them,
    for sets.csv. Raises TrainingError without faces or for a history that cannot be
    read, OSError.
    """
    if not len(faces):
        raise TrainingError("There are no faces to report on. Give another split or folder.")
    epochs = None if history is None or not history.is_file() else _read_history(history)
    probabilities = outputs["probabilities"]
    files = _measured(probabilities, faces, faces.split, "")
    clear = faces.plurality() >= 0
    if clear.any() and probabilities.shape[1] == len(EMOTIONS):
        voted = replace(faces.take(clear), labels=faces.plurality()[clear])
        by_votes = f"{faces.split} by FER+'s votes"
        files |= _measured(probabilities[clear], voted, by_votes, "_ferplus")
    files["mistakes.png"] = _mistakes(probabilities, faces)
    if {"fer2013", "ferplus"} <= set(outputs):
        files["blend.png"] = _blend(outputs, faces)
    if sets:
        files["sets.csv"] = table(sets).to_csv().encode()
    if epochs is not None:
        files["curves.png"] = style.png(plots.curves(epochs))
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        write_whole(folder / name, content)
    return [folder / name for name in files]


def _measured(
    probabilities: np.ndarray, faces: FaceSet, source: str, suffix: str
) -> dict[str, bytes]:
    """The report, the confusion matrices and the reliability by file name."""
    names, labels = evaluate.labels_of(probabilities, faces)
    answers = probabilities.argmax(axis=1)
    right = answers == labels
    subject = _subject(source, len(faces), f"{right.mean():.1%} right")
    error = evaluate.calibration_error(probabilities, labels)
    figures = {
        "confusion": plots.confusion(labels, answers, names, subject),
        "confusion_normalised": plots.confusion(labels, answers, names, subject, True),
        "reliability": plots.reliability(probabilities.max(axis=1), right, error, subject),
    }
    return {
        f"report{suffix}.txt": evaluate.report(probabilities, faces).encode(),
        f"report{suffix}.csv": _table(labels, answers, names).to_csv(index_label="class").encode(),
        **{f"{name}{suffix}.png": style.png(figure) for name, figure in figures.items()},
    }


def _table(labels: np.ndarray, answers: np.ndarray, names: tuple[str, ...]) -> pd.DataFrame:
    """scikit-learn's report as one row for each class, then the accuracy and the averages."""
    found = classification_report(
        labels,
        answers,
        labels=range(len(names)),
        target_names=names,
        output_dict=True,
        zero_division=0,
    )
    # A single number, which over all faces is precision, recall and F1 at once.
    right = found["accuracy"]
    found["accuracy"] = dict.fromkeys(("precision", "recall", "f1-score"), right)
    found["accuracy"]["support"] = len(labels)
    return pd.DataFrame(found).T.astype({"support": int})


def _mistakes(probabilities: np.ndarray, faces: FaceSet) -> bytes:
    """The sheet of the wrong answers that were given most surely."""
    names, labels = evaluate.labels_of(probabilities, faces)
    answers, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    wrong = np.flatnonzero(answers != labels)
    surest = wrong[np.argsort(-confidence[wrong], kind="stable")][:_MISTAKES]
    captions = [
        (f"{names[labels[i]]} →", f"{names[answers[i]]} {confidence[i]:.2f}") for i in surest
    ]
    subject = _subject(faces.split, len(faces), f"{len(surest)} of {len(wrong):,} mistakes")
    return style.png(plots.mistakes(faces.crops[surest], captions, subject))


def _blend(outputs: dict[str, np.ndarray], faces: FaceSet) -> bytes:
    """What other blends and adjustments of the heads would give than the calibration's.

    Of three heads or more, each share of the last is shown with the others' best shares.
    """
    logits = {head: calibrate.log(outputs[head]) for head in HEADS if head in outputs}
    head = list(logits)[-1]
    of_each = np.array([blend[head] for blend in calibrate.blends(tuple(logits))])
    recalls = calibrate.sweep([logits], [faces])
    shares = np.unique(of_each)
    best = np.array([recalls[of_each == share].max(axis=0) for share in shares])
    subject = _subject(faces.split, len(faces), "mean of both label sets")
    return style.png(plots.sweep(shares, calibrate.ADJUSTMENTS, best.T, subject, head))


def _subject(source: str, count: int, result: str) -> str:
    return ", ".join(part for part in (source, f"{count:,} faces", result) if part)


def _read_history(path: Path) -> pd.DataFrame:
    """One row an epoch; of an epoch that a resumed run repeated, the last."""
    cure = f"{path} is not a history that `train` wrote. Leave it out, or name another."
    try:
        history = pd.read_csv(path).astype(float).dropna(subset=["epoch"])
    except (KeyError, ValueError) as error:
        raise TrainingError(cure) from error
    if history.empty or not any(name.endswith(("accuracy", "loss")) for name in history.columns):
        raise TrainingError(cure)
    return history.drop_duplicates("epoch", keep="last")
