"""Same person controller of a session window: asks quietly whether two people are one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...common.language import tr
from ...common.text import timecode
from ...sessions.same_person import Suggestion
from .actions import SessionActions
from .people_panel import PeoplePanel
from .same_person_loader import SamePersonLoader
from .session_editor import SessionEditor


class SamePersonController(QObject):
    """Same person controller: J merges the people of the question shown; Undo takes it back.

    No answer, no change. A question is not asked again once it was refused.
    """

    def __init__(
        self, edits: SessionEditor, actions: SessionActions, panel: PeoplePanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._edits = edits
        self._actions = actions
        self._panel = panel
        self._loader: SamePersonLoader | None = None
        self._suggestions: list[Suggestion] = []
        self._refused: set[tuple[int, int]] = set()
        actions.agree.triggered.connect(self._agree)
        actions.refuse.triggered.connect(self._refuse)
        edits.people_changed.connect(self.search)
        self._show()

    @property
    def asked(self) -> Suggestion | None:
        """The suggestion that is asked about; None without one."""
        return self._suggestions[0] if self._suggestions else None

    def search(self) -> None:
        """Search for suggestions, in the background."""
        self.stop()
        self._suggestions = []
        self._show()
        self._loader = SamePersonLoader(self._edits.session, self)
        self._loader.found.connect(self._take)
        self._loader.start()

    def stop(self) -> None:
        """Stop the search, and wait for its thread."""
        if self._loader is not None:
            self._loader.stop()
            self._loader.deleteLater()
            self._loader = None

    def _take(self, found: Sequence[Suggestion]) -> None:
        if self.sender() is self._loader:
            self._suggestions = [
                one for one in found if (one.person, one.into) not in self._refused
            ]
            self._show()

    def _agree(self) -> None:
        if self.asked is not None:
            person, into = self.asked.person, self.asked.into
            self._edits.merge(person, into)
            self._panel.choose(into)

    def _refuse(self) -> None:
        if self.asked is not None:
            one = self._suggestions.pop(0)
            self._refused.add((one.person, one.into))
            self._show()

    def _show(self) -> None:
        one = self.asked
        words = ""
        if one is not None:
            readings = self._edits.session.readings
            names = dict(zip(readings["person"], readings["name"], strict=True))
            unnamed = tr("Person {number}")
            who, whom = (names.get(n) or unnamed.format(number=n) for n in (one.person, one.into))
            why = ", ".join(one.reasons)
            words = tr("{person} seems to be {earlier} again at {time}: {reasons}.").format(
                person=who, earlier=whom, time=timecode(one.seconds), reasons=why
            )
        self._panel.ask(words)
        self._actions.agree.setEnabled(one is not None)
        self._actions.refuse.setEnabled(one is not None)
