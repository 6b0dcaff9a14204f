"""Contents of a study as its window shows them, read at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ...sessions.consent import Consent
from ...studies.errors import StudyError
from ...studies.events import StimulusEvent
from ...studies.participants import Participant
from ...studies.plan import Plan
from ...studies.sessions import StudySession, last_consent
from ...studies.stimuli import Stimulus
from ...studies.study import Study


@dataclass(frozen=True)
class Contents:
    """Contents of a study.

    events: of each stimulus, by its id; damaged ones are missing.
    consents: what each participant agreed to, by id, as far as it is known.
    """

    folder: Path
    name: str
    plan: Plan
    participants: tuple[Participant, ...] = ()
    stimuli: tuple[Stimulus, ...] = ()
    events: Mapping[str, tuple[StimulusEvent, ...]] = field(default_factory=dict)
    sessions: tuple[StudySession, ...] = ()
    consents: Mapping[str, Consent] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the participants' free columns."""
        return tuple(dict.fromkeys(name for one in self.participants for name in one.columns))


def read(study: Study) -> Contents:
    """Read a study. Raises StudyError."""
    plan = study.plan  # first: it says what is wrong with a folder that is no study
    people, stimuli = study.participants, study.stimuli
    sessions = study.sessions()
    known = {one.id: one.consent or last_consent(sessions, one.id) for one in people}
    return Contents(
        study.folder,
        study.name,
        plan,
        tuple(people),
        tuple(stimuli),
        {one.id: _events(study, one.id) for one in stimuli},
        tuple(sessions),
        {id: consent for id, consent in known.items() if consent is not None},
    )


def _events(study: Study, stimulus: str) -> tuple[StimulusEvent, ...]:
    try:
        return tuple(study.events(stimulus))
    except StudyError:  # the check of the study says what is wrong with them
        return ()
