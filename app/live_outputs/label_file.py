"""Label file: a text file that always holds the present label, for OBS and others."""

from __future__ import annotations

from pathlib import Path

from ..common.files import write_whole
from ..common.language import tr
from ..common.text import capital
from ..sources.base import reason
from ..vision.readings import Face
from .output import Output, OutputError, Snapshot


class LabelFile(Output):
    """Label file: the largest face's label in UTF-8, empty while nobody is there.

    It is replaced as a whole, and only when the label changes.
    """

    def __init__(self, path: Path) -> None:
        self.title = path.name
        self._path = path
        self._written: str | None = None

    def open(self) -> None:
        """Empty the file. Raises OutputError where it cannot be written."""
        self._write("")

    def send(self, snapshot: Snapshot) -> None:
        """Write the label, if it is another one. Raises OutputError."""
        face = snapshot.largest
        self._write("" if face is None else label_text(face))

    def close(self) -> None:
        """Empty the file, if it was ever written. Raises OutputError."""
        if self._written is not None:
            self._write("")

    def _write(self, text: str) -> None:
        if text == self._written:
            return
        try:
            write_whole(self._path, text.encode())
        except OSError as error:
            self._written = None
            raise OutputError(
                tr(
                    "The label cannot be written to {path}: {reason}. Choose a file in a folder "
                    "that you may write to, in the settings."
                ).format(path=self._path, reason=reason(error))
            ) from error
        self._written = text


def label_text(face: Face) -> str:
    """Label of a face: its emotion, "Uncertain" or "Turned away"."""
    if not face.readable:
        return "Turned away"  # untranslated
    return capital(face.emotion) if face.certain else "Uncertain"
