"""Puts together what a campaign sent in pieces: calibrates it, exports it, reports on it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import keras

from training import calibrate, checkpoints, folding, pieces
from training.corpus import Sets
from training.errors import TrainingError
from training.evaluate import measure
from training.files import write_json, write_whole
from training.models import open_model
from training.report import write
from training.sets import measure_sets
from training.stages import STAGES, Stage
from training.train import MODEL_NAME
from training.wild import WildSets

TFLITE_NAME = "emotion_vgg19.tflite"
ANSWERS = "teachers"


def collect(
    folder: Path, sets: Sets, more: WildSets, out: Path, stages: tuple[Stage, ...] = STAGES
) -> dict[str, Any]:
    """Make models of the pieces in `folder`, chosen and measured on what is checked.

    `out` receives a folder with model.keras and its JSON for each stage whose weights came, the
    teachers' answers if they came, figures.json, and of the stage that is shipped (else the last
    that came) the program's model and the folder reports. Returns the figures by stage. Raises
    TrainingError.
    """
    if keras.backend.backend() != "tensorflow":
        raise TrainingError("Only TensorFlow exports. Run it with KERAS_BACKEND=tensorflow.")
    from training.export import export

    came = pieces.join(folder)
    known = [stage for stage in stages if stage.name in came]
    if not known:
        raise TrainingError(f"{folder} holds no stage's weights: {', '.join(came)} alone.")
    out.mkdir(parents=True, exist_ok=True)
    if ANSWERS in came:
        write_whole(out / f"{ANSWERS}.npz", came[ANSWERS])
    found: dict[str, Any] = {}
    for stage in known:
        model = _calibrated(stage, came[stage.name], sets, more, out / stage.name)
        small = out / stage.name / TFLITE_NAME
        export(model, small, sets[1], more=more.checked)
        found[stage.name] = json.loads(small.with_suffix(".json").read_text())["figures"]
    shipped = [stage for stage in known if stage.shipped] or known
    small = out / shipped[-1].name / TFLITE_NAME
    for suffix in (".tflite", ".json"):
        content = small.with_suffix(suffix).read_bytes()
        write_whole((out / TFLITE_NAME).with_suffix(suffix), content)
    _report(out, sets, more)
    write_json(out / "figures.json", found)
    return found


def _calibrated(stage: Stage, content: bytes, sets: Sets, more: WildSets, out: Path) -> Path:
    model = folding.folded(pieces.read_network(content))
    calibration = calibrate.fit(model, sets[1], more.checked)
    calibrate.fold_in(model, calibration)
    out.mkdir(parents=True, exist_ok=True)
    checkpoints.save_whole(model, out / MODEL_NAME)
    record = {
        "recipe": asdict(stage.recipe),
        "stage": {"name": stage.name, "share": stage.share, "work": stage.work},
        "calibration": asdict(calibration),
        "chosen_on": ", ".join(each.split for each in (sets[1], *more.checked)),
    }
    write_json((out / MODEL_NAME).with_suffix(".json"), record)
    return out / MODEL_NAME


def _report(out: Path, sets: Sets, more: WildSets) -> None:
    answers = open_model(out / TFLITE_NAME)
    _, outputs = measure(answers, sets[1])
    of_sets = measure_sets(outputs, sets[1], answers, more.checked)["sets"]
    write(out / "reports", outputs, sets[1], sets=of_sets)
