"""A campaign's stages: what is trained in which share of the minutes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from training.augment import Augmentation
from training.networks import Architecture
from training.recipes import RECIPES, Recipe

_COMMON = replace(
    RECIPES["wild"],
    batch_size=256,
    learning_rate=0.03,
    cosine=False,  # of its steps: it falls by the clock
    warmup=0.05,  # of the stage's time
    # Beside the gradient, not in it, so that momentum does not multiply it: with momentum 0.9 ten
    # times the usual 5e-4.
    weight_decay=5e-3,
    clip=5.0,
    optimizer="sgd",
    votes_share=0.2,
    mixup=0.2,
    dropout=0.4,
    frozen_blocks=0,
    dtype="mixed_bfloat16",
    architecture=Architecture(batch_norm=True),
)
_STUDENT = replace(
    _COMMON,
    dropout=0.2,
    label_smoothing=0.0,
    votes_share=0.0,
    teacher_share=0.7,
    ferplus_teacher_share=0.7,
    others_weight=0.7,
    # The views that the teachers answer on are changed already: the rest must not change answers.
    augmentation=Augmentation(
        shift=0.03, scale=0.04, tilt=3.0, brightness=0.03, contrast=0.08, noise=1.0, erase=0.0,
        low_resolution=0.0,
    ),
)  # fmt: skip
VIEWS = _COMMON.augmentation
"""How the faces are changed that teachers answer on."""


@dataclass(frozen=True)
class Stage:
    """One training. share: of the campaign's minutes, its start and its saving included.

    start: the stage that it goes on from; none: from what the campaign is given. work: of
    VGG19's multiplications; below 1 the start is cut down. taught_by: names of stages before it
    that teach it. travels: whether its weights are written in pieces. steps: in one compiled run,
    between two looks at the clock. shipped: whether the program's model is made of it.
    """

    name: str
    share: float
    recipe: Recipe
    start: str = ""
    work: float = 1.0
    taught_by: tuple[str, ...] = ()
    travels: bool = True
    steps: int = 50
    shipped: bool = False


def _student(name: str, share: float, work: float, seed: int) -> Stage:
    recipe = replace(_STUDENT, seed=seed)
    return Stage(name, share, recipe, "whole", work, ("large", "whole"))


STAGES = (
    Stage("whole", 0.15, replace(_COMMON, seed=1), travels=False),
    Stage(
        "large", 0.3,
        replace(_COMMON, seed=2, architecture=Architecture(side=96, batch_norm=True)),
        steps=20,
    ),
    replace(_student("slim", 0.3, 0.5, seed=3), shipped=True),
    # For comparison: their figures are said where they are trained.
    replace(_student("work100", 0.09, 1.0, seed=4), travels=False),
    replace(_student("work70", 0.08, 0.7, seed=5), travels=False),
    replace(_student("work35", 0.08, 0.35, seed=6), travels=False),
)  # fmt: skip
"""Two teachers, one with four times the pixels; the student that is shipped, with half the first's
work; and students of more and less work for comparison."""
