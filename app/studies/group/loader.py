"""Loader of a study's viewings, by stimulus, from its folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...common.language import tr, tr_noop
from ...sessions import store
from ...sessions.progress import Progress, untold
from ...sessions.schema import SessionError
from .. import events
from ..errors import StudyError
from ..participants import Participant
from ..stimuli import Stimulus
from ..study import Study, StudySession
from .selection import LeftOut
from .session_viewing import session_viewing
from .viewing import Event, Viewing

NO_CONSENT = tr_noop("There is no consent to the use of readings.")
NO_SESSION = tr_noop("There is no session with this stimulus.")


@dataclass(frozen=True)
class StimulusViewings:
    """All viewings of a stimulus.

    stimulus: its id.
    seconds: its length; None where it is not known.
    events: in it.
    viewings: that could be read.
    unread: all others, and participants without a session.
    """

    stimulus: str
    seconds: float | None
    events: tuple[Event, ...]
    viewings: tuple[Viewing, ...]
    unread: tuple[LeftOut, ...]


@dataclass(frozen=True)
class StudyViewings:
    """All viewings of a study.

    name: of the study.
    stimuli: in the order of the study.
    remarks: sentences on what in the folder belongs to none of them.
    """

    name: str
    stimuli: tuple[StimulusViewings, ...]
    remarks: tuple[str, ...]


def load_viewings(folder: Path, progress: Progress = untold) -> StudyViewings:
    """Load the viewings of the study in a folder.

    Readings of participants who did not agree to their use are not opened.

    Raises StudyError, and what `progress` raises.
    """
    study = Study.open(folder)
    sessions = study.sessions()
    people = {one.id: one for one in study.participants}
    read: list[tuple[StudySession, Viewing | LeftOut]] = []
    stimuli = {one.id: one for one in study.stimuli}
    for number, one in enumerate(sessions):
        progress(number / len(sessions))
        if one.stimulus in stimuli:
            read.append((one, _viewing(study, one, stimuli[one.stimulus], people)))
    progress(1.0)
    strangers = [one.folder.name for one in sessions if one.stimulus not in stimuli]
    named = tr("Not counted, as their stimulus is not in stimuli.tsv: {sessions}.").format(
        sessions=", ".join(strangers)
    )
    return StudyViewings(
        study.name,
        tuple(_of_stimulus(study, one, people, read) for one in stimuli.values()),
        (named,) if strangers else (),
    )


def _of_stimulus(
    study: Study,
    stimulus: Stimulus,
    people: Iterable[str],
    read: Sequence[tuple[StudySession, Viewing | LeftOut]],
) -> StimulusViewings:
    mine = [(session, one) for session, one in read if session.stimulus == stimulus.id]
    seen = {session.participant for session, _ in mine}
    return StimulusViewings(
        stimulus.id,
        stimulus.seconds,
        tuple(Event(one.trial_type, one.onset, one.duration) for one in study.events(stimulus.id)),
        tuple(one for _, one in mine if isinstance(one, Viewing)),
        (
            *(one for _, one in mine if isinstance(one, LeftOut)),
            *(LeftOut(one, tr(NO_SESSION)) for one in people if one not in seen),
        ),
    )


def _viewing(
    study: Study, one: StudySession, stimulus: Stimulus, people: Mapping[str, Participant]
) -> Viewing | LeftOut:
    title = one.participant if one.run == 1 else f"{one.participant}, run {one.run}"
    if one.participant not in people:
        return LeftOut(title, tr("participants.tsv does not name this participant."))
    if one.trouble:
        return LeftOut(title, one.trouble)
    if one.recording:
        return LeftOut(title, tr("It is still being recorded."))
    agreed = study.agreed(one)
    if agreed is None or not agreed.allows("readings"):
        return LeftOut(title, tr(NO_CONSENT))
    group = people[one.participant].group
    try:
        own = events.session_events(one.folder)
        session = store.load(one.folder)
        viewing = session_viewing(session, stimulus, one.participant, group, one.run)
    except (SessionError, StudyError) as error:
        return LeftOut(title, str(error))
    told = (Event(each.trial_type, each.onset, each.duration) for each in own)
    return replace(viewing, events=(*viewing.events, *told))
