"""Adaptation box: fits the adaptation in the background, and switches it on and off."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt, QThread, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...personal.adaptation import FEWEST, AdaptationStore, Proposal
from ...personal.corrections import Correction
from ...personal.errors import PersonalError

Propose = Callable[[Sequence[Correction]], Proposal]
"""Fits an adaptation to corrections; called in a worker thread, may raise PersonalError."""

_READY = tr_noop("The program can learn from your corrections, on this computer only.")
_BUSY = tr_noop("Learning from your corrections…")
_FAILED = tr_noop("Learning did not work. Start the program again and try once more.")
_IN_USE = tr_noop("What it learned earlier is in use.")
_NOT_IN_USE = tr_noop("What it learned earlier is kept, but not in use.")


class _Fitting(QThread):
    """Worker thread that fits one adaptation.

    proposed: the Proposal.
    failed: error message, where there is none.
    """

    proposed = Signal(object)
    failed = Signal(str)

    def __init__(
        self, propose: Propose, corrections: Sequence[Correction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._propose = propose
        self._corrections = corrections

    def run(self) -> None:
        try:
            self.proposed.emit(self._propose(self._corrections))
        except PersonalError as error:
            self.failed.emit(str(error))


class AdaptationBox(QGroupBox):
    """Adaptation box (group box): fits an adaptation, and saves it if it helps.

    adaptation_changed: the Adaptation to use from now on; None for the original model.
    """

    adaptation_changed = Signal(object)

    def __init__(
        self, propose: Propose, store: AdaptationStore, used: bool, parent: QWidget | None = None
    ) -> None:
        """
        propose: fits an adaptation; called in a worker thread.
        store: where the adaptation is saved.
        used: whether the adaptation in the store is in use.
        """
        super().__init__(tr("Learning from you"), parent)
        self._propose = propose
        self._store = store
        self._corrections: Sequence[Correction] = ()
        self._fitting: _Fitting | None = None
        self._discarded: _Fitting | None = None
        self._damage = ""  # why the stored adaptation cannot be used
        self._words = QLabel()
        self._words.setWordWrap(True)
        # Plain text: an error may contain a path that looks like markup.
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._adapt = QPushButton(tr("&Adapt to my corrections"))
        self._adapt.setAutoDefault(False)
        self._adapt.clicked.connect(self._start)
        self._use = QCheckBox(tr("&Use what it learned"))
        self._use.toggled.connect(self._switch)
        self._lay_out()
        self._load(used)

    def _load(self, used: bool) -> None:
        try:
            self._adaptation = self._store.load()
        except PersonalError as error:
            self._adaptation = None
            self._damage = str(error)
        with QSignalBlocker(self._use):
            self._use.setChecked(used and self._adaptation is not None)
        self._use.setEnabled(self._adaptation is not None)
        self._words.setText(self._standing())

    def show_corrections(self, corrections: Sequence[Correction]) -> None:
        """Update the box after the corrections changed."""
        changed = len(corrections) != len(self._corrections)
        self._corrections = corrections
        if changed:
            self._words.setText(self._standing())
        self._adapt.setEnabled(self._fitting is None and len(corrections) >= FEWEST)

    def forget(self) -> None:
        """Switch to the original model, and delete the stored adaptation. Raises PersonalError."""
        self._discarded = self._fitting  # it is fitted to deleted corrections
        self._use.setChecked(False)
        self._use.setEnabled(False)
        self._adaptation = None
        self._damage = ""
        self._words.setText(self._standing())
        self._store.delete()

    def finish(self) -> None:
        """Wait for the worker thread, a second at most."""
        if self._fitting is not None:
            self._fitting.wait()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._adapt)
        row.addWidget(self._use)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addLayout(row)

    def _standing(self) -> str:
        """Status text: are there enough corrections, and is an adaptation in use."""
        if len(self._corrections) < FEWEST:
            more = FEWEST - len(self._corrections)
            ready = tr("After %n more correction(s), the program can learn from them.", "", more)
        else:
            ready = tr(_READY)
        if self._adaptation is None:
            return f"{ready} {self._damage}".rstrip()
        return f"{ready} {tr(_IN_USE if self._use.isChecked() else _NOT_IN_USE)}"

    def _start(self) -> None:
        self._adapt.setEnabled(False)
        self._words.setText(tr(_BUSY))
        self._fitting = _Fitting(self._propose, self._corrections, self)
        self._fitting.proposed.connect(self._take)
        self._fitting.failed.connect(self._words.setText)
        self._fitting.finished.connect(self._note_finished)
        self._fitting.start()

    def _take(self, proposal: Proposal) -> None:
        """Use and save a proposal if it helps; otherwise keep the adaptation in use."""
        if self._fitting is self._discarded:
            return
        if not proposal.helps:
            self._words.setText(proposal.words)
            return
        self._adaptation, self._damage = proposal.adaptation, ""
        self._use.setEnabled(True)
        with QSignalBlocker(self._use):
            self._use.setChecked(True)
        self._switch(True)
        self._words.setText(proposal.words)
        try:
            self._store.save(proposal.adaptation)
        except PersonalError as error:
            until = tr("It is used until you quit.")
            self._words.setText(f"{proposal.words}\n{error} {until}")

    def _note_finished(self) -> None:
        if self._words.text() == tr(_BUSY):  # the thread ended with an unexpected error
            self._words.setText(tr(_FAILED))
        if self._fitting is not None:
            self._fitting.deleteLater()
            self._fitting = self._discarded = None
        self.show_corrections(self._corrections)

    def _switch(self, on: bool) -> None:
        self._words.setText(self._standing())
        self.adaptation_changed.emit(self._adaptation if on else None)
