"""Data classes that travel between threads: frames, faces, and their readings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Problem = Literal["", "small", "dark", "bright", "blurred", "turned", "cut off"]
"""Why a face cannot be read well."""
Box = tuple[int, int, int, int]
"""x, y, width, height in pixels of the frame."""
CONTEMPT = "contempt"
"""What people may vote for beside a model's emotions."""


def _no_votes() -> NDArray[np.float32]:
    return np.empty(0, np.float32)


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture from a source.

    pixels: (H, W, 3) uint8, BGR.
    number: counted from 0.
    time: seconds since the source began; in a video file, the position in it.
    captured: time.monotonic() when it was read.
    still: it stands alone (a photo), so nothing is smoothed over time.
    """

    pixels: NDArray[np.uint8]
    number: int
    time: float
    captured: float
    still: bool = False

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


@dataclass(frozen=True, eq=False)
class Face:
    """One face of a frame and what it expresses.

    track: the same number in all frames for the same face, from 1.
    box: around the face.
    probabilities: (7,) float32, smoothed over time, in the order of Analysis.emotions, sum 1.
    emotion: the name shown.
    certain: False when no emotion leads clearly, or the face cannot be read.
    crop: (48, 48) uint8 gray, upright, what was classified last.
    name: what the user calls the face; "" for none.
    roll: degrees that the box is turned by about its middle, 0 upright, positive clockwise on
        screen.
    turn: how far the tip of the nose is from the middle of the eyes, in distances between the eyes:
        0 towards the camera, positive to the right of the screen, above 0.4 half from the side.
    quality: 0 to 1, how likely the reading is what it would be of a good picture of the face.
    problem: what keeps it from that, "" for nothing.
    held: it was not found in this frame, and is shown where it was before: for the eye, not data.
    votes: (8,) float32, the shares of people who would name each of Analysis.emotions, then
        CONTEMPT, smoothed as probabilities are, sum 1; (0,) where they are not known.
    person: number of the track that the user said this is again; 0 for none.
    """

    track: int
    box: Box
    probabilities: NDArray[np.float32]
    emotion: str
    certain: bool
    crop: NDArray[np.uint8] | None = None
    name: str = ""
    roll: float = 0.0
    turn: float = 0.0
    quality: float = 1.0
    problem: Problem = ""
    held: bool = False
    votes: NDArray[np.float32] = field(default_factory=_no_votes)
    person: int = 0

    @property
    def number(self) -> int:
        """Number that users see: its person's, or else its track's."""
        return self.person or self.track

    @property
    def readable(self) -> bool:
        """Whether the label says anything: not of a face that is turned away."""
        return self.problem != "turned"


@dataclass(frozen=True, eq=False)
class Analysis:
    """All that was read in one frame.

    emotions: the names, in the order of every face's probabilities.
    seconds: what each stage took: "detect", "crop", "classify", "track".
    scene: grows when all faces are forgotten, after a cut: the same track of another scene is
        another face.
    numbering: grows when tracks begin at 1 again, with another source.
    dropped: frames of this source that were not read so far, because a newer one came first.
    resting_faces: by track, the offsets (7,) float32 that were added to its log-probabilities, to
        take that person's resting face out of the readings.
    """

    frame: Frame
    faces: tuple[Face, ...]
    emotions: tuple[str, ...]
    seconds: Mapping[str, float]
    scene: int = 0
    dropped: int = 0
    resting_faces: Mapping[int, NDArray[np.float32]] = field(default_factory=dict)
    numbering: int = 0
