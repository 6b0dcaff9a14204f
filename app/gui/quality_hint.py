"""Quality hint: debounced notice on why a face cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..common.language import tr, tr_noop
from ..vision.labelling import is_readable
from ..vision.quality import LEAST, Quality
from ..vision.readings import Face, Problem
from .banner import Banner
from .live_state import LiveState

PATIENCE = 2.0
"""Seconds that a problem lasts before the hint is shown."""
_CALM = 1.0  # seconds without a problem before the hint is removed
_SENTENCES: dict[Problem, str] = {
    "small": tr_noop("Too far away to read: come closer to the camera"),
    "dark": tr_noop("Too dark to read: turn towards the light"),
    "bright": tr_noop("Too bright to read: there is too much light on the face"),
    "blurred": tr_noop("Too blurred to read: hold still, or clean or focus the camera"),
    "turned": tr_noop("Turn towards the camera to be read"),
    "cut off": tr_noop("Move into the picture: part of the face is outside"),
}


class LastingProblem:
    """Debounce: a problem is shown once it has lasted, until it has been gone for a while."""

    def __init__(self) -> None:
        self._track: int | None = None
        self._candidate: Problem = ""
        self._since = 0.0
        self._shown: Problem = ""

    def follow(self, track: int | None, problem: Problem, now: float) -> Problem:
        """Update with the present problem; returns the problem to show, "" for none.

        track: of the face; None without one. Another track starts anew.
        problem: of the face, "" for none.
        now: time in seconds.
        """
        if track != self._track:
            self._track, self._candidate, self._since, self._shown = track, problem, now, ""
        elif problem != self._candidate:
            self._candidate, self._since = problem, now
        if now - self._since >= (PATIENCE if self._candidate else _CALM):
            self._shown = self._candidate
        return self._shown


class QualityHint(QObject):
    """Quality hint for LiveState.face, shown in the banner; only for live sources."""

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
        self._banner.say("quality", tr(_SENTENCES[problem]) if problem in _SENTENCES else "")


def _problem(face: Face | None) -> Problem:
    if face is None or is_readable(Quality(face.quality, face.problem), LEAST):
        return ""
    return face.problem
