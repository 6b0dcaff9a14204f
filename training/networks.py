"""The networks, as Keras 3 models that run on any backend."""

from __future__ import annotations

import keras
from keras import layers

from app.vision.crops import CROP_SIDE
from training.data import EMOTIONS, FERPLUS_EMOTIONS

HEADS = {
    "probabilities": len(EMOTIONS),
    "fer2013": len(EMOTIONS),
    "ferplus": len(FERPLUS_EMOTIONS),
}
_IMAGENET_MEANS_BGR = (103.939, 116.779, 123.68)


def vgg19(weights: str | None = None, dropout: float = 0.0, dtype: str = "float32") -> keras.Model:
    """VGG19 (Simonyan and Zisserman 2014) without its top, three heads on one embedding.

    Takes crops (N, 48, 48) uint8. Gives a dict: `embedding` (N, 512), the mean over the last
    3x3 map; `fer2013` (N, 7) and `ferplus` (N, 8), learned; `probabilities` (N, 7), which
    calibration makes of the two. All but the embedding sum to 1.

    weights: "imagenet", a path to a file of them, or None for random ones.
    dtype: what is computed in ("float32", "mixed_bfloat16"); heads are always float32.
    """
    crops = keras.Input((CROP_SIDE, CROP_SIDE), dtype="uint8", name="crops")
    gray = layers.Reshape((CROP_SIDE, CROP_SIDE, 1), dtype="float32", name="gray")(crops)
    rgb = layers.Concatenate(dtype="float32", name="gray_to_rgb")([gray, gray, gray])
    # ImageNet's means differ by channel, so the scaling comes after gray became colour.
    scaled = layers.Rescaling(
        1.0, offset=[-mean for mean in _IMAGENET_MEANS_BGR], dtype="float32", name="scaling"
    )(rgb)
    trunk = _trunk(weights, dtype)
    embedding = layers.GlobalAveragePooling2D(dtype="float32", name="embedding")(trunk(scaled))
    features = layers.Dropout(dropout, dtype="float32", name="dropout")(embedding)
    outputs = {
        name: layers.Dense(
            units, activation="softmax", kernel_initializer="zeros", dtype="float32", name=name
        )(features)
        for name, units in HEADS.items()
    }
    return keras.Model(crops, {**outputs, "embedding": embedding}, name="emotion_vgg19")


def _trunk(weights: str | None, dtype: str) -> keras.Model:
    previous = keras.config.dtype_policy()
    keras.config.set_dtype_policy(dtype)
    try:
        full = keras.applications.VGG19(
            include_top=False, weights=weights, input_shape=(CROP_SIDE, CROP_SIDE, 3)
        )
    finally:
        keras.config.set_dtype_policy(previous)
    # The last pooling would leave 1x1 of the 3x3 map: global average pooling takes its place.
    return keras.Model(full.input, full.get_layer("block5_conv4").output, name="trunk")


def freeze_blocks(model: keras.Model, blocks: int) -> None:
    """Keep the weights of the trunk's first `blocks` blocks as they are while training."""
    frozen = tuple(f"block{number}_" for number in range(1, blocks + 1))
    for layer in model.get_layer("trunk").layers:
        layer.trainable = not layer.name.startswith(frozen)


def as_float32(model: keras.Model) -> keras.Model:
    """The same network and weights, computing in float32 and without dropout."""
    plain = vgg19()
    plain.set_weights(model.get_weights())
    return plain
