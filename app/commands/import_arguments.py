"""Arguments of the commands `import` and `agreement`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
_FILES = (
    "FILE is an ELAN file (.eaf), a BORIS project (.boris, format 7), BORIS's exported tabular or "
    "aggregated events, or a CSV or TSV file with the columns onset, duration, trial_type in "
    "seconds, as BIDS events have (duration may be missing or n/a), and perhaps person or subject. "
)
_TIMES = (
    "Times are the film's own where the session is of a film, and the recording's seconds "
    "otherwise; what lies outside the session is left out and counted. "
)
_CODES = (
    "A code is one of the seven emotions, by its name or another common word (anger, happiness, "
    "joy, afraid, sadness, ...), in any case. Whom it is about says PARTICIPANT of the ELAN tier, "
    "the subject in BORIS, or the column person: the name in the session, its number, or such as "
    "“Person 3”; without one it is about the face that is alone in view. "
)
_EXIT_CODES = (
    "exit codes: 0: all was read. 1: something could not be read or written. 2: the command line "
    "is wrong. 3: it is done, but something in the file was left out."
)


def add_import(commands: _Commands) -> None:
    """Add the parser of `import`."""
    parser = commands.add_parser(
        "import",
        help="read markers or a human's codes into a session, from ELAN, BORIS or a CSV",
        description="Add the annotations of FILE to the session's markers: the onset and the "
        "label of each. Imported twice, they are there once. With --as codes they are kept as a "
        f"human's codes of emotions, in place of earlier ones. {_FILES}{_TIMES}{_CODES}",
        epilog=_EXIT_CODES,
    )
    parser.set_defaults(command="import")
    _add_session(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="the annotations")
    parser.add_argument(
        "--as",
        dest="kind",
        choices=("markers", "codes"),
        default="markers",
        help="what the annotations become (default: markers)",
    )
    parser.add_argument(
        "--add", action="store_true", help="with --as codes: keep the earlier codes beside them"
    )
    _add_tier(parser)


def add_agreement(commands: _Commands) -> None:
    """Add the parser of `agreement`."""
    parser = commands.add_parser(
        "agreement",
        help="compare a human's codes of emotions with the program's readings",
        description="Print Cohen's kappa, with a 95% interval, and the confusion table, in all "
        "and for each person: for the codes kept with the session (`import --as codes`), or for "
        f"those of FILE, which are not kept. {_FILES}{_TIMES}{_CODES}",
        epilog=_EXIT_CODES,
    )
    parser.set_defaults(command="agreement")
    _add_session(parser)
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the codes")
    _add_tier(parser)


def _add_session(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("session", type=Path, metavar="SESSION", help="the session's folder")


def _add_tier(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--tier",
        "--observation",
        dest="parts",
        action="append",
        default=[],
        metavar="NAME",
        help="of FILE only this ELAN tier or BORIS observation; may be given several times "
        "(default: all tiers, or the only observation)",
    )
    parser.add_argument(
        "--label",
        dest="labels",
        action="append",
        default=[],
        metavar="NAME",
        help="of FILE only annotations with this label, such as a behaviour in BORIS; may be given "
        "several times",
    )
