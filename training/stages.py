"""A campaign's stages: what is trained in which share of the minutes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from training.networks import Architecture
from training.recipes import RECIPES, Recipe

_COMMON = replace(
    RECIPES["wild"],
    batch_size=256,
    learning_rate=0.03,
    cosine=False,  # of its steps: it falls by the clock
    warmup=0.05,  # of the stage's time
    weight_decay=5e-4,
    optimizer="sgd",
    votes_share=0.2,
    mixup=0.2,
    dropout=0.4,
    frozen_blocks=0,
    dtype="mixed_bfloat16",
    architecture=Architecture(batch_norm=True),
)


@dataclass(frozen=True)
class Stage:
    """One training. share: of the campaign's minutes, its start and its saving included.

    work: of VGG19's multiplications; below 1 it starts as the stage before it, cut down. taught:
    whether the stages before it teach it. travels: whether its weights are written in pieces.
    steps: in one compiled run, between two looks at the clock.
    """

    name: str
    share: float
    recipe: Recipe
    work: float = 1.0
    taught: bool = False
    travels: bool = True
    steps: int = 50


STAGES = (
    Stage(
        "large", 0.42,
        replace(_COMMON, seed=1, architecture=Architecture(side=96, batch_norm=True)),
        travels=False, steps=20,
    ),
    Stage("whole", 0.21, replace(_COMMON, seed=2)),
    Stage(
        "slim", 0.37,
        replace(
            _COMMON, seed=3, dropout=0.2, label_smoothing=0.0, teacher_share=0.5,
            ferplus_teacher_share=0.5, others_weight=0.5,
        ),
        work=0.5, taught=True,
    ),
)  # fmt: skip
"""Two teachers, one with four times the pixels, and the student: half of the second's work."""
