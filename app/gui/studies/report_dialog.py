"""Group report dialog: what is counted, who is left out and why, and the file to write."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...sessions.progress import Progress
from ...studies.group.choices import Choices
from ...studies.group.loader import StudyViewings, load_viewings
from ...studies.group.selection import Selection, select
from ...studies.group.viewing import title_text
from ...studies.group.write import group_report
from ...studies.study import Study
from ..banner import Banner
from ..base_actions import without_key
from ..dialogs import ask_where
from .task import StudyTask
from .widgets import button, cell, fit_columns, table, words

_FORMATS = {
    "html": tr_noop("Web page (HTML)"),
    "pdf": tr_noop("PDF"),
    "csv": tr_noop("Tidy table (CSV)"),
}
_SHARES = {
    "analysed": (tr_noop("&Analysed, at least:"), tr_noop("Of the stimulus, frames were read")),
    "in_view": (tr_noop("In &view, at least:"), tr_noop("Of that, the face was found")),
    "readable": (
        tr_noop("&Readable, at least:"),
        tr_noop("Of that, the face was large and sharp enough"),
    ),
}
_POOL = tr_noop("&Count sessions of different models, settings or resting faces together")
_HEADS = (tr_noop("Stimulus"), tr_noop("Session"), tr_noop("Why it is left out"))
_SIZE = (640, 660)
_LONGEST = 60.0  # seconds


class ReportDialog(QDialog):
    """Group report dialog; who is left out follows what is chosen."""

    def __init__(self, study: Study, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Group report"))
        self._study = study
        self._viewings: StudyViewings | None = None
        self._banner = Banner()
        self._work = StudyTask(self, partial(self._banner.say, "error"))
        usual = Choices()
        self.format = QComboBox()
        self.format.addItems([tr(name) for name in _FORMATS.values()])
        self.shares = {name: _share(getattr(usual, name)) for name in _SHARES}
        self.window_seconds, self.base = _seconds(usual.window), _seconds(usual.base)
        self.pool = QCheckBox(tr(_POOL))
        self._said = words(tr("Reading the sessions…"))
        self.left_out = table(tr("Who is left out, and why"), [tr(head) for head in _HEADS])
        self._save = button(tr("&Save…"), self._ask)
        self._lay_out()
        for share in self.shares.values():
            share.valueChanged.connect(self._follow)
        for seconds in (self.window_seconds, self.base):
            seconds.valueChanged.connect(self._follow)
        self.pool.toggled.connect(self._follow)
        self._save.setEnabled(False)
        self._load()

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(
            window=self.window_seconds.value(),
            base=self.base.value(),
            analysed=self.shares["analysed"].value() / 100,
            in_view=self.shares["in_view"].value() / 100,
            readable=self.shares["readable"].value() / 100,
            pool=self.pool.isChecked(),
        )

    def done(self, result: int) -> None:
        self._work.close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._work.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        form, row = QFormLayout(), QHBoxLayout()
        form.setSpacing(8)
        form.addRow(tr("&Format:"), self.format)
        for name, (label, tip) in _SHARES.items():
            text = tr(label)
            self.shares[name].setToolTip(tr(tip))
            self.shares[name].setAccessibleName(without_key(text).rstrip(":："))
            form.addRow(text, self.shares[name])
        form.addRow(tr("A reaction begins &within:"), self.window_seconds)
        form.addRow(tr("Compared with the time &before:"), self.base)
        form.addRow(self.pool)
        row.addStretch(1)
        row.addWidget(self._save)
        row.addWidget(button(tr("C&lose"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._banner)
        column.addLayout(form)
        column.addWidget(self._said)
        column.addWidget(self.left_out, 1)
        column.addLayout(row)
        self.resize(*_SIZE)

    def _load(self) -> None:
        def work(progress: Progress) -> StudyViewings:
            return load_viewings(self._study.folder, progress)

        self._work.run(tr("Reading the sessions…"), work, self._show)

    def _show(self, viewings: StudyViewings) -> None:
        self._viewings = viewings
        self._save.setEnabled(True)
        self._follow()

    def _follow(self) -> None:
        """Show who is left out by what is chosen."""
        if self._viewings is None:
            return
        rows, counted = [], set()
        for one in self._viewings.stimuli:
            length = one.seconds
            if length is None:
                length = max((viewing.length for viewing in one.viewings), default=0.0)
            chosen: Selection = select(one.viewings, length, self.choices)
            counted |= {viewing.participant for viewing in chosen.kept}
            out = (*one.unread, *chosen.left_out)
            rows += [(one.stimulus, title_text(left.title), left.why) for left in out]
        self.left_out.setRowCount(len(rows))
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.left_out.setItem(number, column, cell(text, tip=text))
        fit_columns(self.left_out)
        self.left_out.setVisible(bool(rows))
        self._said.setText(_summary(len(counted), len(rows), self._viewings.remarks))

    def _ask(self) -> None:
        suffix = list(_FORMATS)[self.format.currentIndex()]
        name = f"{self._study.folder.name} report.{suffix}"
        ask_where(self, tr("Save the group report"), name, tr(_FORMATS[suffix]), self.write)

    def write(self, out: Path) -> None:
        """Write the report; the suffix says what as."""
        from .group_pdf import group_pdf  # imported on demand

        self._banner.say("error", "")
        choices = self.choices

        def work(progress: Progress) -> Path:
            return group_report(
                self._study.folder, out, choices, to_pdf=group_pdf, progress=progress
            )

        self._work.run(tr("Writing {name}…").format(name=out.name), work, self._say_saved)

    def _say_saved(self, out: Path) -> None:
        self._said.setText(tr("Saved {name} in {folder}").format(name=out.name, folder=out.parent))


def _summary(counted: int, out: int, remarks: tuple[str, ...]) -> str:
    if not counted:
        told = tr("Nobody is counted.")
    elif counted == 1:
        told = tr(
            "1 participant is counted. Of one alone, nothing can be said of others: there are no "
            "bands and no agreement."
        )
    else:
        told = tr("%n participants are counted.", "", counted)
    left = tr("Nothing is left out.") if not out else tr("Left out:")
    return " ".join((told, *remarks, left))


def _share(value: float) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, 100)
    box.setSingleStep(5)
    box.setSuffix(" %")
    box.setValue(round(100 * value))
    return box


def _seconds(value: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.1, _LONGEST)
    box.setSingleStep(0.5)
    box.setDecimals(2)
    box.setSuffix(" s")
    box.setValue(value)
    return box
