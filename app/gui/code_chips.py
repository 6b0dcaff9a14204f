"""Code chips: a row with a chip for each event code; those of running states are filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ..common.language import tr
from ..common.text import timecode
from ..sessions.event_codes import EventCode
from .access import quiet
from .keyboard import RowKeys
from .palette import text_on
from .text_size import px

_RUNNING = QColor("#0072b2")  # of the emotions' palette, with white text on it
_HEIGHT, _SIDE = 26, 10
_WIDEST = 260
_SLACK = 3  # pixels: a text's width is rounded
_FLASH_MS = 500


class Chip(QAbstractButton):
    """Chip of one event code: its key and name, and since when its state runs."""

    def __init__(self, code: EventCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.lasting: float | None = None
        self._lit = QTimer(self)
        self._lit.setSingleShot(True)
        self._lit.setInterval(_FLASH_MS)
        self._lit.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if code.kind == "state":
            what = tr("{name}: key {key} starts and stops it")
        else:
            what = tr("{name}: key {key} codes a moment")
        self.setToolTip(what.format(name=code.name, key=code.key))
        self.show_lasting(None)

    def show_lasting(self, seconds: float | None) -> None:
        """Show for how many seconds the state has been running; None: it is not."""
        self.lasting = seconds
        self.setAccessibleName(f"{self._title()} {self._since()}".rstrip())
        self.update()

    def light_up(self) -> None:
        """Fill the chip for half a second: its key was taken."""
        self._lit.start()
        self.update()

    @property
    def is_filled(self) -> bool:
        """Whether the state is running, or the key was just pressed."""
        return self.lasting is not None or self._lit.isActive()

    def sizeHint(self) -> QSize:
        # With room for the time, so that the row does not move when a state starts.
        width = self._across(self._title()) + 2 * px(_SIDE) + _SLACK
        width += self._across("  00:00") if self.code.kind == "state" else 0
        return QSize(min(width, px(_WIDEST)), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * px(_SIDE) + self._across("0  …"), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        fill = _RUNNING if self.is_filled else QColor(Qt.GlobalColor.transparent)
        text = text_on(_RUNNING) if self.is_filled else ink
        painter.setPen(QPen(_RUNNING if self.is_filled else quiet(ink, 0.45), 1))
        painter.setBrush(fill)
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, px(_HEIGHT) / 2, px(_HEIGHT) / 2)
        painter.setPen(text)
        room = self.rect().adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if since := self._since():
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, since)
            room.setRight(room.right() - self._across(f"  {since}"))
        shortened = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self._title(), shortened, room.width() + 1)
        painter.drawText(room, middle, words)

    def _title(self) -> str:
        return f"{self.code.key}  {self.code.name}"

    def _since(self) -> str:
        return "" if self.lasting is None else timecode(self.lasting)

    def _across(self, words: str) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(words)


class CodeChips(QWidget):
    """Row of chips, hidden without codes.

    pressed: the EventCode of the chip that was clicked.
    """

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._keys = RowKeys(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 4, 10, 4)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self.setAccessibleName(tr("Event codes"))
        self.hide()

    def set_codes(self, codes: Sequence[EventCode]) -> None:
        """Show these codes, by key."""
        if [chip.code for chip in self._chips] != list(codes):
            for chip in self._chips:
                chip.hide()  # at once: it is deleted later
                chip.deleteLater()
            self._chips = [Chip(code, self) for code in codes]
            for place, chip in enumerate(self._chips):
                chip.clicked.connect(lambda _, code=chip.code: self.pressed.emit(code))
                self._row.insertWidget(place, chip)
            self._keys.set_buttons(self._chips)
        self.setVisible(bool(codes))

    def show_running(self, since: Mapping[str, float], now: float) -> None:
        """Show which states run.

        since: seconds at which each started, by the code's name.
        now: seconds.
        """
        for chip in self._chips:
            start = since.get(chip.code.name)
            chip.show_lasting(None if start is None else max(now - start, 0.0))

    def light_up(self, code: EventCode) -> None:
        """Show that a code's key was taken."""
        for chip in self._chips:
            if chip.code == code:
                chip.light_up()
