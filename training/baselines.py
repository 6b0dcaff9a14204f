"""Small networks to compare with: the trunks of a plain CNN and of a mini-Xception."""

from __future__ import annotations

import keras
from keras import layers


def cnn(shape: tuple[int, int, int]) -> keras.Model:
    """The plain baseline: four convolutions of growing width, each normalised and halved."""
    images = maps = keras.Input(shape)
    for width in (32, 64, 128, 256):
        maps = layers.Conv2D(width, 3, padding="same", use_bias=False)(maps)
        maps = layers.ReLU()(layers.BatchNormalization()(maps))
        maps = layers.MaxPooling2D()(maps)
    return keras.Model(images, maps, name="trunk")


def mini_xception(shape: tuple[int, int, int]) -> keras.Model:
    """After Arriaga, Valdenegro-Toro and Plöger 2017, narrowed to about 33,000 parameters."""
    images = keras.Input(shape)
    maps = images
    for _ in range(2):
        maps = layers.Conv2D(8, 3, padding="same", use_bias=False)(maps)
        maps = layers.ReLU()(layers.BatchNormalization()(maps))
    for width in (16, 32, 64, 80):
        maps = _separable_block(maps, width)
    return keras.Model(images, maps, name="trunk")


def _separable_block(maps: keras.KerasTensor, width: int) -> keras.KerasTensor:
    aside = layers.Conv2D(width, 1, strides=2, padding="same", use_bias=False)(maps)
    aside = layers.BatchNormalization()(aside)
    maps = layers.SeparableConv2D(width, 3, padding="same", use_bias=False)(maps)
    maps = layers.ReLU()(layers.BatchNormalization()(maps))
    maps = layers.SeparableConv2D(width, 3, padding="same", use_bias=False)(maps)
    maps = layers.BatchNormalization()(maps)
    maps = layers.MaxPooling2D(3, strides=2, padding="same")(maps)
    return layers.Add()([maps, aside])
