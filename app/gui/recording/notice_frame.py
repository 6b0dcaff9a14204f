"""Notice frame: a frame around the picture that tells people in the room that they are recorded."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...common.language import tr, tr_noop
from ..card_style import font
from ..live_state import LiveState

RECORDING, PAUSED = tr_noop("Recording faces"), tr_noop("Recording is paused")
_RED, _GRAY = QColor("#b3261e"), QColor("#5a5e64")
_LETTER_MM = 15.0  # of a capital: 17 minutes of arc at 3 m, where ISO 9241-303 asks for 16
_LINE = 1.6  # height of the strip, in capitals
_CAPITAL = 0.72  # of a font's size in pixels
_FRAME = 10  # pixels
_MOST = 0.22  # share of the height that the strip may take
_MM_AN_INCH, _USUAL, _LIKELY = 25.4, 96.0, (50.0, 400.0)  # dots per inch


class NoticeFrame(QWidget):
    """Notice frame (widget around the picture): off unless Observing.notice says so.

    The words stand above the picture and cover nothing of it; nothing moves or flashes.
    """

    def __init__(self, view: QWidget, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._room = QVBoxLayout(self)
        self._room.addWidget(view)
        self._text_px = 0.0
        self.words = ""
        for signal in (state.recording_changed, state.paused_changed, state.observing_changed):
            signal.connect(self._follow)
        self._follow()

    @property
    def strip(self) -> QRect:
        """Where the words are, above the picture; empty without any."""
        above = self._room.contentsMargins().top()
        return QRect(_FRAME, 0, max(self.width() - 2 * _FRAME, 0), above if self.words else 0)

    @property
    def capital(self) -> float:
        """Height of a capital letter, in pixels; 0 without words."""
        return _CAPITAL * self._text_px

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.words:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), _GRAY if self._state.paused else _RED)
        painter.setPen(Qt.GlobalColor.white)
        painter.setFont(font(round(self._text_px), bold=True))
        painter.drawText(self.strip, Qt.AlignmentFlag.AlignCenter, self.words)

    def _follow(self) -> None:
        on = self._state.recording is not None and self._state.observing.notice
        self.words = tr(PAUSED if self._state.paused else RECORDING) if on else ""
        self.setAccessibleName(self.words)
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        """Make room for the words, as large as they are to be or as there is room for."""
        if not self.words:
            self._text_px = 0.0
            self._room.setContentsMargins(0, 0, 0, 0)
            return
        tallest = _MOST * self.height() / _LINE
        capital = min(_LETTER_MM * dots_per_inch(self.screen()) / _MM_AN_INCH, tallest)
        self._text_px = max(capital / _CAPITAL, 1.0)
        across = QFontMetricsF(font(round(self._text_px), bold=True)).horizontalAdvance(self.words)
        room = max(self.width() - 4 * _FRAME, 1)
        self._text_px *= min(1.0, room / max(across, 1.0))
        above = max(round(_LINE * self.capital), _FRAME)
        self._room.setContentsMargins(_FRAME, above, _FRAME, _FRAME)


def dots_per_inch(screen: QScreen | None) -> float:
    """Dots per inch of a screen in Qt's pixels; the usual ones where it says nothing likely."""
    told = _USUAL if screen is None else screen.physicalDotsPerInchY()
    return told if _LIKELY[0] <= told <= _LIKELY[1] else _USUAL
