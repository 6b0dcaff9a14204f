"""Sharing of sessions: what goes into a copy, who is left out, and the copy's folder."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ..common.language import tr
from ..sessions import store
from ..sessions.consent import SCOPES, Consent, consent_of
from ..sessions.lock import is_locked
from ..sessions.metadata import read_metadata
from ..sessions.progress import Progress
from ..sessions.schema import SessionError
from ..sessions.store import Session
from ..vision.blur import STYLES
from .disguise import Disguise, write_disguised
from .errors import StudyError
from .faces_left import FaceLeft, Find
from .files import unwritable
from .hidden_video import Hiding, no_video, write_hidden
from .tsv import write_tsv


@dataclass(frozen=True)
class Sharing:
    """What goes into a copy.

    video: how faces are hidden, one of vision.blur.STYLES; "" for no video, only readings.
    visible: names or numbers of the people who stay visible in the video.
    notes: texts of markers are kept.
    columns: free columns of participants.tsv that are kept.
    films: the stimuli's films are copied.
    agreed: sessions that say nothing of consent are shared, as the user has it elsewhere.
    every: seconds between frames of the video that are searched for faces left; 0 for all frames.
    """

    video: str = ""
    visible: tuple[str, ...] = ()
    notes: bool = False
    columns: tuple[str, ...] = ()
    films: bool = False
    agreed: bool = False
    every: float = 0.0


@dataclass(frozen=True)
class Shared:
    """What was shared.

    sessions: how many.
    left_out: name of each session's folder that was left out, and why.
    without_video: the same, for sessions whose readings were shared, and not their video.
    faces: that were found in the videos after hiding.
    pseudonyms: by what participants, or sessions' folders, were called.
    """

    sessions: int
    left_out: tuple[tuple[str, str], ...] = ()
    without_video: tuple[tuple[str, str], ...] = ()
    faces: tuple[FaceLeft, ...] = ()
    pseudonyms: Mapping[str, str] = field(default_factory=dict)


def hiding(sharing: Sharing, find: Find | None) -> Hiding | None:
    """How faces are hidden; None where no video is shared. Raises StudyError.

    find: finds faces; needed for a video.
    """
    if not sharing.video:
        return None
    if sharing.video not in STYLES:
        raise StudyError(
            tr("Faces cannot be hidden as “{kind}”: {kinds}.").format(
                kind=sharing.video, kinds=", ".join(STYLES)
            )
        )
    if find is None:
        raise ValueError("A video is searched for faces once more.")
    return Hiding(sharing.video, find, sharing.visible, sharing.every)


def why_not(folder: Path, sharing: Sharing) -> str:
    """Why a session is not shared; "" where it can be."""
    try:
        session = read_metadata(folder)
        if is_locked(folder):
            return tr("it is being recorded")
        if session.end is None:
            return tr("its recording was interrupted: open it in the window to repair it")
        if session.study is None:
            return "" if sharing.agreed else tr("it says nothing of consent")
        agreed = consent_of(session.study)
    except SessionError as error:
        return str(error)
    if agreed.allows("sharing"):
        return ""
    return tr("the consent does not include {scope}").format(scope=tr(SCOPES["sharing"]))


def consent_in(session: Session) -> Consent:
    """What was agreed to; outside of a study all that was recorded. Raises SessionError."""
    if session.metadata.study is None:
        return Consent(tuple(SCOPES), "", "")
    return consent_of(session.metadata.study)


def write_copy(
    session: Session, target: Path, disguise: Disguise, hiding: Hiding | None, progress: Progress
) -> tuple[list[FaceLeft], str]:
    """Write a session's copy; gives the faces left in its video, and why there is none.

    Raises StudyError, and what `progress` raises.
    """
    write_disguised(session, target, disguise)
    if hiding is None:
        return [], ""
    if why := no_video(session, consent_in(session).scope):
        return [], why
    return write_hidden(session, target, hiding, progress), ""


def load(folder: Path) -> Session:
    """Load a session. Raises StudyError."""
    try:
        return store.load(folder)
    except SessionError as error:
        raise StudyError(str(error)) from error


def shuffled(names: Iterable[str]) -> list[str]:
    """The names in random order, from the system's own randomness: nobody can draw it again."""
    drawn = sorted(set(names))
    random.SystemRandom().shuffle(drawn)
    return drawn


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Folder to write a copy into, which becomes `target` when the block ends, or is deleted.

    target: a new or empty folder. Raises StudyError.
    """
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise StudyError(
                tr("{folder} is not empty. Choose a new folder for the copy.").format(folder=target)
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
        try:
            yield part
            if target.is_dir():
                target.rmdir()  # Windows does not rename over an existing folder
            part.chmod(0o755)
            part.rename(target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise unwritable(target, error) from error


def nothing_to_share(left_out: Sequence[tuple[str, str]]) -> StudyError:
    """The error where no session can be shared."""
    whys = dict.fromkeys(why for _, why in left_out)
    if not whys:
        return StudyError(tr("There is no session to share: none was recorded."))
    return StudyError(
        tr("There is no session to share: {reasons}.").format(reasons="; ".join(whys))
    )


def check_apart(path: Path, copy: Path) -> None:
    """Raise StudyError where the file on who is who would lie in the copy."""
    if path.resolve().is_relative_to(copy.resolve()):
        raise StudyError(tr("Who is who must not lie in the copy. Choose another place for it."))


def write_pseudonyms(path: Path, pseudonyms: Mapping[str, str]) -> None:
    """Write who is who, as TSV. Raises StudyError."""
    rows = ({"name": name, "pseudonym": other} for name, other in sorted(pseudonyms.items()))
    write_tsv(path, ("name", "pseudonym"), rows)
