"""Correction controller: keys 1 to 7 save which emotion a face really shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ...common.emotion_names import emotion_text
from ...common.language import tr
from ...personal.corrections import Corrections
from ...personal.errors import PersonalError
from ...studies.whose import Subject
from ...vision.readings import Face
from ..actions import Actions
from ..labels import called
from ..live_state import LiveState


class CorrectionController(QObject):
    """Correction controller: saves corrections of LiveState.face, while the picture stands still.

    A participant's face is corrected only if they agreed to it.

    said: status message on what was saved.
    failed: error message, where it could not be saved.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        actions: Actions,
        state: LiveState,
        corrections: Corrections,
        parent: QObject | None = None,
        whose: Callable[[], Subject | None] = lambda: None,
    ) -> None:
        """whose: the study's participant whose face is shown; None outside of studies."""
        super().__init__(parent)
        self._actions = actions
        self._state = state
        self._corrections = corrections
        self._whose = whose
        for action in actions.correct:
            action.triggered.connect(partial(self._correct, action))
        for signal in (state.analysis_changed, state.selected_changed, state.paused_changed):
            signal.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        face = self._state.face
        for action in self._actions.correct:
            action.setEnabled(self._state.stands and face is not None and face.crop is not None)

    def _correct(self, action: QAction) -> None:
        face, source, chosen = self._state.face, self._state.source, action.data()
        if face is None or face.crop is None or source is None or chosen is None:
            return
        subject = self._whose()
        if subject is not None and subject.refusal:
            self.failed.emit(subject.refusal)
            return
        participant = "" if subject is None else subject.key
        try:
            self._corrections.add(face, chosen, source.name, participant)
            count = self._corrections.count
        except PersonalError as error:
            self.failed.emit(str(error))
            return
        kept = tr("%n correction(s) is(are) kept (Face > My corrections).", "", count)
        self.said.emit(f"{_what_was_said(face, chosen)} {kept}")


def _what_was_said(face: Face, chosen: str) -> str:
    """The sentence on a correction of a face by an emotion."""
    if chosen == face.emotion:
        confirmed = tr("{face}: {emotion}, confirmed.")
        return confirmed.format(face=called(face), emotion=emotion_text(chosen))
    corrected = tr("{face}: {emotion}, not {read_as}.")
    read_as = emotion_text(face.emotion)
    return corrected.format(face=called(face), emotion=emotion_text(chosen), read_as=read_as)
