"""One small run on generated faces that all tests share."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np
import pandas as pd
import pytest

from tests.training.generated import WEIGHTS, make_faces, write_fer2013, write_votes
from training.data import SPLITS, load_for_training
from training.recipes import COMPARED, RECIPES, Recipe


@pytest.fixture(scope="session")
def fer2013(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with fer2013.csv and FER+'s votes, 28 faces in each split."""
    folder = tmp_path_factory.mktemp("fer2013")
    sets = {split: make_faces(4, seed) for seed, split in enumerate(SPLITS)}
    write_fer2013(folder, sets)
    write_votes(folder, np.concatenate([faces.labels for faces in sets.values()]))
    return folder


@pytest.fixture(scope="session")
def recipe() -> Recipe:
    """Two quick epochs: most of the trunk stays as it is."""
    return dataclasses.replace(
        RECIPES["best"].teachers[0], epochs=2, batch_size=8, learning_rate=1e-3, frozen_blocks=4
    )


@pytest.fixture(scope="session")
def small_recipe() -> Recipe:
    """One epoch of a plain CNN, for what is the same with any network."""
    return dataclasses.replace(
        COMPARED["cnn"], epochs=1, batch_size=14, learning_rate=1e-3, cosine=False, warmup=0.0,
        loss="both",
    )  # fmt: skip


@pytest.fixture(scope="session")
def small_model(
    small_recipe: Recipe, fer2013: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The small model with both heads."""
    from training.train import train

    out = tmp_path_factory.mktemp("small") / "both"
    return train(small_recipe, load_for_training(fer2013, 1), out, None)


@pytest.fixture(scope="session")
def small_runs(small_recipe: Recipe, small_model: Path, fer2013: Path) -> dict[str, Path]:
    """A small model for each loss."""
    from training.losses import HEADS_OF
    from training.train import train

    sets, out = load_for_training(fer2013, 1), small_model.parents[1]
    others = {
        loss: train(dataclasses.replace(small_recipe, loss=loss), sets, out / loss, None)
        for loss in HEADS_OF
        if loss != small_recipe.loss
    }
    return {small_recipe.loss: small_model, **others}


@pytest.fixture(scope="session")
def weights() -> str | None:
    """ImageNet's where they are; a random trunk runs as well, but learns too slowly."""
    return str(WEIGHTS) if WEIGHTS.is_file() else None


@pytest.fixture(scope="session")
def killed_run(
    fer2013: Path,
    recipe: Recipe,
    weights: str | None,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The folder of a run that was stopped as its second epoch was about to be kept."""
    from training import checkpoints
    from training.train import train

    class StoppedSaveBest(checkpoints.SaveBest):
        def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
            super().on_epoch_end(epoch, logs)
            if epoch == 1:
                raise KeyboardInterrupt

    out = tmp_path_factory.mktemp("runs") / "run"
    with pytest.MonkeyPatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(checkpoints, "SaveBest", StoppedSaveBest)
        train(recipe, load_for_training(fer2013, 1), out, weights)
    return out


@pytest.fixture(scope="session")
def epochs_before_kill(killed_run: Path) -> list[int]:
    return pd.read_csv(killed_run / "history.csv")["epoch"].tolist()


@pytest.fixture(scope="session")
def trained(
    killed_run: Path,
    epochs_before_kill: list[int],
    recipe: Recipe,
    fer2013: Path,
    weights: str | None,
) -> Path:
    """The model of the killed run after it was resumed to its end."""
    from training.train import train

    return train(recipe, load_for_training(fer2013, 1), killed_run, weights, resume=True)


@pytest.fixture(scope="session")
def exported(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The trained model as int8, checked on 112 faces: so many that one may be on the edge."""
    from training.export import export

    out = tmp_path_factory.mktemp("models") / "emotion_vgg19.tflite"
    export(trained, out, dataclasses.replace(make_faces(16, seed=9), split="others"))
    return out
