"""A campaign's rehearsal: the same stages and limits, narrow and on a few faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import keras
import numpy as np

from training import losses, networks
from training.corpus import Sets
from training.data import FaceSet
from training.networks import VGG19_WIDTHS, Architecture
from training.stages import Stage
from training.wild import WildSets

_FACES = 256  # of each set
_NARROWER = 16


def small(stages: tuple[Stage, ...]) -> tuple[tuple[Stage, ...], keras.Model]:
    """The stages with small batches in float32, and a narrow random network to start from."""
    quick = tuple(
        replace(stage, steps=2, recipe=replace(stage.recipe, batch_size=16, dtype="float32"))
        for stage in stages
    )
    widths = tuple(max(8, width // _NARROWER) for width in VGG19_WIDTHS)
    heads = losses.HEADS_OF[stages[0].recipe.loss]
    return quick, networks.build(Architecture(widths=widths), heads)


def few(sets: Sets, more: WildSets) -> tuple[Sets, WildSets]:
    """The same sets with some of their faces."""
    return (_some(sets[:1])[0], _some(sets[1:])[0]), WildSets(
        _some(more.learned), _some(more.checked)
    )


def _some(sets: Sequence[FaceSet]) -> tuple[FaceSet, ...]:
    rng = np.random.default_rng(1)
    return tuple(each.take(rng.permutation(len(each))[:_FACES]) for each in sets)
