"""The commands on trained models; each imports what it needs, so that --help is quick."""

from __future__ import annotations

import argparse
import dataclasses
import json

from training.errors import TrainingError
from training.recipes import RECIPES

_EXAMPLES = 500
_SEED = RECIPES["wild"].seed  # of the tenth that is kept for choosing where nothing marks it


def evaluate(options: argparse.Namespace) -> None:
    from training import data, evaluate, files, models, sets, wild
    from training.report import write

    if options.history is not None and not options.history.is_file():
        raise TrainingError(f"There is no history {options.history}.")
    answers = models.open_model(options.model)
    faces = data.load(options.data, options.split)
    more = wild.load(options.more, _SEED).checked
    found, outputs = evaluate.measure(answers, faces)
    if more:
        found |= sets.measure_sets(outputs, faces, answers, more)
    print(evaluate.report(outputs["probabilities"], faces))
    print(json.dumps(found, indent=2, allow_nan=False))
    if options.json is not None:
        files.write_json(options.json, found)
    if options.report is not None:
        history = options.history or options.model.with_name("history.csv")
        write(options.report, outputs, faces, history, found.get("sets"))


def export(options: argparse.Namespace) -> None:
    from training import data, wild
    from training.export import export

    faces = None if options.data is None else data.load(options.data, "PublicTest")
    examples = None
    if options.quantise == "full":
        if options.data is None:
            raise TrainingError("--quantise full needs --data, for faces to find the ranges on.")
        examples = data.load(options.data, "Training").crops[:_EXAMPLES]
    more = wild.load(options.more, _SEED).checked
    record = export(options.model, options.out, faces, examples, more)
    size = options.out.stat().st_size / 1e6
    print(f"Wrote {options.out} ({size:.1f} MB) and {options.out.with_suffix('.json').name}.")
    if faces is None:
        print("Nothing was checked. Give --data to compare it with the float model.")
    else:
        figures = record["figures"]
        print(f"It agrees with the float model on {figures['agreement']:.2%} of {len(faces)} faces")
        print(f"and is right on {figures['probabilities']['accuracy']:.2%} of them.")


def references(options: argparse.Namespace) -> None:
    from training import data
    from training.references import write_references

    counts = write_references(options.model, data.load(options.data, "Training"), options.out)
    size = options.out.stat().st_size / 1e6
    each = ", ".join(f"{count} {name}" for count, name in zip(counts, data.EMOTIONS, strict=True))
    print(f"Wrote {options.out} ({size:.2f} MB): {counts.sum()} faces, {each}.")


def verifier(options: argparse.Namespace) -> None:
    """Train the face verifier and write the program's file of it."""
    from training.verifier import data
    from training.verifier.export import NAME
    from training.verifier.export import export as write
    from training.verifier.train import RECIPE, train

    asked = {"epochs": options.epochs, "seed": options.seed}
    recipe = dataclasses.replace(RECIPE, **{k: v for k, v in asked.items() if v is not None})
    sets = data.read(options.data, "train"), data.read(options.data, "check")
    record = write(train(recipe, sets, options.out), options.out, sets[1])
    print(json.dumps({key: record[key] for key in ("thresholds", "figures", "milliseconds")}))
    print(f"The verifier is in {options.out / NAME}.")
