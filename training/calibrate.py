"""Turns the heads' answers into the one that the program shows.

Every head is linear in the embedding, so a temperature, a blend of heads and an adjustment for
rare emotions are all changes of a head's own weights: they cost nothing when the model runs.
"""

from __future__ import annotations

from dataclasses import dataclass

import keras
import numpy as np
from sklearn.metrics import recall_score

from training.data import EMOTIONS, VALENCES, FaceSet
from training.losses import plain_targets
from training.networks import HEADS

_TEMPERATURES = np.geomspace(0.4, 4.0, 73)
BLENDS = np.linspace(0.0, 1.0, 11)
# Beyond that, recall is bought with false alarms: at 0.6, three in four readings of disgust,
# the rarest emotion, were wrong.
ADJUSTMENTS = np.linspace(0.0, 0.3, 7)


@dataclass(frozen=True)
class Calibration:
    """What was folded into the heads.

    temperature: what each head's logits were divided by. blend: the share of `ferplus` in
    `probabilities`, from 0 to 1. adjustment: added to the blended logits, one for each emotion,
    before the last temperature.
    """

    temperature: dict[str, float]
    blend: float
    adjustment: list[float]


def fit(model: keras.Model, faces: FaceSet) -> Calibration:
    """Choose temperatures by likelihood, blend and adjustment by `mean_macro_recall`."""
    wanted = plain_targets(faces)
    outputs = model.predict(faces.crops, batch_size=256, verbose=0)
    logits = {head: log(outputs[head]) for head in HEADS if head in outputs}
    temperature = {head: fit_temperature(rows, wanted[head]) for head, rows in logits.items()}
    if "valence" in logits:
        return Calibration({**temperature, "probabilities": 1.0}, 0.0, [0.0] * len(VALENCES))
    scaled = {head: rows / temperature[head] for head, rows in logits.items()}
    recalls = sweep(scaled, faces)
    chosen, strength = np.unravel_index(recalls.argmax(), recalls.shape)
    blend = float(BLENDS[chosen]) if len(scaled) > 1 else float("ferplus" in scaled)
    adjustment = ADJUSTMENTS[strength] * _rarity(faces)
    soft = wanted["ferplus"][:, : len(EMOTIONS)]
    soft = soft / np.maximum(soft.sum(axis=1, keepdims=True), 1e-6)
    temperature["probabilities"] = fit_temperature(
        _blend(scaled, blend) + adjustment, (wanted["fer2013"] + soft) / 2
    )
    return Calibration(temperature, blend, [float(a) for a in adjustment])


def sweep(logits: dict[str, np.ndarray], faces: FaceSet) -> np.ndarray:
    """`mean_macro_recall` for each of BLENDS and ADJUSTMENTS, (blends, adjustments)."""
    rarity = _rarity(faces)
    return np.array(
        [
            [mean_macro_recall(_blend(logits, b) + s * rarity, faces) for s in ADJUSTMENTS]
            for b in BLENDS
        ]
    )


def fold_in(model: keras.Model, calibration: Calibration) -> None:
    """Write the calibration into the weights of the model's heads."""
    heads = {}
    for head in (head for head in HEADS if head in model.output):
        kernel, bias = model.get_layer(head).get_weights()
        heads[head] = (kernel / calibration.temperature[head], bias / calibration.temperature[head])
        model.get_layer(head).set_weights(heads[head])
    kernel, bias = (
        _blend(
            {head: np.atleast_2d(weights[part]) for head, weights in heads.items()},
            calibration.blend,
        )
        for part in (0, 1)
    )
    temperature = calibration.temperature["probabilities"]
    bias = bias[0] + np.array(calibration.adjustment, dtype=np.float32)
    model.get_layer("probabilities").set_weights([kernel / temperature, bias / temperature])


def log(probabilities: np.ndarray) -> np.ndarray:
    """Logits, up to a constant a row, of probabilities (N, K)."""
    return np.log(np.maximum(probabilities, 1e-9))


def fit_temperature(logits: np.ndarray, targets: np.ndarray) -> float:
    """The divisor of logits (N, K) that makes targets (N, K) likeliest (Guo et al. 2017)."""

    def loss(temperature: float) -> float:
        scaled = logits / temperature
        scaled = scaled - scaled.max(axis=1, keepdims=True)
        log_probabilities = scaled - np.log(np.exp(scaled).sum(axis=1, keepdims=True))
        return -float((targets * log_probabilities).sum(axis=1).mean())

    return float(min(_TEMPERATURES, key=loss))


def mean_macro_recall(scores: np.ndarray, faces: FaceSet) -> float:
    """Mean of the macro recall under both label sets, for scores (N, 7)."""
    answers, plurality = scores.argmax(axis=1), faces.plurality()
    clear = plurality >= 0
    recalls = [_macro_recall(faces.labels, answers)]
    if clear.any():
        recalls.append(_macro_recall(plurality[clear], answers[clear]))
    return float(np.mean(recalls))


def _macro_recall(labels: np.ndarray, answers: np.ndarray) -> float:
    present = np.unique(labels)
    return float(recall_score(labels, answers, labels=present, average="macro", zero_division=0))


def _rarity(faces: FaceSet) -> np.ndarray:
    """Logit adjustment (Menon et al. 2021): rare emotions gain what their rarity cost them."""
    shares = np.bincount(faces.labels, minlength=len(EMOTIONS)) / max(len(faces), 1)
    rarity = -np.log(np.maximum(shares, 1e-3))
    return rarity - rarity.mean()


def _blend(logits: dict[str, np.ndarray], share: float) -> np.ndarray:
    """Logits (N, 7) between two heads', or a single head's own; contempt is left out."""
    seven = {head: rows[:, : len(EMOTIONS)] for head, rows in logits.items()}
    if len(seven) == 1:
        return next(iter(seven.values()))
    return (1 - share) * seven["fer2013"] + share * seven["ferplus"]
