"""Session window: main window of one recorded session."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QTabWidget, QWidget

from ...common.language import tr, tr_noop
from ...common.program import NAME
from ...common.text import day, length
from ...sessions.event_codes import EventCode
from ...sessions.store import Session
from ..dialogs import warn
from ..face_dock import FaceDock
from ..scrolling import fit_screen
from .actions import SessionActions
from .background_task import BackgroundTask
from .codes_controller import CodesController, codes_of
from .exports import SessionExports
from .imports import SessionImports
from .markers_controller import MarkersController
from .markers_panel import MarkersPanel
from .menus import SessionToolBar, fill_session_menus
from .people_controller import PeopleController
from .people_panel import PeoplePanel
from .program_exports import ProgramExports
from .same_person_controller import SamePersonController
from .session_editor import SessionEditor
from .session_view import SessionView

_SIZE = QSize(1180, 740)
_HEIGHTS = (310, 310)  # of the face panel and the lists, in pixels
_MESSAGE_MS = 8000
_NO_FACE = tr_noop("Click the timeline where it shows readings.")


class SessionWindow(QMainWindow):
    """Session window; closing it stops its background task and player."""

    def __init__(
        self,
        session: Session,
        bars: bool = True,
        codes: Sequence[EventCode] = (),
        parent: QWidget | None = None,
    ) -> None:
        """
        session: the session to show.
        bars: whether to show bars at the faces, as Settings.show_bars.
        codes: event codes, where the session was recorded without any.
        """
        super().__init__(parent)
        metadata = session.metadata
        self.setWindowTitle(f"{day(metadata.start)} - {NAME}")
        self._edits = SessionEditor(session, self)
        self._actions = SessionActions(self)
        self._work = BackgroundTask(self)
        self._exports = SessionExports(self._work, self)
        self._screen = SessionView(session, self._actions.pause)
        self._build(f"{metadata.source} · {length(session.duration)}")
        self._connect()
        shared = (self._edits, self._actions, self._screen)
        self._desk = PeopleController(*shared, self._people, self)
        CodesController(*shared, codes_of(metadata, codes), self)
        MarkersController(*shared, self._markers, self)
        self._same = SamePersonController(self._edits, self._actions, self._people, self)
        self._same.search()
        others = ProgramExports(self._edits, self._actions, self._work, self)
        others.said.connect(self._say)
        imports = SessionImports(self._edits, self._actions, self._work, self)
        imports.said.connect(self._say)
        self._enable()
        self._actions.bars.setChecked(bars)

    @property
    def folder(self) -> Path:
        """The session's folder."""
        return self._edits.session.folder

    def _build(self, words: str) -> None:
        actions = self._actions
        self.setCentralWidget(self._screen)
        self._dock = FaceDock(hint=tr(_NO_FACE))
        self._people = PeoplePanel(
            (actions.name, actions.merge, actions.split), (actions.agree, actions.refuse)
        )
        self._markers = MarkersPanel((actions.rename_marker, actions.delete_marker))
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._people, tr("People"))
        self._tabs.addTab(self._markers, tr("Markers"))
        lists = QDockWidget(self)
        lists.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        lists.setTitleBarWidget(QWidget(lists))
        lists.setWidget(self._tabs)
        right = Qt.DockWidgetArea.RightDockWidgetArea
        self.addDockWidget(right, self._dock)
        self.addDockWidget(right, lists)
        self._toolbar = SessionToolBar(actions, fill_session_menus(self, actions), self)
        self.addToolBar(self._toolbar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(6, 0, 0, 0)
        self.statusBar().addWidget(label)
        fit_screen(self, _SIZE)
        self.resizeDocks([self._dock, lists], _HEIGHTS, Qt.Orientation.Vertical)

    def _connect(self) -> None:
        actions, screen, exports = self._actions, self._screen, self._exports
        actions.pause.triggered.connect(screen.player.toggle_paused)
        actions.bars.toggled.connect(screen.view.set_bars)
        actions.close.triggered.connect(self.close)
        actions.keys.triggered.connect(self._show_keys)
        screen.player.paused_changed.connect(actions.show_paused)
        screen.analysis_came.connect(self._dock.show_analysis)
        self._people.chosen.connect(self._show_face)
        actions.undo.triggered.connect(self._edits.undo)
        self._edits.people_changed.connect(self._enable)
        self._edits.markers_changed.connect(self._enable)
        self._edits.codes_changed.connect(self._enable)
        self._edits.failed.connect(partial(warn, self))
        exports.said.connect(self._say)
        actions.html.triggered.connect(partial(self._save_report, "html"))
        actions.pdf.triggered.connect(partial(self._save_report, "pdf"))
        for suffix, action in actions.tables.items():
            action.triggered.connect(partial(self._save_tables, suffix))
        for suffix, action in actions.charts.items():
            action.triggered.connect(partial(self._save_chart, suffix))
        for kind, action in actions.videos.items():
            action.triggered.connect(partial(self._save_video, kind))

    def _enable(self) -> None:
        self._actions.enable(self._edits.session, self._edits.can_undo)
        self._actions.undo.setText(self._edits.undo_words)

    def _say(self, words: str) -> None:
        self.statusBar().showMessage(words, _MESSAGE_MS)

    def _show_face(self, person: int) -> None:
        self._dock.select(person, self._people.title)

    def _save_report(self, suffix: str) -> None:
        self._exports.report(self._edits.session, self._desk.span, suffix)

    def _save_tables(self, suffix: str) -> None:
        self._exports.tables(self._edits.session, suffix)

    def _save_chart(self, suffix: str) -> None:
        person, stacked = self._people.person, self._screen.timeline.stacked
        if person is not None:
            self._exports.chart(self._edits.session, person, stacked, self._desk.span, suffix)

    def _save_video(self, kind: str) -> None:
        self._exports.video(self._edits.session, self._actions.bars.isChecked(), kind)

    def _show_keys(self) -> None:
        from ..keys_page import show_keys  # imported on demand, for a quick start

        show_keys(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._actions.set_palette(self.palette())
            self._toolbar.draw_icons()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._work.close()
        self._same.stop()
        self._screen.stop()
        super().closeEvent(event)
