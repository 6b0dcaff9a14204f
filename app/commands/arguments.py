"""The command line's parser."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from ..common import program
from ..startup.source_argument import as_source, names_a_file
from .argument_types import seconds
from .console import complain
from .export_arguments import add_export
from .import_arguments import add_agreement, add_import
from .study_arguments import add_study

_PROGRAM = program.invocation()
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_DESCRIPTION = f"""\
{program.NAME} shows, live, what faces express. Without a command it opens its window on the
camera chosen last, or on --source; at first it asks what to look at. Everything is
computed on this computer; no picture and no reading leaves it."""

_EXAMPLES = f"""\
examples:
  {_PROGRAM}                                   the window, on the camera
  {_PROGRAM} --source clip.mp4                 the window, on a video
  {_PROGRAM} --source http://10.0.0.5/video    the window, on a network camera
  {_PROGRAM} analyze photos/ --csv faces.csv   a row for each face of each picture
  {_PROGRAM} analyze talk.mp4 --every 1        a row for each face and second
  {_PROGRAM} export SESSION --as eaf --out talk.eaf   a session for ELAN
"""


def parser() -> argparse.ArgumentParser:
    """The parser of all commands; `command` names the one chosen."""
    top = argparse.ArgumentParser(
        prog=_PROGRAM,
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"{program.NAME} {program.__version__}")
    top.add_argument(
        "--source",
        help="what to open: a camera's number or name, a picture, a video, or an address "
        "(http://, https://, rtsp://)",
    )
    top.add_argument(
        "--debug",
        action="store_true",
        help="log which camera settings were chosen and how long each stage takes, to the terminal "
        "and the log folder",
    )
    top.set_defaults(command="window")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    _add_analyze(commands)
    add_export(commands)
    add_import(commands)
    add_agreement(commands)
    add_study(commands)
    _add_bench(commands)
    selftest = commands.add_parser("selftest", help="check that everything loads and works")
    selftest.set_defaults(command="selftest")
    return top


def for_a_file(words: Sequence[str]) -> list[str]:
    """The words, where they are files (dropped on the icon, say) as the source to look at.

    One that is not there is taken, too: the window says so. After "--" all words are files.
    """
    given = list(words)
    if given[:1] == ["--"]:
        files, others = given[1:], []
    elif given and given[0] not in program.COMMANDS and _is_source(given[0]):
        options = [word.startswith("-") for word in given]
        first = options.index(True) if True in options else len(given)
        files, others = given[:first], given[first:]
    else:
        return given
    if len(files) > 1:
        complain(f"The window shows one thing at a time: {files[0]}. `analyze` reads many.")
    # As one word: the file's name may begin with a dash.
    return [*(f"--source={as_source(file)}" for file in files[:1]), *others]


def _is_source(word: str) -> bool:
    return not word.startswith("-") and names_a_file(word)


def _add_analyze(commands: _Commands) -> None:
    parser = commands.add_parser(
        "analyze",
        help="read pictures, videos and folders into rows",
        description="Write a row for each face of each picture and of each frame of a video: "
        "file, frame, time (s), track, x, y, width, height (pixels), emotion, certain, the "
        "probability of each emotion, roll (degrees, clockwise), turn (of the nose from the "
        "middle of the eyes, in distances between them, to the right), quality (0 to 1) and "
        "problem (what keeps the face from being read well). Where no output is named, CSV is "
        "printed. All is UTF-8. A CSV file begins with a byte-order mark, as "
        "Excel needs; what is printed or piped does not. Text in CSV that a spreadsheet would run "
        "as a formula has an apostrophe before it. Bytes in a file's name that are not UTF-8 are "
        "written as backslash escapes. A file that cannot be read is named, and the rest goes on. "
        "What a folder holds besides is named at the end: files of other kinds, broken links, "
        "folders that cannot be opened. A link counts by its own name.",
        epilog="exit codes: 0: all was read. 1: something could not be read or written. "
        "2: the command line is wrong. 3: all was read, but something was passed over.",
    )
    parser.set_defaults(command="analyze")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    parser.add_argument(
        "--all",
        action="store_true",
        help="search hidden files and folders as well, and what systems keep beside pictures: "
        "._*, __MACOSX, @eaDir, .thumbnails, .Trash and the like (otherwise not named either)",
    )
    parser.add_argument(
        "--csv", type=Path, metavar="FILE", help="write the rows as CSV; - prints them"
    )
    parser.add_argument(
        "--json", type=Path, metavar="FILE", help="write the rows as JSON; - prints them"
    )
    parser.add_argument(
        "--frames",
        type=Path,
        metavar="FILE",
        help="write a row for each analysed frame as CSV, with faces or without: file, frame, "
        "seconds, media_time (in the film; empty for pictures), faces (found in that frame), "
        "dropped_before (frames passed over since the row before); - prints them",
    )
    parser.add_argument(
        "--sessions",
        "--session",
        type=Path,
        metavar="DIR",
        help="record each film as a session that the window opens, whose seconds are the film's "
        "own: a folder in DIR with the film's name, and a number where that is taken. Stopped in "
        "the middle, it keeps what was analysed. The window lists the sessions of your documents' "
        "folder “Emotion Lens”",
    )
    parser.add_argument(
        "--annotated", type=Path, metavar="DIR", help="save each picture and frame with its labels"
    )
    parser.add_argument(
        "--every",
        type=seconds,
        default=0.0,
        metavar="SECONDS",
        help="in videos, a row for each face only so often (default: every frame)",
    )
    parser.add_argument(
        "--stream",
        type=int,
        metavar="N",
        help="of video files that hold several videos, the one to read: 1 is the first (default: "
        "the one that the file says, or the largest; the others are named)",
    )
    _add_jobs(parser)


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    """Options for many files."""
    many = parser.add_argument_group("many files")
    many.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="write the rows of each file as a CSV of its own, and manifest.jsonl: what became of "
        "each file. A second call with the same files and options does what is left",
    )
    where = many.add_mutually_exclusive_group()
    where.add_argument(
        "--jobs",
        type=_count,
        metavar="N",
        help="analyse N files at once, each in its own process (default: of many pictures, up to "
        "four; else one)",
    )
    where.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="analyse on the workers of this Dask scheduler (tcp://host:8786), which reach the "
        "same files under the same paths; needs the extra `cluster`",
    )
    many.add_argument(
        "--threads",
        type=_count,
        metavar="N",
        help="for each process (default: the cores divided by --jobs; 1 on a cluster)",
    )


def _add_bench(commands: _Commands) -> None:
    parser = commands.add_parser(
        "bench",
        help="measure speed, memory and faces found on this computer",
        description="Analyse a clip frame by frame and print the time of each stage, frames/s, "
        "peak memory, the share of faces found of those that a scan of every full frame finds, "
        "and, measured in the same run, how much faster that is than the pipeline that "
        "tutorials teach.",
    )
    parser.set_defaults(command="bench")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--sessions",
        action="store_true",
        help="measure recording and an hour's session instead, with three faces; two minutes",
    )
    what.add_argument("--video", type=Path, metavar="FILE", help="measure on this video")
    what.add_argument(
        "--files",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="measure `analyze` on these files and folders instead: photos/s, and frames/s of each "
        "film",
    )
    what.add_argument(
        "--dispatch",
        type=_count,
        metavar="N",
        help="measure what handing out a file costs instead, with N files of which nothing is read",
    )
    beside = parser.add_mutually_exclusive_group()
    beside.add_argument(
        "--against", type=Path, metavar="DIR", help="with --files: in turns with this checkout"
    )
    beside.add_argument(
        "--jobs",
        type=_count,
        metavar="N",
        help="with --files: N jobs in turns with one job of one thread; with --dispatch: processes",
    )
    beside.add_argument("--scheduler", metavar="ADDRESS", help="with --dispatch: of a Dask cluster")
    parser.add_argument(
        "--turns", type=_count, default=3, metavar="N", help="with --files: how often (default: 3)"
    )
    parser.add_argument(
        "--live",
        action="store_true",
        help="measure how busy the window keeps the processor with a camera at 30 frames/s instead",
    )
    what.add_argument(
        "--faces",
        type=int,
        default=3,
        choices=range(9),
        metavar="N",
        help="how many faces the bundled clip has, 0 to 8 (default: 3)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures as JSON too")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 on")
    return int(text)
