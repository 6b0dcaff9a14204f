"""Mailbox between two threads: holds one item, the newest."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds one item between two threads: a newer one replaces one that nobody took.

    dropped: how many were replaced so.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._item: T | None = None
        self._closed = False
        self._nudged = False
        self.dropped = 0

    def put(self, item: T) -> bool:
        """Leave the item. True if the box was empty, so that its reader has to be told."""
        with self._condition:
            if self._closed:
                return False
            was_empty = self._item is None
            self.dropped += not was_empty
            self._item = item
            self._condition.notify()
            return was_empty

    @property
    def full(self) -> bool:
        with self._condition:
            return self._item is not None

    def take(self, timeout: float = 0.0) -> T | None:
        """The item, waited for up to `timeout` seconds or until a nudge; None if none came or the
        box is closed."""
        with self._condition:
            self._condition.wait_for(
                lambda: self._closed or self._nudged or self._item is not None, timeout
            )
            item, self._item, self._nudged = self._item, None, False
            return item

    def nudge(self) -> None:
        """Let the reader's next take() return at once: it has something else to look at."""
        with self._condition:
            self._nudged = True
            self._condition.notify()

    def close(self) -> None:
        """Empty the box for good and wake whoever waits at it."""
        with self._condition:
            self._closed = True
            self._item = None
            self._condition.notify_all()
