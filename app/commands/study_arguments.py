"""Arguments of the command `study`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from . import study_report
from .argument_types import seconds

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
# As app.vision.blur has them: --help does not wait for OpenCV, and a test says they are the same.
STYLES = ("blurred", "mosaic", "solid")
_EXIT_CODES = (
    "exit codes: 0: done. 1: something could not be read or written. 2: the command line is wrong. "
    "3: done, but something is left to see to, and was said."
)


def add_study(commands: _Commands) -> None:
    """Add the parser of `study` and those of its actions."""
    parser = commands.add_parser(
        "study",
        help="make, check and share a study of several people with the same stimuli",
        description="A study is a folder laid out as Psych-DS and BIDS do it: participants.tsv, "
        "stimuli with their events, and a session for each recording, which says what its "
        "participant agreed to. All of it are plain files.",
    )
    parser.set_defaults(command="study")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    _add_new(actions)
    _add_participant(actions)
    _add_stimulus(actions)
    _add(actions, "list", "print participants, stimuli and sessions")
    _add(
        actions,
        "check",
        "say what is missing or wrong, and name all columns of the data anew",
        "Say what is missing or wrong in a study: sessions whose folder is gone or which cannot be "
        "read, films that are others than before, events with text in their times, ids that are "
        "there twice, a withdrawal that was interrupted. Then write the table of sessions and the "
        "columns of all data files anew, as Psych-DS wants them.",
    )
    _add_withdraw(actions)
    _add_share(actions)
    study_report.add_parser(actions)


def _add(
    actions: _Commands, name: str, words: str, description: str = ""
) -> argparse.ArgumentParser:
    """Add an action with the study's folder as its first argument."""
    text = description or f"{words[:1].upper()}{words[1:]}."
    parser = actions.add_parser(name, help=words, description=text, epilog=_EXIT_CODES)
    parser.add_argument("study", type=Path, metavar="STUDY", help="the study's folder")
    return parser


def _add_new(actions: _Commands) -> None:
    parser = _add(actions, "new", "make a study in a new or empty folder")
    parser.add_argument("--name", required=True, metavar="TEXT", help="name of the study")
    parser.add_argument("--about", default="", metavar="TEXT", help="a sentence on the study")


def _add_participant(actions: _Commands) -> None:
    parser = _add(actions, "add-participant", "add a participant")
    parser.add_argument(
        "--id",
        default="",
        metavar="ID",
        help="letters and digits, such as 07 or sub-07 (default: the next number). No name",
    )
    parser.add_argument("--group", default="", metavar="TEXT", help="group, if there are groups")
    parser.add_argument(
        "--set",
        dest="columns",
        action="append",
        default=[],
        type=_column,
        metavar="COLUMN=TEXT",
        help="a further column of participants.tsv, such as age=31; may be given several times",
    )


def _add_stimulus(actions: _Commands) -> None:
    parser = _add(actions, "add-stimulus", "add a stimulus, with a film or without")
    parser.add_argument("id", metavar="ID", help="letters and digits, such as film1")
    parser.add_argument(
        "--film",
        type=Path,
        metavar="FILE",
        help="the film, which is copied into the study (default: the stimulus is elsewhere, such "
        "as a web page or a task)",
    )
    parser.add_argument(
        "--events",
        type=Path,
        metavar="FILE",
        help="its events: a CSV or TSV with onset, duration and trial_type in seconds, as BIDS has "
        "them, an ELAN file or a BORIS project. For a stimulus that is there already, they take "
        "the place of the earlier ones",
    )


def _add_withdraw(actions: _Commands) -> None:
    parser = _add(
        actions,
        "withdraw",
        "delete all that is a participant's, after handing out a copy if wished",
        "Delete all that is a participant's: their sessions with videos, their row in "
        "participants.tsv, and the faces that you corrected while they were recorded, with what "
        "the model learned from your corrections if theirs were among them. CHANGES gets a line "
        "that says so, without the id. Interrupted, it is finished by the same command. Backups, "
        "and what you exported elsewhere, are yours to delete; files in the study that still name "
        "the participant are listed. Deleted files are not overwritten on the disk.",
    )
    parser.add_argument("participant", metavar="ID", help="the participant, such as sub-07")
    parser.add_argument(
        "--copy", type=Path, metavar="FILE.zip", help="first write all of it to this zip file"
    )
    parser.add_argument(
        "--only-copy", action="store_true", help="with --copy: write the zip, and delete nothing"
    )
    parser.add_argument(
        "--yes", action="store_true", help="delete; without it, only say what would be deleted"
    )


def _add_share(actions: _Commands) -> None:
    parser = actions.add_parser(
        "share",
        help="write a copy without names, dates, paths and cameras, for others",
        description="Write a copy of a study, or of single sessions, to give to others. "
        "Participants get pseudonyms in random order; dates, paths, names of people and of cameras "
        "are left out, and so are texts of markers. Readings alone are copied, unless --video "
        "says how faces are hidden. Sessions whose consent does not include sharing are left out "
        "and named. Videos are searched for faces once more: what was found is said and listed, "
        "with times, in a CSV file beside the copy. Look at those, and at the whole, before you "
        "share it: clothes, a room or how somebody moves may tell who it is. "
        "Readings of other people in view are in the copy, too.",
        epilog=_EXIT_CODES,
    )
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a study's folder, or sessions' folders"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="a new or empty folder for the copy"
    )
    _add_contents(parser)
    _add_video(parser)


def _add_contents(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--session",
        dest="only",
        action="append",
        default=[],
        metavar="NAME",
        help="of a study only this session, by its folder's name; may be given several times",
    )
    parser.add_argument("--notes", action="store_true", help="keep the texts of markers")
    parser.add_argument(
        "--column",
        dest="columns",
        action="append",
        default=[],
        metavar="NAME",
        help="keep this column of participants.tsv, such as age; may be given several times "
        "(default: the group only)",
    )
    parser.add_argument("--films", action="store_true", help="copy the stimuli's films, too")
    parser.add_argument(
        "--who-is-who",
        type=Path,
        metavar="FILE",
        help="write which pseudonym is whose to this TSV, outside of the copy (default: nowhere)",
    )
    parser.add_argument(
        "--agreed",
        action="store_true",
        help="share sessions that say nothing of consent, because you have it elsewhere",
    )


def _add_video(parser: argparse.ArgumentParser) -> None:
    video = parser.add_argument_group("video")
    video.add_argument(
        "--video",
        choices=STYLES,
        default="",
        help="share videos, too, where video was agreed to, with each face blurred, as a mosaic, "
        "or covered in gray (default: no video)",
    )
    video.add_argument(
        "--visible",
        action="append",
        default=[],
        metavar="WHO",
        help="do not hide this person, by name or number in the session; may be given several "
        "times (default: everybody is hidden)",
    )
    video.add_argument(
        "--search-every",
        type=seconds,
        default=0.0,
        metavar="SECONDS",
        help="search a frame for faces only so often (default: every frame, which takes a while)",
    )


def _column(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text} is not of the form COLUMN=TEXT")
    return name.strip(), value.strip()
