"""Output names: one of its own for each file's annotated pictures, on any system."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from pathlib import Path

# Bytes of a name before what is added to it, of the 255 that most systems take: "-2" and higher
# for a name used twice, a frame's number, and ".png.part" while it is written.
LONGEST = 220
_HASH = 8  # hexadecimal digits
_FRAME_NAME = re.compile(r"(.*)_[0-9]{6,}", re.DOTALL)


class OutputNames:
    """Names of annotated pictures, kept apart also where upper and lower case are one.

    A picture's is that of its file; a video's frames, and a picture's pages from the second on, add
    their numbers to it.
    """

    def __init__(self) -> None:
        self._stems: dict[tuple[Path, bool], str] = {}  # of a file as a picture, and of its frames
        self._pictures: set[str] = set()
        self._videos: set[str] = set()
        self._taken_frames: set[str] = set()  # names of which a picture is called like a frame
        self._counts: Counter[str] = Counter()

    def name(self, path: Path, frame: int | None) -> str:
        """The name without its suffix, always the same for a file.

        frame: its number; None for a picture.
        """
        key = path, frame is None
        if key not in self._stems:
            self._stems[key] = self._new_stem(shortened(path.stem), frame is None)
        return self._stems[key] + ("" if frame is None else f"_{frame:06d}")

    def _new_stem(self, wanted: str, still: bool) -> str:
        stem = wanted
        while not self._claim(folded(stem), still):
            self._counts[folded(wanted)] += 1
            stem = f"{wanted}-{self._counts[folded(wanted)] + 1}"
        return stem

    def _claim(self, key: str, still: bool) -> bool:
        """Take a name, unless a file before has one of those that it stands for."""
        frame = _FRAME_NAME.fullmatch(key) if still else None
        taken = (self._pictures,) if still else (self._videos, self._taken_frames)
        if any(key in names for names in taken) or (frame and frame[1] in self._videos):
            return False
        taken[0].add(key)
        if frame:
            self._taken_frames.add(frame[1])
        return True


def shortened(name: str) -> str:
    """The name, or its beginning and a hash of the whole where it is too long for a file."""
    encoded = name.encode("utf-8", "surrogatepass")
    if len(encoded) <= LONGEST:
        return name
    digest = hashlib.sha256(encoded).hexdigest()[:_HASH]
    # What the cut leaves of a character is left out.
    return f"{encoded[: LONGEST - _HASH - 1].decode('utf-8', 'ignore')}-{digest}"


def folded(name: str) -> str:
    """The same for names that Windows or macOS hold to be equal."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
