"""Session editor: changes markers and people, with an undo stack; saves at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from ...common.language import tr
from ...common.text import timecode
from ...sessions import codes, markers, store
from ...sessions.codes import Code
from ...sessions.markers import Marker
from ...sessions.people import merge_rule, name_rule, split_rule
from ...sessions.schema import SessionError
from ...sessions.store import Session

Rule = dict[str, Any]
_Step = Callable[[], None]


class SessionEditor(QObject):
    """Session editor: a change that cannot be saved is not made.

    markers_changed: the markers of `session` are new.
    codes_changed: the codes on disk are new.
    people_changed: the readings of `session` have other people or names.
    failed: error message, where a change was not made.
    """

    markers_changed = Signal()
    codes_changed = Signal()
    people_changed = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undos: list[tuple[_Step, SignalInstance]] = []

    @property
    def session(self) -> Session:
        """The session as last saved."""
        return self._session

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self._undos or self._session.metadata.rules)

    @property
    def undo_words(self) -> str:
        """Menu text of the undo action."""
        earlier = not self._undos and self._session.metadata.rules
        if earlier:
            return tr("&Undo the last edit of people, made earlier")
        return tr("&Undo the last change")

    # Markers; `position` is the index in session.markers

    def mark(self, seconds: float, note: str) -> bool:
        """Add a marker; returns whether it is saved."""
        return self._change_markers([*self._session.markers, Marker(seconds, note)])

    def move_marker(self, position: int, seconds: float) -> None:
        """Move a marker in time."""
        self._change_marker(position, seconds=seconds)

    def rename_marker(self, position: int, note: str) -> None:
        """Change a marker's note."""
        self._change_marker(position, note=note)

    def delete_marker(self, position: int) -> None:
        """Delete a marker."""
        self._change_markers(m for i, m in enumerate(self._session.markers) if i != position)

    def add_markers(self, new: Iterable[Marker]) -> bool:
        """Add several markers, as one change; returns whether they are saved."""
        return self._change_markers([*self._session.markers, *new])

    # Codes

    def set_codes(self, new: Iterable[Code], earlier: Iterable[Code]) -> bool:
        """Keep these codes of a human in place of the earlier ones; returns whether they are."""
        save = partial(codes.save, self._session.folder)
        return self._change(partial(save, new), partial(save, earlier), self.codes_changed)

    # People

    def name(self, person: int, name: str) -> None:
        """Name a person; "" removes the name."""
        self._add_rule(name_rule(person, name))

    def merge(self, person: int, into: int) -> None:
        """Merge a person into the person `into`."""
        self._add_rule(merge_rule(person, into))

    def split(self, person: int, at: float) -> None:
        """Split a person: from second `at` on it is another one."""
        seconds = self._session.readings["seconds"][self._session.readings["person"] == person]
        if not (seconds < at).any() or not (seconds >= at).any():
            first, last = timecode(seconds.min()), timecode(seconds.max())
            self.failed.emit(
                tr(
                    "This person is in view from {start} to {end}. Go to the moment between "
                    "these where another person begins, and split there."
                ).format(start=first, end=last)
            )
            return
        self._add_rule(split_rule(self._session.readings, person, at))

    def undo(self) -> None:
        """Undo the last change; once there is none, the last rule for people made earlier."""
        if not self._undos:
            rules = self._session.metadata.rules
            self._undos.append((partial(self._save_rules, rules[:-1]), self.people_changed))
        save, changed = self._undos[-1]
        if self._attempt(save):
            self._undos.pop()
        changed.emit()

    def _change_marker(self, position: int, **changes: Any) -> None:
        changed = list(self._session.markers)
        changed[position] = replace(changed[position], **changes)
        self._change_markers(changed)

    def _change_markers(self, changed: Iterable[Marker]) -> bool:
        save = self._save_markers
        return self._change(
            partial(save, changed), partial(save, self._session.markers), self.markers_changed
        )

    def _add_rule(self, rule: Rule) -> None:
        save, before = self._save_rules, self._session.metadata.rules
        self._change(partial(save, (*before, rule)), partial(save, before), self.people_changed)

    def _change(self, save: _Step, undo: _Step, changed: SignalInstance) -> bool:
        """Save a change and emit its signal, even on failure: a dragged marker has to move back."""
        saved = self._attempt(save)
        if saved:
            self._undos.append((undo, changed))
        changed.emit()
        return saved

    def _save_markers(self, changed: Iterable[Marker]) -> None:
        ordered = markers.by_time(changed)
        markers.save(self._session.folder, ordered)
        self._session.markers = ordered

    def _save_rules(self, rules: tuple[Rule, ...]) -> None:
        store.save_metadata(self._session.folder, replace(self._session.metadata, rules=rules))
        self._session = store.load(self._session.folder)

    def _attempt(self, save: _Step) -> bool:
        try:
            save()
        except SessionError as error:
            self.failed.emit(str(error))
            return False
        return True
