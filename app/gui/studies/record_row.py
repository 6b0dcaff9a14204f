"""Record row of the study window: who is recorded, with which stimulus, and the button to start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ...common.language import tr, tr_noop
from ...sessions.consent import refusal
from ..base_actions import without_key
from .contents import Contents
from .widgets import button, words

_SIZE = QSize(190, 58)
_SCALE = 1.3
_LEAST_WIDTH = 170
_START, _STOP = tr_noop("&Record"), tr_noop("Stop &recording")


class RecordRow(QWidget):
    """Record row; the button is disabled with a reason below where nothing can be recorded.

    started: ids of participant and stimulus.
    stopped: the recording is to be stopped.
    added: a participant is to be added.
    chosen: id of the participant chosen.
    """

    started = Signal(str, str)
    stopped = Signal()
    added = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: Contents | None = None
        self._running: tuple[str, str] | None = None
        self._video = False
        self._people, self._stimuli = QComboBox(), QComboBox()
        self._new = button(tr("&New"), self.added.emit)
        self._new.setToolTip(tr("Add a participant"))
        self._start = QPushButton(tr(_START))
        self._start.setMinimumSize(_SIZE)
        self._start.setAutoDefault(False)
        font = self._start.font()
        font.setPointSizeF(font.pointSizeF() * _SCALE)
        font.setBold(True)
        self._start.setFont(font)
        self._why = words()
        self._why.setAccessibleName(tr("What is recorded, or why not"))
        self._lay_out()
        self._people.currentTextChanged.connect(self._follow)
        self._people.activated.connect(lambda: self.chosen.emit(self.participant))
        self._stimuli.currentTextChanged.connect(self._follow)
        self._start.clicked.connect(self._press)
        self._follow()

    @property
    def participant(self) -> str:
        """Id of the participant chosen; "" for none."""
        return self._people.currentText()

    @property
    def stimulus(self) -> str:
        """Id of the stimulus chosen; "" for none."""
        return self._stimuli.currentText()

    def show_contents(self, contents: Contents) -> None:
        """Show participants and stimuli; what is chosen stays chosen, and a new one is."""
        self._contents = contents
        _fill(self._people, [one.id for one in contents.participants])
        _fill(self._stimuli, [one.id for one in contents.stimuli])
        self._follow()

    def choose(self, participant: str) -> None:
        """Choose a participant."""
        self._people.setCurrentText(participant)

    def show_video(self, kept: bool) -> None:
        """Say whether recordings keep a video; who did not agree to it is not recorded then."""
        self._video = kept
        self._follow()

    def show_running(self, participant: str, stimulus: str) -> None:
        """Show that a recording runs; "" and "" when it has ended."""
        self._running = (participant, stimulus) if participant else None
        self._follow()

    def show_saving(self) -> None:
        """Show that the session is being saved; show_running() follows."""
        self._start.setEnabled(False)
        self._why.setText(tr("Saving the session…"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for row, (name, box) in enumerate(
            ((tr("Par&ticipant:"), self._people), (tr("Sti&mulus:"), self._stimuli))
        ):
            label = QLabel(name)
            label.setBuddy(box)
            box.setAccessibleName(without_key(name).rstrip(":："))
            box.setMinimumWidth(_LEAST_WIDTH)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.addWidget(self._new, 0, 2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(20)
        whole.addLayout(grid)
        whole.addWidget(self._start)
        whole.addWidget(self._why, 1)

    def _follow(self) -> None:
        running, why = self._running, self._reason()
        self._start.setText(tr(_STOP if running else _START))
        self._start.setEnabled(running is not None or not why)
        for box in (self._people, self._stimuli, self._new):
            box.setEnabled(running is None)
        if running:
            why = tr("{participant} is being recorded with {stimulus}.").format(
                participant=running[0], stimulus=running[1]
            )
        self._why.setText(why or self._what())

    def _reason(self) -> str:
        """Why nothing can be recorded; "" where it can."""
        contents = self._contents
        if contents is None or not contents.participants:
            return tr("Add a participant first.")
        if not contents.stimuli:
            return tr("Add a stimulus first: a film, or something elsewhere such as a task.")
        agreed = contents.consents.get(self.participant)
        if agreed is None:
            return tr(
                "{participant} has not agreed to anything yet. Note the consent first, "
                "under Participants."
            ).format(participant=self.participant)
        if self._video and not agreed.allows("video"):
            return tr(
                "{participant} has not agreed to a video. Choose “No video” in the menu "
                "Session > Recordings keep, or ask for a new consent."
            ).format(participant=self.participant)
        return refusal(agreed, "readings")

    def _what(self) -> str:
        """What pressing the button does."""
        contents = self._contents
        if contents is None:
            return ""
        runs = [
            one.run
            for one in contents.sessions
            if (one.participant, one.stimulus) == (self.participant, self.stimulus)
        ]
        if self._video:
            said = tr("This will be run {number}, with a video.")
        else:
            said = tr("This will be run {number}, without a video.")
        return said.format(number=max(runs, default=0) + 1)

    def _press(self) -> None:
        if self._running is not None:
            self.stopped.emit()
        else:
            self.started.emit(self.participant, self.stimulus)


def _fill(box: QComboBox, ids: Sequence[str]) -> None:
    """Fill a box; what is chosen stays so, and what is new alone is chosen."""
    before, chosen = [box.itemText(n) for n in range(box.count())], box.currentText()
    if list(ids) == before:
        return
    new = [one for one in ids if before and one not in before]
    with QSignalBlocker(box):
        box.clear()
        box.addItems(list(ids))
        wanted = new[0] if len(new) == 1 else chosen
        box.setCurrentIndex(max(box.findText(wanted), 0 if ids else -1))
