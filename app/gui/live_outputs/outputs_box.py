"""Outputs box: the settings of live outputs, and what leaves the computer with each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...live_outputs.choices import HERE, PORTS, address
from ...live_outputs.lsl_library import why_missing
from ...settings import Settings
from ..dialogs import ask_where

_FIRST = tr_noop("All of this is off until you switch it on. Pictures never leave this computer.")
_LSL = tr_noop(
    "Any program in your local network can then read each face's values and your markers. For that "
    "the program listens on ports of this computer. Markers that others send become markers of "
    "your recording."
)
_OSC = tr_noop("Sends each face's seven values, unencrypted, to {place} and nowhere else.")
_HERE = tr_noop("That is this computer.")
_LABEL = tr_noop(
    "Sends nothing: the largest face's label is kept in this text file on your computer, for OBS. "
    "It is empty while nobody is there."
)
_NO_FILE = tr_noop("no file chosen yet")
_FILE = "Emotion Lens label.txt"  # untranslated
_INDENT = 26  # pixels: sentences stand under the text of their check box


class OutputsBox(QWidget):
    """Outputs box: a check box for each output, with a sentence on what is sent where to."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lsl = QCheckBox(tr("&LSL (Lab Streaming Layer)"))
        self._osc = QCheckBox(tr("&OSC"))
        self._host = QLineEdit()
        self._port = QSpinBox()
        self._port.setRange(*PORTS)
        self._port.setGroupSeparatorShown(False)
        self._label = QCheckBox(tr("&Text file with the label"))
        self._file = ""
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setPlaceholderText(tr(_NO_FILE))
        self._choose = QPushButton(tr("&Choose…"))
        self._missing = why_missing()
        self._lsl_words = _sentence(self._missing or tr(_LSL))
        self._osc_words = _sentence("")
        self._host.setAccessibleName(tr("Address"))
        self._port.setAccessibleName(tr("Port"))
        self._path.setAccessibleName(tr("File"))
        self._lay_out()
        self.fill(settings)
        self._connect()

    @property
    def chosen(self) -> dict[str, Any]:
        """Fields of Settings, as shown."""
        return {
            "lsl": self._lsl.isChecked(),
            "osc": self._osc.isChecked(),
            "osc_host": self._host.text().strip() or HERE,
            "osc_port": self._port.value(),
            "label_on": self._label.isChecked() and self._file != "",
            "label_file": self._file,
        }

    def fill(self, settings: Settings) -> None:
        """Show settings."""
        self._lsl.setEnabled(self._missing == "")
        self._lsl.setChecked(settings.lsl and self._missing == "")
        self._osc.setChecked(settings.osc)
        self._host.setText(settings.osc_host)
        self._port.setValue(settings.osc_port)
        self._show_file(settings.label_file)
        self._label.setChecked(settings.label_on)
        self._show_words()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        where, file = QHBoxLayout(), QHBoxLayout()
        where.addWidget(QLabel(tr("to", "before an address")))
        where.addWidget(self._host, 1)
        where.addWidget(QLabel(tr("port", "before its number")))
        where.addWidget(self._port)
        file.addWidget(self._path, 1)
        file.addWidget(self._choose)
        column.addWidget(_sentence(tr(_FIRST), indent=0))
        for box, fields, words in (
            (self._lsl, None, self._lsl_words),
            (self._osc, where, self._osc_words),
            (self._label, file, _sentence(tr(_LABEL))),
        ):
            column.addSpacing(12)
            column.addWidget(box)
            if fields is not None:
                fields.setContentsMargins(_INDENT, 0, 0, 0)
                column.addLayout(fields)
            column.addWidget(words)
        column.addStretch(1)

    def _connect(self) -> None:
        self._host.textChanged.connect(self._show_words)
        self._port.valueChanged.connect(self._show_words)
        self._choose.clicked.connect(self._ask_file)
        self._label.clicked.connect(lambda on: self._ask_file() if on and not self._file else None)

    def _show_words(self) -> None:
        host = str(self.chosen["osc_host"])
        place = address(host, self._port.value())
        words = tr(_OSC).format(place=place)
        self._osc_words.setText(f"{words} {tr(_HERE)}" if host == HERE else words)

    def _show_file(self, path: str) -> None:
        self._file = path
        self._path.setText(path)
        self._path.setToolTip(path)

    def _ask_file(self) -> None:
        name = Path(self._file).name if self._file else _FILE
        title = tr("The text file with the label")
        dialog = ask_where(self, title, name, tr("Text file"), self._choose_file)
        if self._file:
            dialog.setDirectory(str(Path(self._file).parent))
        dialog.rejected.connect(lambda: self._label.setChecked(self._file != ""))

    def _choose_file(self, path: Path) -> None:
        self._show_file(str(path))
        self._label.setChecked(True)


def _sentence(text: str, indent: int = _INDENT) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setContentsMargins(indent, 0, 0, 0)
    return label
