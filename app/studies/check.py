"""Check of a study: what is missing or wrong in its folder, one sentence each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from ..common.language import tr
from ..sessions.progress import Progress, untold
from ..sources.base import reason
from . import description
from .errors import StudyError
from .stimuli import Stimulus, sha256_of
from .study import Study
from .withdraw import unfinished


def problems(study: Study, progress: Progress = untold) -> list[str]:
    """What is missing or wrong in a study; empty where all is well. It reads all films.

    progress: called again and again while a film is read. Raises what it raises.
    """
    stimuli = partial(_stimuli, progress=progress)
    parts = (_withdrawal, _description, _participants, stimuli, _sessions, _gone)
    return [sentence for part in parts for sentence in _told(part, study)]


def _told(part: Callable[[Study], Iterable[str]], study: Study) -> Iterator[str]:
    """The sentences of a part; where that cannot be read, the one that says why."""
    try:
        yield from part(study)
    except StudyError as error:
        yield str(error)


def _withdrawal(study: Study) -> Iterator[str]:
    if participant := unfinished(study):
        yield tr(
            "The withdrawal of {participant} was interrupted. Withdraw {participant} again."
        ).format(participant=participant)


def _description(study: Study) -> Iterator[str]:
    _ = study.plan
    _ = study.name
    yield from ()


def _participants(study: Study) -> Iterator[str]:
    recorded = {one.participant for one in study.sessions()}
    known = [one.id for one in study.participants]
    yield from (
        tr("{participant} has no session yet.").format(participant=one)
        for one in known
        if one not in recorded
    )
    for one in sorted(recorded - set(known)):
        yield tr(
            "{participant} has sessions, but is not in participants.tsv. Add the participant there."
        ).format(participant=one)


def _stimuli(study: Study, progress: Progress) -> Iterator[str]:
    known = study.stimuli
    for one in known:
        yield from _film(study, one, progress)
        yield from _told(partial(_events, stimulus=one.id), study)
    for name in sorted({one.stimulus for one in study.sessions()} - {one.id for one in known}):
        yield tr(
            "There are sessions of “{name}”, which is not in stimuli.tsv. Add it there."
        ).format(name=name)


def _events(study: Study, stimulus: str) -> Iterator[str]:
    length = {one.id: one.seconds for one in study.stimuli}[stimulus]
    for event in study.events(stimulus):
        if event.onset < 0 or (length is not None and event.onset > length):
            yield (
                tr(
                    "{stimulus}: the event “{event}” at {seconds} s lies outside the stimulus. "
                    "Correct its onset."
                ).format(stimulus=stimulus, event=event.trial_type, seconds=f"{event.onset:g}")
            )


def _film(study: Study, stimulus: Stimulus, progress: Progress) -> Iterator[str]:
    path = stimulus.path(study.folder)
    if path is None:
        return
    try:
        if sha256_of(path, progress) != stimulus.sha256:
            yield tr(
                "{path} is another film than the one of {stimulus}. Put the old one back."
            ).format(path=path, stimulus=stimulus.id)
    except FileNotFoundError:
        yield tr("There is no film {path}. Was it moved or renamed?").format(path=path)
    except OSError as error:
        yield tr("{path} cannot be read: {reason}.").format(path=path, reason=reason(error))


def _sessions(study: Study) -> Iterator[str]:
    for one in study.sessions():
        if one.trouble:
            yield one.trouble
        elif one.recording:
            yield tr("{session} is being recorded.").format(session=one.folder.name)
        elif one.metadata is not None and one.metadata.end is None:
            yield tr("{session} was interrupted. Open it in the window to repair it.").format(
                session=one.folder.name
            )


def _gone(study: Study) -> Iterator[str]:
    """Sessions that the table of sessions has, and the disk has not."""
    there = {one.folder.relative_to(study.folder).as_posix() for one in study.sessions()}
    for folder in description.listed(study.folder):
        if folder not in there:
            name = Path(folder).name
            yield tr(
                "The session {name} was recorded, but its folder is gone. Was it moved?"
            ).format(name=name)
