"""How a model is trained, as frozen settings under a name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from training.augment import Augmentation
from training.networks import Architecture


@dataclass(frozen=True)
class Recipe:
    """Settings of one training run, and of those that it learns from."""

    epochs: int
    batch_size: int
    optimizer: str = "adamw"  # or "adam", or "sgd" with Nesterov's momentum
    learning_rate: float = 1e-4  # constant; with `cosine` its peak, after `warmup` epochs
    cosine: bool = True  # then lowered to zero
    warmup: float = 0.0
    weight_decay: float = 0.0
    clip: float = 1.0  # the norm that gradients are cut down to; 0 leaves them
    dropout: float = 0.0
    frozen_blocks: int = 0  # of VGG19's, from the first: edges and textures are alike in faces
    ema: float = 0.0  # momentum of the average of the weights that is kept in their place
    # "mixed_bfloat16" is faster on GPUs and processors with AVX-512 BF16 or AMX, and else slower.
    dtype: str = "float32"
    seed: int = 1
    held_out: float = 0.0  # share of the training faces to choose the epoch on; 0: PublicTest
    backup_every: int = 1  # epochs after which a stopped run can go on
    # Of the clock, in place of `epochs`: the learning rate falls with it. 0: epochs count.
    minutes: float = 0.0
    # Faces drawn for an epoch, by `pool.chances`; 0: each face once.
    epoch_faces: int = 0

    loss: str = "both"  # a key of `losses.HEADS_OF`
    ferplus_weight: float = 1.0  # of the loss on FER+'s votes beside that on FER2013's labels
    label_smoothing: float = 0.0
    mixup: float = 0.0  # alpha of the Beta distribution that pairs of faces are mixed by
    # How much of the target for FER2013's label is what FER+'s votes say of it, and what the
    # teachers answer; and of the target for FER+, the teachers'.
    votes_share: float = 0.0
    teacher_share: float = 0.0
    ferplus_teacher_share: float = 0.0
    # Of what a head learns of faces of other sets than its own, beside its own: see `pool`.
    others_weight: float = 0.0

    architecture: Architecture = field(default_factory=Architecture)
    augmentation: Augmentation = field(default_factory=Augmentation)

    teachers: tuple[Recipe, ...] = ()  # trained first, on the same faces
    start_from_teacher: bool = False  # with the first one's weights
    taught_by: tuple[str, ...] = ()  # files of trained models that teach beside them

    def alone(self) -> Recipe:
        """The same without teachers, from labels and votes alone."""
        return replace(
            self, teachers=(), teacher_share=0.0, ferplus_teacher_share=0.0,
            start_from_teacher=False, taught_by=(),
        )  # fmt: skip

    def plain(self) -> Recipe:
        """The same with targets as labels and votes say them, for what is only measured on."""
        return replace(self.alone(), votes_share=0.0, label_smoothing=0.0)

    def computing_in(self, dtype: str) -> Recipe:
        """The same, teachers too, in another number format."""
        teachers = tuple(teacher.computing_in(dtype) for teacher in self.teachers)
        return replace(self, dtype=dtype, teachers=teachers)


_PAPER = Recipe(
    epochs=70,
    batch_size=64,
    learning_rate=1e-3,
    cosine=False,
    clip=0.0,
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
    epochs=12,
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
"""For a processor alone, in four hours or so: one teacher, which then learns from itself."""

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

_SMALL = replace(_BEST.alone(), epochs=3, frozen_blocks=3)
"""The best one cut down until a processor can train it often, to compare what is changed in it."""

_WILD = replace(
    _BEST.alone(),
    loss="all",
    batch_size=128,
    learning_rate=2e-4,
    warmup=0.05,
    epochs=10,
    epoch_faces=32_768,
    label_smoothing=0.05,
    teacher_share=0.3,
    ferplus_teacher_share=0.3,
    others_weight=0.3,
    seed=3,
    augmentation=Augmentation(
        shift=0.1, scale=0.15, tilt=12.0, brightness=0.1, contrast=0.25, noise=1.5, erase=0.08,
        low_resolution=0.08, cover=0.05, blur=0.1, dark=0.1, jpeg=0.15, tone=0.25, cut_out=0.15,
    ),
)  # fmt: skip
"""Many sets at once, for faces unlike FER2013's."""

_STUDENT = replace(
    _WILD,
    dtype="mixed_bfloat16",
    epoch_faces=49_152,
    learning_rate=1.5e-4,
    mixup=0.1,
    dropout=0.2,
    frozen_blocks=1,
    label_smoothing=0.0,
    votes_share=0.0,
    teacher_share=0.7,
    ferplus_teacher_share=0.7,
    others_weight=0.7,
    augmentation=replace(_WILD.augmentation.scaled(0.5), scale=0.12, cut_out=0.35),
)
"""A student that a campaign has trained, trained on by a processor: more faces cut out."""

_SMALL_WILD = replace(_WILD, epochs=1, frozen_blocks=3, teacher_share=0.7, others_weight=0.7)
"""`wild` cut down, to compare what is changed in it."""

RECIPES = {
    "best": _BEST,
    "paper": _PAPER,
    "campaign": _CAMPAIGN,
    "small": _SMALL,
    "wild": _WILD,
    "small_wild": _SMALL_WILD,
    "student": _STUDENT,
}

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
    """`base`, and `base` with one thing turned off, on or otherwise, under what was changed."""
    architecture = base.architecture
    changed = {
        "no FER+ head": replace(base, loss="cross_entropy"),
        "no votes in the labels": replace(base, votes_share=0.0),
        "no mixup": replace(base, mixup=0.0),
        "mixup": replace(base, mixup=0.2),
        "no moving average": replace(base, ema=0.0),
        "moving average": replace(base, ema=0.99),
        "no label smoothing": replace(base, label_smoothing=0.0),
        "label smoothing": replace(base, label_smoothing=0.1),
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
        "no teachers": base.alone(),
        "own labels alone": replace(base, others_weight=0.0),
        "no camera faults": replace(base, augmentation=base.augmentation.without_faults()),
    }  # fmt: skip
    # What the base lacks cannot be taken away from it, nor what it has be added.
    on = {"mixup": base.mixup, "moving average": base.ema, "label smoothing": base.label_smoothing}
    on["batch normalisation"] = architecture.batch_norm
    left_out = {name if has else f"no {name}" for name, has in on.items()}
    if base.optimizer == "adamw":
        left_out.add("AdamW")
    lacks = {
        "no teachers": not (base.teachers or base.taught_by),
        "own labels alone": not base.others_weight,
        "no camera faults": base.augmentation == base.augmentation.without_faults(),
    }
    left_out |= {name for name, lacking in lacks.items() if lacking}
    return {"base": base} | {name: r for name, r in changed.items() if name not in left_out}
