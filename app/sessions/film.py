"""The film of a session: what session.json says of it, and its hash, computed in the background."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from ..common.language import tr
from ..sources.base import SourceError, VideoStream
from ..sources.videos import VideoSource
from .schema import Film

_BLOCK = 1 << 20  # bytes
_ALIKE = 0.5  # seconds by which what tells a film's length may differ


class FilmSource(Protocol):
    """Protocol of an open source, or of what is known of one; the fields of FrameSource."""

    @property
    def path(self) -> Path | None: ...
    @property
    def live(self) -> bool: ...
    @property
    def still(self) -> bool: ...
    @property
    def duration(self) -> float | None: ...
    @property
    def rate(self) -> float | None: ...
    @property
    def stream(self) -> VideoStream | None: ...


def film_of(source: FilmSource) -> Film | None:
    """The film that a source shows, without its hash; None for cameras, streams and pictures."""
    if source.path is None or source.live or source.still:
        return None
    stream = None if source.stream is None else source.stream.number
    return Film(str(source.path), None, source.duration, source.rate, stream)


def open_film(film: Film) -> VideoSource:
    """Open the film of a session. Raises SourceError where it is not there, or is another one."""
    path = Path(film.path)
    if not path.is_file():
        raise SourceError(
            tr(
                "The film {path} is not there any more, so there is no picture. Put it back "
                "there, and open the session again."
            ).format(path=film.path)
        )
    source = VideoSource(path, film.stream)
    if film.duration and source.duration and abs(film.duration - source.duration) > _ALIKE:
        source.close()
        raise SourceError(
            tr("The film {path} is not the one that was analysed, so it is not shown.").format(
                path=film.path
            )
        )
    return source


class FileHash:
    """SHA-256 of a file, computed in a background thread from start() on.

    sha256: hexadecimal digits; None until it is known, and where the file cannot be read.
    """

    def __init__(self, path: Path, done: Callable[[], object]) -> None:
        """done: called in that thread once `sha256` is known."""
        self.sha256: str | None = None
        self._path = path
        self._done = done
        self._cancelled = False
        name = "Film hash"  # untranslated
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def cancel(self) -> None:
        """Leave it unknown, unless it is known already. Does not wait."""
        self._cancelled = True

    def wait(self) -> None:
        """Wait until it is known, was cancelled or cannot be had."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        digest = hashlib.sha256()
        try:
            with self._path.open("rb", buffering=0) as file:
                while block := file.read(_BLOCK):
                    if self._cancelled:
                        return
                    digest.update(block)
        except OSError:
            return  # the film went on playing, or it says itself what is the matter
        self.sha256 = digest.hexdigest()
        self._done()
