"""Correction list: icon view of the corrected faces."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QDateTime, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from ...common.emotion_names import emotion_text
from ...common.language import tr
from ...common.text import capital, percent
from ...personal.corrections import Correction
from ..images import to_image
from ..palette import colour

_SIDE = 96
_STRIP = 6
_ICON = QSize(_SIDE, _SIDE + 2 * _STRIP)
_CELL = QSize(176, 172)


class CorrectionList(QListWidget):
    """Correction list: newest first, with multiple selection.

    emotions: names, in the order of the probabilities.
    delete_asked: the Delete key was pressed.
    """

    delete_asked = Signal()

    def __init__(self, emotions: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._emotions = tuple(emotions)
        self.setAccessibleName(tr("Corrections"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setIconSize(_ICON)
        self.setGridSize(_CELL)
        self.setWordWrap(True)

    def show_corrections(self, corrections: Sequence[Correction]) -> None:
        """Show these corrections, sorted by age, the oldest first."""
        self.clear()
        for correction in reversed(corrections):
            item = QListWidgetItem(QIcon(_thumbnail(correction)), self._words(correction))
            item.setData(Qt.ItemDataRole.UserRole, correction.id)
            self.addItem(item)

    def selected_ids(self) -> list[str]:
        """Ids of the selected corrections."""
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.selectedItems()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def _words(self, correction: Correction) -> str:
        share = float(correction.probabilities[self._emotions.index(correction.shown)])
        # Labels have hysteresis: another emotion may have the highest probability.
        leads = share == correction.probabilities.max()
        shown = capital(emotion_text(correction.shown)) + (f" ({percent(share)})" if leads else "")
        when = QDateTime.fromString(correction.wall_clock, Qt.DateFormat.ISODateWithMs)
        date = QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)
        return tr("You said {chosen}\nModel said {shown}\n{date}").format(
            chosen=capital(emotion_text(correction.chosen)), shown=shown, date=date
        )


def _thumbnail(correction: Correction) -> QPixmap:
    """Thumbnail: the crop at twice its size, over a strip in the chosen emotion's colour."""
    image = to_image(np.repeat(correction.crop[:, :, None], 3, axis=2))
    pixmap = QPixmap(_ICON)
    pixmap.fill(Qt.GlobalColor.transparent)  # room above
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRect(0, _STRIP, _SIDE, _SIDE), image)
    painter.fillRect(0, _STRIP + _SIDE, _SIDE, _STRIP, colour(correction.chosen))
    painter.end()
    return pixmap
