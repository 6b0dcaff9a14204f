"""Tooltip of the chart: time and probabilities at the pointer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from ...common.emotion_names import emotion_text
from ...common.language import tr, tr_noop
from ...common.text import capital, percent, timecode
from ..access import quiet
from ..card_style import advance, font
from ..palette import colour, faded
from ..text_size import px

_TEXT = 11
_ROW = 15
_PADDING = 8
_SWATCH = 8
_AWAY = 14  # pixels from the pointer
_PRECISE = 90.0  # seconds in view, below which tenths are shown
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NO_READING = tr_noop("No reading")
NO_FACE = tr_noop("Face not found")
NOT_ANALYSED = tr_noop("Not analysed")


class Readout(QWidget):
    """Tooltip with a table of the probabilities at one time; ignores the mouse.

    nothing: what it says in a gap.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._emotions: tuple[str, ...] = ()
        self._time = ""
        self.nothing = NO_READING
        self._probabilities: NDArray[np.float64] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_emotions(self, emotions: tuple[str, ...]) -> None:
        """Set the emotions, in the order of the probabilities; hides the tooltip."""
        self._emotions, self._probabilities = emotions, None
        self.hide()

    @property
    def text(self) -> str:
        """The content as text: a line for the time and for each emotion."""
        return "\n".join((self._time, *(" ".join(row).strip() for row in self._rows())))

    def sizeHint(self) -> QSize:
        names = (*map(emotion_text, self._emotions), tr(self.nothing))
        wide = (
            max(advance(capital(name), px(_TEXT), bold=True) for name in names)
            + px(_SWATCH)
            + 6
            + 14
            + advance("100%", px(_TEXT), bold=True)
        )
        rows = len(self._emotions) if self._probabilities is not None else 1
        return QSize(wide + 2 * px(_PADDING), (rows + 1) * px(_ROW) + 2 * px(_PADDING) - 4)

    def show_moment(
        self,
        seconds: float,
        probabilities: NDArray[np.float64] | None,
        in_view: float,
        pointer: QPoint,
    ) -> None:
        """Show the tooltip.

        seconds: time at the pointer.
        probabilities: (emotions,), 0 to 1; None in a gap.
        in_view: view range of the chart, in seconds.
        pointer: position in the parent widget.
        """
        tenths = f".{int(seconds * 10 + 1e-6) % 10}" if in_view < _PRECISE else ""
        self._time = timecode(seconds) + tenths
        self._probabilities = probabilities
        self.resize(self.sizeHint())
        room = self._room.size()
        left = pointer.x() + px(_AWAY)
        if left + self.width() > room.width():
            left = pointer.x() - px(_AWAY) - self.width()
        top = min(max(pointer.y() - self.height() // 2, 0), max(room.height() - self.height(), 0))
        self.move(left, top)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(quiet(ink, 0.3))
        painter.setBrush(faded(self.palette().color(QPalette.ColorRole.Window), 0.94))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        line = QRectF(px(_PADDING), px(_PADDING) - 2, self.width() - 2 * px(_PADDING), px(_ROW))
        painter.setFont(font(px(_TEXT), bold=True))
        painter.setPen(ink)
        painter.drawText(line, _LEFT, self._time)
        strongest = None if self._probabilities is None else int(self._probabilities.argmax())
        for i, (name, value) in enumerate(self._rows()):
            line.translate(0, px(_ROW))
            self._paint_swatch(painter, line, i)
            painter.setFont(font(px(_TEXT), bold=i == strongest))
            painter.setPen(ink if i == strongest else quiet(ink, 0.8))
            painter.drawText(line.adjusted(px(_SWATCH) + 6 if value else 0, 0, 0, 0), _LEFT, name)
            painter.drawText(line, _RIGHT, value)

    def _paint_swatch(self, painter: QPainter, line: QRectF, i: int) -> None:
        if self._probabilities is None:
            return
        swatch = QRectF(line.left(), line.center().y() - px(_SWATCH) / 2, px(_SWATCH), px(_SWATCH))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._emotions[i]))
        painter.drawRoundedRect(swatch, 2, 2)

    def _rows(self) -> list[tuple[str, str]]:
        if self._probabilities is None:
            return [(tr(self.nothing), "")]
        pairs = zip(self._emotions, self._probabilities, strict=True)
        return [(capital(emotion_text(emotion)), percent(float(value))) for emotion, value in pairs]
