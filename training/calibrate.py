"""Turns the heads' answers into the one that the program shows.

Every head is linear in the embedding, so a temperature, a blend of heads and an adjustment for
rare emotions are all changes of a head's own weights: they cost nothing when the model runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import keras
import numpy as np

from training.choosing import mean_macro_recall
from training.data import EMOTIONS, VALENCES, FaceSet
from training.losses import plain_targets
from training.networks import HEADS

_TEMPERATURES = np.geomspace(0.4, 4.0, 73)
_PARTS = 10  # that 1 is shared in among the heads
# Beyond that, recall is bought with false alarms: at 0.6, three in four readings of disgust,
# the rarest emotion, were wrong.
ADJUSTMENTS = np.linspace(0.0, 0.3, 7)

_ALIKE = 0.001
"""Of the mean macro recall: a tenth of a point is chance, and the blend that leans least on a
single head is taken."""


Blend = dict[str, float]
"""Shares of heads by their names, sum 1."""


@dataclass(frozen=True)
class Calibration:
    """What was folded into the heads.

    temperature: what each head's logits were divided by. blend: the share of each head in
    `probabilities`; they sum to 1. adjustment: added to the blended logits, one for each emotion,
    before the last temperature.
    """

    temperature: dict[str, float]
    blend: Blend
    adjustment: list[float]


def fit(model: keras.Model, faces: FaceSet, more: Sequence[FaceSet] = ()) -> Calibration:
    """Choose temperatures by likelihood, blend and adjustment by `mean_macro_recall`.

    more: sets from elsewhere, on which the head `wild` is calibrated.
    """
    if "wild" not in model.output:
        more = ()
    logits = []
    for each in (faces, *more):
        outputs = model.predict(each.crops, batch_size=256, verbose=0)
        logits.append({head: log(outputs[head]) for head in HEADS if head in outputs})
    wanted = [plain_targets(each) for each in (faces, *more)]
    temperature = {head: _temperature_of(head, logits, wanted) for head in logits[0]}
    if "valence" in temperature:
        temperature["probabilities"] = 1.0
        return Calibration(temperature, {"valence": 1.0}, [0.0] * len(VALENCES))
    scaled = [{head: rows[head] / temperature[head] for head in rows} for rows in logits]
    blend, adjustment = _best_blend(scaled, [faces, *more])
    temperature["probabilities"] = fit_temperature(
        np.concatenate([_blend(rows, blend) + adjustment for rows in scaled]),
        np.concatenate([_shown(targets) for targets in wanted]),
    )
    return Calibration(temperature, blend, [float(a) for a in adjustment])


def _temperature_of(
    head: str, logits: Sequence[dict[str, np.ndarray]], wanted: Sequence[dict[str, np.ndarray]]
) -> float:
    """By the likelihood of what the head learned: `wild`, the sets from elsewhere, if any.

    For `ferplus` these are the shares of the votes, so that a share of 0.7 means that seven of
    ten people would say so, not that their choice is right seven times in ten.
    """
    asked = slice(1, None) if head == "wild" and len(logits) > 1 else slice(1)
    return fit_temperature(
        np.concatenate([rows[head] for rows in logits[asked]]),
        np.concatenate([targets[head] for targets in wanted[asked]]),
    )


def _best_blend(
    logits: Sequence[dict[str, np.ndarray]], sets: Sequence[FaceSet]
) -> tuple[Blend, np.ndarray]:
    recalls, tried = sweep(logits, sets), blends(tuple(logits[0]))
    chosen, strength = min(
        np.argwhere(recalls >= recalls.max() - _ALIKE).tolist(),
        key=lambda place: (max(tried[place[0]].values()), -recalls[tuple(place)]),
    )
    return tried[chosen], ADJUSTMENTS[strength] * _rarity(sets[0])


def blends(heads: tuple[str, ...]) -> list[Blend]:
    """Every way to share 1 among the heads in tenths; a head's share falls from 1 to 0."""
    shares = product(range(_PARTS, -1, -1), repeat=len(heads))
    return [
        dict(zip(heads, (float(part / _PARTS) for part in parts), strict=True))
        for parts in shares
        if sum(parts) == _PARTS
    ]


def sweep(logits: Sequence[dict[str, np.ndarray]], sets: Sequence[FaceSet]) -> np.ndarray:
    """`mean_macro_recall` for each of `blends` and ADJUSTMENTS, (blends, adjustments).

    logits: by head (N, classes), one dict for each of `sets`, the first of them FER2013's.
    """
    rarity = _rarity(sets[0])
    return np.array(
        [
            [
                mean_macro_recall([_blend(rows, blend) + s * rarity for rows in logits], sets)
                for s in ADJUSTMENTS
            ]
            for blend in blends(tuple(logits[0]))
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


def _rarity(faces: FaceSet) -> np.ndarray:
    """Logit adjustment (Menon et al. 2021): rare emotions gain what their rarity cost them."""
    shares = np.bincount(faces.labels, minlength=len(EMOTIONS)) / max(len(faces), 1)
    rarity = -np.log(np.maximum(shares, 1e-3))
    return rarity - rarity.mean()


def _blend(logits: dict[str, np.ndarray], blend: Blend) -> np.ndarray:
    """The heads' logits (N, 7) in their shares; contempt is left out."""
    classes = min([len(EMOTIONS), *(rows.shape[1] for rows in logits.values())])
    return np.sum([share * logits[head][:, :classes] for head, share in blend.items()], axis=0)


def _shown(targets: dict[str, np.ndarray]) -> np.ndarray:
    """What the shown probabilities should be, (N, 7): between a face's label and its votes."""
    soft = targets["ferplus"][:, : len(EMOTIONS)]
    soft = soft / np.maximum(soft.sum(axis=1, keepdims=True), 1e-6)
    return (targets["fer2013"] + soft) / 2
