"""What outputs are told in tests: faces, snapshots and analyses, made up."""

from __future__ import annotations

import numpy as np

from app.live_outputs.output import Snapshot
from app.vision.readings import Analysis, Face, Frame
from tests.feeding import EMOTIONS
from tests.personal.users import reading


def face(  # noqa: PLR0913 - each by name
    track: int = 1,
    emotion: str = "happy",
    *,
    side: int = 20,
    certain: bool = True,
    held: bool = False,
    turned: bool = False,
) -> Face:
    """A square face, tilted by ten degrees and a little to the right."""
    return Face(
        track, (0, 0, side, side), reading(**{emotion: 0.8}), emotion, certain, roll=10.0, turn=0.2,
        quality=0.9, problem="turned" if turned else "", held=held,
    )  # fmt: skip


def seen(*faces: Face, captured: float = 1.0, scene: int = 0) -> Snapshot:
    return Snapshot(captured, faces, EMOTIONS, (0, scene))


def analysis(*faces: Face, captured: float = 1.0) -> Analysis:
    frame = Frame(np.zeros((48, 64, 3), np.uint8), 0, 0.0, captured)
    return Analysis(frame, faces, EMOTIONS, {}, scene=3, numbering=2)
