"""Resting faces: "look neutral for 3 seconds", and what that shows is taken out of the readings."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal

from ...personal.errors import PersonalError
from ...personal.resting_face import SECONDS, Measurement
from ...playback.player import Player
from ...vision.pipeline import Analyzer
from ...vision.readings import Analysis, Face
from ..banner import Notice
from ..labels import called


class Rest(QObject):
    """Measures a face at rest and takes that out of its track's readings, until put back.

    changed: another face's rest is out, or measured. failed: why it could not be.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, player: Player[Analyzer], notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._notice = notice
        self._face: Face | None = None  # being measured
        self._measurement: Measurement | None = None
        self._scene: int | None = None
        self._offsets: dict[int, np.ndarray] = {}  # (7,) by track, for those whose rest is out

    @property
    def is_measuring(self) -> bool:
        return self._face is not None

    def is_out(self, track: int) -> bool:
        return track in self._offsets

    def measure(self, face: Face) -> None:
        """Begin with the next reading of this face."""
        self._face, self._measurement = face, None
        self._say(SECONDS)
        self.changed.emit()

    def stop(self) -> None:
        """Measure no longer."""
        self._face = self._measurement = None
        self._notice.say("rest", "")

    def put_back(self, face: Face) -> None:
        """Show this face's readings as they are, or stop measuring."""
        self.stop()
        if self._offsets.pop(face.track, None) is not None:
            self._player.post(lambda analyzer: analyzer.set_resting_face(face.track, None))
        self.changed.emit()

    def forget(self) -> None:
        """All faces are gone."""
        self.stop()
        self._offsets = {}
        self._scene = None
        self.changed.emit()

    def show_analysis(self, analysis: Analysis) -> None:
        """Take in the newest readings."""
        if analysis.scene != self._scene:
            if self._scene is not None:
                self.forget()
            self._scene = analysis.scene
        if self._face is not None:
            self._add(self._face, analysis)

    def _add(self, face: Face, analysis: Analysis) -> None:
        seconds = analysis.frame.captured
        measurement = self._measurement or Measurement(analysis.emotions, seconds)
        self._measurement = measurement
        for seen in analysis.faces:
            if seen.track == face.track:
                measurement.add(seconds, seen.probabilities)
        left = (1 - measurement.progress(seconds)) * SECONDS
        if left > 0:
            self._say(left)
        else:
            self._finish(face, measurement)

    def _finish(self, face: Face, measurement: Measurement) -> None:
        self.stop()
        try:
            offsets = measurement.offsets()
        except PersonalError as error:
            self.failed.emit(str(error))
        else:
            self._offsets[face.track] = offsets
            self._player.post(lambda analyzer: analyzer.set_resting_face(face.track, offsets))
        self.changed.emit()

    def _say(self, left: float) -> None:
        face = self._face
        if face is not None:
            text = f"{called(face)}: look neutral, with a face at rest … {left:.0f} s"
            self._notice.say("rest", text)
