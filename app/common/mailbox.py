"""Mailbox between two threads: a queue of length one that keeps the newest item."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Thread-safe queue of length one: a newer item replaces one that was not taken.

    dropped: number of replaced items.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._item: T | None = None
        self._closed = False
        self._nudged = False
        self.dropped = 0

    def put(self, item: T) -> bool:
        """Put an item. True if the mailbox was empty, so that its reader must be notified."""
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
        """Take the item, or wait for one up to `timeout` seconds.

        None after the timeout or a nudge, and where the mailbox is closed.
        """
        with self._condition:
            self._condition.wait_for(
                lambda: self._closed or self._nudged or self._item is not None, timeout
            )
            item, self._item, self._nudged = self._item, None, False
            return item

    def nudge(self) -> None:
        """Wake the reader: its current or next take() returns at once."""
        with self._condition:
            self._nudged = True
            self._condition.notify()

    def close(self) -> None:
        """Close the mailbox: it drops its item, takes no more and wakes its reader."""
        with self._condition:
            self._closed = True
            self._item = None
            self._condition.notify_all()
