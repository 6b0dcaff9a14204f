"""LSL output: a stream for each face, one for the largest face, and one for the markers."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from ..common.language import tr
from ..vision.readings import Face
from .lsl_library import load, lsl_offset
from .lsl_streams import LARGEST, face_name, face_stream, face_values, marker_stream
from .output import Output, OutputError, Snapshot

_Key = tuple[int, int, int]


class LslOutput(Output):
    """LSL output, stamped with the frames' capture times.

    A track's stream is closed when the track is gone. The stream of the largest face is there
    from the first reading on, for recorders that take no streams which come later.

    source: begins the identifiers of all its streams, and of no other program's.
    """

    title = "LSL"

    def __init__(self) -> None:
        self.source = f"emotion-lens-{uuid4().hex}"
        self._pylsl: Any = None
        self._faces: dict[_Key, Any] = {}
        self._largest: Any = None
        self._markers: Any = None
        self._sent: float | None = None  # when the last frame sent was captured

    def open(self) -> None:
        """Open the stream of markers. Raises OutputError without LSL's library."""
        self._pylsl = load()
        self._markers = self._outlet(marker_stream(self._pylsl, f"{self.source}-markers"))

    def send(self, snapshot: Snapshot) -> None:
        """Send the faces found in this frame, once. Raises OutputError."""
        if snapshot.captured == self._sent:
            return  # a still picture that was read again
        self._sent = snapshot.captured
        there = {(*snapshot.scene, face.track): face for face in snapshot.faces}
        self._faces = {key: outlet for key, outlet in self._faces.items() if key in there}
        for key, face in there.items():
            if key not in self._faces:
                self._faces[key] = self._open(face_name(face.track), key, snapshot)
            self._push_face(self._faces[key], face, snapshot)
        if snapshot.largest is not None:
            self._largest = self._largest or self._open(LARGEST, ("largest",), snapshot)
            self._push_face(self._largest, snapshot.largest, snapshot)

    def mark(self, note: str, moment: float) -> None:
        """Send a marker; one without a note is "marker". Raises OutputError."""
        self._push(self._markers, [note or "marker"], moment)

    def close(self) -> None:
        """Close all streams."""
        self._faces, self._largest, self._markers = {}, None, None

    def _open(self, name: str, key: tuple[object, ...], snapshot: Snapshot) -> Any:
        source = "-".join([self.source, "face", *map(str, key)])
        return self._outlet(face_stream(self._pylsl, name, source, snapshot.emotions))

    def _outlet(self, stream: Any) -> Any:
        try:
            return self._pylsl.StreamOutlet(stream)
        except RuntimeError as error:  # no port is free, or no network interface there
            raise OutputError(
                tr(
                    "LSL is off, because it cannot open a stream on this computer. Check that its "
                    "ports (16572 to 16604) are not all in use or forbidden, and switch it on "
                    "again in the settings."
                )
            ) from error

    def _push_face(self, outlet: Any, face: Face, snapshot: Snapshot) -> None:
        if not face.held:  # a held face was not read in this frame
            self._push(outlet, face_values(face, snapshot.emotions), snapshot.captured)

    def _push(self, outlet: Any, values: list[float] | list[str], moment: float) -> None:
        stamp = moment + lsl_offset(self._pylsl.local_clock)
        try:
            outlet.push_sample(values, stamp)
        except RuntimeError as error:
            raise OutputError(
                tr(
                    "LSL is off, because it has stopped with an error. Switch it on again in the "
                    "settings."
                )
            ) from error
