"""LSL streams: name, type, channels and values of a face's stream, and of the markers'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..common.program import NAME, __version__
from ..sessions.schema import valence
from ..vision.readings import Face

FACE_TYPE, MARKERS_TYPE = "Expression", "Markers"
LARGEST = f"{NAME} largest face"  # untranslated
MARKERS_NAME = f"{NAME} markers"
_LATER = {
    "valence": ("Valence", "normalized"),
    "quality": ("Quality", "normalized"),
    "roll": ("Pose", "degrees"),
    "turn": ("Pose", "eye distances"),
    "track": ("Number", "count"),
}
"""Channels after those of the emotions, with type and unit."""


def face_name(track: int) -> str:
    """Name of a track's stream; what the user calls the face is nobody else's business."""
    return f"{NAME} face {track}"


def face_stream(pylsl: Any, name: str, source: str, emotions: Sequence[str]) -> Any:
    """StreamInfo of a face: irregular float32, a channel for each of face_values().

    source: unique identifier.
    """
    labels = [*emotions, *_LATER]
    kinds = [("Probability", "normalized")] * len(emotions) + list(_LATER.values())
    stream = pylsl.StreamInfo(
        name, FACE_TYPE, len(labels), pylsl.IRREGULAR_RATE, pylsl.cf_float32, source
    )
    stream.set_channel_labels(labels)
    stream.set_channel_types([kind for kind, _ in kinds])
    stream.set_channel_units([unit for _, unit in kinds])
    return _signed(stream)


def marker_stream(pylsl: Any, source: str) -> Any:
    """StreamInfo of the user's markers: irregular, one string."""
    stream = pylsl.StreamInfo(
        MARKERS_NAME, MARKERS_TYPE, 1, pylsl.IRREGULAR_RATE, pylsl.cf_string, source
    )
    return _signed(stream)


def face_values(face: Face, emotions: Sequence[str]) -> list[float]:
    """Values of a face: probabilities, valence (-1 to 1), quality, roll, turn, and its track."""
    valued = valence(face.probabilities, emotions)
    later = (valued, face.quality, face.roll, face.turn, float(face.track))
    return [*(float(value) for value in face.probabilities), *later]


def _signed(stream: Any) -> Any:
    stream.desc().append_child_value("manufacturer", NAME)
    stream.desc().append_child_value("version", __version__)
    return stream
