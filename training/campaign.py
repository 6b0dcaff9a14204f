"""The whole way from faces to the program's model: teachers, student, export, report."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import keras
import numpy as np

from training.augment import Augmentation
from training.data import FaceSet
from training.errors import TrainingError
from training.evaluate import measure
from training.files import write_json
from training.models import open_model
from training.recipes import Recipe
from training.report import write
from training.train import train

TFLITE_NAME = "emotion_vgg19.tflite"
_REHEARSED_FACES = 256


def campaign(
    recipe: Recipe, sets: tuple[FaceSet, FaceSet], out: Path, weights: str | None
) -> dict[str, object]:
    """Train what the recipe asks for on the first set, export it, report on the second set.

    `out` receives a folder for each training, the program's model with its JSON, figures.json
    and the folder reports. What an earlier call finished there is not done again. Returns the
    figures. Raises TrainingError, also where the backend trains but cannot export.
    """
    model = train(recipe, sets, out / "student", weights, resume=True)
    if keras.backend.backend() != "tensorflow":
        raise TrainingError(
            "All is trained, but only TensorFlow exports. Give the same command again with "
            "KERAS_BACKEND=tensorflow: nothing is trained anew."
        )
    from training.export import export

    small = out / TFLITE_NAME
    if not small.is_file():
        export(model, small, sets[1])
    answers = open_model(small)
    found, outputs = measure(answers, sets[1])
    write(out / "reports", outputs, sets[1], model.with_name("history.csv"))
    write_json(out / "figures.json", found)
    print(json.dumps(found, indent=2))
    return found


def rehearsal(
    recipe: Recipe, sets: tuple[FaceSet, FaceSet]
) -> tuple[Recipe, tuple[FaceSet, FaceSet]]:
    """The same recipe and sets so small that every step takes minutes, to see that all work."""

    def small(whole: Recipe) -> Recipe:
        # With hardly a step to learn in, strong changes of the faces would leave nothing learned.
        return dataclasses.replace(
            whole, epochs=1, batch_size=32, warmup=0.0, ema=min(whole.ema, 0.5),
            augmentation=Augmentation(), teachers=tuple(small(t) for t in whole.teachers),
        )  # fmt: skip

    few = np.arange(_REHEARSED_FACES)
    first, second = (faces.take(few[: len(faces)]) for faces in sets)
    return small(recipe), (first, second)
