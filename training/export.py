"""Writes the program's model: int8 LiteRT, checked against the float model that it came from."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from app.vision.crops import CROP_SIDE
from training.data import EMOTIONS, FERPLUS_EMOTIONS, VALENCES, FaceSet
from training.errors import TrainingError
from training.evaluate import figures
from training.files import write_json
from training.models import load_network, open_model
from training.sets import measure_sets

LEAST_AGREEMENT = 0.98
_VERSIONS_OF = ("keras", "tensorflow", "ai-edge-litert")


def export(
    model: Path,
    out: Path,
    faces: FaceSet | None,
    examples: np.ndarray | None = None,
    more: Sequence[FaceSet] = (),
) -> dict[str, Any]:
    """Write `model` (.keras) as int8 LiteRT to `out` (.tflite), and its JSON beside it.

    The weights become int8, batch normalisation becomes part of them, and the batch stays free.
    Activations are quantised as the model runs; with `examples`, crops (M, 48, 48) uint8, to
    fixed ranges that these need. Returns what the JSON holds; its `figures` are measured on
    `faces` and on each set of `more`, and empty without `faces`. They flatter where `figures` and
    calibration, in `chosen_on`, name the same split. Raises TrainingError, and leaves `out` as it
    was, where the model cannot be exported or its int8 answers agree with the float ones on fewer
    than 98% of the faces.
    """
    if out.suffix != ".tflite":
        raise TrainingError(f"{out} must end in .tflite.")
    network = load_network(model)
    if not network.get_layer("probabilities").get_weights()[0].any():
        raise TrainingError(
            f"{model} is not calibrated yet: finish its training with `train --resume`."
        )
    out.parent.mkdir(parents=True, exist_ok=True)
    # Beside `out`, so that moving it there is one step of the file system.
    with TemporaryDirectory(prefix=".export-", dir=out.parent) as folder:
        part = Path(folder) / out.name
        convert(network, part, examples)
        record = _describe(part, model.with_suffix(".json"), network)
        write_json(part.with_suffix(".json"), record)
        if faces is not None:
            record["figures"] = _check(network, part, faces, more)
            write_json(part.with_suffix(".json"), record)
        os.replace(part, out)
        os.replace(part.with_suffix(".json"), out.with_suffix(".json"))
    return record


def convert(network: keras.Model, path: Path, examples: np.ndarray | None = None) -> None:
    """Write `network` as LiteRT with int8 weights; with `examples`, all of it in int8."""
    if keras.backend.backend() != "tensorflow":
        raise TrainingError("Only TensorFlow exports. Run it with KERAS_BACKEND=tensorflow.")
    fixed: dict[str, Any] = {}
    if examples is not None:
        fixed["representative_dataset"] = lambda: ([crop[None]] for crop in examples)
    network.export(
        path, format="litert", verbose=False, optimizations=[tf.lite.Optimize.DEFAULT], **fixed
    )


def _describe(path: Path, training: Path, network: keras.Model) -> dict[str, Any]:
    """The JSON for the model at `path`; calibration and recipe are from that of its training."""
    trained = json.loads(training.read_text(encoding="utf-8")) if training.is_file() else {}
    calibration = trained.get("calibration", {})
    return {
        "emotions": VALENCES if "valence" in network.output else EMOTIONS,
        "ferplus": FERPLUS_EMOTIONS,
        "input": {"side": CROP_SIDE, "dtype": "uint8", "colour": "gray"},
        "temperature": calibration.get("temperature"),
        "blend": calibration.get("blend"),
        "adjustment": calibration.get("adjustment"),
        "chosen_on": trained.get("chosen_on"),
        "figures": {},
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "recipe": trained.get("recipe"),
        "versions": versions(),
    }


def versions() -> dict[str, str]:
    """What a model is made with."""
    return {name: version(name) for name in _VERSIONS_OF}


def _check(
    network: keras.Model, path: Path, faces: FaceSet, more: Sequence[FaceSet]
) -> dict[str, Any]:
    exact = network.predict(faces.crops, batch_size=64, verbose=0)
    small = open_model(path)
    answers = small(faces.crops)
    same = [outputs["probabilities"].argmax(axis=1) for outputs in (exact, answers)]
    agreement = float(np.mean(same[0] == same[1]))
    if agreement < LEAST_AGREEMENT:
        raise TrainingError(
            f"As int8 the model agrees with itself on {agreement:.1%} of {len(faces)} faces, and "
            f"{LEAST_AGREEMENT:.0%} are asked for. Nothing was written; train it longer."
        )
    return {
        "split": faces.split,
        "n": len(faces),
        "agreement": agreement,
        "float_accuracy": figures(exact, faces)["probabilities"]["accuracy"],
        **figures(answers, faces),
        **(measure_sets(answers, faces, small, more) if more else {}),
    }
