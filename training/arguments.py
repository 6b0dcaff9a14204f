"""What the command line takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

Command = Callable[[argparse.Namespace], None]
_CANDIDATES = "folder with candidates_train.npz and candidates_check.npz"
_LOSSES = ("both", "all", "cross_entropy", "soft_cross_entropy", "advanced_softmax", "valence")
_DATA = "folder with fer2013.csv, or of one folder for each emotion"
_TAKE_A_PACK = ("train", "slim", "campaign")


def parser(commands: Mapping[str, Command], description: str | None) -> argparse.ArgumentParser:
    """A parser whose result holds `run`, the one of `commands` that was asked for."""
    whole = argparse.ArgumentParser(prog="python -m training", description=description)
    below = whole.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, text: str, data: str = _DATA) -> argparse.ArgumentParser:
        command = below.add_parser(name, help=text, description=text)
        pack = " or a file that `pack` wrote" if name in _TAKE_A_PACK else ""
        command.add_argument("--data", type=Path, required=name != "export", help=data + pack)
        command.set_defaults(run=commands[name])
        return command

    train = add("train", "fine-tune VGG19 on FER2013")
    _add_run(train, recipe="best")
    train.add_argument("--resume", action="store_true", help="go on where --out was left")
    _add_more(train)
    _add_teacher(train)
    train.add_argument(
        "--minutes", type=minutes, metavar="M", help="train for so long in place of epochs"
    )
    train.add_argument("--devices", type=positive, default=1, help="share batches (JAX)")

    crossval = add("crossval", "stratified cross-validation of a recipe")
    _add_run(crossval, recipe="paper")
    crossval.add_argument("--folds", type=at_least_two, default=5)
    crossval.add_argument("--parallel", type=positive, default=1, help="folds at a time")

    compare = add("compare", "VGG19 beside a plain CNN and a mini-Xception")
    _add_run(compare, recipe=None)
    _add_faces(compare)

    ablate = add("ablate", "a recipe beside itself with one thing changed, over seeds")
    _add_run(ablate, recipe="campaign")
    ablate.add_argument("--seeds", type=positive, default=3)
    ablate.add_argument("--only", nargs="+", metavar="ROW", help="of what is changed, these alone")
    _add_faces(ablate)
    _add_more(ablate)
    _add_teacher(ablate)

    _add_slim(add("slim", "cut a trained VGG19 down to less work, by least squares"))
    _add_pack(add("pack", "write all faces to one small file, for machines had for minutes"))
    _add_campaign(add("campaign", "teachers and a slim student by the clock, on JAX"))
    _add_evaluate(add("evaluate", "measure a model on labelled faces"))
    _add_export(add("export", "write the program's int8 model"))
    _add_references(add("references", "write what holds a user's adaptation to the model"))
    verifier = add("verifier", "train and export the face verifier", _CANDIDATES)
    verifier.add_argument("--out", type=Path, required=True, help="folder for what is made")
    verifier.add_argument("--epochs", type=positive, help="instead of the recipe's")
    verifier.add_argument("--seed", type=int, help="instead of the recipe's")
    return whole


def positive(text: str) -> int:
    """A whole number of 1 or more."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not 1 or more")
    return number


def part_of_one(text: str) -> float:
    """A number above 0 and not above 1."""
    number = float(text)
    if not 0 < number <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and at most 1")
    return number


def minutes(text: str) -> float:
    """A number above 0."""
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is no time")
    return number


def at_least_two(text: str) -> int:
    """A whole number of 2 or more."""
    if positive(text) < 2:
        raise argparse.ArgumentTypeError(f"{text} is not 2 or more")
    return int(text)


def _add_run(command: argparse.ArgumentParser, recipe: str | None) -> None:
    command.add_argument("--out", type=Path, required=True, help="folder for models and history")
    if recipe is not None:
        command.add_argument("--recipe", default=recipe, help=f"named settings ({recipe})")
        command.add_argument("--loss", choices=_LOSSES, help="instead of the recipe's")
    command.add_argument(
        "--weights", default="imagenet",
        help='"imagenet", a file of VGG19\'s weights, or a .keras or .tflite model to start from',
    )  # fmt: skip
    command.add_argument("--epochs", type=positive, help="instead of the recipe's")
    command.add_argument(
        "--dtype", choices=("float32", "mixed_bfloat16"), help="instead of the recipe's"
    )
    command.add_argument("--seed", type=int, help="instead of the recipe's")


def _add_slim(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", type=Path, required=True, help=".keras or .tflite")
    command.add_argument("--out", type=Path, required=True, help=".keras")
    command.add_argument(
        "--work", type=part_of_one, default=0.5, help="of the multiplications, 0 to 1 (0.5)"
    )
    command.add_argument(
        "--faces", type=positive, default=3000, metavar="N", help="to fit the weights on (3000)"
    )
    _add_more(command)


def _add_pack(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, required=True, help=".npz")
    command.add_argument(
        "--quality", type=positive, default=75, help="of WebP; above 100 nothing is lost (75)"
    )
    _add_more(command)


def _add_campaign(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, required=True, help="folder for all that is made")
    command.add_argument(
        "--minutes", type=minutes, default=9.0, metavar="M", help="that all stages share (9)"
    )
    command.add_argument(
        "--weights", default="imagenet",
        help='"imagenet", a file of VGG19\'s weights, or a .keras or .tflite model to start from',
    )  # fmt: skip
    command.add_argument(
        "--pieces", type=Path, metavar="DIR", help="where what travels goes (OUT/pieces)"
    )
    command.add_argument(
        "--rehearse", action="store_true",
        help="all of it narrow and on a few faces, to see that it works; with --minutes 1.5, say",
    )  # fmt: skip
    command.add_argument(
        "--collect", type=Path, metavar="DIR",
        help="train nothing: put the pieces in DIR together, calibrate, export and report",
    )  # fmt: skip
    _add_more(command)


def _add_faces(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--faces", type=positive, metavar="N",
        help="train on so many of the faces, of each emotion alike, for a quick look",
    )  # fmt: skip


def _add_more(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--more", type=Path, nargs="+", default=[], metavar="DIR",
        help="more labelled faces: folders of faces.npy with labels.npy, or of one folder for each "
        "emotion, or a folder of such folders",
    )  # fmt: skip


def _add_teacher(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--teacher", type=Path, nargs="+", default=[], metavar="MODEL",
        help="trained models (.keras, .tflite) whose answers are learned from too",
    )  # fmt: skip


def _add_evaluate(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", type=Path, required=True, help=".tflite or .keras")
    command.add_argument(
        "--split", choices=("Training", "PublicTest", "PrivateTest"), default="PublicTest"
    )
    _add_more(command)
    command.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")
    command.add_argument("--report", type=Path, metavar="DIR", help="write tables and charts here")
    command.add_argument(
        "--history", type=Path, metavar="CSV",
        help="of the training, for the report (default: history.csv beside the model)",
    )  # fmt: skip


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", type=Path, required=True, help=".keras, as `train` made it")
    command.add_argument("--out", type=Path, required=True, help=".tflite; its JSON goes beside it")
    _add_more(command)
    command.add_argument(
        "--quantise", choices=("dynamic", "full"), default="dynamic",
        help="weights alone, or with fixed ranges for what is computed (needs --data)",
    )  # fmt: skip


def _add_references(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", type=Path, required=True, help=".tflite, as `export` wrote it")
    command.add_argument("--out", type=Path, required=True, help=".npz")
