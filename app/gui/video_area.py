"""Video area: picture with banner and seek bar, or a message page instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ..common.language import tr
from .banner import Banner
from .live_state import LiveState
from .message_page import MessagePage
from .quality_hint import QualityHint
from .recording.notice_frame import NoticeFrame
from .seek_bar import SeekBar
from .source_notice import SourceNotice
from .video_view import VideoView

_NO_FACE = -1


class VideoArea(QStackedWidget):
    """Video area (stacked widget): follows the live state, and selects clicked faces.

    view: the picture.
    banner: under the picture.
    seek_bar: under the banner, for videos.
    message_page: shown instead of all these while there is no picture.
    """

    def __init__(
        self,
        state: LiveState,
        pause: QAction,
        ways_out: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        """
        pause: action of the seek bar.
        ways_out: actions of the message page.
        """
        super().__init__(parent)
        self._state = state
        self.view = VideoView()
        self.banner = Banner()
        QualityHint(state, self.banner)
        SourceNotice(state, self.banner)
        self.seek_bar = SeekBar(pause)
        self.message_page = MessagePage(ways_out)
        self._picture = QWidget()
        column = QVBoxLayout(self._picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(NoticeFrame(self.view, state), 1)
        column.addWidget(self.banner)
        column.addWidget(self.seek_bar)
        self._column = column
        self.addWidget(self._picture)
        self.addWidget(self.message_page)
        self._connect()

    def add_below(self, widget: QWidget) -> None:
        """Add a widget between the picture and the banner."""
        self._column.insertWidget(self._column.indexOf(self.banner), widget)

    def show_page(self, page: QWidget) -> None:
        """Show a page of choices until the first message or frame."""
        self.addWidget(page)
        self.setCurrentWidget(page)

    def _connect(self) -> None:
        state, view = self._state, self.view
        state.frame_changed.connect(self._show_frame)
        state.analysis_changed.connect(lambda: view.show_analysis(state.analysis))
        state.selected_changed.connect(lambda: view.set_selected(state.selected))
        state.explanation_changed.connect(lambda: view.show_explanation(state.explanation))
        state.settings_changed.connect(self._apply_settings)
        state.source_changed.connect(self._show_source)
        state.message_changed.connect(self._show_words)
        state.status_changed.connect(self._show_words)
        state.status_changed.connect(lambda: self.banner.say("source", state.status))
        state.trouble_changed.connect(lambda: self.banner.say("readings", state.trouble))
        view.face_clicked.connect(lambda face: state.select(None if face == _NO_FACE else face))
        # After seeking, the track number may belong to another face.
        self.seek_bar.sought.connect(lambda: state.select(None))
        self._apply_settings()
        self._show_source()

    def _show_frame(self) -> None:
        frame = self._state.frame
        if frame is None:
            self.view.clear()
            return
        if self.view.is_empty:
            self.setCurrentWidget(self._picture)
            self.view.setFocus()
        self.view.show_frame(frame)
        self.seek_bar.show_position(frame.time)

    def _show_source(self) -> None:
        source = self._state.source
        duration = None if source is None else source.duration
        self.seek_bar.setVisible(duration is not None)
        if duration is not None:
            self.seek_bar.set_duration(duration)
        self._apply_settings()
        self._show_words()

    def _show_words(self) -> None:
        """Show status or message on the message page while there is no frame."""
        state = self._state
        if state.frame is not None:
            return
        if state.source is not None and state.status:
            self._show_message(
                tr("No picture from {name} yet").format(name=state.source.name), state.status
            )
        elif state.message is not None:
            self._show_message(*state.message)

    def _show_message(self, title: str, text: str) -> None:
        self.message_page.show_message(title, text)
        self.setCurrentWidget(self.message_page)

    def _apply_settings(self) -> None:
        settings, source = self._state.settings, self._state.source
        self.view.set_bars(settings.show_bars)
        # Only cameras are mirrored; photos and videos never are.
        mirrors = source is not None and source.mirrors
        self.view.set_mirrored(settings.mirror and mirrors)
