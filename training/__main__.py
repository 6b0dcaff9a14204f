"""The command line: train, crossval, compare, ablate, campaign, evaluate, export, references."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from training.arguments import parser
from training.errors import TrainingError

if TYPE_CHECKING:
    from training.recipes import Recipe

# Before the backend loads: its start-up notices would bury ours.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

_EXAMPLES = 500


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = parser(COMMANDS, __doc__).parse_args(arguments)
    try:
        options.run(options)
    except TrainingError as error:
        print(f"training: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"training: A file cannot be read or written: {error}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(
            "training: Stopped. The same command goes on, `train` with --resume.", file=sys.stderr
        )
        return 130
    return 0


# The commands import what they need, so that --help is quick.


def _train(options: argparse.Namespace) -> None:
    from training import data, devices, wild
    from training.train import train

    recipe = _recipe(options)
    devices.use(options.devices)
    faces, checked = data.load_for_training(options.data, recipe.seed, recipe.held_out)
    more = wild.load(options.more, recipe.seed)
    if options.more:
        faces, more, gone = wild.without_copies(faces, checked, more)
        print("Near copies left out: " + ", ".join(f"{n} {count}" for n, count in gone.items()))
    for learned, check in zip((faces, *more.learned), (checked, *more.checked), strict=True):
        print(f"{learned.name}: {len(learned)} faces to learn from, {len(check)} to check on.")
    recipe = dataclasses.replace(recipe, taught_by=tuple(str(each) for each in options.teacher))
    sets = faces, checked
    path = train(recipe, sets, options.out, options.weights, options.resume, more=more)
    print(f"The model is in {path}.")


def _crossval(options: argparse.Namespace) -> None:
    from training import data
    from training.crossval import crossval, mean_and_spread, part

    recipe, faces = _recipe(options), data.load(options.data, "Training")
    folds = part(recipe, faces, options.folds, options.out)
    table = crossval(folds, options.weights, options.parallel)
    table.to_csv(options.out / "folds.csv")
    print(mean_and_spread(table).to_string(float_format="{:.4f}".format))


def _compare(options: argparse.Namespace) -> None:
    from training import data, recipes
    from training.compare import compare

    compared = {name: _changed(recipe, options) for name, recipe in recipes.COMPARED.items()}
    first = compared["vgg19"]
    faces, checked = data.load_for_training(options.data, first.seed, first.held_out)
    test = data.load(options.data, "PublicTest")
    sets = data.fewer(faces, options.faces), checked
    table = compare(compared, sets, test, options.out, options.weights)
    table.to_csv(options.out / "compare.csv")
    print(table.to_string(float_format="{:.4f}".format))


def _ablate(options: argparse.Namespace) -> None:
    from training import data, recipes
    from training.compare import ablate

    recipe = _recipe(options)
    variants = recipes.ablations(recipe.alone())
    if options.only is not None:
        if unknown := set(options.only) - set(variants):
            raise TrainingError(f"There is no row {min(unknown)}. Known: {', '.join(variants)}.")
        variants = {name: variants[name] for name in options.only}
    faces, checked = data.load_for_training(options.data, recipe.seed, recipe.held_out)
    sets = data.fewer(faces, options.faces), checked
    table = ablate(variants, options.seeds, sets, options.out, options.weights)
    table.to_csv(options.out / "ablations.csv")
    print(table.to_string(float_format="{:.4f}".format))


def _campaign(options: argparse.Namespace) -> None:
    from training import campaign, data

    recipe = _recipe(options)
    sets = data.load_for_training(options.data, recipe.seed, recipe.held_out)
    if options.rehearse:
        recipe, sets = campaign.rehearsal(recipe, sets)
    campaign.campaign(recipe, sets, options.out, options.weights)
    print(f"The model is in {options.out / campaign.TFLITE_NAME}.")


def _evaluate(options: argparse.Namespace) -> None:
    from training import data, evaluate, files, models
    from training.report import write

    if options.history is not None and not options.history.is_file():
        raise TrainingError(f"There is no history {options.history}.")
    answers = models.open_model(options.model)
    faces = data.load(options.data, options.split)
    found, outputs = evaluate.measure(answers, faces)
    print(evaluate.report(outputs["probabilities"], faces))
    print(json.dumps(found, indent=2, allow_nan=False))
    if options.json is not None:
        files.write_json(options.json, found)
    if options.report is not None:
        history = options.history or options.model.with_name("history.csv")
        write(options.report, outputs, faces, history)


def _export(options: argparse.Namespace) -> None:
    from training import data
    from training.export import export

    faces = None if options.data is None else data.load(options.data, "PublicTest")
    examples = None
    if options.quantise == "full":
        if options.data is None:
            raise TrainingError("--quantise full needs --data, for faces to find the ranges on.")
        examples = data.load(options.data, "Training").crops[:_EXAMPLES]
    record = export(options.model, options.out, faces, examples)
    size = options.out.stat().st_size / 1e6
    print(f"Wrote {options.out} ({size:.1f} MB) and {options.out.with_suffix('.json').name}.")
    if faces is None:
        print("Nothing was checked. Give --data to compare it with the float model.")
    else:
        figures = record["figures"]
        print(f"It agrees with the float model on {figures['agreement']:.2%} of {len(faces)} faces")
        print(f"and is right on {figures['probabilities']['accuracy']:.2%} of them.")


def _references(options: argparse.Namespace) -> None:
    from training import data
    from training.references import write_references

    counts = write_references(options.model, data.load(options.data, "Training"), options.out)
    size = options.out.stat().st_size / 1e6
    each = ", ".join(f"{count} {name}" for count, name in zip(counts, data.EMOTIONS, strict=True))
    print(f"Wrote {options.out} ({size:.2f} MB): {counts.sum()} faces, {each}.")


COMMANDS = {
    "train": _train,
    "crossval": _crossval,
    "compare": _compare,
    "ablate": _ablate,
    "campaign": _campaign,
    "evaluate": _evaluate,
    "export": _export,
    "references": _references,
}


def _recipe(options: argparse.Namespace) -> Recipe:
    """The recipe asked for, with what was asked for instead of its settings."""
    from training import recipes

    if options.recipe not in recipes.RECIPES:
        known = ", ".join(recipes.RECIPES)
        raise TrainingError(f"There is no recipe {options.recipe}. Known: {known}.")
    return _changed(recipes.RECIPES[options.recipe], options)


def _changed(recipe: Recipe, options: argparse.Namespace) -> Recipe:
    if options.weights != "imagenet" and not Path(options.weights).is_file():
        raise TrainingError(f"There is no file {options.weights} of weights.")
    if getattr(options, "loss", None):
        recipe = dataclasses.replace(recipe.alone(), loss=options.loss)
    if options.dtype:
        recipe = recipe.computing_in(options.dtype)
    asked = {
        "epochs": options.epochs,
        "seed": options.seed,
        "minutes": getattr(options, "minutes", None),
    }
    return dataclasses.replace(recipe, **{k: v for k, v in asked.items() if v is not None})


if __name__ == "__main__":
    sys.exit(main())
