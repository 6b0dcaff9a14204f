"""Copy of a study to share: pseudonyms in random order, and only who agreed to it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from ..common.language import tr
from ..sessions.progress import Progress, part_of, untold
from . import changes, description, events, participants, stimuli
from .disguise import Disguise, disguised_block
from .errors import StudyError
from .faces_left import FaceLeft, Find
from .files import LOCK, write_json
from .names import session_folder
from .participants import Participant
from .sessions import StudySession, block
from .sharing import (
    Shared,
    Sharing,
    hiding,
    load,
    new_folder,
    nothing_to_share,
    shuffled,
    why_not,
    write_copy,
)
from .study import Study

_TOLD = ("name", "description", "author", "license", "citation", "funder", "keywords", "url")
_MADE = "Copy made for sharing: with pseudonyms, without dates and names."  # untranslated
"""What the copy's description has from the study's."""


def share_study(  # noqa: PLR0913 - what, where to, and how
    study: Study,
    target: Path,
    sharing: Sharing,
    *,
    find: Find | None = None,
    progress: Progress = untold,
    only: Collection[str] = (),
) -> Shared:
    """Write a copy of a study without identities, and without who did not agree to sharing.

    target: a new or empty folder.
    find: finds faces; needed for videos.
    only: names of the sessions' folders to share; empty for all.

    Raises StudyError, and what `progress` raises; then nothing is written.
    """
    hidden = hiding(sharing, find)
    _check_columns(study, sharing.columns)
    wanted = [one for one in study.sessions() if not only or one.folder.name in only]
    whys = {one.folder.name: why_not_shared(study, one, sharing) for one in wanted}
    left_out = [(name, why) for name, why in whys.items() if why]
    chosen = [one for one in wanted if not whys[one.folder.name]]
    if not chosen:
        raise nothing_to_share(left_out)
    order = shuffled(one.participant for one in chosen)
    pseudonyms = {name: f"sub-{n:02}" for n, name in enumerate(order, 1)}
    chosen.sort(key=lambda one: (pseudonyms[one.participant], one.stimulus, one.run))
    faces: list[FaceLeft] = []
    without: list[tuple[str, str]] = []
    with new_folder(target) as part:
        copy = _new_study(study, part, sharing)
        _copy_participants(study, copy, pseudonyms, sharing.columns)
        disguise = _disguise(study, sharing)
        for n, one in enumerate(chosen):
            place = session_folder(part, pseudonyms[one.participant], one.stimulus, one.run)
            steps = part_of(progress, n / len(chosen), (n + 1) / len(chosen))
            told = replace(disguise, block=_block(copy, place, one))
            why = _no_video(study, one) if hidden else ""
            how = None if why else hidden
            left, other = write_copy(load(one.folder), place, told, how, steps)
            why = why or other
            faces += left
            without += [(one.folder.name, why)] if why else []
        copy.refresh()
        (part / LOCK).unlink(missing_ok=True)
    return Shared(len(chosen), tuple(left_out), tuple(without), tuple(faces), pseudonyms)


def why_not_shared(study: Study, session: StudySession, sharing: Sharing) -> str:
    """Why a study's session is not shared; "" where it can be. Raises StudyError."""
    if why := session.trouble or why_not(session.folder, sharing):
        return why
    agreed = study.agreed(session)
    return "" if agreed and agreed.allows("sharing") else tr("sharing is no longer agreed to")


def _no_video(study: Study, session: StudySession) -> str:
    """Why a session's video is not shared any more; "" where the session itself says it."""
    agreed = study.agreed(session)
    if session.consent is None or agreed is None or not session.consent.allows("video"):
        return ""
    return "" if agreed.allows("video") else tr("a video is no longer agreed to")


def _new_study(study: Study, folder: Path, sharing: Sharing) -> Study:
    """A study with the stimuli, events and codes of another, and nobody in it."""
    told = description.read(study.folder)
    copy = Study.create(folder, study.name)
    new = description.read(folder)
    write_json(folder / description.FILE, new | {one: told[one] for one in _TOLD if one in told})
    plan = study.plan
    copy.change_plan(
        event_codes=plan.event_codes, consent_form=plan.consent_form, scopes=plan.scopes
    )
    changes.note(folder, _MADE)
    kept = []
    for one in study.stimuli:
        path = one.path(study.folder) if sharing.films else None
        kept.append(
            replace(one, film="") if path is None else stimuli.film_stimulus(folder, one.id, path)
        )
        if events.events_file(study.folder, one.id).is_file():
            events.save(folder, one.id, study.events(one.id))
    stimuli.save(folder, kept)
    return copy


def _copy_participants(
    study: Study, copy: Study, pseudonyms: dict[str, str], columns: Collection[str]
) -> None:
    known = {one.id: one for one in study.participants}
    new = []
    for name, pseudonym in pseudonyms.items():
        one = known.get(name, Participant(name))
        free = {column: text for column, text in one.columns.items() if column in columns}
        new.append(Participant(pseudonym, one.group, free))
    participants.save(copy.folder, new)


def _check_columns(study: Study, columns: Collection[str]) -> None:
    known = {column for one in study.participants for column in one.columns}
    if unknown := sorted(set(columns) - known):
        raise StudyError(
            tr("participants.tsv has no free column “{column}”. It has: {columns}.").format(
                column=unknown[0], columns=", ".join(sorted(known))
            )
            if known
            else tr("participants.tsv has no free column “{column}”. It has: none.").format(
                column=unknown[0]
            )
        )


def _disguise(study: Study, sharing: Sharing) -> Disguise:
    codes = frozenset(code.name for code in study.plan.event_codes)
    films = frozenset(one.sha256 for one in study.stimuli if one.sha256)
    return Disguise(None, sharing.notes, codes, films)


def _block(copy: Study, place: Path, one: StudySession) -> dict[str, object]:
    assert one.consent is not None  # who agreed to nothing is left out
    return disguised_block(block(copy.plan.id, place, one.consent), one.consent)
