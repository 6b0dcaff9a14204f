"""People controller of a session window: selects, names, merges and splits people."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...common.language import tr
from ...common.text import timecode
from ...sessions.people import shared_moments
from ...sessions.report import Span
from ...sessions.summary import PersonSummary, summarise
from ..dialogs import ask_choice, ask_line, confirm
from .actions import SessionActions
from .people_panel import PeoplePanel
from .session_editor import SessionEditor
from .session_view import SessionView

_CHANCE = 3  # frames in which one face may have been detected twice


class PeopleController(QObject):
    """People controller: connects actions, player and panel with the editor.

    span: start and end in seconds, as selected on the timeline; None for the whole session.
    """

    def __init__(
        self,
        edits: SessionEditor,
        actions: SessionActions,
        screen: SessionView,
        panel: PeoplePanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._edits = edits
        self._screen = screen
        self._panel = panel
        self._window = window
        self._summaries: dict[int, PersonSummary] = {}
        self.span: Span | None = None
        edits.people_changed.connect(self._show)
        actions.name.triggered.connect(self._ask_name)
        actions.merge.triggered.connect(self._ask_same)
        actions.split.triggered.connect(self._split)
        panel.chosen.connect(screen.show_person)
        screen.person_clicked.connect(panel.choose)
        screen.timeline.span_changed.connect(self._show_span)
        self._show()

    def _show(self) -> None:
        session = self._edits.session
        self._screen.show_session(session)
        self._summaries = {one.person: one for one in session.summaries}
        seen = session.readings.drop_duplicates("person")
        first = dict(zip(seen["person"], seen["seconds"], strict=True))
        self._panel.show_people(session.summaries, first)
        self._show_span(self.span)

    def _show_span(self, span: Span | None) -> None:
        self.span = span
        session = self._edits.session
        shown, analysed = list(self._summaries.values()), session.analysed
        if span is not None:
            emotions = session.metadata.emotions
            shown = summarise(session.readings, emotions, *span, analysed=analysed)
        words = "" if analysed is None else analysed.words(*(span or (None, None)))
        self._panel.show_shares(shown, span, words)

    def _ask_name(self) -> None:
        person = self._panel.person
        if person is not None:
            one = self._summaries[person]
            name = partial(self._edits.name, person)
            ask_line(
                self._window,
                tr("Name a person"),
                tr("Who is {person}?").format(person=one.title),
                one.name,
                name,
            )

    def _ask_same(self) -> None:
        person = self._panel.person
        others = [one for one in self._summaries.values() if one.person != person]
        if person is None or not others:
            return
        titles = [f"{one.title} ({one.person})" if one.name else one.title for one in others]
        question = tr("{person} is the same person as:").format(
            person=self._summaries[person].title
        )
        merge = partial(self._ask_merge, person, [one.person for one in others])
        ask_choice(self._window, tr("Same person"), question, titles, merge)

    def _ask_merge(self, person: int, others: Sequence[int], chosen: int) -> None:
        """Merge two people; confirm first if both were in view at the same time."""
        merge = partial(self._merge, person, others[chosen])
        both = shared_moments(self._edits.session.readings, person, others[chosen])
        if len(both) <= _CHANCE:
            merge()
            return
        question = tr(
            "Both are in view at the same time, from {time} on. Merge them anyway?"
        ).format(time=timecode(both[0]))
        confirm(self._window, question, tr("&Merge"), merge)

    def _merge(self, person: int, into: int) -> None:
        self._edits.merge(person, into)
        self._panel.choose(into)

    def _split(self) -> None:
        if self._panel.person is not None:
            self._edits.split(self._panel.person, self._screen.seconds)
