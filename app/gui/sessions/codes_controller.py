"""Event codes controller of a session window: the keys 1 to 9 code at the player's position."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...sessions.coded_events import pressed, running
from ...sessions.event_codes import KEYS, EventCode, EventCodeError, from_list
from ...sessions.schema import Metadata
from ..code_chips import CodeChips
from .actions import SessionActions
from .session_editor import SessionEditor
from .session_view import SessionView


class CodesController(QObject):
    """Event codes controller: connects keys and chips with the editor."""

    def __init__(
        self,
        edits: SessionEditor,
        actions: SessionActions,
        screen: SessionView,
        codes: Sequence[EventCode],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._edits = edits
        self._screen = screen
        self._codes = {code.key: code for code in codes}
        self._chips = CodeChips()
        self._chips.set_codes(codes)
        screen.add_below(self._chips)
        self._chips.setVisible(bool(codes))
        actions.name_codes(codes)
        for key, action in zip(KEYS, actions.codes, strict=True):
            action.triggered.connect(partial(self._press_key, key))
        self._chips.pressed.connect(self._press)
        edits.markers_changed.connect(self._show)
        screen.moved.connect(self._show)
        self._show()

    def _press_key(self, key: int) -> None:
        if key in self._codes:
            self._press(self._codes[key])

    def _press(self, code: EventCode) -> None:
        marked = self._edits.session.markers
        new = pressed(code.name, code.kind, self._screen.seconds, marked)
        if self._edits.add_markers([new]):
            self._chips.light_up(code)

    def _show(self) -> None:
        """Show the states that run at the player's position."""
        if not self._codes:
            return
        now = self._screen.seconds
        before = [one for one in self._edits.session.markers if one.seconds <= now]
        since = {code: one.seconds for code, one in running(before).items()}
        self._chips.show_running(since, now)


def codes_of(metadata: Metadata, usual: Sequence[EventCode]) -> tuple[EventCode, ...]:
    """The event codes that a session was recorded with, or else the usual ones."""
    try:
        return from_list(metadata.settings.get("event_codes")) or tuple(usual)
    except EventCodeError:
        return tuple(usual)
