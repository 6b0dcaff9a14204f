"""Coding controller: the keys of the event codes, and their chips, while recording."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ...sessions.coded_events import running
from ...sessions.event_codes import KEYS, EventCode
from ...sessions.schema import SessionError
from ..actions import Actions
from ..code_chips import CodeChips
from ..codes_dialog import CodesDialog
from ..live_state import LiveState
from .pressing import second_now

_REFRESH_MS = 500


class CodingController(QObject):
    """Coding controller: while a session is recorded, the keys 1 to 9 are the event codes'.

    edited: the user's new event codes.
    failed: error message.
    """

    edited = Signal(object)
    failed = Signal(str)

    def __init__(
        self, actions: Actions, state: LiveState, chips: CodeChips, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._state = state
        self._chips = chips
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._show_running)
        for key, action in zip(KEYS, actions.codes, strict=True):
            action.triggered.connect(partial(self._press_key, key))
        actions.edit_codes.triggered.connect(self._edit)
        chips.pressed.connect(self._press)
        state.recording_changed.connect(self._follow)
        state.observing_changed.connect(self._follow)
        state.markers_changed.connect(self._show_running)
        self._follow()

    def _follow(self) -> None:
        recording, codes = self._state.recording is not None, self._state.observing.codes
        self._actions.share_keys(codes, recording)
        self._actions.edit_codes.setEnabled(not recording)
        self._chips.set_codes(codes if recording else ())
        self._show_running()

    def _show_running(self) -> None:
        recorder = self._state.recording
        if recorder is None:
            self._timer.stop()
            return
        since = {code: one.seconds for code, one in running(self._state.markers).items()}
        self._chips.show_running(since, second_now(recorder))
        if since and not self._timer.isActive():
            self._timer.start()
        elif not since:
            self._timer.stop()

    def _press_key(self, key: int) -> None:
        for code in self._state.observing.codes:
            if code.key == key:
                self._press(code)

    def _press(self, code: EventCode) -> None:
        recorder = self._state.recording
        if recorder is None:
            return
        try:
            recorder.press(code, second_now(recorder))
        except SessionError as error:
            self.failed.emit(str(error))
            return
        self._state.set_markers(recorder.markers)
        self._chips.light_up(code)

    def _edit(self) -> None:
        in_study = self._state.in_study
        dialog = CodesDialog(self._state.observing.codes, in_study, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not in_study:
            dialog.accepted.connect(lambda: self.edited.emit(dialog.chosen))
        dialog.open()
