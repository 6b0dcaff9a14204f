"""Names in a study: of participants, stimuli and their sessions' folders, as BIDS has them."""

from __future__ import annotations

import re
from pathlib import Path

from ..common.language import tr
from .errors import StudyError

DATA, STIMULI = "data", "stimuli"
_LABEL = re.compile(r"[A-Za-z0-9]+")
_SESSION = re.compile(r"(sub-[A-Za-z0-9]+)_task-([A-Za-z0-9]+)_run-([0-9]{1,6})")


def participant_id(text: str) -> str:
    """A participant's id, such as "sub-01", from "sub-01" or "01". Raises StudyError."""
    label = text.strip().removeprefix("sub-")
    if not _LABEL.fullmatch(label):
        raise StudyError(
            tr(
                "“{text}” cannot be a participant's id. Use letters and digits only, such as "
                "sub-01."
            ).format(text=text)
        )
    return f"sub-{label}"


def stimulus_id(text: str) -> str:
    """A stimulus's id, such as "film1". Raises StudyError."""
    if not _LABEL.fullmatch(text.strip()):
        raise StudyError(
            tr(
                "“{text}” cannot name a stimulus. Use letters and digits only, such as film1."
            ).format(text=text)
        )
    return text.strip()


def label(text: str) -> str:
    """Letters and digits of a text, such as "CalmLake2" of "Calm lake (2)"; "" without any."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[:1].upper() + word[1:] for word in words)


def next_participant(taken: list[str]) -> str:
    """The first of "sub-01", "sub-02", … above all numbers that are taken."""
    numbers = [int(one[4:]) for one in taken if one[4:].isdecimal()]
    return f"sub-{max(numbers, default=0) + 1:02}"


def session_folder(study: Path, participant: str, stimulus: str, run: int) -> Path:
    """Folder of a session, such as data/sub-01/sub-01_task-film1_run-1."""
    return study / DATA / participant / f"{participant}_task-{stimulus}_run-{run}"


def parts_of(folder: Path) -> tuple[str, str, int] | None:
    """Participant, stimulus and run in the name of a session's folder; None for other folders."""
    found = _SESSION.fullmatch(folder.name)
    return (found[1], found[2], int(found[3])) if found else None
