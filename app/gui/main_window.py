"""The window: it connects what is chosen with what is shown. No pixels, no model."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow

from ..playback.player import Player
from ..playback.source_chooser import Chooser
from ..playback.threads import SourceInfo
from ..settings import Settings, SettingsError
from ..vision.readings import Analysis, Frame
from . import window_geometry
from .about import show_about
from .actions import Actions
from .camera_menu import CameraMenu
from .dialogs import ask_address, ask_picture, ask_video, confirm, warn
from .face_dock import FaceDock
from .live_presenter import Display
from .menus import ToolBar, fill_menus
from .parts import Parts
from .recording.live_timeline import LiveTimeline
from .recording.recording_indicator import RecordingLight
from .save_picture import save_picture
from .services import Equipment
from .sessions.session_windows import SessionsDesk
from .settings_dialog import SettingsDialog
from .status_figures import StatusFigures
from .teaching.adaptation_controller import Learning
from .teaching.face_tools import FaceTools
from .video_area import Stage
from .workbench import Workbench

PROGRAM = "Emotion Lens"
_MESSAGE_MS = 8000


class MainWindow(QMainWindow):
    """Shows one source at a time, with its readings; open() starts it, closing ends it all."""

    def __init__(self, settings: Settings, equipment: Equipment) -> None:
        super().__init__()
        self._actions = Actions(self)
        self._equipment = equipment
        self._settings = settings
        self._chosen = (0.0, 0.0)
        self._source: SourceInfo | None = None
        self._player = Player(equipment.open_source, equipment.make_analyzer, self)
        self._chooser = Chooser(self._player, equipment.list_cameras, self)
        self._build()
        self._connect_actions()
        self._connect_player()
        window_geometry.restore(self, settings)
        self._show_message(PROGRAM, "")
        self._learning.begin(settings.adapted)
        self._chooser.start()
        QTimer.singleShot(0, self._sessions.offer_recovery)

    def open(self, spec: str | None = None) -> None:
        """Show this source: a camera's name, index, address or path; None: the user's camera.

        While a session is recorded, the user is asked first: another source ends it.
        """
        if self._workbench.is_recording:
            question = "A session is being recorded. Opening something else ends it; it is kept."
            confirm(self, question, "&End and open", partial(self._open, spec))
        else:
            self._open(spec)

    def _open(self, spec: str | None) -> None:
        self._actions.pause.setEnabled(False)  # until the first frame: there is nothing to freeze
        self._chooser.open(spec)

    @property
    def analysis(self) -> Analysis | None:
        """What is being shown, or None while nothing has been read."""
        return self._display.analysis

    # How the window is put together

    def _build(self) -> None:
        actions = self._actions
        self.setAcceptDrops(True)
        ways_out = (actions.try_again, actions.open_picture, actions.open_video, actions.demo)
        self._stage = Stage(actions.pause, ways_out)
        self.setCentralWidget(self._stage)
        tools = FaceTools((actions.name, actions.why, actions.baseline), actions.correct)
        self._dock = FaceDock(tools)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._camera_menu = CameraMenu((actions.refresh,), self)
        fill_menus(self, actions, self._camera_menu)
        self._toolbar = ToolBar(actions, self._camera_menu, self)
        self.addToolBar(self._toolbar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._source_name = QLabel()
        self._source_name.setContentsMargins(6, 0, 0, 0)
        self._source_name.setTextFormat(Qt.TextFormat.PlainText)
        light, figures = RecordingLight(), StatusFigures()
        self.statusBar().addWidget(self._source_name)
        self.statusBar().addPermanentWidget(light)
        self.statusBar().addPermanentWidget(figures)
        self._display = Display(self._stage, self._dock, figures, self)
        self._timeline = LiveTimeline()
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._timeline)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        parts = Parts(actions, self._player, self._stage, self._dock, tools, self._timeline, light)
        self._workbench = Workbench(parts, self._equipment, self)
        self._sessions = SessionsDesk(self._equipment.sessions, self)
        self._learning = Learning(self._equipment, self._player, self)

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.open_picture.triggered.connect(lambda: ask_picture(self, self.open))
        actions.open_video.triggered.connect(lambda: ask_video(self, self.open))
        actions.open_address.triggered.connect(lambda: ask_address(self, self.open))
        actions.demo.triggered.connect(lambda: self.open(str(self._equipment.demo)))
        actions.try_again.triggered.connect(lambda: self.open(self._chooser.spec))
        actions.refresh.triggered.connect(self._chooser.look_for_cameras)
        actions.save.triggered.connect(self._ask_save)
        actions.pause.triggered.connect(self._player.toggle_paused)
        actions.mirror.triggered.connect(lambda on: self._change(mirror=on))
        actions.bars.triggered.connect(lambda on: self._change(show_bars=on))
        actions.panel.triggered.connect(lambda on: self._change(panel=on))
        actions.timeline.triggered.connect(lambda on: self._change(timeline=on))
        actions.videos.triggered.connect(lambda kind: self._change(recorded_video=kind.data()))
        actions.full_screen.triggered.connect(self._set_full_screen)
        actions.leave_full_screen.triggered.connect(lambda: self._set_full_screen(False))
        actions.sessions.triggered.connect(self._sessions.show_list)
        actions.corrections.triggered.connect(self._learning.show_page)
        actions.settings.triggered.connect(self._ask_settings)
        actions.about.triggered.connect(lambda: show_about(self))
        actions.quit.triggered.connect(self.close)
        self._camera_menu.chosen.connect(self._choose_camera)
        self._chooser.cameras_changed.connect(self._camera_menu.show_cameras)
        self._chooser.message.connect(self._show_message)

    def _connect_player(self) -> None:
        player, display = self._player, self._display
        player.opened.connect(self._begin)
        player.frame_came.connect(self._show_frame)
        player.analysis_came.connect(self._show_analysis)
        player.status_changed.connect(display.show_status)
        player.trouble_changed.connect(self._show_trouble)
        player.paused_changed.connect(self._actions.show_paused)
        player.paused_changed.connect(display.note_paused)
        self._workbench.said.connect(self._tell)
        self._workbench.failed.connect(partial(warn, self))
        self._learning.used_changed.connect(lambda used: self._change(adapted=used))
        self._learning.failed.connect(self._tell)
        self._stage.transport.sought.connect(player.seek)

    # What the player and the cameras say

    def _begin(self, info: SourceInfo) -> None:
        self._source = info
        self._display.begin(info)
        self._workbench.begin(info)
        self._actions.mirror.setEnabled(info.mirrors)
        self._actions.save.setEnabled(False)
        self._apply(self._settings)
        self._name_source(info.name)

    def _show_frame(self, frame: Frame) -> None:
        self._display.show_frame(frame)
        self._actions.pause.setEnabled(self._source is not None and not self._source.still)

    def _show_analysis(self, analysis: Analysis) -> None:
        self._display.show_analysis(analysis, analysis.dropped)
        self._workbench.show_analysis(analysis)
        self._actions.save.setEnabled(True)

    def _show_trouble(self, trouble: str) -> None:
        self._display.show_trouble(trouble)
        self._workbench.show_analysis(self._display.analysis)
        self._actions.save.setEnabled(self._display.analysis is not None)

    def _show_message(self, title: str, text: str) -> None:
        self._source = None
        self._workbench.begin(None)
        for action in (self._actions.pause, self._actions.mirror, self._actions.save):
            action.setEnabled(False)
        self._apply(self._settings)
        self._display.show_message(title, text)
        self._name_source("")

    def _name_source(self, name: str) -> None:
        self._source_name.setText(name)
        self.setWindowTitle(f"{name} - {PROGRAM}" if name else PROGRAM)
        self._camera_menu.tick(name if self._source is not None and self._source.live else None)

    # What the user chooses

    def _choose_camera(self, name: str) -> None:
        self._change(camera=name)
        self.open(name)

    def _change(self, **choices: Any) -> None:
        self._apply(replace(self._settings, **choices))
        self._keep()

    def _apply(self, settings: Settings) -> None:
        self._settings = settings
        self._chooser.preferred = settings.camera
        self._actions.mirror.setChecked(settings.mirror)
        self._actions.bars.setChecked(settings.show_bars)
        self._actions.panel.setChecked(settings.panel)
        self._actions.timeline.setChecked(settings.timeline)
        for kind in self._actions.videos.actions():
            kind.setChecked(kind.data() == settings.recorded_video)
        self._workbench.apply(settings)
        self._sessions.bars = settings.show_bars
        self._dock.setVisible(settings.panel and self._source is not None)
        self._timeline.setVisible(settings.timeline and self._shows_moving_picture())
        self._stage.view.set_bars(settings.show_bars)
        # In a photo or a film a mirrored face is the wrong face; in a looking-glass the right one.
        mirrors = self._source is not None and self._source.mirrors
        self._stage.view.set_mirrored(settings.mirror and mirrors)
        chosen = (settings.smoothing, settings.smallest_face)
        # A picture is read once more for other choices: not for the same ones again.
        if chosen != self._chosen:
            self._chosen = chosen
            self._player.post_always("choices", lambda analyzer: analyzer.configure(*chosen))

    def _keep(self) -> None:
        try:
            self._equipment.save_settings(self._settings)
        except SettingsError as error:
            self._tell(str(error))

    def _shows_moving_picture(self) -> bool:
        return self._source is not None and not self._source.still

    def _tell(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, _MESSAGE_MS)

    def _ask_settings(self) -> None:
        before = self._settings
        dialog = SettingsDialog(before, self._chooser.names, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self._apply)
        dialog.accepted.connect(lambda: self._accept(before, dialog.chosen))
        dialog.open()

    def _accept(self, before: Settings, chosen: Settings) -> None:
        self._apply(chosen)
        self._keep()
        if chosen.camera != before.camera:
            self.open(chosen.camera)

    def _ask_save(self) -> None:
        analysis = self._display.analysis
        if analysis is not None:
            save_picture(self, analysis, self._settings.show_bars, self._tell)

    def _set_full_screen(self, on: bool) -> None:
        self._settings = window_geometry.remembered(self, self._settings)
        # Only this bit: a maximised window comes back maximised.
        bit = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | bit if on else self.windowState() & ~bit)

    # What the window system says

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._actions.set_palette(self.palette())
            self._toolbar.draw_icons()
        elif event.type() == QEvent.Type.WindowStateChange:
            full = self.isFullScreen()
            for bar in (self.menuBar(), self._toolbar, self.statusBar()):
                bar.setVisible(not full)
            self._actions.full_screen.setChecked(full)
            self._actions.leave_full_screen.setEnabled(full)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open(paths[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings = window_geometry.remembered(self, self._settings)
        self._keep()
        # A camera that is just being opened can keep us for some seconds; nobody has to watch.
        self.hide()
        self._chooser.close()
        self._sessions.close()
        self._workbench.close()
        self._player.close()
        super().closeEvent(event)
