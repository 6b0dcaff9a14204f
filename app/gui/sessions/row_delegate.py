"""Item delegate for lists of sessions and people: thumbnail, title, text, stacked bar."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..access import access, quiet
from ..palette import contrast, faded
from ..patterns import paint_hatched
from ..text_size import px

Index = QModelIndex | QPersistentModelIndex

WORDS = int(Qt.ItemDataRole.UserRole) + 1
"""Item data role of the text under the title, a str."""
ALARM = WORDS + 1
"""Item data role of the warning text, a str."""
SHARES = WORDS + 2
"""Item data role of the stacked bar: pairs of an emotion and its share of time, 0 to 1."""

_MARGIN = 8
_BAR = 7
_ALARMS = (QColor("#b3400a"), QColor("#ffb057"))


class RowDelegate(QStyledItemDelegate):
    """Item delegate for rows of equal height.

    picture: size of the thumbnails in pixels; None for no thumbnails.
    lines: number of text lines under the title.
    """

    def __init__(self, picture: QSize | None, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.lineSpacing()
        height = (1 + self._lines) * line + (
            bar_height() + 5 if index.data(SHARES) is not None else 0
        )
        picture = self._picture or QSize(0, 0)
        return QSize(picture.width() + 12 * line, max(height, picture.height()) + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(panel, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = option.rect.adjusted(_MARGIN + 2, _MARGIN, -_MARGIN - 2, -_MARGIN)
        if self._picture is not None:
            place = QRect(inner.topLeft(), self._picture)
            _paint_picture(painter, place, index.data(Qt.ItemDataRole.DecorationRole))
            inner.adjust(self._picture.width() + 2 * _MARGIN, _MARGIN, 0, 0)
        self._paint_words(painter, inner, option, index)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, inner: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        roles = QPalette.ColorRole
        ink = option.palette.color(roles.HighlightedText if selected else roles.Text)
        base = option.palette.color(roles.Highlight if selected else roles.Base)
        line = option.fontMetrics.lineSpacing()
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(ink)
        title = QRect(inner.left(), inner.top(), inner.width(), line)
        painter.drawText(
            title, Qt.AlignmentFlag.AlignVCenter, _elided(painter, index.data(), title.width())
        )
        painter.setFont(option.font)
        below = inner.adjusted(0, line, 0, 0)
        for role, pen in ((WORDS, quiet(ink, 0.8)), (ALARM, _alarm(base))):
            if words := index.data(role):
                painter.setPen(pen)
                wrapped = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
                below.setTop(painter.drawText(below, wrapped, words).bottom() + 1)
        shares = index.data(SHARES)
        if shares is not None:
            high = bar_height()
            bar = QRectF(inner.left(), inner.bottom() - high + 1, inner.width(), high)
            # Not on the selection colour, which resembles some emotions' colours.
            painter.fillRect(bar.adjusted(-1, -1, 1, 1), option.palette.color(roles.Base))
            _paint_shares(painter, bar, shares, faded(ink, 0.2))


def bar_height() -> int:
    """Height of the stacked bar in pixels; a hatch needs more than a plain colour."""
    return px(_BAR if not access().patterns else 2 * _BAR)


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def _alarm(base: QColor) -> QColor:
    return max(_ALARMS, key=lambda one: contrast(one, base))


def _paint_picture(painter: QPainter, place: QRect, picture: QPixmap | None) -> None:
    """Paint the thumbnail, centred."""
    if picture is None:
        return
    spot = QRect(0, 0, *picture.deviceIndependentSize().toSize().toTuple())
    spot.moveCenter(place.center())
    painter.drawPixmap(spot, picture)


def _paint_shares(
    painter: QPainter, bar: QRectF, shares: Iterable[tuple[str, float]], nothing: QColor
) -> None:
    """Paint the stacked bar in the emotions' colours."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(bar, nothing)
    left = bar.left()
    for emotion, share in shares:
        part = QRectF(left, bar.top(), share * bar.width(), bar.height())
        paint_hatched(painter, part, emotion, access().patterns)
        left += share * bar.width()
