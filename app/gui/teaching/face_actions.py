"""What the user does with the face shown: name it, ask why, correct it, take its rest out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ...personal.corrections import Corrections
from ...personal.errors import PersonalError
from ...vision.explain import Explanation
from ...vision.readings import Analysis, Face
from ..dialogs import ask_line
from ..labels import called
from ..parts import Parts
from .resting_face import Rest


class Teaching(QObject):
    """Carries out the actions for one face, and enables those that make sense for it.

    said: what was done, in a sentence. failed: what could not be.
    """

    said = Signal(str)
    failed = Signal(str)
    _explained = Signal(object)

    def __init__(self, parts: Parts, corrections: Corrections, rest: Rest, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions = parts.actions
        self._player, self._dock, self._tools = parts.player, parts.dock, parts.tools
        self._view = parts.stage.view
        self._corrections = corrections
        self._rest = rest
        self._source = ""
        self._sources = 0  # looked at so far
        self._analysis: Analysis | None = None
        self._paused = False
        actions.name.triggered.connect(self._ask_name)
        actions.why.triggered.connect(self._ask_why)
        actions.baseline.triggered.connect(self._take_out_rest)
        for action in actions.correct:
            action.triggered.connect(partial(self._correct, action))
        rest.changed.connect(self.update)
        rest.failed.connect(self.failed)
        self._view.face_clicked.connect(self.update)
        self._explained.connect(self._show_why)  # from the analysis's thread into this one
        self.update()

    def begin(self, source: str) -> None:
        """Another source is looked at; "" for none."""
        self._source = source
        self._sources += 1
        self._analysis = None
        self._rest.forget()
        self.update()

    def show_analysis(self, analysis: Analysis | None) -> None:
        """The newest analysis; None while nothing is read."""
        if analysis is not None and self._analysis is None:
            self._actions.name_emotions(analysis.emotions)
        self._analysis = analysis
        if analysis is not None:
            self._rest.show_analysis(analysis)
        self.update()

    def set_paused(self, paused: bool) -> None:
        self._paused = paused
        if paused:
            self._rest.stop()  # its seconds would run on
        self.update()

    def update(self) -> None:
        """Enable what can be done with the face shown."""
        face, rest = self._dock.face, self._rest
        is_picture = self._analysis is not None and self._analysis.frame.still
        stands = self._paused or is_picture
        correctable = stands and face is not None and face.crop is not None
        actions = self._actions
        actions.name.setEnabled(face is not None and not is_picture)
        actions.why.setEnabled(correctable)
        actions.why.setChecked(self._view.explains)
        for action in actions.correct:
            action.setEnabled(correctable)
        self._tools.show_standing(stands)
        is_out = face is not None and rest.is_out(face.track)
        actions.baseline.setEnabled(is_out or (face is not None and not stands))
        actions.baseline.setChecked(is_out or rest.is_measuring)
        self._tools.show_rest_out(is_out)

    def _ask_name(self) -> None:
        face = self._dock.face
        if face is not None:
            question = f"What {called(face)} is called, here and in what is recorded:"
            then = partial(self._name, face, self._scene)
            ask_line(self._window, "Name this face", question, face.name, then)

    def _name(self, face: Face, scene: object, name: str) -> None:
        # After a cut or with another source, the track's number is someone else's.
        if scene == self._scene:
            self._player.post(lambda analyzer: analyzer.name(face.track, name))
        else:
            self.failed.emit(f"{called(face)} is no longer in view, and was not named.")

    @property
    def _scene(self) -> tuple[int, int | None]:
        """What a track's number holds for: a source, and a scene of it."""
        return self._sources, None if self._analysis is None else self._analysis.scene

    def _ask_why(self, on: bool) -> None:
        face = self._dock.face
        if on and face is not None:
            self._player.post(lambda analyzer: self._explained.emit(analyzer.explain(face)))
        else:
            self._view.show_explanation(None)

    def _show_why(self, explanation: Explanation | None) -> None:
        face = self._dock.face
        # Meanwhile the picture may have moved on, or another face was chosen.
        if explanation is not None and face is not None and face.track == explanation.face.track:
            self._view.show_explanation(explanation)
        self.update()

    def _take_out_rest(self, on: bool) -> None:
        face = self._dock.face
        if face is not None and on:
            self._rest.measure(face)
        elif face is not None:
            self._rest.put_back(face)
        self.update()

    def _correct(self, action: QAction) -> None:
        face, chosen = self._dock.face, action.data()
        if face is None or face.crop is None or chosen is None:
            return
        try:
            self._corrections.add(face, chosen, self._source)
            count = self._corrections.count
        except PersonalError as error:
            self.failed.emit(str(error))
            return
        answer = "confirmed" if chosen == face.emotion else f"not {face.emotion}"
        kept = "1 correction is" if count == 1 else f"{count} corrections are"
        self.said.emit(f"{called(face)}: {chosen}, {answer}. {kept} kept (Face > My corrections).")
