"""Annotated pictures: what was analysed, with the overlay drawn in."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from errno import EISDIR
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..sources.base import reason
from ..sources.open import SourceError, write_picture
from ..vision.readings import Analysis
from .output_names import OutputNames, shortened


class AnnotatedPictures:
    """Saves what was analysed with the overlay drawn in: a picture for each frame.

    No two files of a batch have the same names. `save` raises SourceError.
    """

    def __init__(self, folder: Path, draw: Callable[[Analysis], NDArray[np.uint8]]) -> None:
        self.folder = folder
        self._draw = draw
        self._names = OutputNames()
        self._last: Path | None = None

    def save(self, path: Path, analysis: Analysis) -> Path:
        frame = analysis.frame
        is_picture = frame.still and path != self._last  # another still of a file is its next page
        self._last = path
        name = self._names.name(path, None if is_picture else frame.number)
        target = self.folder / f"{name}.png"
        write_picture(target, self._draw(analysis))
        return target

    def claim(self, path: Path, kinds: Iterable[str]) -> None:
        """Keep a file's names from others: an earlier call has saved its pictures.

        kinds: "picture", "frames" or both.
        """
        for kind in kinds:
            self._names.name(path, None if kind == "picture" else 0)

    def adopt(self, path: Path, folder: Path) -> list[str]:
        """Move all pictures here that another instance saved of one file in `folder`; their kinds,
        as for `claim`. Raises SourceError."""
        kinds = []
        stem = shortened(path.stem)
        for saved in sorted(folder.iterdir()):
            number = saved.stem.removeprefix(stem).removeprefix("_")
            kinds.append("frames" if number else "picture")
            name = self._names.name(path, int(number) if number else None)
            target = self.folder / f"{name}.png"
            try:
                if target.is_dir():
                    raise IsADirectoryError(EISDIR, "there is a folder of that name")
                shutil.move(saved, target)
            except OSError as error:
                raise SourceError(
                    f"{target.name} cannot be saved: {reason(error)}. "
                    "Choose another folder, or make room there."
                ) from error
        return sorted(set(kinds))
