"""Trains several recipes in the same way and puts what they give in one table."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import keras
import numpy as np
import pandas as pd

from training.augment import Augmentation, WebcamAugmentation
from training.choosing import mean_macro_recall
from training.data import FaceSet
from training.evaluate import figures, milliseconds, valence_accuracy
from training.models import Answers, load_network, open_model
from training.recipes import Recipe
from training.train import ANSWERS_NAME, train
from training.wild import WildSets

_FAULTS = Augmentation(
    shift=0.0, scale=0.0, tilt=0.0, brightness=0.0, contrast=0.0, noise=2.0, erase=0.0,
    low_resolution=0.3, cover=0.1, blur=0.3, dark=0.3, jpeg=0.5, tone=0.3,
)  # fmt: skip
"""What bad cameras do to faces, more often than in training."""


def compare(
    recipes: Mapping[str, Recipe],
    sets: tuple[FaceSet, FaceSet],
    test: FaceSet,
    out: Path,
    weights: str | None,
) -> pd.DataFrame:
    """One row for each network: how right, how large and how fast it is as the program runs it.

    Accuracies and F1 (0 to 1) are measured on `test`, size in MB and milliseconds a face on the
    int8 model; those two are missing on a backend that cannot export. Networks are trained in
    folders of their own in `out`, where an earlier call's go on. Raises TrainingError.
    """
    rows = {
        name: _row(train(recipe, sets, out / name, weights, resume=True), test)
        for name, recipe in recipes.items()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("network")


def ablate(  # noqa: PLR0913 - what is left out has a good default
    recipes: Mapping[str, Recipe],
    seeds: int,
    sets: tuple[FaceSet, FaceSet],
    out: Path,
    weights: str | None,
    *,
    more: WildSets = WildSets(),  # noqa: B008 - frozen
) -> pd.DataFrame:
    """One row for each recipe: mean and spread (standard deviation) over the seeds of the heads'
    figures on the second set, the columns such as "fer2013 accuracy" and, in it, mean and spread.

    more: sets from elsewhere, learned beside the first set, measured beside the second. The
    teachers' answers are kept in `out` for all runs.
    """
    rows = []
    for name, recipe in recipes.items():
        for seed in range(1, seeds + 1):
            folder = out / f"{name.replace(' ', '-')}-{seed}"
            seeded = dataclasses.replace(recipe, seed=seed)
            with _kept(out / ANSWERS_NAME, folder / ANSWERS_NAME):
                model = train(seeded, sets, folder, weights, resume=True, more=more)
            answers = open_model(model)
            found = figures(answers(sets[1].crops), sets[1])
            row = {"recipe": name, **_main_figures(found)}
            if more.checked:
                row |= _over_all(answers, [sets[1], *more.checked])
            rows.append(row)
    return pd.DataFrame(rows).groupby("recipe", sort=False).agg(["mean", "std"])


@contextmanager
def _kept(shared: Path, own: Path) -> Iterator[None]:
    """The file `shared` is used as `own` too, and made of it where it is not there yet."""
    if shared.is_file() and not own.is_file():
        own.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(shared, own)
    yield
    if own.is_file() and not shared.is_file():
        shutil.copyfile(own, shared)


def _over_all(answers: Answers, sets: Sequence[FaceSet]) -> dict[str, float | None]:
    """What models are chosen by, on the faces as they are and as bad cameras show them."""
    change = WebcamAugmentation(_FAULTS, seed=1)
    worn = [np.asarray(change(each.crops, training=True)) for each in sets]
    return {
        "mean macro recall": mean_macro_recall(
            [answers(each.crops)["probabilities"] for each in sets], sets
        ),
        "mean macro recall, bad cameras": mean_macro_recall(
            [answers(crops)["probabilities"] for crops in worn], sets
        ),
    }


def _main_figures(found: dict[str, dict[str, float | None]]) -> dict[str, float | None]:
    """What a table has room for; a head that a recipe doesn't train has no figure."""
    asked = [("fer2013", "accuracy"), ("ferplus", "ferplus_accuracy")]
    asked += [("probabilities", "macro_recall"), ("probabilities", "ferplus_macro_recall")]
    return {f"{head} {name}": found.get(head, {}).get(name) for head, name in asked}


def _row(model: Path, test: FaceSet) -> dict[str, object]:
    network, answers = load_network(model), open_model(model)
    probabilities = answers(test.crops)["probabilities"]
    found = figures({"probabilities": probabilities}, test)["probabilities"]
    row: dict[str, object] = {
        "classes": probabilities.shape[1],
        "accuracy": found["accuracy"],
        "macro F1": found["macro_f1"],
        "accuracy of three classes": valence_accuracy(probabilities, test),
        "parameters": _trunk_and_one_head(network),
    }
    if keras.backend.backend() == "tensorflow":
        from training.export import export

        small = model.with_suffix(".tflite")
        export(model, small, None)
        row["MB"] = small.stat().st_size / 1e6
        row["ms a face"] = milliseconds(open_model(small), test.crops)
    return row


def _trunk_and_one_head(network: keras.Model) -> int:
    """The learned head counts and its calibrated copy, `probabilities`, does not."""
    return int(network.count_params() - network.get_layer("probabilities").count_params())
