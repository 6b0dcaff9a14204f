"""Trains the face verifier on the cascades' labelled candidates, and on mined ones beside them."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import keras
import numpy as np

from training import checkpoints
from training.augment import Augmentation
from training.errors import TrainingError
from training.files import write_json
from training.recipes import Recipe
from training.trainer import optimizer
from training.verifier import mining, network
from training.verifier.augment import CandidateAugmentation, CandidateStrengths
from training.verifier.data import DX, FACE, ROLL, SIZE, TURN, Candidates, joined

MODEL_NAME = "face_verifier.keras"
RECIPE = Recipe(
    epochs=32,
    batch_size=256,
    learning_rate=3e-3,
    warmup=1.0,
    weight_decay=0.02,
    ema=0.998,
    augmentation=Augmentation(
        shift=0.12, scale=0.16, tilt=20.0, brightness=0.1, contrast=0.3, noise=3.0, erase=0.12,
        low_resolution=0.15,
    ),
)  # fmt: skip
"""How it is trained; what is said of heads, votes and teachers does not concern it."""

STRENGTHS = CandidateStrengths()
_USED = ("epochs", "batch_size", "learning_rate", "warmup", "weight_decay", "ema", "seed")
_MINED_WEIGHT = 0.5
_CHECKED_EVERY = 5  # epochs

Batch = tuple[np.ndarray, dict[str, np.ndarray], dict[str, np.ndarray]]


class CandidateBatches(keras.utils.PyDataset):
    """Augmented crops, what is learned by output, and how much each counts; shuffled each epoch."""

    def __init__(
        self, candidates: Candidates, change: CandidateAugmentation, size: int, seed: int
    ) -> None:
        super().__init__()
        self.candidates, self.change, self.size = candidates, change, min(size, len(candidates))
        self.rng = np.random.default_rng(seed)
        self.order = self.rng.permutation(len(candidates))

    def __len__(self) -> int:
        return len(self.candidates) // self.size

    def __getitem__(self, place: int) -> Batch:
        rows = self.order[place * self.size : (place + 1) * self.size]
        kept = self.candidates
        crops, truth = self.change.change(kept.crops[rows], kept.truth[rows])
        return crops, *learned(truth, kept.weights[rows])

    def on_epoch_end(self) -> None:
        self.order = self.rng.permutation(len(self.candidates))


def learned(
    truth: np.ndarray, weights: np.ndarray
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Targets and weights by output. Only of a face are box, roll and turn to be learned."""
    face, others = truth[:, [FACE]], weights * truth[:, FACE]
    targets = {
        "face": face,
        "box": truth[:, DX : SIZE + 1],
        "roll": truth[:, [ROLL]],
        "turn": truth[:, [TURN]],
    }
    return targets, {name: weights if name == "face" else others for name in targets}


def train(recipe: Recipe, sets: tuple[Candidates, Candidates], out: Path) -> Path:
    """Train on the first set, watch the second, return the path of the saved model.

    `out` receives mined.npz (candidates that are no faces, kept for the next run), history.csv,
    face_verifier.keras and a JSON with the recipe. The moving average after the last epoch is
    what is saved: nothing is chosen on the second set. Raises TrainingError.
    """
    out.mkdir(parents=True, exist_ok=True)
    mined = _mined(out / "mined.npz", recipe.seed)
    print(f"{int(sets[0].faces.sum())} faces, {int((~sets[0].faces).sum())} others that are")
    print(f"labelled and {len(mined)} mined ones to learn from; {len(sets[1])} to watch.")
    keras.utils.set_random_seed(recipe.seed)
    built = network.build()
    built.summary()
    _fit(built, recipe, joined(sets[0], mined, _MINED_WEIGHT), sets[1], out)
    path = out / MODEL_NAME
    checkpoints.save_whole(built, path)
    write_json(path.with_suffix(".json"), described(recipe, len(mined)))
    return path


def described(recipe: Recipe, mined: int) -> dict[str, object]:
    """What the JSON says of how a verifier was trained."""
    settings = {name: getattr(recipe, name) for name in _USED}
    changes = dataclasses.asdict(recipe.augmentation) | dataclasses.asdict(STRENGTHS)
    return settings | {"augmentation": changes, "mined": mined, "mined_weight": _MINED_WEIGHT}


def _fit(
    built: keras.Model, recipe: Recipe, faces: Candidates, watched: Candidates, out: Path
) -> None:
    change = CandidateAugmentation(recipe.augmentation, STRENGTHS, recipe.seed)
    batches = CandidateBatches(faces, change, recipe.batch_size, recipe.seed)
    built.compile(
        optimizer=optimizer(recipe, len(batches)),
        jit_compile=False if keras.backend.backend() == "tensorflow" else "auto",
        metrics={"face": [_recall_at(0.99), _recall_at(0.999)]},
        **network.compile_arguments(),
    )
    try:
        built.fit(
            batches,
            epochs=recipe.epochs,
            validation_data=(watched.crops, *learned(watched.truth, watched.weights)),
            validation_batch_size=512,
            validation_freq=min(_CHECKED_EVERY, recipe.epochs),
            callbacks=[
                keras.callbacks.SwapEMAWeights(),
                keras.callbacks.TerminateOnNaN(raise_error=True),
                keras.callbacks.CSVLogger(str(out / checkpoints.HISTORY_NAME)),
            ],
            verbose=2,
        )
    except RuntimeError as error:  # TerminateOnNaN's
        raise TrainingError(f"Training stopped: {error}") from error


def _recall_at(specificity: float) -> keras.metrics.Metric:
    return keras.metrics.SensitivityAtSpecificity(
        specificity, num_thresholds=1000, name=f"recall_{specificity}"
    )


def _mined(path: Path, seed: int) -> np.ndarray:
    if path.is_file():
        with np.load(path) as kept:
            mined: np.ndarray = kept["crops"]
            return mined
    print("Looking for more candidates that are no faces: some minutes.")
    crops = mining.mine(seed)
    np.savez_compressed(path, crops=crops)
    return crops
