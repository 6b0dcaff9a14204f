"""LSL marker receiver: other programs' marker streams, in a thread of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from .lsl_library import load, lsl_offset
from .lsl_streams import MARKERS_TYPE
from .output import OutputError

_PATIENCE = 2.0  # seconds to open a stream, and to end
_PAUSE = 0.05  # seconds between two looks
_RETRY = 10.0  # seconds until a stream that failed is tried again; gone ones are forgotten in 5
_LONGEST = 1000  # characters of a marker; anyone on the network may send them


class MarkerReceiver:
    """Receives the markers of all streams of type "Markers" on the network but its own.

    source: what the identifiers of its own begin with.
    on_marker: called in the thread with text, and time.monotonic() of when it happened.
    """

    def __init__(self, source: str, on_marker: Callable[[str, float], object]) -> None:
        self._source = source
        self._on_marker = on_marker
        self._stopping = threading.Event()
        self._inlets: dict[str, Any] = {}
        self._failed: dict[str, float] = {}  # when to try them again
        self._thread = threading.Thread(target=self._run, name="MarkerReceiver", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Stop receiving; waits two seconds at most."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(_PATIENCE)

    def _run(self) -> None:
        try:
            pylsl = load()
        except OutputError:
            return  # the output says so
        others = f"type='{MARKERS_TYPE}' and not(starts-with(source_id,'{self._source}'))"
        resolver = pylsl.ContinuousResolver(pred=others)
        while not self._stopping.wait(_PAUSE):
            self._follow(pylsl, resolver.results())
            for name in list(self._inlets):
                self._receive(pylsl, name)
        self._inlets.clear()

    def _follow(self, pylsl: Any, streams: list[Any]) -> None:
        """Open inlets for streams that are new."""
        found = {stream.uid(): stream for stream in streams}
        for uid in found.keys() - self._inlets.keys():
            if time.monotonic() < self._failed.get(uid, 0.0):
                continue
            try:
                inlet = pylsl.StreamInlet(
                    found[uid], recover=False, processing_flags=pylsl.proc_clocksync
                )
                inlet.open_stream(_PATIENCE)
                self._inlets[uid] = inlet
            except RuntimeError:  # another computer's, which a firewall keeps from us, or gone
                self._failed[uid] = time.monotonic() + _RETRY

    def _receive(self, pylsl: Any, uid: str) -> None:
        """Pass on all markers of a stream that wait."""
        try:
            samples, stamps = self._inlets[uid].pull_chunk(timeout=0.0)
        except (RuntimeError, UnicodeDecodeError):  # lost, or no text
            del self._inlets[uid]
            self._failed[uid] = time.monotonic() + _RETRY
            return
        offset = lsl_offset(pylsl.local_clock) if stamps else 0.0
        for values, stamp in zip(samples, stamps, strict=True):
            self._on_marker(marker_text(values), stamp - offset)


def marker_text(values: Sequence[object]) -> str:
    """Text of a marker in one line, from the values of its channels."""
    text = ", ".join(str(value) for value in values).replace("\0", "")
    return " ".join(text.split())[:_LONGEST]
