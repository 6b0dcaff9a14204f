"""Readings of a film or camera: an iterator over frames, and a table of all their faces."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from .faces import Faces
from .tables import make_table

if TYPE_CHECKING:
    import pandas as pd


class Readings(Iterable[Faces]):
    """Readings of a film or camera. Iterate for the faces of one frame after the other, with
    frames in which there is none; each iteration begins anew, and holds one frame at a time.

    name: the file's or camera's.
    """

    def __init__(
        self,
        name: str,
        emotions: tuple[str, ...],
        read: Callable[[], Iterator[Faces]],
        *,
        endless: bool = False,
    ) -> None:
        """read: begins anew, each time it is called. endless: nothing ends it but its user."""
        self.name = name
        self._emotions = emotions
        self._read = read
        self._endless = endless

    def __iter__(self) -> Iterator[Faces]:
        return self._read()

    def __repr__(self) -> str:
        return f"<Readings of {self.name}: iterate over them, or call to_frame()>"

    def to_frame(self) -> pd.DataFrame:
        """Read everything: a row for each face and frame, with the columns of `analyze`.

        Frames without a face have no row. Raises what iterating does, and ValueError for a camera
        without an end.
        """
        if self._endless:
            raise ValueError(
                "A camera does not end by itself. Say for how long: camera(..., seconds=10)."
            )
        return make_table((row for faces in self for row in faces.rows), self._emotions)
