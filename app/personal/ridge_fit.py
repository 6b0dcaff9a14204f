"""Ridge regression of the last layer on corrected faces, held close to the references."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..vision.emotions import Adaptation
from .references import References

# Chosen on users simulated with FER2013's faces, 10 to 300 corrections each: firm enough for ten
# corrections to tell on like faces, gentle enough for faces unlike them to be read as before.
_WEIGHT = (
    12.0  # references that a lesson counts as much as; with 3, ten won half as many other faces
)
_TOTAL = 100.0  # references that all lessons together count as much as, at most
_PENALTY = 300.0  # on the kernel's size: ridge regression's alpha
_FOLDS = 10
_LEAST = 1e-7  # a probability's floor where its logarithm is taken


@dataclass(frozen=True, eq=False)
class TrainingFaces:
    """What the shipped model says of some faces, and what a user says.

    embeddings: (N, 512) float32.
    probabilities: (N, 7) float32.
    chosen: (N,) int, the user's emotion as a position in the model's.
    """

    embeddings: NDArray[np.float32]
    probabilities: NDArray[np.float32]
    chosen: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.chosen)

    def take(self, which: NDArray[np.integer]) -> TrainingFaces:
        """The lessons at these positions."""
        return TrainingFaces(self.embeddings[which], self.probabilities[which], self.chosen[which])

    def right(self, adaptation: Adaptation | None = None) -> int:
        """How many are read as the user does, as shipped or with an adaptation."""
        probabilities = self.probabilities
        if adaptation is not None:
            probabilities = adaptation.apply(probabilities, self.embeddings)
        return int(np.sum(probabilities.argmax(axis=1) == self.chosen))


def refit(lessons: TrainingFaces, references: References, margin: float) -> Adaptation:
    """Ridge regression of what is to be added to the log-probabilities: nothing for a reference,
    for a lesson what lets the user's emotion lead by `margin`."""
    emotions = references.probabilities.shape[1]
    embeddings = np.vstack([references.embeddings, lessons.embeddings])
    additions = np.vstack([np.zeros((len(references), emotions)), _additions(lessons, margin)])
    weight = min(_WEIGHT, _TOTAL / len(lessons))
    weights = np.repeat([1.0, weight], [len(references), len(lessons)])
    kernel, bias = _ridge(embeddings.astype(np.float64), additions, weights)
    return Adaptation(kernel.astype(np.float32), bias.astype(np.float32))


def _ridge(
    x: NDArray[np.floating], y: NDArray[np.floating], weights: NDArray[np.floating]
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Kernel and bias so that x @ kernel + bias comes close to y, each row as its weight counts and
    the kernel held small: scikit-learn's Ridge(alpha=_PENALTY), without its 90 MB."""
    x_mean, y_mean = np.average(x, 0, weights), np.average(y, 0, weights)
    centred, wanted = x - x_mean, y - y_mean
    weighted = centred.T * weights
    penalty = _PENALTY * np.eye(x.shape[1])
    kernel = np.linalg.solve(weighted @ centred + penalty, weighted @ wanted)
    return kernel, y_mean - x_mean @ kernel


def cross_validate(lessons: TrainingFaces, references: References, margin: float) -> int:
    """How many lessons are read as the user does, each by a fit that has not seen it."""
    everyone = np.random.RandomState(1).permutation(len(lessons))
    folds = np.array_split(everyone, min(_FOLDS, len(lessons)))
    return sum(
        lessons.take(unseen).right(refit(lessons.take(seen), references, margin))
        for unseen in folds
        for seen in [np.setdiff1d(everyone, unseen)]
    )


def agreement(adaptation: Adaptation, references: References) -> float:
    """The share of the references, 0 to 1, that an adaptation reads as the shipped model does."""
    adapted = adaptation.apply(references.probabilities, references.embeddings)
    return float(np.mean(adapted.argmax(axis=1) == references.probabilities.argmax(axis=1)))


def _additions(lessons: TrainingFaces, margin: float) -> NDArray[np.float32]:
    """The smallest additions (N, 7) that let the chosen emotions lead by `margin`: half of it
    lifts them, half presses down whatever stands in the way."""
    logs = np.log(np.maximum(lessons.probabilities, _LEAST))
    is_chosen = np.eye(logs.shape[1], dtype=bool)[lessons.chosen]
    own = logs[is_chosen]
    rival = np.where(is_chosen, -np.inf, logs).max(axis=1)
    lift = np.maximum(rival + margin - own, 0.0) / 2
    ceiling = (own + lift - margin)[:, None]
    found: NDArray[np.float32] = np.where(is_chosen, lift[:, None], np.minimum(ceiling - logs, 0.0))
    return found
