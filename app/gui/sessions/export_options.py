"""Options dialog of an export to another program: layout, times, short intervals and gaps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...exchange.coding import CLOCKS, Clock
from ...exchange.formats import Options
from ...exchange.tables import LAYOUTS, Layout

_LAYOUTS: dict[Layout, str] = {
    "wide": tr_noop("A row for each face and frame"),
    "long": tr_noop("A row for each face, frame and emotion"),
    "intervals": tr_noop("A row for each interval"),
}
_CLOCKS: dict[Clock, str] = {
    "film": tr_noop("The film's"),
    "recording": tr_noop("The recording's"),
}
_LONGEST = 60.0  # seconds


class ExportOptions(QDialog):
    """Options dialog; calls `then` with the Options when it is accepted."""

    def __init__(
        self,
        title: str,
        tables: bool,
        film: bool,
        then: Callable[[Options], object],
        parent: QWidget,
    ) -> None:
        """tables: whether the format is a table, with a layout and perhaps a byte-order mark.
        film: whether there are times of a film to choose.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tables, self._film = tables, film
        self._then = then
        self.layouts = _combo(_LAYOUTS)
        self.clocks = _combo(_CLOCKS)
        self.least, self.joined = _seconds(), _seconds()
        self.bom = QCheckBox(tr("For Excel: begin with a byte-order mark"))
        form = QFormLayout(self)
        form.setSpacing(10)
        if tables:
            form.addRow(tr("&Rows:"), self.layouts)
        if film:
            form.addRow(tr("&Times:", "of intervals"), self.clocks)
        form.addRow(tr("&Leave out intervals shorter than:"), self.least)
        form.addRow(tr("&Join an emotion's intervals over gaps up to:"), self.joined)
        if tables:
            form.addRow(self.bom)
            self.layouts.currentIndexChanged.connect(self._enable)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Save…"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.accepted.connect(lambda: self._then(self.options))
        self._enable()

    @property
    def options(self) -> Options:
        """What is chosen now."""
        layout = LAYOUTS[self.layouts.currentIndex()] if self._tables else LAYOUTS[0]
        bom = self._tables and self.bom.isChecked()
        if not self.least.isEnabled():
            return Options(layout=layout, bom=bom)
        clock = CLOCKS[self.clocks.currentIndex()] if self._film else None
        return Options(clock, self.least.value(), self.joined.value(), layout, bom)

    def _enable(self) -> None:
        """Only intervals have times, and can be too short."""
        layout = LAYOUTS[self.layouts.currentIndex()]
        intervals = not self._tables or layout == "intervals"
        for widget in (self.clocks, self.least, self.joined):
            widget.setEnabled(intervals)


def _combo(choices: dict[Layout, str] | dict[Clock, str]) -> QComboBox:
    box = QComboBox()
    box.addItems(list(map(tr, choices.values())))
    return box


def _seconds() -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, _LONGEST)
    box.setDecimals(2)
    box.setSingleStep(0.1)
    box.setSuffix(tr(" s", "seconds"))
    return box
