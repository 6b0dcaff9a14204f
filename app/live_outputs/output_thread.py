"""Output thread: runs an output beside the analysis, which never waits for it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from functools import partial

from ..common.language import tr
from .output import Output, OutputError, Snapshot

MOST_WAITING = 64
"""Snapshots and markers that wait at most; further ones are dropped."""
_PATIENCE = 1.0  # seconds that stop() waits; a network folder can block for longer


class OutputThread:
    """Worker thread of an output. If the output fails, it ends.

    on_failure: called in the thread with a sentence for the user.
    dropped: snapshots and markers that were not sent, because too many waited.

    Thread safety: send() and mark() may be called in any thread.
    """

    def __init__(self, output: Output, on_failure: Callable[[str], object]) -> None:
        self.title = output.title
        self.dropped = 0
        self._output = output
        self._on_failure = on_failure
        self._tasks: queue.SimpleQueue[Callable[[], object]] = queue.SimpleQueue()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name=type(output).__name__, daemon=True)

    def start(self) -> None:
        """Open the output, in the thread. Does not wait."""
        self._thread.start()

    def send(self, snapshot: Snapshot) -> None:
        """Queue a snapshot. Does not wait."""
        self._put(partial(self._output.send, snapshot))

    def mark(self, note: str, moment: float) -> None:
        """Queue a marker, as Output.mark. Does not wait."""
        self._put(partial(self._output.mark, note, moment))

    def stop(self) -> None:
        """Close the output. Waits for that a second at most; what still waits is not sent."""
        self._stopping = True
        self._tasks.put(lambda: None)
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(_PATIENCE)

    def _put(self, task: Callable[[], object]) -> None:
        if self._stopping or self._tasks.qsize() >= MOST_WAITING:
            self.dropped += 1
        else:
            self._tasks.put(task)

    def _run(self) -> None:
        try:
            try:
                self._output.open()
                while not self._stopping:
                    self._tasks.get()()
            finally:
                self._stopping = True
                self._output.close()
        except OutputError as error:
            self._on_failure(str(error))
        except Exception:
            self._on_failure(
                tr("The output “{title}” has stopped unexpectedly.").format(title=self.title)
            )
            raise  # the crash log needs the traceback
