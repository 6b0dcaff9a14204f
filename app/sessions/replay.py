"""Replay of recorded readings: has the interface of an analyzer."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..vision.readings import Analysis, Box, Face, Frame
from .analysed_time import AnalysedTime
from .schema import Metadata
from .vote_columns import share_columns

_SHOWN_FOR = 0.5  # seconds for which a face is shown after its row
_AROUND = 0.5  # seconds before and after a frame in which boxes are joined
_SLACK = 0.002  # seconds; times were rounded when they were written


class Replay:
    """Replay of a session: looks up the faces recorded at a frame's time.

    readings: sorted by seconds, with schema.columns() and "person", which becomes the track.
    metadata: of the session.
    lead: seconds by which a frame's time may precede its reading, as in a video with a low rate.
    analysed: of the session; None for one of version 1, which does not say when nobody was there.
    """

    def __init__(
        self,
        readings: pd.DataFrame,
        metadata: Metadata,
        lead: float = 0.0,
        analysed: AnalysedTime | None = None,
    ) -> None:
        self._metadata = metadata
        self._analysed = analysed
        self._slack = max(_SLACK, lead - _SLACK)
        self.show(readings)

    def show(self, readings: pd.DataFrame) -> None:
        """Replace the readings, after people were named, merged or split."""
        self._seconds = readings["seconds"].to_numpy(float)
        self._people = readings["person"].to_numpy(int)
        self._boxes = readings[["x", "y", "width", "height"]].to_numpy(int)
        self._probabilities = readings[list(self._metadata.emotions)].to_numpy(np.float32)
        self._votes = readings[share_columns(self._metadata.emotions)].to_numpy(np.float32)
        self._shown = readings["emotion"].to_numpy(object)
        self._certain = readings["certain"].to_numpy(bool)
        self._names = readings["name"].to_numpy(object)
        self._looks = readings[["roll", "turn", "quality"]].to_numpy(float)
        self._problems = readings["problem"].to_numpy(object)

    def step(self, frame: Frame) -> Analysis:
        """Analysis of a frame: the faces last read before Frame.time, seconds since the start."""
        last = self._rows_until(frame.time) - 1
        faces: tuple[Face, ...] = ()
        if last >= 0 and self._is_on_show(self._seconds[last], frame.time):
            # Only rows of one moment: a face without a row then was out of view.
            first = int(np.searchsorted(self._seconds, self._seconds[last], "left"))
            rows = {int(self._people[row]): row for row in range(first, last + 1)}
            faces = tuple(self._face(row, frame) for _, row in sorted(rows.items()))
        return Analysis(frame, faces, self._metadata.emotions, {})

    def around(self, frame: Frame, hidden: Collection[int] | None = None) -> list[Box]:
        """Bounding box of each person over half a second before and after the frame, to blur.

        hidden: numbers of the people; None for all.
        """
        first = int(np.searchsorted(self._seconds, frame.time - _AROUND, "left"))
        rows = slice(first, self._rows_until(frame.time + _AROUND))
        people, boxes = self._people[rows], self._boxes[rows]
        wanted = (one for one in np.unique(people) if hidden is None or int(one) in hidden)
        joined = (_joined(boxes[people == person]) for person in wanted)
        return [self._in_frame(box, frame) for box in joined]

    def _is_on_show(self, row: float, time: float) -> bool:
        """Whether the faces of a row are those at a time, both in seconds."""
        if self._analysed is None:
            return row > time - _SHOWN_FOR
        latest, span = self._analysed.at(time + self._slack)
        return row >= latest and row + max(span, _SHOWN_FOR) > time

    def _rows_until(self, seconds: float) -> int:
        return int(np.searchsorted(self._seconds, seconds + self._slack, "right"))

    def _face(self, row: int, frame: Frame) -> Face:
        x, y, width, height = self._boxes[row].tolist()
        votes = self._votes[row]
        return Face(
            track=int(self._people[row]),
            box=self._in_frame((x, y, width, height), frame),
            probabilities=self._probabilities[row],
            emotion=str(self._shown[row]),
            certain=bool(self._certain[row]),
            name=str(self._names[row]),
            votes=votes if np.isfinite(votes).all() else votes[:0],
            **self._pose(row),
        )

    def _pose(self, row: int) -> dict[str, Any]:
        roll, turn, quality = self._looks[row].tolist()
        return {"roll": roll, "turn": turn, "quality": quality, "problem": self._problems[row]}

    def _in_frame(self, box: Box, frame: Frame) -> Box:
        recorded = (self._metadata.width, self._metadata.height)
        return in_video(box, recorded, (frame.width, frame.height))


def in_video(box: Box, recorded: tuple[int, int], shown: tuple[int, int]) -> Box:
    """Transform a box from the recorded frame to the session's video, which may be letterboxed.

    box: x, y, width, height in pixels of the recorded frame.
    recorded: width and height of that frame, pixels.
    shown: width and height of the video, pixels.
    """
    if recorded == shown or min(recorded) <= 0:
        return box
    factor = min(shown[0] / recorded[0], shown[1] / recorded[1])
    aside, above = ((s - factor * r) / 2 for s, r in zip(shown, recorded, strict=True))
    x, y, width, height = (factor * value for value in box)
    return round(x + aside), round(y + above), round(width), round(height)


def _joined(boxes: NDArray[np.int64]) -> Box:
    """Bounding box of boxes, (N, 4): x, y, width, height."""
    left, top = boxes[:, :2].min(0).tolist()
    right, bottom = (boxes[:, :2] + boxes[:, 2:]).max(0).tolist()
    return left, top, right - left, bottom - top
