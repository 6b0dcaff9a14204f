"""Ridge regression of the last layer on corrections, regularised by the references."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..vision.emotions import Adaptation
from .references import References

# Chosen on simulated users with 10 to 300 corrections of FER2013's faces: ten corrections change
# the reading of similar faces, and other faces keep theirs.
_WEIGHT = 12.0  # sample weight of a correction; with 3, ten improved half as many other faces
_TOTAL = 100.0  # largest sum of these weights; a reference has weight 1
_PENALTY = 80.0  # ridge regression's alpha, times the variance of embeddings: models differ in it
_FOLDS = 10
_LEAST = 1e-7  # smallest probability before the logarithm


@dataclass(frozen=True, eq=False)
class TrainingFaces:
    """Training set: corrected faces.

    embeddings: (N, 512) float32.
    probabilities: (N, 7) float32, of the shipped model.
    chosen: (N,) int64, 0 to 6; index of the user's emotion.
    """

    embeddings: NDArray[np.float32]
    probabilities: NDArray[np.float32]
    chosen: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.chosen)

    def take(self, which: NDArray[np.integer]) -> TrainingFaces:
        """Subset: the faces at these indices (M,)."""
        return TrainingFaces(self.embeddings[which], self.probabilities[which], self.chosen[which])

    def right(self, adaptation: Adaptation | None = None) -> int:
        """Number of faces read as the user does, by the shipped or an adapted model."""
        probabilities = self.probabilities
        if adaptation is not None:
            probabilities = adaptation.apply(probabilities, self.embeddings)
        return int(np.sum(probabilities.argmax(axis=1) == self.chosen))


def refit(faces: TrainingFaces, references: References, margin: float) -> Adaptation:
    """Ridge regression of the last layer.

    Its targets are additions to log-probabilities: none for the references, and for corrected
    faces those that let the user's emotion lead by `margin`.
    """
    emotions = references.probabilities.shape[1]
    embeddings = np.vstack([references.embeddings, faces.embeddings])
    additions = np.vstack([np.zeros((len(references), emotions)), _additions(faces, margin)])
    weight = min(_WEIGHT, _TOTAL / len(faces))
    weights = np.repeat([1.0, weight], [len(references), len(faces)])
    penalty = _PENALTY * float(references.embeddings.var(axis=0).mean())
    kernel, bias = _ridge(embeddings.astype(np.float64), additions, weights, penalty)
    return Adaptation(kernel.astype(np.float32), bias.astype(np.float32))


def _ridge(
    x: NDArray[np.floating],
    y: NDArray[np.floating],
    weights: NDArray[np.floating],
    penalty: float,
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Weighted ridge regression, as scikit-learn's Ridge(alpha=penalty) but without its 90 MB.

    x: (N, D).
    y: (N, C).
    weights: (N,).
    Returns the kernel (D, C) and the bias (C,).
    """
    x_mean, y_mean = np.average(x, 0, weights), np.average(y, 0, weights)
    centred, wanted = x - x_mean, y - y_mean
    weighted = centred.T * weights
    ridge = penalty * np.eye(x.shape[1])
    kernel = np.linalg.solve(weighted @ centred + ridge, weighted @ wanted)
    return kernel, y_mean - x_mean @ kernel


def cross_validate(faces: TrainingFaces, references: References, margin: float) -> int:
    """K-fold cross-validation: number of faces read as the user does by fits without them."""
    everyone = np.random.RandomState(1).permutation(len(faces))
    folds = np.array_split(everyone, min(_FOLDS, len(faces)))
    return sum(
        faces.take(unseen).right(refit(faces.take(seen), references, margin))
        for unseen in folds
        for seen in [np.setdiff1d(everyone, unseen)]
    )


def agreement(adaptation: Adaptation, references: References) -> float:
    """Agreement: share of the references, 0 to 1, that keep their emotion when adapted."""
    adapted = adaptation.apply(references.probabilities, references.embeddings)
    return float(np.mean(adapted.argmax(axis=1) == references.probabilities.argmax(axis=1)))


def _additions(faces: TrainingFaces, margin: float) -> NDArray[np.float32]:
    """Smallest additions (N, 7) to log-probabilities that let the chosen emotions lead by `margin`.

    Half of the change raises the chosen emotion, half lowers those that lead it.
    """
    logs = np.log(np.maximum(faces.probabilities, _LEAST))
    is_chosen = np.eye(logs.shape[1], dtype=bool)[faces.chosen]
    own = logs[is_chosen]
    rival = np.where(is_chosen, -np.inf, logs).max(axis=1)
    lift = np.maximum(rival + margin - own, 0.0) / 2
    ceiling = (own + lift - margin)[:, None]
    found: NDArray[np.float32] = np.where(is_chosen, lift[:, None], np.minimum(ceiling - logs, 0.0))
    return found
