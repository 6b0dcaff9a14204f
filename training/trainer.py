"""What a network is trained with: augmentation before it, losses behind it, an optimizer."""

from __future__ import annotations

import keras

from training import losses
from training.augment import WebcamAugmentation
from training.recipes import Recipe


def trainer(network: keras.Model, recipe: Recipe, steps: int) -> keras.Model:
    """`network` behind the augmentation, compiled; it takes batches of `training.batches`.

    steps: batches an epoch. It shares the network's weights.
    """
    crops = keras.Input(network.input_shape[1:], dtype="uint8")
    outputs = network(WebcamAugmentation(recipe.augmentation, recipe.seed)(crops))
    whole = keras.Model(crops, {head: outputs[head] for head in losses.HEADS_OF[recipe.loss]})
    whole.compile(
        optimizer=optimizer(recipe, steps),
        # XLA's convolutions on a CPU are far slower than TensorFlow's own.
        jit_compile=False if keras.backend.backend() == "tensorflow" else "auto",
        **losses.compile_arguments(recipe),
    )
    return whole


def optimizer(recipe: Recipe, steps: int) -> keras.optimizers.Optimizer:
    """The recipe's optimizer with its schedule. steps: batches an epoch."""
    rate: float | keras.optimizers.schedules.LearningRateSchedule = recipe.learning_rate
    if recipe.cosine and not recipe.minutes:  # else `clock` sets it
        rate = keras.optimizers.schedules.CosineDecay(
            initial_learning_rate=recipe.learning_rate / 100,
            warmup_target=recipe.learning_rate,
            warmup_steps=max(1, int(recipe.warmup * steps)),
            decay_steps=max(1, int((recipe.epochs - recipe.warmup) * steps)),
        )
    common = {
        "weight_decay": recipe.weight_decay or None,
        "global_clipnorm": recipe.clip or None,
        "use_ema": recipe.ema > 0,
        "ema_momentum": recipe.ema,
    }
    if recipe.optimizer == "sgd":
        return keras.optimizers.SGD(rate, momentum=0.9, nesterov=True, **common)
    if recipe.optimizer == "adam":
        return keras.optimizers.Adam(rate, **common)
    return keras.optimizers.AdamW(rate, **common)
