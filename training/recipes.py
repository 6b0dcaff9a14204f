"""How a model is trained, as frozen settings under a name."""

from __future__ import annotations

from dataclasses import dataclass, field

from training.augment import Augmentation


@dataclass(frozen=True)
class Recipe:
    """Settings of one training run.

    learning_rate: its peak, reached after `warmup` epochs and lowered along a cosine to zero.
    ferplus_weight: weight of the loss on FER+'s votes beside that on FER2013's labels.
    frozen_blocks: how many of the trunk's first blocks keep ImageNet's weights; edges and
    textures are the same in faces, and a sixth of the time is saved.
    dtype: what the trunk computes in. "mixed_bfloat16" is faster on chips with matrix units for
    it (AMX, GPUs) and slower on others.
    """

    epochs: int
    batch_size: int
    learning_rate: float
    warmup: float
    weight_decay: float
    dropout: float
    label_smoothing: float
    ferplus_weight: float
    frozen_blocks: int = 0
    dtype: str = "float32"
    seed: int = 1
    augmentation: Augmentation = field(default_factory=Augmentation)


RECIPES = {
    "best": Recipe(
        epochs=9,
        batch_size=32,
        learning_rate=1e-4,
        warmup=0.5,
        weight_decay=1e-4,
        dropout=0.2,
        label_smoothing=0.0,
        ferplus_weight=1.0,
        frozen_blocks=2,
    ),
}
