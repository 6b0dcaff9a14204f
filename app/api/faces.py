"""Faces of one frame as Python objects, as a table, and in a notebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, overload

import cv2
import numpy as np
from numpy.typing import NDArray

from ..commands.rows import Row, rows
from ..common.text import percent_of_some
from ..sessions.thumbnails import cut
from ..vision import readings
from ..vision.readings import Analysis, Box
from . import html
from .tables import make_table

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Face:
    """One face of a frame and what it expresses.

    emotion: the most likely of the seven emotions, as the program shows it.
    certain: False where no emotion leads clearly, or the face cannot be read well.
    probabilities: by emotion, 0 to 1, sum 1; of a film, smoothed over time.
    box: x, y, width, height in pixels of the frame, a square before it is turned by `roll`.
    track: the same number for the same face in all frames of a film, from 1.
    roll: tilt of the head in degrees, 0 upright, positive clockwise on screen.
    turn: how far the face looks aside, in distances between the eyes: 0 towards the camera,
        positive to the right of the screen, ±0.4 half from the side.
    quality: 0 to 1, the share of such faces that keep the label of a good picture.
    problem: what keeps the quality low: "small", "dark", "bright", "blurred", "turned", "cut off",
        or "" for nothing.
    picture: the face, (h, w, 3) uint8 RGB: of a picture, with some of what is around it; of a film
        or camera, the 48x48 gray pixels that are classified, and None where there are none.
    """

    emotion: str
    certain: bool
    probabilities: Mapping[str, float]
    box: Box
    track: int
    roll: float
    turn: float
    quality: float
    problem: str
    picture: NDArray[np.uint8] | None = field(repr=False)


class Faces(Sequence[Face]):
    """The faces found in one frame, a sequence that may be empty.

    file: path of the file or name of the camera; "" for an image from memory.
    frame: the frame's number, from 0; a camera's numbers have gaps where frames were dropped.
    time: seconds since the film or camera began; 0 for a picture.
    emotions: the seven names, in the order of the table's columns.
    rows: a dict for each face, by the names of the table's columns.
    """

    def __init__(self, file: str, analysis: Analysis) -> None:
        """What was found in one frame. The frame's own pixels are not kept."""
        self.file = file
        self.frame = analysis.frame.number
        self.time = analysis.frame.time
        self.emotions = analysis.emotions
        self.rows: tuple[Row, ...] = tuple(rows(file, analysis))
        self._faces = tuple(_face(one, analysis) for one in analysis.faces if not one.held)

    def __len__(self) -> int:
        return len(self._faces)

    @overload
    def __getitem__(self, index: int) -> Face: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Face, ...]: ...
    def __getitem__(self, index: int | slice) -> Face | tuple[Face, ...]:
        return self._faces[index]

    def __repr__(self) -> str:
        shown = ", ".join(_label(face) for face in self)
        return f"<Faces of frame {self.frame} at {self.time:.3f} s: {shown or 'none'}>"

    def to_frame(self) -> pd.DataFrame:
        """A row for each face, with the columns of the command `analyze`."""
        return make_table(self.rows, self.emotions)

    def _repr_html_(self) -> str:
        """Table with a thumbnail of each face, for notebooks."""
        if not self:
            return "<p>No face was found.</p>"
        heads = ("", "Shown", *self.emotions, "Quality", "Problem")
        return html.table(heads, map(_cells, self))


def _face(face: readings.Face, analysis: Analysis) -> Face:
    values = map(float, face.probabilities)
    return Face(
        emotion=face.emotion,
        certain=face.certain,
        probabilities=dict(zip(analysis.emotions, values, strict=True)),
        box=face.box,
        track=face.track,
        roll=face.roll,
        turn=face.turn,
        quality=face.quality,
        problem=face.problem,
        picture=_picture(face, analysis),
    )


def _picture(face: readings.Face, analysis: Analysis) -> NDArray[np.uint8] | None:
    """Thumbnail, RGB. Those of a long film in colour would fill the memory."""
    if analysis.frame.still:
        pixels = cut(analysis.frame.pixels, face.box)
        code = cv2.COLOR_BGR2RGB
    else:
        pixels, code = face.crop, cv2.COLOR_GRAY2RGB
    return None if pixels is None else np.asarray(cv2.cvtColor(pixels, code), np.uint8)


def _label(face: Face) -> str:
    return face.emotion if face.certain else f"{face.emotion} (uncertain)"


def _cells(face: Face) -> list[str]:
    shares = (percent_of_some(value) for value in face.probabilities.values())
    texts = (_label(face), *shares, f"{face.quality:.2f}", face.problem)
    return [html.picture(face.picture), *map(escape, texts)]
