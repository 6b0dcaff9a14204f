"""Withdrawal of a participant: all that is theirs is deleted, and a line in CHANGES says so."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..common.language import tr
from ..personal.corrections import Corrections
from ..personal.errors import PersonalError
from ..sessions.progress import Progress, untold
from ..sources.base import reason
from . import changes, description, participants
from .errors import StudyError
from .files import read_json, write_json, writing
from .hand_out import hand_out
from .leftovers import leftovers
from .names import participant_id
from .participants import Participant
from .study import Study
from .theirs import Theirs, is_theirs, participant_folder, theirs

PENDING = ".withdrawal.json"
"""What is known of a withdrawal that was begun; it is deleted at the end."""


@dataclass(frozen=True)
class Personal:
    """The user's own files with faces of participants.

    corrections: faces that the user corrected.
    forget: deletes what the model learned from them.
    """

    corrections: Corrections
    forget: Callable[[], None]


@dataclass(frozen=True)
class Withdrawal:
    """What was deleted.

    sessions, corrections: how many. files: how many were handed out in a zip before; 0 without.
    forgotten: what the model had learned from corrections was deleted, as theirs were among them.
    leftovers: other files in the study that still name the participant.
    """

    sessions: int
    corrections: int
    files: int = 0
    forgotten: bool = False
    leftovers: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Belongings:
    """What would be deleted with a withdrawal.

    sessions: names of the folders. videos: how many of them have a video.
    corrections: how many faces that the user corrected.
    """

    sessions: tuple[str, ...]
    videos: int
    corrections: int


def belongings(study: Study, participant: str, personal: Personal | None = None) -> Belongings:
    """What is a participant's, and would be deleted. Raises StudyError."""
    id = participant_id(participant)
    own = [one for one in study.sessions() if one.participant == id]
    try:
        wanted = is_theirs(theirs(study.plan.id, id, own))
        found = [] if personal is None else personal.corrections.find(wanted)
    except PersonalError as error:
        raise StudyError(str(error)) from error
    videos = sum(one.metadata is not None and one.metadata.video is not None for one in own)
    return Belongings(tuple(one.folder.name for one in own), videos, len(found))


def export(
    study: Study,
    participant: str,
    personal: Personal | None,
    target: Path,
    progress: Progress = untold,
) -> int:
    """Write a zip of all that is a participant's, and keep it in the study; number of files.

    Raises StudyError, and what `progress` raises; then there is no zip.
    """
    id = participant_id(participant)
    person = _known(study, id)
    own = theirs(study.plan.id, id, study.sessions())
    corrections = personal.corrections if personal else None
    return hand_out(study.folder, person, own, corrections, target, progress=progress)


def withdraw(
    study: Study,
    participant: str,
    personal: Personal | None = None,
    copy: Path | None = None,
    progress: Progress = untold,
) -> Withdrawal:
    """Delete all that is a participant's from the study and from the user's corrections.

    Interrupted, it is finished by calling it again with the same participant.

    personal: the user's own files; None where there are none.
    copy: a zip file to hand out, written before anything is deleted.
    progress: called while the zip is written; once anything is deleted, it is not called.

    Raises StudyError; then what is left can still be deleted by calling again. Raises what
    `progress` raises; then nothing was deleted.
    """
    id = participant_id(participant)
    with writing(study.folder):
        own, begun = _begin(study, id)
        files = 0
        if copy is not None and not begun["deleting"]:
            corrections = personal.corrections if personal else None
            files = hand_out(
                study.folder, _known(study, id), own, corrections, copy, progress=progress
            )
        progress(1.0)
        begun |= {"deleting": True, "files": files or begun["files"]}
        write_json(study.folder / PENDING, begun)
        found, forgotten = _delete_corrections(own, personal)
        begun |= {"corrections": begun["corrections"] + found}
        write_json(study.folder / PENDING, begun)
        _delete_folder(participant_folder(study.folder, id))
        remaining = [one for one in study.participants if one.id != id]
        participants.save(study.folder, remaining)
        description.write_table(study.folder, study.sessions(), remaining)
        done = Withdrawal(begun["sessions"], begun["corrections"], begun["files"], forgotten)
        changes.note(study.folder, _sentence(done))
        _remove(study.folder / PENDING)
    left = leftovers(study.folder, id, own.names)
    return replace(done, leftovers=tuple(left))


