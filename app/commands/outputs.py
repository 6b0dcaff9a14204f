"""Outputs of the command `analyze`: CSV, JSON and annotated pictures."""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import combinations
from pathlib import Path
from typing import TextIO

import numpy as np
from numpy.typing import NDArray

from .. import factories
from ..common.text import as_utf8
from ..sessions.schema import SessionError
from ..sources.open import FrameSource, SourceError
from ..vision.readings import Analysis
from .annotated_pictures import AnnotatedPictures
from .film_sessions import FilmSessions
from .frame_rows import FrameRows
from .rows import CsvRows, JsonRows, rows

_STDOUT = Path("-")
_STDOUT_NAMES = ("-", "/dev/stdout", "/dev/fd/1")
_BYTE_ORDER_MARK = "\ufeff"  # without it, Excel takes a CSV for the system's own characters
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)


class OutputError(Exception):
    """No result can be written any more; the message says what to do."""


class Outputs:
    """Where results go; `stack` closes them. All methods raise OutputError.

    count: rows of faces added so far.
    """

    def __init__(
        self,
        options: Namespace,
        emotions: tuple[str, ...],
        draw: Callable[[Analysis], NDArray[np.uint8]],
        stack: ExitStack,
    ) -> None:
        self.count = 0
        self._writers = _open_writers(options, emotions, stack)
        self._frames: FrameRows | None = None
        if options.frames:
            self._frames_path = _target(options.frames)
            self._frames = _frame_rows(self._frames_path, stack)
        self._sessions: FilmSessions | None = None
        if options.sessions:
            sha256 = factories.model_sha256()
            self._sessions = FilmSessions(options.sessions, sha256, options.every)
            stack.callback(self._end, complete=False)
        self._annotated: AnnotatedPictures | None = None
        if options.annotated:
            with writing(options.annotated):
                options.annotated.mkdir(parents=True, exist_ok=True)
            self._annotated = AnnotatedPictures(options.annotated, draw)

    @property
    def has_rows(self) -> bool:
        return bool(self._writers or self._frames or self._sessions)

    def begin(self, path: Path, source: FrameSource) -> None:
        """Begin with a file, before its first rows."""
        if self._frames is not None:
            self._frames.begin(as_utf8(str(path)), source)
        if self._sessions is not None:
            self._sessions.begin(source)

    def end(self) -> None:
        """End the file, of which everything was added that could be read."""
        self._end(complete=True)

    def _end(self, complete: bool) -> None:
        if self._sessions is not None:
            with _recording():
                self._sessions.end(complete)

    def add_rows(self, path: Path, analysis: Analysis) -> None:
        for target, writer in self._writers.items():
            with writing(target):
                # On Linux a file's name may be any bytes.
                for row in rows(as_utf8(str(path)), analysis):
                    writer.add(row)
        if self._frames is not None:
            with writing(self._frames_path):
                self._frames.add(analysis)
        if self._sessions is not None:
            with _recording():
                self._sessions.add(analysis)
        self.count += sum(not face.held for face in analysis.faces)

    def append(self, pieces: Mapping[str, Path]) -> None:
        """Append what another process wrote of a file: by suffix, such as ".csv"."""
        for target, writer in self._writers.items():
            piece = pieces[writer.suffix]
            with writing(target), piece.open(encoding="utf-8", newline="") as file:
                writer.append(file)
        if self._frames is not None:
            piece = pieces[self._frames.suffix]
            with writing(self._frames_path), piece.open(encoding="utf-8", newline="") as file:
                self._frames.append(file)

    def adopt_pictures(self, path: Path, folder: Path) -> list[str]:
        """As `AnnotatedPictures.adopt`, where pictures are wanted and there are any."""
        if self._annotated is None or not folder.is_dir():
            return []
        return self._annotated.adopt(path, folder)

    def claim_pictures(self, path: Path, kinds: Iterable[str]) -> None:
        """As `AnnotatedPictures.claim`, where pictures are wanted."""
        if self._annotated is not None:
            self._annotated.claim(path, kinds)

    def save_picture(self, path: Path, analysis: Analysis) -> None:
        """Save the annotated picture, if wanted. Raises SourceError where others may still do."""
        if self._annotated is None:
            return
        try:
            self._annotated.save(path, analysis)
        except SourceError as error:
            cause = error.__cause__
            full = isinstance(cause, OSError) and cause.errno in _FULL
            if full or not os.access(self._annotated.folder, os.W_OK):
                raise OutputError(str(error)) from error
            raise


def check_targets(paths: list[Path], options: Namespace) -> None:
    """Raise OutputError where a result would be written onto one of `paths`, or onto another."""
    named = (options.csv, options.json, options.frames)
    targets = [_target(target) for target in named if target]
    for one, other in combinations(targets, 2):
        if _same(one, other):
            raise OutputError(f"Two results would both go to {one}; name another file for one.")
    for path in paths:
        for target in targets:
            if target != _STDOUT and _same(target, path):
                raise OutputError(f"The rows would overwrite {path}; name another file.")
        # Also what a link leads to: it may lie where the link itself does not.
        places = (path, Path(os.path.realpath(path))) if options.annotated else ()
        # A picture's labelled copy has its name, and every copy is a PNG.
        if any(p.suffix.lower() == ".png" and _same(p.parent, options.annotated) for p in places):
            raise OutputError(f"The labelled pictures would overwrite {path}; name another folder.")


def _target(path: Path) -> Path:
    """The path; _STDOUT for all names of the standard output."""
    return _STDOUT if str(path) in _STDOUT_NAMES else path


def _same(one: Path, other: Path) -> bool:
    """Whether both lead to the same place, through links as well."""
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is not there yet, or its folder is closed to us
        return os.path.realpath(one) == os.path.realpath(other)


def _open_writers(
    options: Namespace, emotions: tuple[str, ...], stack: ExitStack
) -> dict[Path, CsvRows | JsonRows]:
    """Where rows go: the files named, otherwise CSV to the standard output."""
    writers: dict[Path, CsvRows | JsonRows] = {}
    others = (options.json, options.annotated, options.frames, options.sessions)
    if options.csv or not any(others):
        path = _target(options.csv or _STDOUT)
        file = _create_csv(path, stack)
        with writing(path):
            writers[path] = CsvRows(file, emotions)
    if options.json:
        path = _target(options.json)
        json_rows = JsonRows(_create(path, stack))
        stack.callback(_finish, path, json_rows.finish)
        writers[path] = json_rows
    return writers


def _frame_rows(path: Path, stack: ExitStack) -> FrameRows:
    file = _create_csv(path, stack)
    with writing(path):
        return FrameRows(file)


def _create_csv(path: Path, stack: ExitStack) -> TextIO:
    file = _create(path, stack)
    with writing(path):
        # Not where another program reads on, from a pipe say: it would be part of the heading.
        if path != _STDOUT and stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            file.write(_BYTE_ORDER_MARK)
    return file


def _create(path: Path, stack: ExitStack) -> TextIO:
    """The file to write, closed by `stack`, or the standard output."""
    if path == _STDOUT:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8")
        return sys.stdout
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("w", encoding="utf-8", newline="", buffering=1)
    stack.callback(_finish, path, file.close)
    return file


def _finish(path: Path, step: Callable[[], None]) -> None:
    with writing(path):
        step()


@contextmanager
def writing(path: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:  # whoever reads the standard output has had enough
        raise
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}. Choose another place, or make room there."
        ) from error


@contextmanager
def _recording() -> Iterator[None]:
    try:
        yield
    except SessionError as error:
        raise OutputError(str(error)) from error
