"""Stream controller: opens and closes the stream window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ..live_state import LiveState

if TYPE_CHECKING:  # loaded when it is opened, for a quick start
    from .stream_window import StreamWindow


class StreamController(QObject):
    """Stream controller; call close() at the end.

    change: changes fields of the settings, and saves.
    """

    def __init__(
        self,
        action: QAction,
        state: LiveState,
        change: Callable[..., object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._state = state
        self._change = change
        self._window: StreamWindow | None = None
        action.triggered.connect(self._toggle)

    @property
    def window(self) -> StreamWindow | None:
        """The stream window, if it is open."""
        return self._window

    def close(self) -> None:
        """Close the window, if it is open."""
        if self._window is not None:
            self._window.close()

    def _toggle(self, on: bool) -> None:
        self.close()
        if on:
            from .stream_window import StreamWindow

            self._window = StreamWindow(self._state, self._change)
            self._window.closed.connect(self._forget)
            self._window.show()

    def _forget(self) -> None:
        window, self._window = self._window, None
        self._action.setChecked(False)
        if window is not None:
            window.deleteLater()
