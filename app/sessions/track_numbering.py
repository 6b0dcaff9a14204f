"""Track numbering: unique numbers for the faces of a session, across scene changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..vision.readings import Analysis


class TrackNumbering:
    """What makes a track of an analysis one of the session, and the tracks' resting faces.

    offset: added to a track's number.
    resting_faces: as Metadata.baselines.
    """

    def __init__(self) -> None:
        self.offset = 0
        self.resting_faces: list[dict[str, Any]] = []
        self._highest = 0
        self._scene: object = None
        self._numbering: object = None
        self._resting_faces: Mapping[int, NDArray[np.float32]] = {}  # as in the last analysis

    def follow(self, analysis: Analysis, seconds: float) -> bool:
        """Take in a frame's faces, and whose resting face is taken out. True where either is new:
        another scene, which ends all resting faces, or another resting face."""
        # The faces of a still are counted for themselves, from 1 on.
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
        ended = [track for track, offsets in before.items() if now.get(track) is not offsets]
        begun = [track for track, offsets in now.items() if before.get(track) is not offsets]
        self._end([track + self.offset for track in ended], seconds)
        for track in begun:
            self._begin(track, seconds, now[track])
        return bool(ended or begun)

    def _begin(self, track: int, seconds: float, offsets: NDArray[np.float32]) -> None:
        """From `seconds` on, offsets (7,) are added to the log-probabilities of this track of the
        present scene."""
        self.resting_faces.append(
            {
                "track": track + self.offset,
                "from": round(seconds, 3),
                "to": None,
                "offsets": [round(float(offset), 5) for offset in offsets],
            }
        )

    def _end(self, tracks: Sequence[int], seconds: float) -> None:
        for resting in self.resting_faces:
            if resting["to"] is None and resting["track"] in tracks:
                resting["to"] = round(seconds, 3)
