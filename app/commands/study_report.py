"""Report part of the command `study`: the group report of a study."""

from __future__ import annotations

import argparse
from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ..common.text import as_utf8
from ..studies.group.choices import Choices
from .argument_types import seconds
from .console import complain, tell

if TYPE_CHECKING:  # --help does not wait for pandas
    from ..studies.group.blocks import GroupReport

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
_DONE, _FAILED = 0, 1
_FIELDS = ("step", "window", "base", "analysed", "in_view", "readable", "resamples", "seed", "pool")


def add_parser(commands: _Commands) -> None:
    """Add the parser of `study report`."""
    usual = Choices()
    parser = commands.add_parser(
        "report",
        help="write what all participants' faces showed",
        description="Write the group report of a study: mean courses over participants with a "
        "bootstrap band, shares of time, first reactions to events, agreement among participants, "
        "groups side by side, and who is left out and why. html is one page, pdf the same in "
        "print, csv a tidy long table with a figure a row.",
        epilog="exit codes: 0: the report was written. 1: the study could not be read, or the "
        "report not written. 2: the command line is wrong.",
    )
    parser.add_argument("study", type=Path, metavar="STUDY", help="the study's folder")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="the file to write: .html, .pdf or .csv. A file that is there is replaced",
    )
    parser.add_argument(
        "--step",
        type=_length,
        default=usual.step,
        metavar="SECONDS",
        help="a point of a course stands for so much time (default: %(default)s)",
    )
    parser.add_argument(
        "--window",
        type=_length,
        default=usual.window,
        metavar="SECONDS",
        help="a reaction begins within this time after an event (default: %(default)s)",
    )
    parser.add_argument(
        "--base",
        type=_length,
        default=usual.base,
        metavar="SECONDS",
        help="it is compared with this time before the event (default: %(default)s)",
    )
    for name, of in (
        ("analysed", "the stimulus that was analysed"),
        ("in-view", "that in which the face was found"),
        ("readable", "that in which it was readable"),
    ):
        parser.add_argument(
            f"--{name}",
            type=_share,
            default=0.5,
            metavar="SHARE",
            help=f"leave out viewings below this share, 0 to 1, of {of} (default: %(default)s)",
        )
    parser.add_argument(
        "--pool",
        action="store_true",
        help="count sessions of different models, settings or resting faces together; the report "
        "says so",
    )
    parser.add_argument(
        "--resamples",
        type=_count,
        default=usual.resamples,
        metavar="N",
        help="of the bootstrap over participants (default: %(default)s)",
    )
    parser.add_argument(
        "--seed",
        type=_seed,
        default=usual.seed,
        metavar="N",
        help="of its random numbers (default: %(default)s)",
    )
    parser.add_argument(
        "--bom",
        action="store_true",
        help="begin a CSV with a byte-order mark, as Excel needs to read UTF-8",
    )


def run(options: Namespace, to_pdf: Callable[[GroupReport, Callable[[float], None]], bytes]) -> int:
    """Write the group report of options.study to options.out; gives the exit code.

    to_pdf: makes a PDF file's bytes of a report.
    """
    from tqdm import tqdm

    from ..sessions.schema import SessionError
    from ..studies.errors import StudyError
    from ..studies.group.write import group_report

    given = {name: getattr(options, name) for name in _FIELDS}
    bar_format = "{l_bar}{bar}| {elapsed}<{remaining}"
    try:
        with tqdm(total=1.0, leave=False, disable=None, bar_format=bar_format) as bar:
            group_report(
                options.study,
                options.out,
                Choices(**given),
                to_pdf=to_pdf,
                bom=options.bom,
                progress=lambda done: bar.update(done - bar.n),
            )
    except (StudyError, SessionError) as error:
        complain(str(error))
        return _FAILED
    tell(f"Saved {as_utf8(options.out.name)} in {as_utf8(str(options.out.parent))}")
    return _DONE


def _length(text: str) -> float:
    """A number of seconds above 0. Raises ArgumentTypeError."""
    number = seconds(text)
    if number < 0.01:
        raise ArgumentTypeError(f"{text} is too short; from 0.01 on is possible")
    return number


def _share(text: str) -> float:
    """A share from 0 to 1. Raises ArgumentTypeError."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise ArgumentTypeError(f"{text} is no share from 0 to 1")
    return number


def _count(text: str) -> int:
    """A number of resamples. Raises ArgumentTypeError."""
    if not text.isdecimal() or not 100 <= int(text) <= 100000:
        raise ArgumentTypeError(f"{text} is no number from 100 to 100000")
    return int(text)


def _seed(text: str) -> int:
    """A seed of random numbers. Raises ArgumentTypeError."""
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text} is no whole number from 0 on")
    return int(text)
