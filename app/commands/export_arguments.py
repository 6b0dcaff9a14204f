"""Arguments of the command `export`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from .argument_types import seconds

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
# As app.exchange has them: --help does not wait for pandas, and a test says that they are the same.
FORMATS = ("eaf", "boris", "textgrid", "vtt", "srt", "csv", "xlsx", "parquet", "json")
LAYOUTS = ("wide", "long", "intervals")
CLOCKS = ("film", "recording")


def add_export(commands: _Commands) -> None:
    """Add the parser of `export`."""
    parser = commands.add_parser(
        "export",
        help="write a session for ELAN, BORIS, Praat, as captions, or as tables",
        description="Write a session as a file of another program. eaf (ELAN), boris, textgrid "
        "(Praat), vtt and srt (captions) hold intervals: a person shows an emotion from onset to "
        "offset, exact to the frame. “uncertain” (no emotion leads clearly) and “no face” (the "
        "frame was analysed, and the person not found in it) are states of their own; time that "
        "was not analysed is in none. Times are the film's own where the session is of a film, "
        "and otherwise the recording's. eaf and boris have a CSV of each person's probabilities "
        "beside them, for ELAN's timeseries viewer and BORIS's plots of external data. csv is for "
        "R, SPSS and pandas; xlsx, parquet and json hold readings, markers, summary and frames. "
        "Text in CSV that a spreadsheet would run as a formula has an apostrophe before it.",
        epilog="exit codes: 0: all was written. 1: something could not be read or written; then "
        "nothing is. 2: the command line is wrong.",
    )
    parser.set_defaults(command="export")
    parser.add_argument("session", type=Path, metavar="SESSION", help="the session's folder")
    parser.add_argument(
        "--as", dest="kind", choices=FORMATS, required=True, help="the format to write"
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="the file to write; its suffix is added where it is missing. parquet writes a file "
        "for each table, such as FILE-readings.parquet. A file that is there is replaced",
    )
    intervals = parser.add_argument_group("intervals (eaf, boris, textgrid, vtt, srt, csv)")
    intervals.add_argument(
        "--least",
        type=seconds,
        metavar="SECONDS",
        help="leave out intervals shorter than this (default: none)",
    )
    intervals.add_argument(
        "--joined",
        type=seconds,
        metavar="SECONDS",
        help="make one of two intervals of the same emotion, where at most so much lies between "
        "them in which no emotion was shown (default: none)",
    )
    intervals.add_argument(
        "--times",
        choices=CLOCKS,
        help="what the times are of (default: the film where the session is of one)",
    )
    table = parser.add_argument_group("tables (csv)")
    table.add_argument(
        "--layout",
        choices=LAYOUTS,
        help="wide: a row for each face and frame, the default. long: one for each emotion of "
        "these. intervals: one for each interval (onset, duration, trial_type, as BIDS events)",
    )
    table.add_argument(
        "--bom",
        action="store_true",
        help="begin with a byte-order mark, as Excel needs to read UTF-8",
    )
