"""A pool of several data sets to learn from: targets and weights by head, and sampling chances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training import losses
from training.data import EMOTIONS, FaceSet
from training.losses import Targets
from training.recipes import Recipe

_BY_SIZE = 0.75  # power of a set's size that its share of the draws grows with
_BY_RARITY = 0.5  # power of an emotion's frequency within its set that its chance falls with


@dataclass(frozen=True)
class Pool:
    """Faces of all sets, the first set's first.

    crops: (N, 48, 48) uint8. targets: by head, (N, classes) float32, rows sum to 1. weights: by
    head, (N,) float32, how much a face's target counts; 0 where nobody knows it. chances: (N,)
    float64, sum 1, how often each face is drawn.
    """

    crops: np.ndarray
    targets: Targets
    weights: Targets
    chances: np.ndarray


def pool(
    faces: FaceSet,
    more: Sequence[FaceSet],
    recipe: Recipe,
    opinions: Targets | None = None,
) -> Pool:
    """`faces`, which FER2013's and FER+'s heads learn, and `more`, whose labels `wild` learns.

    opinions: teachers' answers by head for all faces in this order. They are what a head learns
    of faces of the other sets, at the weight `recipe.others_weight`. Of FER2013's faces the head
    `wild` learns what FER+'s votes say, at the same weight.
    """
    opinions = opinions or {}
    parts = [_own(faces, recipe, {h: rows[: len(faces)] for h, rows in opinions.items()})]
    start = len(faces)
    for each in more:
        said = {head: rows[start : start + len(each)] for head, rows in opinions.items()}
        parts.append(_wild(each, recipe, said))
        start += len(each)
    sets = [faces, *more]
    return Pool(
        np.concatenate([each.crops for each in sets]),
        {h: np.concatenate([targets[h] for targets, _ in parts]) for h in parts[0][0]},
        {h: np.concatenate([weights[h] for _, weights in parts]) for h in parts[0][1]},
        chances(sets),
    )


def joined(pools: Sequence[Pool]) -> Pool:
    """One pool of several, each drawn from as often as the others."""
    first = pools[0]
    return Pool(
        np.concatenate([each.crops for each in pools]),
        {h: np.concatenate([each.targets[h] for each in pools]) for h in first.targets},
        {h: np.concatenate([each.weights[h] for each in pools]) for h in first.weights},
        np.concatenate([each.chances for each in pools]) / len(pools),
    )


def chances(sets: Sequence[FaceSet]) -> np.ndarray:
    """How often each face of all sets is drawn, (N,) float64, sum 1.

    Larger sets come more often, but not in proportion. Within a set rare emotions come more
    often than they are; a set that lacks emotions comes less often, or its look would be theirs.
    """
    shares = []
    for each in sets:
        counts = np.bincount(each.labels, minlength=len(EMOTIONS))
        known = np.count_nonzero(counts) / len(EMOTIONS)
        row = counts[each.labels].astype(np.float64) ** -_BY_RARITY
        shares.append(row / max(row.sum(), 1e-12) * known * len(each) ** _BY_SIZE)
    joined = np.concatenate(shares)
    return joined / joined.sum()


def _own(faces: FaceSet, recipe: Recipe, said: Targets) -> tuple[Targets, Targets]:
    targets = losses.targets(faces, recipe, said or None)
    seven = faces.soft_targets()[:, : len(EMOTIONS)] + 1e-6
    seven = seven / seven.sum(axis=1, keepdims=True)
    targets["wild"] = _mixed(seven, said.get("wild"), recipe.teacher_share)
    weights = {head: np.ones(len(faces), np.float32) for head in targets}
    weights["wild"] = np.full(len(faces), recipe.others_weight, np.float32)
    return targets, weights


def _wild(faces: FaceSet, recipe: Recipe, said: Targets) -> tuple[Targets, Targets]:
    plain = losses.plain_targets(faces)
    smooth = recipe.label_smoothing
    label = (1 - smooth) * plain["fer2013"] + np.float32(smooth / len(EMOTIONS))
    targets = {"wild": _mixed(label, said.get("wild"), recipe.teacher_share)}
    targets["valence"] = plain["valence"]
    weights = {head: np.ones(len(faces), np.float32) for head in targets}
    for head in ("fer2013", "ferplus"):
        known = said.get(head)
        targets[head] = plain[head] if known is None else known.astype(np.float32)
        weight = 0.0 if known is None else recipe.others_weight
        weights[head] = np.full(len(faces), weight, np.float32)
    return targets, weights


def _mixed(own: np.ndarray, said: np.ndarray | None, share: float) -> np.ndarray:
    mixed = own if said is None else (1 - share) * own + share * said
    return mixed.astype(np.float32)
