"""Trains a network on labelled faces, resumable after each epoch."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np
import pandas as pd

from training import calibrate, checkpoints, devices, losses, models, networks, teachers
from training.batches import Batches
from training.clock import Clock
from training.data import FaceSet
from training.errors import TrainingError
from training.files import write_json
from training.models import load_network
from training.pool import Pool, pool
from training.recipes import Recipe
from training.trainer import trainer
from training.wild import WildSets

MODEL_NAME = "model.keras"
_TEACHER_NAME = "teacher-{}"
ANSWERS_NAME = "teachers.npz"
_FACES_FOR_NORMS = 256


def train(  # noqa: PLR0913 - what is left out has a good default
    recipe: Recipe,
    sets: tuple[FaceSet, FaceSet],
    out: Path,
    weights: str | None = "imagenet",
    resume: bool = False,
    *,
    more: WildSets = WildSets(),  # noqa: B008 - frozen
) -> Path:
    """Train on the first set, calibrate on the second, return the path of the saved model.

    more: sets from elsewhere, learned and chosen on beside these.

    The recipe's teachers are trained first, each in a folder of its own in `out`. `out` receives
    history.csv as it goes and, at the end, model.keras and model.json (recipe and calibration).
    With `resume`, goes on after the last whole epoch that an earlier run left in `out`, and does
    nothing where that one was finished. weights: "imagenet", or the path to a file of VGG19's or
    to a .keras or .tflite model to start from. Raises TrainingError.
    """
    path = out / MODEL_NAME
    if resume and path.with_suffix(".json").is_file():
        return path
    if not resume and (path.exists() or (out / checkpoints.FOLDER_NAME).exists()):
        raise TrainingError(f"{out} holds a run. Go on with --resume, or name another folder.")
    faces, validation = sets[0].take(sets[0].are_faces()), sets[1]
    _check(recipe, faces)
    (out / checkpoints.FOLDER_NAME).mkdir(parents=True, exist_ok=True)
    taught = [
        train(teacher, sets, out / _TEACHER_NAME.format(number), weights, resume, more=more)
        for number, teacher in enumerate(recipe.teachers, 1)
    ]
    if recipe.start_from_teacher:
        weights = str(taught[0])
    taught += [Path(model) for model in recipe.taught_by]
    opinions = None
    if taught:
        every = np.concatenate([faces.crops, *(each.crops for each in more.learned)])
        with devices.one():
            opinions = teachers.kept_answers(taught, every, out / ANSWERS_NAME)
    if weights is not None and weights.endswith(models.NETWORKS):
        recipe = _as_wide_as(recipe, models.open_network(Path(weights)))
    learned = pool(faces, more.learned, recipe, opinions)
    checked = pool(validation, more.checked, recipe.plain())
    _fit(recipe, learned, checked, out, weights)
    with devices.one():
        return _finish(recipe, validation, more.checked, out)


def _check(recipe: Recipe, faces: FaceSet) -> None:
    if not len(faces):
        raise TrainingError("Most people who voted see no face in any of these pictures.")
    if min(recipe.batch_size, len(faces)) % devices.count():
        raise TrainingError(
            f"{devices.count()} devices cannot share batches of {recipe.batch_size} faces evenly. "
            "Give another number of --devices."
        )


def _fit(recipe: Recipe, learned: Pool, checked: Pool, out: Path, weights: str | None) -> None:
    keras.utils.set_random_seed(recipe.seed)
    network = _network(recipe, weights, learned.crops)
    network.summary(expand_nested=True)
    heads = losses.HEADS_OF[recipe.loss]
    batches = Batches(learned, recipe)
    even = slice(len(checked.crops) // devices.count() * devices.count())
    whole = trainer(network, recipe, len(batches))
    clock = [Clock(recipe, out / checkpoints.FOLDER_NAME)] if recipe.minutes else []
    try:
        whole.fit(
            batches,
            validation_data=(
                checked.crops[even],
                {head: checked.targets[head][even] for head in heads},
                {head: checked.weights[head][even] for head in heads},
            ),
            validation_batch_size=recipe.batch_size,
            epochs=10**6 if recipe.minutes else recipe.epochs,
            callbacks=[*clock, *checkpoints.callbacks(network, recipe, out)],
        )
    except RuntimeError as error:  # TerminateOnNaN's
        kept = "What was reached is kept: --resume goes on from there."
        raise TrainingError(f"Training stopped: {error} {kept}") from error


def _network(recipe: Recipe, weights: str | None, crops: np.ndarray) -> keras.Model:
    heads = losses.HEADS_OF[recipe.loss]
    if weights is not None and weights.endswith(models.NETWORKS):
        network = networks.build(recipe.architecture, heads, None, recipe.dropout, recipe.dtype)
        try:
            networks.copy_weights(models.open_network(Path(weights)), network)
        except ValueError as error:
            raise TrainingError(f"{weights} is built otherwise than this recipe asks.") from error
    else:
        network = models.pretrained(recipe, weights)
        if recipe.architecture.batch_norm:
            with devices.one():
                networks.start_norms(network, crops[:_FACES_FOR_NORMS])
    networks.freeze_blocks(network, recipe.frozen_blocks)
    losses.fix_weights(network, recipe)
    return network


def _as_wide_as(recipe: Recipe, start: keras.Model) -> Recipe:
    """The recipe for a network of the widths of the one that it starts from."""
    if recipe.architecture.network != "vgg19":
        return recipe
    widths = networks.widths_of(start)
    return dataclasses.replace(
        recipe, architecture=dataclasses.replace(recipe.architecture, widths=widths)
    )


def _finish(recipe: Recipe, validation: FaceSet, more: Sequence[FaceSet], out: Path) -> Path:
    """Calibrate the best epoch's model; model.json, written last, says that the run is whole."""
    path = out / MODEL_NAME
    model = load_network(checkpoints.best_path(out))
    calibration = calibrate.fit(model, validation, more)
    calibrate.fold_in(model, calibration)
    checkpoints.save_whole(model, path)
    history = pd.read_csv(out / checkpoints.HISTORY_NAME).drop_duplicates("epoch", keep="last")
    history.to_csv(out / checkpoints.HISTORY_NAME, index=False)
    record = {
        "recipe": dataclasses.asdict(recipe),
        "calibration": dataclasses.asdict(calibration),
        # The epoch and the calibration.
        "chosen_on": ", ".join(each.split for each in (validation, *more)),
    }
    write_json(path.with_suffix(".json"), record)
    shutil.rmtree(out / checkpoints.FOLDER_NAME)
    return path
