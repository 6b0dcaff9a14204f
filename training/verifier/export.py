"""Writes the face verifier that the program uses: int8 LiteRT, with its thresholds and figures."""

from __future__ import annotations

import hashlib
import json
import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import keras
import numpy as np

from app.vision.verifier import FaceVerifier, Verification
from training.errors import TrainingError
from training.export import convert, versions
from training.files import write_json
from training.verifier.data import MARGIN, SIDE, Candidates
from training.verifier.figures import Outputs, figures

NAME = "face_verifier.tflite"
LARGEST = 300_000  # bytes
_MOST_OFF = 0.02  # mean difference between the int8 and the float model's probabilities
_CALL = 16  # candidates in the call that is timed
_UNITS = {
    "face": "probability that the candidate is a face",
    "box": "dx and dy of the face's middle from the candidate's, in the candidate's sides; "
    "natural logarithm of the face's side in the candidate's",
    "roll": "degrees, clockwise on screen",
    "turn": "nose tip from the middle of the eyes, in eye distances, to the right of the screen",
}


def export(model: Path, out: Path, check: Candidates) -> dict[str, Any]:
    """Write `model` (.keras) as int8 LiteRT into the folder `out`, its JSON beside it.

    Thresholds and figures are those of the written file on `check`. Returns what the JSON holds.
    Raises TrainingError, and leaves `out` as it was, where the file is too large or its answers
    are not the float model's.
    """
    network = keras.models.load_model(model, compile=False)
    trained = model.with_suffix(".json")
    recipe = json.loads(trained.read_text(encoding="utf-8")) if trained.is_file() else None
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".export-", dir=out) as folder:
        part = Path(folder) / NAME
        convert(network, part)
        record = _describe(part, recipe)
        write_json(part.with_suffix(".json"), record)
        verifier = FaceVerifier(part)
        exact = network.predict(check.crops, batch_size=512, verbose=0)
        found = outputs(verifier.verify(check.crops))
        _compare(part, exact, found)
        record["figures"] = figures(found, check)
        record["float_recall"] = figures(exact, check)["recall"]
        record["thresholds"] = record["figures"].pop("thresholds")
        record["milliseconds"] = milliseconds(part, check.crops)
        write_json(part.with_suffix(".json"), record)
        for path in (part, part.with_suffix(".json")):
            os.replace(path, out / path.name)
    return record


def outputs(answer: Verification) -> Outputs:
    """A verifier's answer in the form of the network's outputs."""
    box = np.stack([answer.dx, answer.dy, answer.size], axis=1)
    single = {"face": answer.face, "roll": answer.roll, "turn": answer.turn}
    return {"box": box, **{name: values[:, None] for name, values in single.items()}}


def milliseconds(model: Path, crops: np.ndarray, calls: int = 200) -> dict[str, float]:
    """The median time of a call with 16 candidates, by the number of threads."""
    found = {}
    for threads in (1, 2):
        verifier, times = FaceVerifier(model, threads), []
        for _ in range(calls):
            begin = time.perf_counter()
            verifier.verify(crops[:_CALL])
            times.append(time.perf_counter() - begin)
        found[str(threads)] = round(float(np.median(times)) * 1000, 3)
    return found


def _describe(path: Path, recipe: dict[str, Any] | None) -> dict[str, Any]:
    return {
        "input": {"side": SIDE, "margin": MARGIN, "dtype": "uint8", "colour": "gray"},
        "outputs": _UNITS,
        "thresholds": {},
        "figures": {},
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "recipe": recipe,
        "versions": versions(),
    }


def _compare(path: Path, exact: Outputs, found: Outputs) -> None:
    """Raises TrainingError where the file is not what was trained, or too large to ship."""
    if (size := path.stat().st_size) > LARGEST:
        raise TrainingError(f"The verifier takes {size:,} bytes, and may take {LARGEST:,}.")
    off = float(np.mean(np.abs(exact["face"] - found["face"])))
    if off > _MOST_OFF:
        raise TrainingError(
            f"As int8 the verifier's probabilities are off by {off:.3f} on average, and "
            f"{_MOST_OFF} is the most that is borne. Nothing was written."
        )
