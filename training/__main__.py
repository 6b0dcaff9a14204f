"""The command line: train, evaluate, export."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from pathlib import Path

from training.errors import TrainingError

# Before the backend loads: its start-up notices would bury ours.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except TrainingError as error:
        print(f"training: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"training: A file cannot be read or written: {error}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("training: Stopped. `train` goes on with --resume.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    train = commands.add_parser("train", help="fine-tune VGG19 on FER2013")
    train.add_argument("--data", type=Path, required=True, help="folder with fer2013.csv")
    train.add_argument("--out", type=Path, required=True, help="folder for model and history")
    train.add_argument("--recipe", default="best", help="named settings (default: best)")
    train.add_argument("--weights", default="imagenet", help='"imagenet", or a path to the weights')
    train.add_argument("--epochs", type=_positive, help="instead of the recipe's")
    train.add_argument(
        "--dtype", choices=("float32", "mixed_bfloat16"), help="instead of the recipe's"
    )
    train.add_argument("--resume", action="store_true", help="go on where --out was left")
    train.set_defaults(run=_train)

    evaluate = commands.add_parser("evaluate", help="measure a model on labelled faces")
    evaluate.add_argument("--model", type=Path, required=True, help=".tflite or .keras")
    evaluate.add_argument("--data", type=Path, required=True, help="FER2013, or class folders")
    evaluate.add_argument(
        "--split", choices=("Training", "PublicTest", "PrivateTest"), default="PublicTest"
    )
    evaluate.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")
    evaluate.set_defaults(run=_evaluate)

    export = commands.add_parser("export", help="write the program's int8 model")
    export.add_argument("--model", type=Path, required=True, help=".keras, as `train` made it")
    export.add_argument("--out", type=Path, required=True, help=".tflite; its JSON goes beside it")
    export.add_argument("--data", type=Path, help="faces to check the int8 model on (PublicTest)")
    export.set_defaults(run=_export)
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not 1 or more")
    return number


# The commands import what they need, so that --help is quick.


def _train(options: argparse.Namespace) -> None:
    from training import data, recipes
    from training.train import train

    if options.recipe not in recipes.RECIPES:
        known = ", ".join(recipes.RECIPES)
        raise TrainingError(f"There is no recipe {options.recipe}. Known: {known}.")
    if options.weights != "imagenet" and not Path(options.weights).is_file():
        raise TrainingError(f"There is no file {options.weights} of weights.")
    asked = {name: getattr(options, name) for name in ("epochs", "dtype")}
    recipe = dataclasses.replace(
        recipes.RECIPES[options.recipe], **{k: v for k, v in asked.items() if v is not None}
    )
    sets = data.load_for_training(options.data, recipe.seed)
    print(f"{len(sets[0])} faces to learn from, {len(sets[1])} to check on.")
    path = train(recipe, sets, options.out, options.weights, options.resume)
    print(f"The model is in {path}.")


def _evaluate(options: argparse.Namespace) -> None:
    from training import data, evaluate, files

    answers = evaluate.open_model(options.model)
    faces = data.load(options.data, options.split)
    milliseconds = evaluate.milliseconds(answers, faces.crops)
    outputs = answers(faces.crops)
    print(evaluate.report(outputs["probabilities"], faces))
    found = {
        "n": len(faces),
        "ms_per_face": milliseconds,
        **evaluate.figures(outputs, faces),
    }
    print(json.dumps(found, indent=2, allow_nan=False))
    if options.json is not None:
        files.write_json(options.json, found)


def _export(options: argparse.Namespace) -> None:
    from training import data
    from training.export import export

    faces = None if options.data is None else data.load(options.data, "PublicTest")
    record = export(options.model, options.out, faces)
    size = options.out.stat().st_size / 1e6
    print(f"Wrote {options.out} ({size:.1f} MB) and {options.out.with_suffix('.json').name}.")
    if faces is None:
        print("Nothing was checked. Give --data to compare it with the float model.")
    else:
        figures = record["figures"]
        print(f"It agrees with the float model on {figures['agreement']:.2%} of {len(faces)} faces")
        print(f"and is right on {figures['probabilities']['accuracy']:.2%} of them.")


if __name__ == "__main__":
    sys.exit(main())
