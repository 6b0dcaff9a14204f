"""Study: a folder with participants, stimuli, their events, and a session for each recording."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Self, TypeVar

from ..common.language import tr
from ..sessions.consent import Consent
from ..sessions.progress import Progress, untold
from . import changes, description, events, participants, plan, sessions, stimuli
from .errors import StudyError
from .events import StimulusEvent
from .files import unwritable, writing
from .names import DATA, STIMULI, next_participant, participant_id, stimulus_id
from .participants import Participant, check_column
from .plan import Plan
from .sessions import StudySession
from .stimuli import Stimulus

__all__ = ["Participant", "Stimulus", "StimulusEvent", "Study", "StudyError", "StudySession"]
_Entry = TypeVar("_Entry", Participant, Stimulus)


class Study:
    """Study in a folder; each call reads the files again, so two programs may use it at once.

    All methods raise StudyError where the folder cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        """folder: holds a study already, see create() and open()."""
        self.folder = folder

    @classmethod
    def create(cls, folder: Path, name: str, about: str = "") -> Self:
        """Make a study in a new or empty folder.

        name: of the study. about: a sentence on it; "" for a plain one.
        """
        if not name.strip():
            raise StudyError(tr("A study needs a name. Type one."))
        try:
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                raise StudyError(
                    tr("{folder} is not empty. Choose a new folder for the study.").format(
                        folder=folder
                    )
                )
            for part in (DATA, STIMULI):
                (folder / part).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unwritable(folder, error) from error
        study = cls(folder)
        with writing(folder):
            description.write_new(folder, name.strip(), about.strip())
            participants.save(folder, [])
            stimuli.save(folder, [])
            changes.note(folder, "Study made.")  # untranslated
            plan.save(folder, plan.new_plan())  # last: with it, the folder is a study
        study.refresh()
        return study

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the study in a folder, whose participants and stimuli can be read."""
        study = cls(folder)
        _ = (study.plan, study.name, study.participants, study.stimuli)  # raise what is wrong
        return study

    @property
    def name(self) -> str:
        """Name of the study."""
        return str(description.read(self.folder)["name"])

    @property
    def plan(self) -> Plan:
        """Event codes, version of the consent form and what is asked for."""
        return plan.load(self.folder)

    def change_plan(self, **changes: Any) -> Plan:
        """Change fields of the plan; gives the new one."""
        with writing(self.folder):
            changed = replace(self.plan, **changes)
            plan.save(self.folder, changed)
        return changed

    @property
    def participants(self) -> list[Participant]:
        """The participants, in the order of participants.tsv."""
        return participants.load(self.folder)

    def add_participant(
        self,
        id: str = "",
        group: str = "",
        columns: Mapping[str, str] | None = None,
        consent: Consent | None = None,
    ) -> Participant:
        """Add a participant.

        id: such as "sub-01" or "01"; "" for the next number.
        columns: free columns, such as {"age": "31"}.
        consent: what was agreed to; None where nothing was signed yet.
        """
        with writing(self.folder):
            known = self.participants
            taken = [one.id for one in known]
            name = participant_id(id) if id else next_participant(taken)
            added = Participant(name, group, dict(columns or {}), consent)
            _check_new(added.id, taken)
            participants.save(self.folder, [*known, added])
        return added

    def change_participant(self, changed: Participant) -> None:
        """Change a participant's group, free columns and consent; the id says whose."""
        with writing(self.folder):
            known = self.participants
            _find(known, changed.id)
            new = [changed if one.id == changed.id else one for one in known]
            participants.save(self.folder, new)

    def add_column(self, name: str) -> None:
        """Add a free column to the participants, empty for all."""
        wanted = name.strip()
        check_column(wanted)
        with writing(self.folder):
            known = self.participants
            if any(wanted in one.columns for one in known):
                raise StudyError(
                    tr("There is a column “{column}” already. Choose another name.").format(
                        column=wanted
                    )
                )
            new = [replace(one, columns={**one.columns, wanted: ""}) for one in known]
            participants.save(self.folder, new)

    @property
    def stimuli(self) -> list[Stimulus]:
        """The stimuli, in the order of stimuli.tsv."""
        return stimuli.load(self.folder)

    def add_stimulus(
        self, id: str, film: Path | None = None, progress: Progress = untold
    ) -> Stimulus:
        """Add a stimulus; a film is copied into the study, which may take a while.

        Raises what `progress` raises, too; then nothing is added.

        id: letters and digits. film: None for one that is elsewhere (a web page, a task).
        """
        name = stimulus_id(id)
        _check_new(name, [one.id for one in self.stimuli])
        with writing(self.folder):
            known = self.stimuli
            _check_new(name, [one.id for one in known])
            added = Stimulus(name)
            if film is not None:
                added = stimuli.film_stimulus(self.folder, name, film, progress)
            stimuli.save(self.folder, [*known, added])
        return added

    def set_length(self, stimulus: str, seconds: float | None) -> None:
        """Keep how long a stimulus that is elsewhere takes; None where that is not known."""
        with writing(self.folder):
            known = self.stimuli
            changed = replace(_find(known, stimulus), seconds=seconds)
            new = [changed if one.id == changed.id else one for one in known]
            stimuli.save(self.folder, new)

    def events(self, stimulus: str) -> list[StimulusEvent]:
        """The events of a stimulus, sorted by time; empty without any."""
        return events.load(self.folder, _find(self.stimuli, stimulus).id)

    def set_events(self, stimulus: str, new: Iterable[StimulusEvent]) -> None:
        """Keep these events of a stimulus, in place of the earlier ones."""
        name = _find(self.stimuli, stimulus).id
        with writing(self.folder):
            events.save(self.folder, name, new)

    def sessions(self) -> list[StudySession]:
        """The sessions, by participant, stimulus and run; `trouble` says what is wrong with one."""
        return sessions.listing(self.folder)

    def new_session_folder(self, participant: str, stimulus: str) -> Path:
        """Folder for the next session of a participant with a stimulus; it does not exist yet."""
        person = _find(self.participants, participant).id
        return sessions.new_folder(self.folder, person, _find(self.stimuli, stimulus).id)[0]

    def block(self, folder: Path, consent: Consent) -> dict[str, Any]:
        """Value of Metadata.study for a session in a folder of new_session_folder()."""
        return sessions.block(self.plan.id, folder, consent)

    def consent_of(self, participant: str) -> Consent | None:
        """What a participant agreed to: by participants.tsv, or else at their last session.

        None where nothing was written down.
        """
        told = next((one.consent for one in self.participants if one.id == participant), None)
        if told is not None:
            return told
        return sessions.last_consent(self.sessions(), participant)

    def agreed(self, session: StudySession) -> Consent | None:
        """What may be done with a session now: what was agreed to then, less what no longer is.

        None where its consent cannot be read.
        """
        told = next(
            (one.consent for one in self.participants if one.id == session.participant), None
        )
        if session.consent is None or told is None:
            return session.consent
        return replace(session.consent, scope=tuple(filter(told.allows, session.consent.scope)))

    def refresh(self) -> None:
        """Write the table of sessions and name all columns of the data, as Psych-DS wants it.

        Call it after a session was recorded or removed.
        """
        with writing(self.folder):
            description.write_table(self.folder, self.sessions(), self.participants)


def _check_new(id: str, taken: Iterable[str]) -> None:
    if id.casefold() in {one.casefold() for one in taken}:
        raise StudyError(tr("“{id}” is in the study already. Choose another id.").format(id=id))


def _find(known: Iterable[_Entry], id: str) -> _Entry:
    """The participant or stimulus with this id. Raises StudyError."""
    for one in known:
        if one.id == id:
            return one
    raise StudyError(tr("The study has no “{id}”. Add it first, or choose another.").format(id=id))
