"""Face actions controller: name a face, explain its label, take out its resting face."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...common.language import tr
from ...playback.capture_thread import SourceInfo
from ...playback.player import Player
from ...vision.explain import Explanation
from ...vision.pipeline import Analyzer
from ...vision.readings import Face
from ..actions import Actions
from ..dialogs import ask_line
from ..labels import called
from ..live_state import LiveState
from .resting_face import RestingFaceController


class FaceActions(QObject):
    """Face actions controller: runs and enables the actions for LiveState.face.

    failed: error message.
    """

    failed = Signal(str)
    _explained = Signal(object)

    def __init__(
        self,
        actions: Actions,
        player: Player[Analyzer],
        state: LiveState,
        resting: RestingFaceController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._player = player
        self._state = state
        self._resting = resting
        self._window = window
        self._connect()
        self._update()

    def _connect(self) -> None:
        actions, state = self._actions, self._state
        actions.name.triggered.connect(self._ask_name)
        actions.why.triggered.connect(self._ask_why)
        actions.resting_face.triggered.connect(self._take_out_resting_face)
        for signal in (
            state.source_changed,
            state.analysis_changed,
            state.selected_changed,
            state.paused_changed,
            state.explanation_changed,
            self._resting.changed,
        ):
            signal.connect(self._update)
        self._resting.failed.connect(self.failed)
        self._explained.connect(self._show_why)  # from the analysis thread into this one

    def _update(self) -> None:
        """Enable the actions that the face shown allows."""
        state, actions, face = self._state, self._actions, self._state.face
        is_photo = state.analysis is not None and state.analysis.frame.still
        actions.name.setEnabled(face is not None and not is_photo)
        actions.why.setEnabled(state.stands and face is not None and face.crop is not None)
        actions.why.setChecked(state.explanation is not None)
        is_out = face is not None and self._resting.is_out(face.track)
        actions.resting_face.setEnabled(is_out or (face is not None and not state.stands))
        actions.resting_face.setChecked(is_out or self._resting.is_measuring)

    def _ask_name(self) -> None:
        face = self._state.face
        if face is not None:
            question = tr("Name of {face}, shown here and kept in recordings:")
            question = question.format(face=called(face))
            then = partial(self._name, face, *self._scene)
            ask_line(self._window, tr("Name this face"), question, face.name, then)

    def _name(self, face: Face, source: SourceInfo | None, scene: int | None, name: str) -> None:
        # In another scene or source, the track number belongs to another face.
        now = self._scene
        if source is now[0] and scene == now[1]:
            self._player.post(lambda analyzer: analyzer.name(face.track, name))
        else:
            self.failed.emit(
                tr("{face} is no longer in view and was not named.").format(face=called(face))
            )

    @property
    def _scene(self) -> tuple[SourceInfo | None, int | None]:
        """Source and scene, in which a track number is valid."""
        analysis = self._state.analysis
        return self._state.source, None if analysis is None else analysis.scene

    def _ask_why(self, on: bool) -> None:
        face = self._state.face
        if on and face is not None:
            self._player.post(lambda analyzer: self._explained.emit(analyzer.explain(face)))
        else:
            self._state.show_explanation(None)

    def _show_why(self, explanation: Explanation | None) -> None:
        face = self._state.face
        # Meanwhile the picture may have changed, or another face was selected.
        if explanation is not None and face is not None and face.track == explanation.face.track:
            self._state.show_explanation(explanation)
        self._update()

    def _take_out_resting_face(self, on: bool) -> None:
        face = self._state.face
        if face is not None and on:
            self._resting.measure(face)
        elif face is not None:
            self._resting.put_back(face)
        self._update()
