"""View of a study: record row and tabs, as its window shows them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ...common.language import tr
from ...common.program import NAME
from ...studies.study import Study
from ..banner import Banner
from .codes_panel import CodesPanel
from .contents import Contents
from .participants_panel import ParticipantsPanel
from .problems_panel import ProblemsPanel
from .record_row import RecordRow
from .sessions_panel import SessionsPanel
from .stimuli_panel import StimuliPanel
from .widgets import button, title, words

_SIZE = (1080, 720)


class StudyView(QWidget):
    """View of a study; it shows, and tells through its panels what is asked for.

    contents: what is shown; None until the study was read.
    """

    def __init__(self, study: Study, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.study = study
        self.contents: Contents | None = None
        self._name, self._folder = title(), words(str(study.folder), soft=True)
        self.banner = Banner()
        self.record = RecordRow()
        self.participants = ParticipantsPanel()
        self.stimuli = StimuliPanel()
        self.codes = CodesPanel()
        self.sessions = SessionsPanel()
        self.problems = ProblemsPanel()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Parts of the study"))
        self.report = QPushButton(tr("&Group report…"))
        self.share = QPushButton(tr("S&hare…"))
        self._lay_out()

    def say(self, sentence: str) -> None:
        """Show an error in the banner; "" removes it."""
        self.banner.say("error", sentence)

    def show_contents(self, contents: Contents) -> None:
        """Show what the study holds."""
        self.contents = contents
        self._name.setText(contents.name)
        self.setWindowTitle(f"{contents.name} - {NAME}")
        for panel in (self.record, self.participants, self.stimuli, self.sessions):
            panel.show_contents(contents)
        self.codes.show_codes(contents.plan.event_codes)
        for button_ in (self.report, self.share):
            button_.setEnabled(bool(contents.sessions))
            button_.setToolTip("" if contents.sessions else tr("There is no session yet."))

    def show_problems(self, sentences: list[str]) -> None:
        """Show what is wrong, and how many sentences that are."""
        self.problems.show_problems(sentences)
        place = self.tabs.indexOf(self.problems)
        self.tabs.setTabText(place, _problems(len(sentences)))

    def _lay_out(self) -> None:
        head, names, foot = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._folder)
        head.addLayout(names, 1)
        head.addWidget(
            button(tr("Sho&w the folder"), self._show_folder), 0, Qt.AlignmentFlag.AlignTop
        )
        for panel, text in (
            (self.participants, tr("Participants")),
            (self.stimuli, tr("Stimuli and events")),
            (self.codes, tr("Event codes")),
            (self.sessions, tr("Sessions")),
            (self.problems, tr("Problems")),
        ):
            self.tabs.addTab(panel, text)
        for one in (self.report, self.share):
            one.setAutoDefault(False)
            one.setEnabled(False)
            foot.addWidget(one)
        foot.addStretch(1)
        foot.addWidget(button(tr("Close the stud&y"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.record)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self.resize(*_SIZE)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.study.folder)))


def _problems(number: int) -> str:
    """Title of the tab."""
    return tr("Problems ({number})").format(number=number) if number else tr("Problems")
