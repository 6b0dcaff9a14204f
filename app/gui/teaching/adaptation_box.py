"""The box that adapts to the corrections, says what that changes, and switches it on and off."""

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

from ...personal.adaptation import FEWEST, AdaptationStore, Proposal
from ...personal.corrections import Correction
from ...personal.errors import PersonalError

Propose = Callable[[Sequence[Correction]], Proposal]
"""Called in a thread of its own; may raise PersonalError."""

_READY = "The program can learn from your corrections, on this computer alone."
_BUSY = "Learning from your corrections…"
_FAILED = "Learning did not work. Start the program again and try once more."
_IN_USE = "What it learned earlier is in use."
_NOT_IN_USE = "What it learned earlier is kept, but not in use."


class _Fitting(QThread):
    """Works out one proposal, away from the window's thread.

    proposed: a Proposal.
    failed: why there is none.
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
    """Works out an adaptation in the background, and keeps it where it helps.

    adaptation_changed: the Adaptation to read with from now on; None: the model as it came.
    """

    adaptation_changed = Signal(object)

    def __init__(
        self, propose: Propose, store: AdaptationStore, used: bool, parent: QWidget | None = None
    ) -> None:
        """
        propose: called in a thread of its own.
        used: whether the adaptation in the store is in use now.
        """
        super().__init__("Learning from you", parent)
        self._propose = propose
        self._store = store
        self._corrections: Sequence[Correction] = ()
        self._fitting: _Fitting | None = None
        self._discarded: _Fitting | None = None
        self._damage = ""  # why what was kept cannot be used
        self._words = QLabel()
        self._words.setWordWrap(True)
        # An error may quote a path: it is never markup.
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._adapt = QPushButton("&Adapt to my corrections")
        self._adapt.setAutoDefault(False)
        self._adapt.clicked.connect(self._start)
        self._use = QCheckBox("&Use what it learned")
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
        """These are the corrections now."""
        changed = len(corrections) != len(self._corrections)
        self._corrections = corrections
        if changed:
            self._words.setText(self._standing())
        self._adapt.setEnabled(self._fitting is None and len(corrections) >= FEWEST)

    def forget(self) -> None:
        """Read as the model came, and keep nothing that was learned. Raises PersonalError."""
        self._discarded = self._fitting  # it comes from what is deleted
        self._use.setChecked(False)
        self._use.setEnabled(False)
        self._adaptation = None
        self._damage = ""
        self._words.setText(self._standing())
        self._store.delete()

    def finish(self) -> None:
        """Wait for what is being worked out, which takes a second at most."""
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
        """What can be learned from the corrections there are, and whether something is in use."""
        if len(self._corrections) < FEWEST:
            more = FEWEST - len(self._corrections)
            noun = "correction" if more == 1 else "corrections"
            ready = f"After {more} more {noun}, the program can learn from them."
        else:
            ready = _READY
        if self._adaptation is None:
            return f"{ready} {self._damage}".rstrip()
        return f"{ready} {_IN_USE if self._use.isChecked() else _NOT_IN_USE}"

    def _start(self) -> None:
        self._adapt.setEnabled(False)
        self._words.setText(_BUSY)
        self._fitting = _Fitting(self._propose, self._corrections, self)
        self._fitting.proposed.connect(self._take)
        self._fitting.failed.connect(self._words.setText)
        self._fitting.finished.connect(self._note_finished)
        self._fitting.start()

    def _take(self, proposal: Proposal) -> None:
        """Use a proposal at once where it helps; whatever was in use stays so where it does not."""
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
            self._words.setText(f"{proposal.words}\n{error} It holds until you quit.")

    def _note_finished(self) -> None:
        if self._words.text() == _BUSY:  # it ended in a way that nobody foresaw
            self._words.setText(_FAILED)
        if self._fitting is not None:
            self._fitting.deleteLater()
            self._fitting = self._discarded = None
        self.show_corrections(self._corrections)

    def _switch(self, on: bool) -> None:
        self._words.setText(self._standing())
        self.adaptation_changed.emit(self._adaptation if on else None)
