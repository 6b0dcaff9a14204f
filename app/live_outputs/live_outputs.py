"""Live outputs: starts and stops the outputs that the user has chosen, and tells them readings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..vision.readings import Analysis
from .choices import LABEL_FILE, LSL, OSC, Choices
from .output import Output, snapshot
from .output_thread import OutputThread

if TYPE_CHECKING:  # what is off is not loaded
    from .lsl_markers import MarkerReceiver


class LiveOutputs:
    """Live outputs. While none is chosen, nothing is sent, received or written.

    on_failure: called with the kind of an output that has switched itself off, and a sentence.
    on_marker: called with the text of another program's marker, and time.monotonic() of it.
        Both are called in other threads.

    Thread safety: show() may be called in any thread, all else only in the one that made it.
    """

    def __init__(
        self,
        on_failure: Callable[[str, str], object],
        on_marker: Callable[[str, float], object],
    ) -> None:
        self._on_failure = on_failure
        self._on_marker = on_marker
        self._chosen: dict[str, object] = {LSL: False, OSC: None, LABEL_FILE: None}
        self._threads: dict[str, OutputThread] = {}
        self._receiver: MarkerReceiver | None = None

    @property
    def titles(self) -> tuple[str, ...]:
        """Titles of the outputs that are on."""
        return tuple(thread.title for thread in self._threads.values())

    def apply(self, choices: Choices) -> bool:
        """Start and stop outputs; those whose choice is unchanged go on. True if any changed."""
        chosen = {LSL: choices.lsl, OSC: choices.osc, LABEL_FILE: choices.label_file}
        changed = [kind for kind, choice in chosen.items() if choice != self._chosen[kind]]
        self._chosen.update(chosen)
        for kind in changed:
            self._stop(kind)
        made = {kind: self._output(kind, choices) for kind in changed if chosen[kind]}
        # Another dict, as another thread may read this one.
        threads = {kind: self._start(kind, output) for kind, output in made.items()}
        self._threads = {**self._threads, **threads}
        return bool(changed)

    def show(self, analysis: Analysis | None) -> None:
        """Tell the outputs what was read; None for no readings. Does not wait."""
        threads = self._threads  # read once: another thread may change it
        if threads:
            taken = snapshot(analysis)
            for thread in threads.values():
                thread.send(taken)

    def mark(self, note: str, moment: float) -> None:
        """Tell the outputs a marker of the user's.

        moment: time.monotonic() of it.
        """
        for thread in self._threads.values():
            thread.mark(note, moment)

    def close(self) -> None:
        """Stop all outputs."""
        self.apply(Choices())

    def _start(self, kind: str, output: Output) -> OutputThread:
        thread = OutputThread(output, lambda sentence: self._on_failure(kind, sentence))
        thread.start()
        return thread

    def _stop(self, kind: str) -> None:
        thread = self._threads.get(kind)
        self._threads = {other: its for other, its in self._threads.items() if other != kind}
        if thread is not None:
            thread.stop()
        if kind == LSL and self._receiver is not None:
            self._receiver.stop()
            self._receiver = None

    def _output(self, kind: str, choices: Choices) -> Output:
        """The output of this kind; LSL's comes with a receiver of markers."""
        if kind == OSC and choices.osc is not None:
            from .osc import OscOutput

            return OscOutput(*choices.osc)
        if kind == LABEL_FILE and choices.label_file is not None:
            from .label_file import LabelFile

            return LabelFile(choices.label_file)
        from .lsl_markers import MarkerReceiver
        from .lsl_output import LslOutput

        output = LslOutput()
        self._receiver = MarkerReceiver(output.source, self._on_marker)
        self._receiver.start()
        return output
