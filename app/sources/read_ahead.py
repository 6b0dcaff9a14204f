"""Read-ahead: sources are opened and decoded in a thread, while frames before are analysed."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from ..vision.readings import Frame
from .base import FrameSource

FRAMES = 4
"""Frames that wait at most."""
BYTES = 64 << 20
"""Bytes of waiting frames from which no other is decoded; one frame alone may have more."""


@dataclass(frozen=True)
class _Read:
    """What one call of a source's `read` gave, and what the source said of itself then."""

    frame: Frame | None
    ended: bool
    status: str
    error: Exception | None = None

    @property
    def size(self) -> int:
        return 0 if self.frame is None else self.frame.pixels.nbytes


class ReadAhead:
    """Opens sources one after the other in a thread of its own, and reads their frames ahead.

    The thread alone opens, reads and closes them. A context manager: leaving it ends the thread.

    openers: each opens one source, such as `open_source` with a path.
    """

    def __init__(self, openers: Iterable[Callable[[], FrameSource]]) -> None:
        self._openers = openers
        self._opened: deque[AheadSource | Exception] = deque()
        self._frames = self._bytes = 0
        self._changed = threading.Condition()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="read-ahead", daemon=True)
        self._thread.start()

    def next(self) -> FrameSource:
        """The next source, which is being read. Raises what opening it raised, a SourceError say,
        and IndexError after the last one."""
        with self._changed:
            self._changed.wait_for(lambda: self._opened or not self._thread.is_alive())
            opened = self._opened.popleft()
        if isinstance(opened, Exception):
            raise opened
        return opened

    def close(self) -> None:
        """End the thread, which closes what it has opened."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def take(self, waiting: deque[_Read]) -> _Read:
        """The first of what waits of a source, once there is anything."""
        with self._changed:
            self._changed.wait_for(lambda: waiting or self._stopped)
            read = waiting.popleft() if waiting else _Read(None, True, "")
            self._count(read, -1)
            self._changed.notify_all()
        return read

    def drop(self, waiting: deque[_Read]) -> None:
        """Throw away all that waits of a source."""
        with self._changed:
            while waiting:
                self._count(waiting.popleft(), -1)
            self._changed.notify_all()

    def _run(self) -> None:
        for opener in self._openers:
            if not self._has_room(lambda: False):
                return
            try:
                source = opener()
            except Exception as error:  # raised where the source is asked for
                self._hand_over(error)
                continue
            ahead = AheadSource(source, self)
            self._hand_over(ahead)
            try:
                self._read(source, ahead)
            finally:
                source.close()

    def _read(self, source: FrameSource, ahead: AheadSource) -> None:
        ended = source.ended
        while not ended and self._has_room(lambda: ahead.closed) and not ahead.closed:
            try:
                frame = source.read()
                ended = source.ended
                read = _Read(frame, ended, source.status)
            except Exception as error:  # raised where the frame is asked for
                ended = True
                read = _Read(None, ended, "", error)
            with self._changed:
                if not ahead.closed:
                    ahead.waiting.append(read)
                    self._count(read, 1)
                self._changed.notify_all()

    def _hand_over(self, opened: AheadSource | Exception) -> None:
        with self._changed:
            self._opened.append(opened)
            self._changed.notify_all()

    def _has_room(self, given_up: Callable[[], bool]) -> bool:
        """Wait until there is room for another frame, or for the end; False for the end."""

        def goes_on() -> bool:
            room = self._frames < FRAMES and self._bytes < BYTES
            return room or self._stopped or given_up()

        with self._changed:
            self._changed.wait_for(goes_on)
            return not self._stopped

    def _count(self, read: _Read, sign: int) -> None:
        self._frames += sign * (read.frame is not None)
        self._bytes += sign * read.size


class AheadSource(FrameSource):
    """A source that another thread reads; what it says of itself is as of the frame read last."""

    def __init__(self, source: FrameSource, ahead: ReadAhead) -> None:
        super().__init__(source.name)
        for name in FrameSource.__annotations__:
            setattr(self, name, getattr(source, name))
        self.waiting: deque[_Read] = deque()
        self.closed = False
        self._ahead = ahead
        self._ended, self._status = source.ended, source.status

    @property
    def status(self) -> str:
        return self._status

    @property
    def ended(self) -> bool:
        return self._ended

    def read(self, timeout: float = 0.5) -> Frame | None:
        if self._ended or self.closed:
            return None
        read = self._ahead.take(self.waiting)
        self._ended, self._status = read.ended, read.status
        if read.error is not None:
            raise read.error
        return read.frame

    def close(self) -> None:
        self.closed = True
        self._ahead.drop(self.waiting)
