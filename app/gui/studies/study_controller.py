"""Study controller: makes, opens and closes a study, by File > Study."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ...common.language import tr
from ...settings import MOST_RECENT
from ...studies.errors import StudyError
from ..dialogs import documents
from ..live_state import LiveState
from ..observing import Observing
from .study_menu import StudyMenu

if TYPE_CHECKING:  # loaded with the first study: the program's start must not wait for it
    from ...studies.study import Study
    from .contents import Contents
    from .study_services import StudyServices
    from .study_window import StudyWindow


class StudyController(QObject):
    """Study controller: one study is open at a time; call close() at the end.

    failed: sentence on why a study cannot be opened.
    forgotten: what the model had learned was deleted with a withdrawal.
    """

    failed = Signal(str)
    forgotten = Signal()

    def __init__(
        self,
        menu: StudyMenu,
        state: LiveState,
        change: Callable[..., object],
        make_services: Callable[[], StudyServices],
        window: QWidget,
    ) -> None:
        """
        change: changes fields of the settings, and saves.
        make_services: makes what the study's window uses.
        window: parent of the dialogs.
        """
        super().__init__(window)
        self._menu, self._state, self._change = menu, state, change
        self._make_services = make_services
        self._parent = window
        self._window: StudyWindow | None = None
        menu.new.triggered.connect(self._ask_new)
        menu.open.triggered.connect(self._ask_open)
        menu.front.triggered.connect(self._bring_forward)
        menu.shut.triggered.connect(self.close)
        menu.chosen.connect(lambda path: self.open(Path(path)))
        state.settings_changed.connect(self._show_video)

    @property
    def window(self) -> StudyWindow | None:
        """The open study's window; None without one."""
        return self._window

    def open(self, folder: Path) -> None:
        """Open the study in a folder, in place of the one that is open."""
        from ...studies.study import Study  # imported on demand, for a quick start

        try:
            study = Study.open(folder)
        except StudyError as error:
            self.failed.emit(str(error))
            return
        self._show(study)

    def close(self) -> None:
        """Close the open study."""
        if self._window is not None:
            self._window.close()

    def _show(self, study: Study) -> None:
        from .study_window import StudyWindow

        if self._window is not None and self._window.study.folder == study.folder:
            self._bring_forward()
            return
        self.close()
        window = StudyWindow(study, self._make_services())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.closed.connect(self._forget)
        window.forgotten.connect(self.forgotten)
        window.files.read.connect(self._observe)
        self._window = window
        self._show_video()
        self._menu.show_open(True)
        path = str(study.folder.absolute())
        others = [one for one in self._state.settings.recent_studies if one != path]
        self._change(recent_studies=(path, *others)[:MOST_RECENT])
        window.show()

    def _forget(self) -> None:
        self._window = None
        self._menu.show_open(False)
        self._state.set_study(None)

    def _observe(self, contents: Contents) -> None:
        """The study's event codes count while it is open, and people are told of recordings."""
        if self._window is not None:
            codes = contents.plan.event_codes
            self._state.set_study(Observing(codes, single_person=True, notice=True))

    def _show_video(self) -> None:
        if self._window is not None:
            self._window.record.show_video(self._state.settings.recorded_video != "")

    def _bring_forward(self) -> None:
        window = self._window
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()

    def _ask_new(self) -> None:
        from .new_study_dialog import NewStudyDialog

        NewStudyDialog(self._show, self._parent).open()

    def _ask_open(self) -> None:
        dialog = QFileDialog(self._parent, tr("Open the folder of a study"), documents())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.open(Path(path)))
        dialog.open()
