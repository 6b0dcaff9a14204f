"""Legend bar above the timeline: emotions to show or hide, and the chart's style."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from ...common.emotion_names import emotion_text
from ...common.language import tr
from ...common.text import capital
from ..access import access, quiet
from ..card_style import advance, font
from ..keyboard import RowKeys
from ..palette import colour, faded
from ..patterns import hatch, paint_symbol
from ..text_size import px
from .flow_layout import FlowLayout

_STYLES = 4  # chips that are not an emotion's
_TEXT = 11
_HEIGHT = 22
_SWATCH = 10
_PADDING = 6


class Chip(QToolButton):
    """Chip: a small flat tool button, with a colour swatch for an emotion.

    text: its label.
    hint: its tooltip.
    emotion: whose colour to show; None for no swatch.
    """

    def __init__(self, text: str, hint: str, emotion: str | None = None) -> None:
        super().__init__()
        self._emotion = emotion
        self._colour = None if emotion is None else colour(emotion)
        self._stacked = False
        self.setText(text)
        self.setToolTip(hint)
        self.setAccessibleName(text)
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)

    def sizeHint(self) -> QSize:
        swatch = 0 if self._colour is None else px(_SWATCH) + 5
        return QSize(advance(self.text(), px(_TEXT)) + swatch + 2 * px(_PADDING), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_stacked(self, stacked: bool) -> None:
        """Set what the swatch is for: areas, which have hatches, or lines, which have symbols."""
        self._stacked = stacked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        inner = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5)
        chosen = self.isChecked() and self._colour is None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            faded(
                ink,
                0.2 if self.isDown() else 0.14 if chosen else 0.07 if self.underMouse() else 0.0,
            )
        )
        painter.drawRoundedRect(inner, 4, 4)
        line = QRectF(self.rect()).adjusted(px(_PADDING), 0, 0, 0)
        off = self.isCheckable() and not self.isChecked()
        if self._colour is not None:
            swatch = QRectF(
                line.left(), line.center().y() - px(_SWATCH) / 2, px(_SWATCH), px(_SWATCH)
            )
            self._paint_swatch(painter, swatch, off)
            line.adjust(px(_SWATCH) + 5, 0, 0, 0)
        painter.setFont(font(px(_TEXT)))
        painter.setPen(quiet(ink, 0.5 if off else 0.9))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_swatch(self, painter: QPainter, place: QRectF, off: bool) -> None:
        ink, emotion = self.palette().color(QPalette.ColorRole.WindowText), self._emotion or ""
        shade = faded(colour(emotion), 0.0 if off else 1.0)
        edge = faded(ink, 0.5) if off else faded(ink, 0.25)
        patterns = access().patterns
        if patterns and not self._stacked:
            paint_symbol(painter, place.center(), 0.6 * place.width(), emotion, shade, edge)
            return
        painter.setPen(edge)
        for brush in (QBrush(shade), hatch(emotion) if patterns and not off else None):
            if brush is not None:
                painter.setBrush(brush)
                painter.drawRoundedRect(place, 2.5, 2.5)


class LegendBar(QWidget):
    """Legend bar.

    style_chosen: whether stacked, and a frozenset of hidden emotions.
    whole_asked: the user wants to see the whole session.
    live_asked: the user wants to follow the newest readings.
    """

    style_chosen = Signal(bool, object)
    whole_asked = Signal()
    live_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._row = FlowLayout(self, at_end=_STYLES)
        self._row.setContentsMargins(8, 2, 8, 0)
        self._row.setSpacing(2)
        self.live = Chip(tr("● Live"), tr("Follow the newest readings"))
        self.lines = Chip(tr("Lines"), tr("A line for each emotion"))
        self.stacked = Chip(tr("Stacked"), tr("All emotions stacked on top of each other"))
        self.whole = Chip(tr("Whole"), tr("Show the whole session"))
        styles = QButtonGroup(self)
        for style in (self.lines, self.stacked):
            style.setCheckable(True)
            styles.addButton(style)
        self.lines.setChecked(True)
        room = self.live.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.live.setSizePolicy(room)
        self.live.hide()
        self._others = (self.live, self.lines, self.stacked, self.whole)
        for chip in self._others:
            self._row.addWidget(chip)
        self._keys = RowKeys(self, self._others)
        self.stacked.toggled.connect(self._tell_style)
        self.whole.clicked.connect(self.whole_asked)
        self.live.clicked.connect(self.live_asked)

    def set_emotions(self, emotions: tuple[str, ...]) -> None:
        """Set the emotions: a checked chip for each."""
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for place, emotion in enumerate(emotions):
            name = emotion_text(emotion)
            hint = tr("Show or hide: {emotion}").format(emotion=name)
            chip = Chip(capital(name), hint, emotion)
            chip.setCheckable(True)
            chip.setChecked(True)
            chip.toggled.connect(self._tell_style)
            self._chips[emotion] = chip
            self._row.insert(place, chip)
        self._keys.set_buttons((*self._chips.values(), *self._others))
        self._tell_style()

    def _tell_style(self) -> None:
        hidden = frozenset(name for name, chip in self._chips.items() if not chip.isChecked())
        for chip in self._chips.values():
            chip.set_stacked(self.stacked.isChecked())
        self.style_chosen.emit(self.stacked.isChecked(), hidden)
