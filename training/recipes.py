"""How a model is trained, as frozen settings under a name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from training.augment import Augmentation
from training.networks import Architecture


@dataclass(frozen=True)
class Recipe:
    """Settings of one training run.

    learning_rate: constant, or with `cosine` its peak, reached after `warmup` epochs and lowered
    to zero. loss: a key of `losses.HEADS_OF`. ferplus_weight: weight of the loss on FER+'s votes
    beside that on FER2013's labels, where both are learned. votes_share, teacher_share: how much
    of the target for FER2013's label is what FER+'s votes say of it, and what the teachers
    answer; ferplus_teacher_share: of the target for FER+. mixup: alpha of the Beta distribution
    that pairs of faces are mixed with, 0 for none. ema: momentum of the moving average of the
    weights that is kept instead of the weights themselves, 0 for none. held_out: the share of
    the training faces that the epoch is chosen on; 0 takes PublicTest. backup_every: epochs after which a stopped run goes on. frozen_blocks: how many
    of VGG19's first blocks keep their weights; edges and textures are the same in faces, and a
    sixth of the time is saved. dtype: what the trunk computes in; "mixed_bfloat16" is faster on
    chips with matrix units for it (AMX, GPUs) and slower on others.
    teachers: trained first, on the same faces; the student learns from the mean of their
    answers. start_from_teacher: the student starts with the first teacher's weights.
    """

    epochs: int
    batch_size: int
    learning_rate: float
    weight_decay: float
    warmup: float = 0.0
    cosine: bool = True
    optimizer: str = "adamw"
    loss: str = "both"
    ferplus_weight: float = 1.0
    label_smoothing: float = 0.0
    votes_share: float = 0.0
    teacher_share: float = 0.0
    ferplus_teacher_share: float = 0.0
    mixup: float = 0.0
    ema: float = 0.0
    dropout: float = 0.0
    frozen_blocks: int = 0
    dtype: str = "float32"
    held_out: float = 0.0
    backup_every: int = 1
    seed: int = 1
    architecture: Architecture = field(default_factory=Architecture)
    augmentation: Augmentation = field(default_factory=Augmentation)
    teachers: tuple[Recipe, ...] = ()
    start_from_teacher: bool = False


_PAPER = Recipe(
    epochs=70,
    batch_size=64,
    learning_rate=1e-3,
    weight_decay=0.0,
    cosine=False,
    optimizer="adam",
    loss="cross_entropy",
    held_out=0.2,
    architecture=Architecture(scaling="unit"),
)
"""As published: Adam at 0.001, 70 epochs, the best of them by the loss on a fifth held out."""

_FIRST = Recipe(
    epochs=9,
    batch_size=32,
    learning_rate=1e-4,
    weight_decay=1e-4,
    warmup=0.5,
    dropout=0.2,
    frozen_blocks=2,
)

_BEST = replace(
    _FIRST,
    epochs=10,
    warmup=0.25,
    dropout=0.3,
    votes_share=0.3,
    teacher_share=0.3,
    seed=2,
    augmentation=Augmentation(
        shift=0.08, scale=0.10, tilt=12.0, brightness=0.08, contrast=0.2, erase=0.1
    ),
    teachers=(_FIRST,),
    start_from_teacher=True,
)
"""For a processor alone, in under four hours: one teacher, which then learns from itself."""

_NORMED = Recipe(
    epochs=60,
    batch_size=128,
    learning_rate=0.02,
    weight_decay=5e-4,
    warmup=2.0,
    optimizer="sgd",
    label_smoothing=0.1,
    votes_share=0.2,
    mixup=0.2,
    ema=0.999,
    dropout=0.4,
    dtype="mixed_bfloat16",
    backup_every=10,
    architecture=Architecture(batch_norm=True),
    augmentation=Augmentation(
        shift=0.1, scale=0.12, tilt=20.0, brightness=0.1, contrast=0.3, noise=2.0, erase=0.3
    ),
)
_LARGE = replace(_NORMED, epochs=30, architecture=Architecture(batch_norm=True, side=96))

_CAMPAIGN = replace(
    _NORMED,
    epochs=150,
    label_smoothing=0.0,
    teacher_share=0.5,
    ferplus_teacher_share=0.5,
    seed=11,
    teachers=(
        *(replace(_LARGE, seed=seed) for seed in (1, 2, 3)),
        *(replace(_NORMED, seed=seed) for seed in (4, 5)),
    ),
)
"""For one large GPU: five teachers, three of them with four times the pixels, and one student."""

RECIPES = {"best": _BEST, "paper": _PAPER, "campaign": _CAMPAIGN}

_COMPARED = Recipe(
    epochs=30,
    batch_size=64,
    learning_rate=3e-4,
    weight_decay=1e-4,
    warmup=1.0,
    loss="cross_entropy",
    held_out=0.1,
)
COMPARED = {
    "vgg19": _COMPARED,
    "cnn": replace(_COMPARED, architecture=Architecture("cnn")),
    "mini_xception": replace(_COMPARED, loss="valence", architecture=Architecture("mini_xception")),
}
"""What `compare` trains beside each other, all in the same way."""


def ablations(base: Recipe) -> dict[str, Recipe]:
    """`base`, and `base` with one thing changed, under what was changed."""
    architecture = base.architecture
    return {
        "base": base,
        "no FER+ head": replace(base, loss="cross_entropy"),
        "no votes in the labels": replace(base, votes_share=0.0),
        "no mixup": replace(base, mixup=0.0),
        "no moving average": replace(base, ema=0.0),
        "no label smoothing": replace(base, label_smoothing=0.0),
        "no batch normalisation": replace(
            base, architecture=replace(architecture, batch_norm=False), learning_rate=1e-4,
            optimizer="adamw", weight_decay=1e-4,
        ),
        "maximum instead of mean": replace(
            base, architecture=replace(architecture, pooling="max")
        ),
        "half the augmentation": replace(base, augmentation=base.augmentation.scaled(0.5)),
        "96 x 96 pixels": replace(base, architecture=replace(architecture, side=96)),
        "AdamW": replace(base, optimizer="adamw", learning_rate=5e-4, weight_decay=0.01),
    }  # fmt: skip
