"""Copies of single sessions to share: numbered in random order, only where it was agreed to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..sessions.progress import Progress, part_of, untold
from ..sessions.store import Session
from .disguise import Disguise, disguised_block
from .faces_left import FaceLeft, Find
from .sharing import (
    Shared,
    Sharing,
    consent_in,
    hiding,
    load,
    new_folder,
    nothing_to_share,
    shuffled,
    why_not,
    write_copy,
)


def share_sessions(
    folders: Sequence[Path],
    target: Path,
    sharing: Sharing,
    *,
    find: Find | None = None,
    progress: Progress = untold,
) -> Shared:
    """Write copies of sessions without identities, as session-01, session-02, … in `target`.

    folders: of the sessions, in a study or not.
    target: a new or empty folder.
    find: finds faces; needed for videos.

    Raises StudyError, and what `progress` raises; then nothing is written.
    """
    hidden = hiding(sharing, find)
    places = {str(one.resolve()): one for one in folders}
    whys = {name: why_not(one, sharing) for name, one in places.items()}
    left_out = [(places[name].name, why) for name, why in whys.items() if why]
    order = shuffled(name for name, why in whys.items() if not why)
    if not order:
        raise nothing_to_share(left_out)
    faces: list[FaceLeft] = []
    without: list[tuple[str, str]] = []
    sessions = [load(places[name]) for name in order]
    people = shuffled(_person(one) for one in sessions)
    with new_folder(target) as part:
        for n, (name, session) in enumerate(zip(order, sessions, strict=True)):
            steps = part_of(progress, n / len(order), (n + 1) / len(order))
            number = people.index(_person(session)) + 1
            disguise = Disguise(_block(session, number), sharing.notes)
            place = part / f"session-{n + 1:02}"
            left, why = write_copy(session, place, disguise, hidden, steps)
            faces += left
            without += [(places[name].name, why)] if why else []
    numbered = {name: f"session-{n:02}" for n, name in enumerate(order, 1)}
    return Shared(len(order), tuple(left_out), tuple(without), tuple(faces), numbered)


def _person(session: Session) -> str:
    """Whose session it is: a participant of a study, or nobody known."""
    block = session.metadata.study or {}
    return f"{block.get('id')}/{block.get('participant')}" if block else str(session.folder)


def _block(session: Session, number: int) -> dict[str, Any] | None:
    """The block of a study, with a participant of this number."""
    if session.metadata.study is None:
        return None
    told = {name: session.metadata.study.get(name) for name in ("stimulus", "run")}
    return disguised_block({"participant": f"sub-{number:02}", **told}, consent_in(session))
