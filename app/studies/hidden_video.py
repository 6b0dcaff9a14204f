"""Video of a session with hidden faces, for a copy to share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

from ..common.language import tr
from ..sessions.export_video import export_video, replay_of
from ..sessions.metadata import read_metadata, save_metadata
from ..sessions.progress import Progress, part_of, untold
from ..sessions.schema import VIDEO, SessionError
from ..sessions.store import Session
from ..vision.readings import Analysis
from .errors import StudyError
from .faces_left import FaceLeft, Find, faces_left


def no_video(session: Session, agreed: Iterable[str]) -> str:
    """Why a session's video is not shared; "" where it can be.

    agreed: scope of the consent.
    """
    if session.video is None:
        return tr("it has no video")
    if "video" not in agreed:
        return tr("video was not agreed to")
    if session.metadata.video == "annotated":
        return tr("names are drawn in its video")
    return ""


@dataclass(frozen=True)
class Hiding:
    """How faces are hidden, and searched for afterwards.

    style: one of vision.blur.STYLES.
    find: finds faces.
    visible: names or numbers of the people who stay visible; all others are hidden.
    every: seconds between frames that are searched; 0 for all frames.
    """

    style: str
    find: Find
    visible: tuple[str, ...] = ()
    every: float = 0.0


def write_hidden(
    session: Session, target: Path, hiding: Hiding, progress: Progress = untold
) -> list[FaceLeft]:
    """Write the video with hidden faces into a copy of the session; gives the faces left in it.

    target: folder of the copy, with its session.json.

    Raises StudyError, and what `progress` raises.
    """
    seen = numbers(session, hiding.visible)
    everybody = {int(number) for number in session.readings["person"].unique()}
    try:
        export_video(
            *(session, target / VIDEO, hiding.style, _undrawn, part_of(progress, 0.0, 0.5)),
            hidden=everybody - seen,
        )
        save_metadata(target, replace(read_metadata(target), video="blurred"))
    except SessionError as error:
        raise StudyError(str(error)) from error
    replay = replay_of(session)
    return faces_left(
        *(target / VIDEO, target.name, hiding.find),
        shown=lambda frame: replay.around(frame, seen),
        every=hiding.every,
        progress=part_of(progress, 0.5, 1.0),
    )


def numbers(session: Session, people: Iterable[str]) -> set[int]:
    """Numbers of the people who are called so in a session, by name or number."""
    wanted = {one.strip().casefold() for one in people} - {""}
    known = session.readings[["person", "name"]].drop_duplicates()
    return {
        int(number)
        for number, name in known.itertuples(index=False)
        if wanted & {str(name).casefold(), str(number), f"person {number}"}
    }


def _undrawn(analysis: Analysis) -> NoReturn:
    raise AssertionError("nothing is drawn into a video that is shared")
