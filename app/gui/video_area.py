"""The middle of the window: the picture with what belongs under it, or a message in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from .banner import Notice
from .message_page import MessagePage
from .seek_bar import Transport
from .video_view import VideoView


class Stage(QStackedWidget):
    """view, notice, transport: one above the other. message: instead of them."""

    def __init__(
        self, pause: QAction, ways_out: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.view = VideoView()
        self.notice = Notice()
        self.transport = Transport(pause)
        self.message = MessagePage(ways_out)
        self._picture = QWidget()
        column = QVBoxLayout(self._picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.notice)
        column.addWidget(self.transport)
        self.addWidget(self._picture)
        self.addWidget(self.message)

    def prepare(self, duration: float | None) -> None:
        """Make room for a new source; duration: seconds of a video, None for all else."""
        self.view.clear()
        self.transport.setVisible(duration is not None)
        if duration is not None:
            self.transport.set_duration(duration)

    def show_picture(self) -> None:
        self.setCurrentWidget(self._picture)

    def show_message(self, title: str, text: str) -> None:
        self.message.show_message(title, text)
        self.setCurrentWidget(self.message)
