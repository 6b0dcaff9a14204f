"""Quality hint: one sentence on what keeps a face from being read, once it has lasted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..vision.labelling import is_readable
from ..vision.quality import LEAST, Quality
from ..vision.readings import Face, Problem
from .banner import Banner
from .live_state import LiveState

PATIENCE = 2.0
"""Seconds that a problem lasts before it is named: a hint at every glance aside would nag."""
_CALM = 1.0  # seconds without it before the hint goes, so that it does not flicker
_SENTENCES: dict[Problem, str] = {
    "small": "Too far away to read: come closer to the camera",
    "dark": "Too dark to read: turn towards the light",
    "bright": "Too bright to read: there is too much light on the face",
    "blurred": "Too blurred to read: hold still, or clean or focus the camera",
    "turned": "Turn towards the camera to be read",
    "cut off": "Move into the picture: part of the face is outside",
}


class LastingProblem:
    """Debounce: a problem counts once it has lasted, and until it has been gone for a while."""

    def __init__(self) -> None:
        self._track: int | None = None
        self._candidate: Problem = ""
        self._since = 0.0
        self._shown: Problem = ""

    def follow(self, track: int | None, problem: Problem, now: float) -> Problem:
        """What to name at `now` (seconds), given what the face `track` has now, "" for nothing."""
        if track != self._track:
            self._track, self._candidate, self._since, self._shown = track, problem, now, ""
        elif problem != self._candidate:
            self._candidate, self._since = problem, now
        if now - self._since >= (PATIENCE if self._candidate else _CALM):
            self._shown = self._candidate
        return self._shown


class QualityHint(QObject):
    """Says in the banner why the face that the panel shows cannot be read, for live sources."""

    def __init__(self, state: LiveState, banner: Banner) -> None:
        super().__init__(banner)
        self._state = state
        self._banner = banner
        self._lasting = LastingProblem()
        state.source_changed.connect(self._begin)
        state.analysis_changed.connect(self._update)

    def _begin(self) -> None:
        self._lasting = LastingProblem()
        self._banner.say("quality", "")

    def _update(self) -> None:
        analysis, source = self._state.analysis, self._state.source
        if analysis is None or source is None or not source.live:
            self._begin()
            return
        face = self._state.face
        track = None if face is None else face.track
        problem = self._lasting.follow(track, _problem(face), analysis.frame.time)
        self._banner.say("quality", _SENTENCES.get(problem, ""))


def _problem(face: Face | None) -> Problem:
    if face is None or is_readable(Quality(face.quality, face.problem), LEAST):
        return ""
    return face.problem
