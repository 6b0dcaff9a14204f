"""Source controller: opens cameras, files and addresses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from ..common.language import tr, tr_noop
from ..playback.source_chooser import SourceChooser, short_name
from .actions import Actions
from .dialogs import ask_address, ask_file, ask_picture, ask_video, confirm
from .live_state import LiveState

_QUESTION = tr_noop("A session is being recorded. Opening another source ends and saves it.")


class SourceController(QObject):
    """Source controller: connects the open actions with the source chooser.

    waiting_changed: signal; a sentence on the files that wait to be opened, "" for none.
    """

    waiting_changed = Signal(str)

    def __init__(
        self,
        actions: Actions,
        chooser: SourceChooser,
        state: LiveState,
        demo: Path,
        window: QWidget,
    ) -> None:
        """
        demo: path of the demo picture.
        """
        super().__init__(window)
        self._actions = actions
        self._chooser = chooser
        self._state = state
        self._window = window
        self._waiting: tuple[str, ...] = ()
        actions.next_file.setVisible(False)
        actions.next_file.triggered.connect(lambda: self.open_files(self._waiting))
        actions.try_again.setEnabled(False)  # nothing was tried, and it would open the camera
        actions.open_file.triggered.connect(lambda: ask_file(window, self.open))
        actions.open_picture.triggered.connect(lambda: ask_picture(window, self.open))
        actions.open_video.triggered.connect(lambda: ask_video(window, self.open))
        actions.open_address.triggered.connect(lambda: ask_address(window, self.open))
        actions.demo.triggered.connect(lambda: self.open(str(demo)))
        actions.try_again.triggered.connect(self._try_again)
        actions.refresh.triggered.connect(chooser.look_for_cameras)

    def open(
        self, source: str | None, stream: int | None = None, waiting: Sequence[str] = ()
    ) -> None:
        """Open a source; during a recording, confirm first, because it ends the recording.

        source: camera name, index, address or path; None for the user's camera.
        stream: number of a video file's stream; None: its default, or the largest one.
        waiting: paths of the files that the action for the next file opens one after another.
        """
        if self._state.recording is not None:
            confirm(
                self._window,
                tr(_QUESTION),
                tr("&End and open"),
                partial(self._open, source, stream, waiting),
            )
        else:
            self._open(source, stream, waiting)

    def open_files(self, paths: Sequence[str]) -> None:
        """Open the first file; the others wait in this order. Without any, nothing happens."""
        if paths:
            self.open(paths[0], waiting=paths[1:])

    def choose_stream(self, number: int) -> None:
        """Open the same file with another of its video streams."""
        self.open(self._chooser.source, number, self._waiting)

    def _try_again(self) -> None:
        self.open(self._chooser.source, waiting=self._waiting)

    def _open(self, source: str | None, stream: int | None, waiting: Sequence[str]) -> None:
        # There is nothing to pause before the first frame.
        self._actions.pause.setEnabled(False)
        self._actions.try_again.setEnabled(True)
        self._chooser.open(source, stream)
        self._waiting = tuple(waiting)
        self._actions.next_file.setVisible(bool(waiting))
        keys = self._actions.next_file.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.waiting_changed.emit(waiting_words(waiting, keys))


def waiting_words(waiting: Sequence[str], keys: str) -> str:
    """The sentence on the files that wait; "" for none.

    keys: that open the next one.
    """
    if not waiting:
        return ""
    words = tr("One more file waits. {keys} opens {name}.")
    if len(waiting) > 1:
        words = tr("%n more files wait. {keys} opens {name}.", "", len(waiting))
    return words.format(keys=keys, name=short_name(waiting[0]))
