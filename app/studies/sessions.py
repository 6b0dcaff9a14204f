"""Sessions of a study: the folders in data/, each with its participant, stimulus and consent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..common.language import tr
from ..sessions.consent import Consent, consent_of
from ..sessions.lock import is_locked
from ..sessions.metadata import read_metadata
from ..sessions.schema import Metadata, SessionError
from ..sources.base import reason
from .errors import StudyError
from .names import DATA, parts_of, session_folder


@dataclass(frozen=True)
class StudySession:
    """Session of a study, without its readings: sessions.store.load(folder) has them.

    participant: such as "sub-01".
    stimulus: id of the stimulus.
    run: 1 for the first with this participant and stimulus.
    folder: the session's folder.
    consent: what was agreed to; None where that cannot be read.
    metadata: content of session.json; None where that cannot be read.
    recording: it is being recorded now.
    trouble: a sentence on what is wrong with it; "" where all is well.
    """

    participant: str
    stimulus: str
    run: int
    folder: Path
    consent: Consent | None = None
    metadata: Metadata | None = None
    recording: bool = False
    trouble: str = ""


def listing(study: Path) -> list[StudySession]:
    """The study's sessions, by participant, stimulus and run. Raises StudyError."""
    root = study / DATA
    try:
        folders = [
            folder
            for participant in root.iterdir()
            if participant.is_dir()
            for folder in participant.iterdir()
            if folder.is_dir() and parts_of(folder)
        ]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise StudyError(
            tr("The folder {folder} cannot be opened: {reason}.").format(
                folder=root, reason=reason(error)
            )
        ) from error
    found = [_session(folder) for folder in folders]
    return sorted(found, key=lambda one: (one.participant, one.stimulus, one.run))


def last_consent(sessions: Iterable[StudySession], participant: str) -> Consent | None:
    """What a participant agreed to by the latest consent in their sessions; None without any."""
    known = [one.consent for one in sessions if one.participant == participant]
    return max(filter(None, known), key=lambda one: one.date, default=None)


def new_folder(study: Path, participant: str, stimulus: str) -> tuple[Path, int]:
    """Folder of the next session with a participant and a stimulus, and its run.

    The folder does not exist yet: the recorder makes it.
    """
    known = (study / DATA / participant).glob(f"{participant}_task-{stimulus}_run-*")
    runs = [parts[2] for parts in map(parts_of, known) if parts]
    run = max(runs, default=0) + 1
    return session_folder(study, participant, stimulus, run), run


def block(study_id: str, folder: Path, consent: Consent) -> dict[str, Any]:
    """What session.json of a study's session has under "study".

    study_id: of the study's plan.
    folder: from new_folder().

    Raises StudyError for another folder.
    """
    parts = parts_of(folder)
    if parts is None:
        raise StudyError(
            tr("{folder} is no folder of a study's session.").format(folder=folder.name)
        )
    participant, stimulus, run = parts
    return {
        **{"participant": participant, "stimulus": stimulus, "run": run},
        **{"consent": consent.stored(), "id": study_id},
    }


def _session(folder: Path) -> StudySession:
    parts = parts_of(folder)
    assert parts is not None  # listing() takes no others
    recording = is_locked(folder)
    try:
        metadata = read_metadata(folder)
    except SessionError as error:
        return StudySession(*parts, folder, recording=recording, trouble=str(error))
    try:
        consent = consent_of(metadata.study)
    except SessionError as error:
        return StudySession(*parts, folder, None, metadata, recording, f"{folder.name}: {error}")
    return StudySession(*parts, folder, consent, metadata, recording, _trouble(folder, metadata))


def _trouble(folder: Path, metadata: Metadata) -> str:
    parts = parts_of(folder)
    told = metadata.study or {}
    if (told.get("participant"), told.get("stimulus"), told.get("run")) != parts:
        return tr(
            "{folder}: session.json names another participant, stimulus or run. Was the "
            "folder renamed? Correct one of them."
        ).format(folder=folder.name)
    return ""
