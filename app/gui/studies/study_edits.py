"""Edits of a study in its window: each is a change of its files, or a question before it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from ...common.language import tr
from ...exchange.import_file import SUFFIXES
from ...sessions.consent import Consent
from ...sessions.event_codes import EventCode
from ...sessions.progress import Progress
from ...studies import events
from ...studies.events import StimulusEvent
from ...studies.names import label
from ...studies.participants import Participant
from ...studies.stimulus_marks import START
from ...studies.study import Study
from ..dialogs import ask_annotations, ask_line, ask_video
from .study_files import Change, StudyFiles
from .study_view import StudyView
from .task import StudyTask

_LONGEST = 1e6  # seconds


class StudyEdits(QObject):
    """Connects the panels of a study window to changes of its files; call close() at the end."""

    def __init__(self, window: StudyView, files: StudyFiles) -> None:
        super().__init__(window)
        self._window, self._files = window, files
        self._work = StudyTask(window, window.say)
        people, stimuli = window.participants, window.stimuli
        people.added.connect(self._add_participant)
        people.column_asked.connect(self._ask_column)
        people.edited.connect(self._change_participant)
        people.consented.connect(self._keep_consent)
        stimuli.film_asked.connect(self._ask_film)
        stimuli.film_given.connect(self._name_film)
        stimuli.task_asked.connect(self._ask_task)
        stimuli.events_asked.connect(self._ask_events)
        stimuli.events_given.connect(self._import_events)
        stimuli.events_changed.connect(self._keep_events)
        stimuli.length_written.connect(self._keep_length)
        stimuli.failed.connect(window.say)
        window.codes.changed.connect(self._keep_codes)
        window.record.added.connect(self._add_participant)

    def close(self) -> None:
        """Stop the task."""
        self._work.close()

    def _change(self, change: Change) -> None:
        self._window.say("")
        self._files.change(change)

    # Participants

    def _add_participant(self) -> None:
        self._window.tabs.setCurrentWidget(self._window.participants)
        self._change(lambda study: study.add_participant())

    def _ask_column(self) -> None:
        question = tr("Name of the column, such as age:")
        add = lambda name: self._change(lambda study: study.add_column(name))  # noqa: E731
        ask_line(self._window, tr("Add a column"), question, "", add)

    def _change_participant(self, changed: Participant) -> None:
        self._change(lambda study: study.change_participant(changed))

    def _keep_consent(self, id: str, agreed: Consent) -> None:
        def change(study: Study) -> None:
            one = next(each for each in study.participants if each.id == id)
            study.change_participant(replace(one, consent=agreed))
            if agreed.form != study.plan.consent_form:
                study.change_plan(consent_form=agreed.form)  # it is suggested from now on

        self._change(change)

    # Stimuli

    def _ask_film(self) -> None:
        ask_video(self._window, lambda path: self._name_film(Path(path)))

    def _name_film(self, film: Path) -> None:
        question = tr("Short name of {name} in the study, of letters and digits:").format(
            name=film.name
        )
        add = partial(self._add_film, film)
        ask_line(self._window, tr("Add a film"), question, label(film.stem), add)

    def _add_film(self, film: Path, name: str) -> None:
        study = self._window.study
        self._window.say("")

        def work(progress: Progress) -> None:
            study.add_stimulus(name, film, progress)

        then = lambda nothing: self._files.change(lambda study: None)  # noqa: E731
        self._work.run(tr("Copying {name} into the study…").format(name=film.name), work, then)

    def _ask_task(self) -> None:
        question = tr(
            "Short name of the web page or task, of letters and digits. While you record, "
            "a marker “{marker}” says where it begins:"
        ).format(marker=START)
        add = lambda name: self._change(lambda study: study.add_stimulus(name))  # noqa: E731
        ask_line(self._window, tr("Add a stimulus that is elsewhere"), question, "", add)

    def _keep_length(self, stimulus: str, text: str) -> None:
        try:
            seconds = float(text.replace(",", ".").removesuffix("s")) if text else None
        except ValueError:
            seconds = -1.0
        if seconds is not None and not 0 < seconds <= _LONGEST:
            self._window.say(
                tr("“{text}” is no length. Write seconds, such as 90, or nothing.").format(
                    text=text
                )
            )
            self._files.reload()
            return
        self._change(lambda study: study.set_length(stimulus, seconds))

    # Events and codes

    def _ask_events(self, stimulus: str) -> None:
        read = partial(self._import_events, stimulus)
        ask_annotations(
            self._window, tr("Events of {stimulus}").format(stimulus=stimulus), SUFFIXES, read
        )

    def _import_events(self, stimulus: str, path: Path) -> None:
        self._change(lambda study: study.set_events(stimulus, events.read(path)))

    def _keep_events(self, stimulus: str, new: list[StimulusEvent]) -> None:
        self._change(lambda study: study.set_events(stimulus, new))

    def _keep_codes(self, codes: tuple[EventCode, ...]) -> None:
        self._change(lambda study: study.change_plan(event_codes=codes))