def unfinished(study: Study) -> str:
    """The participant whose withdrawal was interrupted; "" for none. Raises StudyError."""
    path = study.folder / PENDING
    return str(read_json(path).get("participant", "")) if path.is_file() else ""


def _begin(study: Study, id: str) -> tuple[Theirs, dict[str, Any]]:
    """What is theirs, and what is known of a withdrawal; of one that was begun, as it was then."""
    path = study.folder / PENDING
    if path.is_file():
        begun = read_json(path)
        if begun.get("participant") != id:
            raise StudyError(
                tr(
                    "The withdrawal of {participant} was interrupted. Finish it first, by "
                    "withdrawing that participant again."
                ).format(participant=begun.get("participant"))
            )
        try:
            times = tuple((str(start), str(end)) for start, end in begun["times"])
            own = Theirs(begun["key"], tuple(begun["names"]), times)
            return own, {"deleting": True, "files": 0, "corrections": 0, "sessions": 0, **begun}
        except (KeyError, TypeError, ValueError):
            raise StudyError(
                tr("{path} is damaged. Delete it, and withdraw again.").format(path=path)
            ) from None
    sessions = [one for one in study.sessions() if one.participant == id]
    if not sessions and not participant_folder(study.folder, id).is_dir():
        _known(study, id)
    if recording := [one for one in sessions if one.recording]:
        raise StudyError(
            tr("{session} is being recorded. Stop the recording first.").format(
                session=recording[0].folder.name
            )
        )
    own = theirs(study.plan.id, id, sessions)
    numbers = {"sessions": len(sessions), "corrections": 0, "files": 0, "deleting": False}
    told = {"participant": id, "key": own.key, "names": list(own.names), "times": list(own.times)}
    return own, {**told, **numbers}


def _known(study: Study, id: str) -> Participant:
    for one in study.participants:
        if one.id == id:
            return one
    raise StudyError(
        tr("The study has no participant “{participant}”. Choose another.").format(participant=id)
    )


def _delete_corrections(own: Theirs, personal: Personal | None) -> tuple[int, bool]:
    """Number of corrections deleted, and whether what was learned from them is forgotten."""
    if personal is None:
        return 0, False
    try:
        ids = {row.get("id", "") for row in personal.corrections.find(is_theirs(own))}
        if ids:
            personal.forget()  # first: an interrupted withdrawal finds the corrections again
            personal.corrections.delete(*ids)
    except PersonalError as error:
        raise StudyError(str(error)) from error
    return len(ids), bool(ids)


def _delete_folder(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except OSError as error:
        raise StudyError(
            tr(
                "{folder} cannot be deleted: {reason}. Close its files in other programs, and "
                "withdraw again: what is left is deleted then."
            ).format(folder=folder, reason=reason(error))
        ) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StudyError(
            tr("{path} cannot be deleted: {reason}. Delete it.").format(
                path=path, reason=reason(error)
            )
        ) from error


def _sentence(done: Withdrawal) -> str:
    """What the study's file of changes says, in English."""
    handed = " after a copy was handed out" if done.files else ""
    sessions = f"{done.sessions} session{'' if done.sessions == 1 else 's'}"
    faces = (
        f"{done.corrections} corrected face{'' if done.corrections == 1 else 's'}"  # untranslated
    )
    deleted = f"what was theirs was deleted{handed}"
    return f"A participant withdrew; {deleted}: {sessions}, {faces}."  # untranslated
