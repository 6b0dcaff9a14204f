"""Face selection: which of several faces a panel shows."""

from __future__ import annotations

from collections.abc import Sequence

from ..vision.readings import Face


def face_to_show(faces: Sequence[Face], selected: int | None) -> Face | None:
    """The face of the selected track, else the largest one; None if there are no faces."""
    for face in faces:
        if face.track == selected:
            return face
    return max(faces, key=lambda face: face.box[2] * face.box[3], default=None)
