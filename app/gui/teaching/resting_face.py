"""Resting face controller: measures a resting face, and has it taken out of the readings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...common.language import tr
from ...personal.errors import PersonalError
from ...personal.resting_face import SECONDS, Measurement
from ...playback.player import Player
from ...vision.pipeline import Analyzer
from ...vision.readings import Analysis, Face
from ..banner import Banner
from ..labels import called
from ..live_state import LiveState

_MATTER = "resting face"  # topic of the banner's sentence


class RestingFaceController(QObject):
    """Resting face controller: measures for 3 seconds, then configures the analyzer.

    changed: measuring has started or stopped.
    failed: error message, where it could not be measured.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        player: Player[Analyzer],
        state: LiveState,
        banner: Banner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._state = state
        self._banner = banner
        self._face: Face | None = None  # being measured
        self._measurement: Measurement | None = None
        self._scene: int | None = None
        self._asked: tuple[int, bool] | None = None  # track, on or off; until an analysis has it
        state.analysis_changed.connect(self._follow_analysis)
        state.source_changed.connect(self._forget)
        state.paused_changed.connect(self._follow_paused)

    @property
    def is_measuring(self) -> bool:
        """Whether a resting face is being measured."""
        return self._face is not None

    def is_out(self, track: int) -> bool:
        """Whether a track's resting face is taken out, or will be in the next analysis."""
        if self._asked is not None and self._asked[0] == track:
            return self._asked[1]
        analysis = self._state.analysis
        return analysis is not None and track in analysis.resting_faces

    def measure(self, face: Face) -> None:
        """Start measuring, with the next reading of this face."""
        self._face, self._measurement = face, None
        self._say(SECONDS)
        self.changed.emit()

    def put_back(self, face: Face) -> None:
        """Stop measuring, or stop taking this face's resting face out."""
        if self.is_out(face.track):
            self._asked = (face.track, False)
            self._player.post(lambda analyzer: analyzer.set_resting_face(face.track, None))
        self._stop()

    def _stop(self) -> None:
        """Stop measuring."""
        self._face = self._measurement = None
        self._banner.say(_MATTER, "")
        self.changed.emit()

    def _forget(self) -> None:
        """Reset for a new scene or source."""
        self._scene = self._asked = None
        self._stop()

    def _follow_paused(self) -> None:
        if self._state.paused:
            self._stop()  # a measurement needs continuous seconds

    def _follow_analysis(self) -> None:
        analysis = self._state.analysis
        if analysis is None:
            return
        if self._scene is not None and analysis.scene != self._scene:
            self._forget()
        self._scene = analysis.scene
        if self._asked is not None and self._asked[1] == (self._asked[0] in analysis.resting_faces):
            self._asked = None
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
        try:
            resting_face = measurement.offsets()
        except PersonalError as error:
            self._stop()
            self.failed.emit(str(error))
            return
        self._asked = (face.track, True)
        self._player.post(lambda analyzer: analyzer.set_resting_face(face.track, resting_face))
        self._stop()

    def _say(self, left: float) -> None:
        face = self._face
        if face is not None:
            text = tr("{face}: look neutral and relaxed … {seconds} s")
            self._banner.say(_MATTER, text.format(face=called(face), seconds=f"{left:.0f}"))
