"""Source controller: opens cameras, files and addresses."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ..playback.source_chooser import SourceChooser
from .actions import Actions
from .dialogs import ask_address, ask_file, ask_picture, ask_video, confirm
from .live_state import LiveState

_QUESTION = "A session is being recorded. Opening another source ends and saves it."


class SourceController(QObject):
    """Source controller: connects the open actions with the source chooser."""

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
        actions.try_again.setEnabled(False)  # nothing was tried, and it would open the camera
        actions.open_file.triggered.connect(lambda: ask_file(window, self.open))
        actions.open_picture.triggered.connect(lambda: ask_picture(window, self.open))
        actions.open_video.triggered.connect(lambda: ask_video(window, self.open))
        actions.open_address.triggered.connect(lambda: ask_address(window, self.open))
        actions.demo.triggered.connect(lambda: self.open(str(demo)))
        actions.try_again.triggered.connect(lambda: self.open(chooser.source))
        actions.refresh.triggered.connect(chooser.look_for_cameras)

    def open(self, source: str | None, stream: int | None = None) -> None:
        """Open a source; during a recording, confirm first, because it ends the recording.

        source: camera name, index, address or path; None for the user's camera.
        stream: number of a video file's stream; None: its default, or the largest one.
        """
        if self._state.recording is not None:
            confirm(self._window, _QUESTION, "&End and open", partial(self._open, source, stream))
        else:
            self._open(source, stream)

    def choose_stream(self, number: int) -> None:
        """Open the same file with another of its video streams."""
        self.open(self._chooser.source, number)

    def _open(self, source: str | None, stream: int | None) -> None:
        # There is nothing to pause before the first frame.
        self._actions.pause.setEnabled(False)
        self._actions.try_again.setEnabled(True)
        self._chooser.open(source, stream)
