"""What is learned: which heads, towards which targets, by which loss."""

from __future__ import annotations

import keras
import numpy as np

from training.data import EMOTIONS, VALENCES, FaceSet
from training.recipes import Recipe

HEADS_OF: dict[str, tuple[str, ...]] = {
    "both": ("fer2013", "ferplus"),
    "all": ("fer2013", "ferplus", "wild"),
    "cross_entropy": ("fer2013",),
    "soft_cross_entropy": ("ferplus",),
    "advanced_softmax": ("fer2013",),
    "valence": ("valence",),
}
"""The losses by name, and the heads that each trains: cross-entropy with FER2013's labels, with
the shares of FER+'s votes, with both; with those and the labels of sets from elsewhere; with three
classes; and the advanced softmax loss."""

_NORM = 4.0

Targets = dict[str, np.ndarray]


def compile_arguments(recipe: Recipe) -> dict[str, object]:
    """Losses, their weights and metrics for `keras.Model.compile`, by head."""
    heads = HEADS_OF[recipe.loss]
    weights = {"ferplus": recipe.ferplus_weight} if len(heads) > 1 else {}
    return {
        "loss": {head: keras.losses.CategoricalCrossentropy() for head in heads},
        "loss_weights": {head: weights.get(head, 1.0) for head in heads},
        # Weighted, so that faces whose target a head does not know do not count.
        "weighted_metrics": {head: ["accuracy"] for head in heads},
    }


def fix_weights(network: keras.Model, recipe: Recipe) -> None:
    """For the advanced softmax loss (Jiang, Liu, Wang and Wu 2020), give the head the class
    weights that stay as they are; the loss is then cross-entropy. Other losses need nothing."""
    if recipe.loss != "advanced_softmax":
        return
    head = network.get_layer("fer2013")
    kernel, bias = head.get_weights()
    head.set_weights([equiangular(*kernel.shape), np.zeros_like(bias)])
    head.trainable = False


def equiangular(width: int, classes: int, norm: float = _NORM, seed: int = 1) -> np.ndarray:
    """Class weights (width, classes) float32 of equal norm and, pair by pair, equal angle.

    The angle is the widest that so many vectors can keep from each other: its cosine is
    -1 / (classes - 1). So no class, however frequent, takes room from another. `width` must be
    at least `classes`.
    """
    directions, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(width, classes)))
    spread = directions - directions.mean(axis=1, keepdims=True)
    return (norm * spread / np.linalg.norm(spread, axis=0)).astype(np.float32)


def plain_targets(faces: FaceSet) -> Targets:
    """What the labels and votes alone say, by head, rows (N, classes) float32 that sum to 1."""
    return {
        "fer2013": np.eye(len(EMOTIONS), dtype=np.float32)[faces.labels],
        "ferplus": faces.soft_targets(),
        "wild": np.eye(len(EMOTIONS), dtype=np.float32)[faces.labels],
        "valence": np.eye(len(VALENCES), dtype=np.float32)[faces.valences()],
    }


def targets(faces: FaceSet, recipe: Recipe, teachers: Targets | None = None) -> Targets:
    """`plain_targets`, with the recipe's shares of the votes' and the teachers' opinions."""
    found = plain_targets(faces)
    label, smooth = found["fer2013"], recipe.label_smoothing
    label = (1 - smooth) * label + smooth / len(EMOTIONS)
    votes = 0.0 if faces.votes is None else recipe.votes_share
    shares = {"fer2013": 0.0, "ferplus": 0.0}
    if teachers is not None:
        shares = {"fer2013": recipe.teacher_share, "ferplus": recipe.ferplus_teacher_share}
    found["fer2013"] = (1 - votes - shares["fer2013"]) * label
    if votes:
        found["fer2013"] += votes * expected_labels(faces)
    found["ferplus"] = (1 - shares["ferplus"]) * found["ferplus"]
    for head, share in shares.items():
        if share and teachers is not None:
            found[head] += share * teachers[head]
    return {head: rows.astype(np.float32) for head, rows in found.items()}


def expected_labels(faces: FaceSet) -> np.ndarray:
    """How likely each of FER2013's labels is, given FER+'s votes for a face: (N, 7).

    A third of FER2013's labels are not what most of ten people see, but not at random: a logistic
    regression on the votes learns how. It says what the label says, with less noise. The faces
    must have votes.
    """
    from sklearn.linear_model import LogisticRegression

    votes = np.asarray(faces.votes)
    shares = votes / np.maximum(votes.sum(axis=1, keepdims=True), 1)
    features = np.hstack([shares, np.sqrt(shares)])
    regression = LogisticRegression(max_iter=2000).fit(features, faces.labels)
    expected = np.zeros((len(faces), len(EMOTIONS)))
    expected[:, regression.classes_] = regression.predict_proba(features)
    return expected
