"""The verifier's network, and the losses that it learns by."""

from __future__ import annotations

import keras
from keras import layers, ops

from training.verifier.data import SIDE

WIDTHS = (16, 32, 48, 64)
_FEATURES = 32
_LEAST_CONTRAST = 8.0  # gray levels: less is not amplified further
_DEGREES = 30.0  # one unit of the last layer, so that all its outputs are of like size
_SIDES = 0.1
_TURNS = 0.3


def build(widths: tuple[int, ...] = WIDTHS, features: int = _FEATURES) -> keras.Model:
    """A network that takes crops (N, 32, 32) uint8 and gives a dict.

    In it are `face` (N, 1), a probability; `box` (N, 3), dx and dy in the candidate's sides and
    the logarithm of the face's side in the candidate's; `roll` (N, 1), degrees clockwise on
    screen; `turn` (N, 1), how far the nose is from between the eyes, in eye distances, positive
    to the right of the screen.

    One convolution to 16 x 16, then for each further width one that widens the map, halving its
    sides but for the first, and a residual one (He et al. 2016), batch normalisation after each.
    """
    crops = keras.Input((SIDE, SIDE), dtype="uint8", name="crops")
    gray = layers.Reshape((SIDE, SIDE, 1), dtype="float32", name="gray")(crops)
    maps = _convolved(_evened(gray), widths[0], 5, 2, "first")
    for number, width in enumerate(widths[1:], 1):
        maps = _convolved(maps, width, 3, min(number, 2), f"widen{number}")
        maps = layers.Add()([maps, _convolved(maps, width, 3, 1, f"residual{number}")])
    pooled = layers.Flatten()(maps)
    found = layers.Dense(features, use_bias=False, name="features")(pooled)
    found = layers.ReLU()(layers.BatchNormalization(momentum=0.9)(found))
    face = layers.Dense(1, activation="sigmoid", name="face")(found)
    outputs = {"face": face}
    for name, size, unit in (("box", 3, _SIDES), ("roll", 1, _DEGREES), ("turn", 1, _TURNS)):
        outputs[name] = layers.Rescaling(unit, name=name)(layers.Dense(size)(found))
    return keras.Model(crops, outputs, name="face_verifier")


def _evened(gray: keras.KerasTensor) -> keras.KerasTensor:
    """Mean 0 and deviation about 1: dark faces and bright ones look alike."""
    centred = gray - ops.mean(gray, axis=(1, 2), keepdims=True)
    deviation = ops.sqrt(ops.mean(ops.square(centred), axis=(1, 2), keepdims=True))
    return centred / (deviation + _LEAST_CONTRAST)


def _convolved(
    maps: keras.KerasTensor, width: int, side: int, stride: int, name: str
) -> keras.KerasTensor:
    maps = layers.Conv2D(width, side, stride, padding="same", use_bias=False, name=name)(maps)
    return layers.ReLU()(layers.BatchNormalization(momentum=0.9, name=f"{name}_norm")(maps))


def compile_arguments() -> dict[str, object]:
    """Losses and their weights for `keras.Model.compile`, by output.

    Of each, the batch's sample weights say what counts: a candidate that is no face has no box,
    roll or turn to be learned. The focal loss (Lin et al. 2017) leaves the easy candidates to the
    hard ones; Huber's bears with labels that are far off.
    """
    return {
        "loss": {
            "face": keras.losses.BinaryFocalCrossentropy(gamma=1.5),
            "box": keras.losses.Huber(delta=0.05),
            "roll": keras.losses.Huber(delta=5.0),
            "turn": keras.losses.Huber(delta=0.15),
        },
        "loss_weights": {"face": 4.0, "box": 60.0, "roll": 0.01, "turn": 6.0},
    }
