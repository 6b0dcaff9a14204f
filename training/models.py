"""Opens trained models, the .keras and the .tflite form alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.error import URLError

import keras
import numpy as np

from training import losses, networks
from training.data import EMOTIONS, VALENCES
from training.errors import TrainingError
from training.recipes import Recipe
from training.restore import restore

Answers = Callable[[np.ndarray], dict[str, np.ndarray]]
"""Crops (N, 48, 48) uint8 in, all outputs of a model by name out."""

NETWORKS = (".keras", ".tflite")
"""Endings of files of whole networks, which a training can start from."""

_THREADS = 2


def open_model(path: Path) -> Answers:
    """The model at `path`, .tflite (as the program runs it) or .keras. Raises TrainingError."""
    if path.suffix == ".keras":
        network = load_network(path)
        return lambda crops: network.predict(crops, batch_size=64, verbose=0)
    # Here, since a machine that trains need not have LiteRT.
    from app.vision.emotions import EmotionClassifier, ModelError

    try:
        classifier = EmotionClassifier(path, threads=_THREADS)
    except ModelError as error:
        raise TrainingError(str(error)) from error
    if classifier.emotions not in (EMOTIONS, VALENCES):
        raise TrainingError(f"{path} knows other emotions than FER2013's: give another model.")
    return classifier.answers


def open_network(path: Path) -> keras.Model:
    """The Keras model at `path`, or one with the weights of an exported .tflite there.

    Raises TrainingError.
    """
    return restore(path) if path.suffix == ".tflite" else load_network(path)


def pretrained(recipe: Recipe, weights: str | None) -> keras.Model:
    """The recipe's network with VGG19's own weights, or random ones. Raises TrainingError."""
    heads = losses.HEADS_OF[recipe.loss]
    try:
        return networks.build(recipe.architecture, heads, weights, recipe.dropout, recipe.dtype)
    except (OSError, ValueError, KeyError) as error:
        raise TrainingError(f"{weights} holds no weights for VGG19 without its top.") from error
    except Exception as error:  # Keras has no kind of its own for a failed download
        if not isinstance(error.__context__, URLError):
            raise
        raise TrainingError(
            "ImageNet's weights cannot be downloaded. Name a file of them with --weights."
        ) from error


def load_network(path: Path) -> keras.Model:
    """The Keras model at `path`. Raises TrainingError where it is not one of this package's."""
    if not path.is_file():
        raise TrainingError(f"There is no model {path}. `train` makes one.")
    try:
        network = keras.models.load_model(path, compile=False)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{path} is not a Keras model that can be read.") from error
    outputs = getattr(network, "output", None)  # a Sequential without input has none
    if not isinstance(outputs, dict) or not {"probabilities", "embedding"} <= set(outputs):
        raise TrainingError(f"{path} is another kind of model. Give one that `train` made.")
    return network
