"""The command line: train, export, evaluate."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from pathlib import Path

# Before the backend loads: its start-up notices would bury ours.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    from training.data import DataError  # late, so that --help needs no pandas

    try:
        options.run(options)
    except DataError as error:
        print(f"training: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    train = commands.add_parser("train", help="fine-tune VGG19 on FER2013")
    train.add_argument("--data", type=Path, required=True, help="folder with fer2013.csv")
    train.add_argument("--out", type=Path, required=True, help="folder for model and history")
    train.add_argument("--recipe", default="best", help="named settings (default: best)")
    train.add_argument("--weights", default="imagenet", help='"imagenet", or a path to the weights')
    train.add_argument("--epochs", type=int, help="instead of the recipe's")
    train.add_argument("--dtype", help='instead of the recipe\'s, such as "mixed_bfloat16"')
    train.add_argument("--resume", action="store_true", help="go on where --out was left")
    train.set_defaults(run=_train)
    return parser


def _train(options: argparse.Namespace) -> None:
    from training import data, recipes
    from training.train import train

    if options.recipe not in recipes.RECIPES:
        known = ", ".join(recipes.RECIPES)
        raise data.DataError(f"There is no recipe {options.recipe}. Known: {known}.")
    if options.weights != "imagenet" and not Path(options.weights).is_file():
        raise data.DataError(f"There is no file {options.weights} of weights.")
    asked = {name: getattr(options, name) for name in ("epochs", "dtype")}
    recipe = dataclasses.replace(
        recipes.RECIPES[options.recipe], **{k: v for k, v in asked.items() if v is not None}
    )
    faces, validation = data.load_for_training(options.data, recipe.seed)
    print(f"{len(faces)} faces to learn from, {len(validation)} to check on.")
    path = train(recipe, faces, validation, options.out, options.weights, options.resume)
    print(f"The model is in {path}.")


if __name__ == "__main__":
    sys.exit(main())
