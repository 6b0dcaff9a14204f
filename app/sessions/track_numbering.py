"""Track numbering: unique numbers for the faces of a session, across scene changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..vision.readings import Analysis


class TrackNumbering:
    """Track numbering of a session: unique across scenes, with the tracks' resting faces.

    offset: added to a track's number in the present scene.
    resting_faces: as Metadata.resting_faces.
    """

    def __init__(self) -> None:
        self.offset = 0
        self.resting_faces: list[dict[str, Any]] = []
        self._highest = 0
        self._scene: object = None
        self._numbering: object = None
        self._resting_faces: Mapping[int, NDArray[np.float32]] = {}  # as in the last analysis

    def follow(self, analysis: Analysis, seconds: float) -> bool:
        """Update from an analysis at `seconds` since the recording's start.

        Returns True for a new scene, which ends all resting faces, or for a changed resting face.
        """
        # The faces of a still picture are numbered from 1 on.
        still = analysis.frame if analysis.frame.still else None
        scene, numbering = (analysis.scene, still), (analysis.numbering, still)
        changed = self._scene is not None and scene != self._scene
        if changed and numbering != self._numbering:
            self.offset = self._highest
        self._scene, self._numbering = scene, numbering
        if changed:
            self._end(range(1, self._highest + 1), seconds)
            self._resting_faces = {}
        numbers = [face.track + self.offset for face in analysis.faces]
        self._highest = max([self._highest, *numbers])
        return self._follow_resting_faces(analysis.resting_faces, seconds) or changed

    def _follow_resting_faces(self, now: Mapping[int, NDArray[np.float32]], seconds: float) -> bool:
        before, self._resting_faces = self._resting_faces, now
        if now is before:
            return False
        ended = [track for track, resting in before.items() if now.get(track) is not resting]
        begun = [track for track, resting in now.items() if before.get(track) is not resting]
        self._end([track + self.offset for track in ended], seconds)
        for track in begun:
            self._begin(track, seconds, now[track])
        return bool(ended or begun)

    def _begin(self, track: int, seconds: float, resting_face: NDArray[np.float32]) -> None:
        """Add a resting face, (7,), which is added to the track's log-probabilities."""
        self.resting_faces.append(
            {
                "track": track + self.offset,
                "from": round(seconds, 3),
                "to": None,
                "offsets": [round(float(value), 5) for value in resting_face],
            }
        )

    def _end(self, tracks: Sequence[int], seconds: float) -> None:
        for resting in self.resting_faces:
            if resting["to"] is None and resting["track"] in tracks:
                resting["to"] = round(seconds, 3)
