"""Opens sources: cameras, files and addresses that the user chooses."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ..playback.source_chooser import SourceChooser
from .actions import Actions
from .dialogs import ask_address, ask_picture, ask_video, confirm
from .live_state import LiveState

_QUESTION = "A session is being recorded. Opening something else ends it; it is kept."


class SourceController(QObject):
    """Connects the actions that open something with the source chooser."""

    def __init__(
        self,
        actions: Actions,
        chooser: SourceChooser,
        state: LiveState,
        demo: Path,
        window: QWidget,
    ) -> None:
        """
        demo: the picture to try the program with.
        """
        super().__init__(window)
        self._actions = actions
        self._chooser = chooser
        self._state = state
        self._window = window
        actions.open_picture.triggered.connect(lambda: ask_picture(window, self.open))
        actions.open_video.triggered.connect(lambda: ask_video(window, self.open))
        actions.open_address.triggered.connect(lambda: ask_address(window, self.open))
        actions.demo.triggered.connect(lambda: self.open(str(demo)))
        actions.try_again.triggered.connect(lambda: self.open(chooser.source))
        actions.refresh.triggered.connect(chooser.look_for_cameras)

    def open(self, source: str | None) -> None:
        """Show this source: a camera's name, index, address or path; None: the user's camera.

        While a session is recorded, the user is asked first: another source ends it.
        """
        if self._state.recording is not None:
            confirm(self._window, _QUESTION, "&End and open", partial(self._open, source))
        else:
            self._open(source)

    def _open(self, source: str | None) -> None:
        # Until the first frame there is nothing to freeze.
        self._actions.pause.setEnabled(False)
        self._chooser.open(source)
