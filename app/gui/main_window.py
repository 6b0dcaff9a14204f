"""Main window: creates and connects panels and controllers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from ..common.language import tr
from ..common.program import NAME
from ..playback.player import Player
from ..playback.source_chooser import SourceChooser
from ..settings import Settings
from ..vision.readings import Analysis
from . import window_geometry
from .access import access
from .action_states import ActionStates
from .actions import Actions
from .announcer import Announcer
from .camera_menu import CameraMenu
from .dialogs import warn
from .face_dock import LiveFaceDock
from .full_screen import FullScreen
from .help_controller import HelpController
from .live_outputs.outputs_controller import OutputsController
from .live_outputs.sending_indicator import SendingIndicator
from .live_outputs.stream_controller import StreamController
from .live_presenter import LivePresenter
from .live_state import LiveState
from .menus import ToolBar, fill_menus
from .recent_menu import RecentFiles, RecentMenu
from .recording.live_timeline import LiveTimeline
from .recording.observation import Observation
from .recording.recording import Recording
from .recording.recording_indicator import RecordingIndicator
from .save_picture import save_picture
from .services import Services
from .sessions.session_windows import SessionWindows
from .settings_controller import SettingsController
from .source_controller import SourceController
from .source_label import SourceLabel
from .status_figures import StatusFigures
from .stream_menu import StreamMenu
from .studies.shown_subject import ShownSubject
from .studies.study_menu import StudyMenu
from .studies.study_recording import StudyRecording
from .studies.study_setup import study_controller
from .teaching.adaptation_controller import AdaptationController
from .teaching.correction_controller import CorrectionController
from .teaching.face_actions import FaceActions
from .teaching.face_tools import FaceTools
from .teaching.resting_face import RestingFaceController
from .video_area import VideoArea

_MESSAGE_MS = 8000


class MainWindow(QMainWindow):
    """Main window; open() starts playback, closing it stops all threads.

    settings: the user's settings at the start.
    services: sources, models and stores that it uses.
    """

    def __init__(self, settings: Settings, services: Services) -> None:
        super().__init__()
        self._services = services
        self._actions = Actions(self)
        self._state = LiveState(settings, self)
        self._settings = SettingsController(self._state, services.save_settings, self)
        self._player = Player(services.open_source, services.make_analyzer, self)
        self._chooser = SourceChooser(self._player, services.list_cameras, self)
        LivePresenter(self._player, self._chooser, self._state, self)
        ActionStates(self._actions, self._state, self)
        self._sessions = SessionWindows(services.sessions, self)
        self._adaptation = AdaptationController(services, self._player, self)
        self._build()
        self._add_controllers()
        self._obey_access()
        self._connect()
        self._connect_actions()
        window_geometry.restore(self, settings)
        self._state.show_message(NAME, "")
        self._state.announce()  # restoring the layout has shown or hidden panels
        self._adaptation.begin(settings.adapted)
        self._outputs.apply()
        self._chooser.start()
        QTimer.singleShot(0, self._sessions.offer_recovery)

    def begin(self, source: str | None) -> None:
        """Open a source at the program's start; None: the user's camera.

        Where the camera was never chosen, a page of choices is shown instead of opening it.
        """
        if source is None and not self._state.settings.opens_camera:
            self._welcome()
        else:
            self.open(source)

    def open(self, source: str | None = None) -> None:
        """Open a source: camera name, index, address or path; None for the user's camera."""
        self._sources.open(source)

    @property
    def analysis(self) -> Analysis | None:
        """The analysis shown; None without one."""
        return self._state.analysis

    # Construction

    def _build(self) -> None:
        actions, state = self._actions, self._state
        self.setAcceptDrops(True)
        files = (actions.open_picture, actions.open_video, actions.demo)
        ways_out = (actions.next_file, actions.try_again, *files)
        self._video = VideoArea(state, actions.pause, ways_out)
        self.setCentralWidget(self._video)
        for_a_face = (actions.name, actions.why, actions.resting_face)
        dock = LiveFaceDock(state, FaceTools(state, for_a_face, actions.correct, actions.meaning))
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, LiveTimeline(state))
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._camera_menu = CameraMenu(state, (actions.refresh,), self)
        self._stream_menu = StreamMenu(state, self)
        self._recent_menu = RecentMenu(state, self)
        self._study_menu = StudyMenu(state, self)
        of_files = (self._recent_menu, self._study_menu)
        fill_menus(self, actions, self._camera_menu, self._stream_menu, of_files)
        self._toolbar = ToolBar(actions, self._camera_menu, self)
        self.addToolBar(self._toolbar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._figures = StatusFigures(state)
        self._video.view.painted.connect(self._figures.note_painted)
        self.statusBar().addWidget(SourceLabel(state))
        self._sending = SendingIndicator()
        self.statusBar().addPermanentWidget(self._sending)
        self.statusBar().addPermanentWidget(RecordingIndicator(state))
        self.statusBar().addPermanentWidget(self._figures)

    def _add_controllers(self) -> None:
        services, player, state = self._services, self._player, self._state
        self._sources = SourceController(self._actions, self._chooser, state, services.demo, self)
        self._sources.waiting_changed.connect(partial(self._video.banner.say, "waiting"))
        RecentFiles(state, self._chooser, self._settings.change, services.demo, self)
        bars = (self.menuBar(), self._toolbar, self.statusBar())
        remember = self._settings.remember_place
        self._full_screen = FullScreen(self._actions, bars, remember, self)
        self._recording = Recording(player, state, services.sessions, services.model_sha256, self)
        watched = Observation(self._actions, state, self._recording, self._video, self)
        change = self._settings.change
        watched.codes_edited.connect(lambda codes: change(event_codes=codes))
        self.study_recording = StudyRecording(self._recording, self._actions, state, change, self)
        self._video.add_below(self.study_recording.bar)
        self._outputs = OutputsController(player, state, change, self)
        self._outputs.sending_changed.connect(self._sending.show_outputs)
        self._stream = StreamController(self._actions.stream, state, change, self)
        help_ = HelpController(self._actions, services.model, self._describe, self)
        resting = RestingFaceController(player, state, self._video.banner, self)
        faces = FaceActions(self._actions, player, state, resting, self)
        whose = ShownSubject(state, self)
        correcting = CorrectionController(self._actions, state, services.corrections, self, whose)
        self._study = study_controller(
            *(self._study_menu, state, change, services, self._sessions, self.study_recording), self
        )
        self._study.forgotten.connect(self._adaptation.forget)
        for said in (self._recording.said, correcting.said, help_.said, self._outputs.said):
            said.connect(self._tell)
        for failed in (
            *(self._recording.failed, self.study_recording.failed, self._outputs.failed),
            *(faces.failed, correcting.failed, self._study.failed),
        ):
            failed.connect(partial(warn, self))
        for failed in (self._adaptation.failed, self._settings.failed):
            failed.connect(self._tell)

    def _obey_access(self) -> None:
        shared, state = access(), self._state
        state.settings_changed.connect(lambda: shared.follow(state.settings))
        shared.changed.connect(self._apply_access)
        Announcer(state, self._video.view, shared)
        self._apply_access()

    def _apply_access(self) -> None:
        self.setAnimated(not access().less_motion)
        self.update()

    def _connect(self) -> None:
        self._state.source_changed.connect(self._name_source)
        self._state.settings_changed.connect(self._apply_bars)
        self._state.observing_changed.connect(self._apply_bars)
        self._video.seek_bar.sought.connect(self._player.seek)
        self._chooser.cameras_changed.connect(self._camera_menu.show_cameras)
        self._camera_menu.chosen.connect(self._choose_camera)
        self._recent_menu.chosen.connect(self.open)
        self._recent_menu.cleared.connect(lambda: self._settings.change(recent=()))
        self._stream_menu.chosen.connect(self._sources.choose_stream)
        self._adaptation.used_changed.connect(lambda used: self._settings.change(adapted=used))

    def _connect_actions(self) -> None:
        actions, change = self._actions, self._settings.change
        actions.use_camera.triggered.connect(
            lambda: self._choose_camera(self._state.settings.camera)
        )
        actions.save.triggered.connect(self._ask_save)
        actions.pause.triggered.connect(self._player.toggle_paused)
        actions.mirror.triggered.connect(lambda on: change(mirror=on))
        actions.bars.triggered.connect(lambda on: change(show_bars=on))
        actions.panel.triggered.connect(lambda on: change(panel=on))
        actions.timeline.triggered.connect(lambda on: change(timeline=on))
        actions.videos.triggered.connect(lambda kind: change(recorded_video=kind.data()))
        actions.sessions.triggered.connect(self._sessions.show_list)
        actions.corrections.triggered.connect(self._adaptation.show_dialog)
        actions.settings.triggered.connect(self._ask_settings)
        actions.quit.triggered.connect(self.close)

    # Slots

    def _name_source(self) -> None:
        source = self._state.source
        self.setWindowTitle(NAME if source is None else f"{source.name} - {NAME}")

    def _apply_bars(self) -> None:
        self._sessions.bars = self._state.settings.show_bars
        self._sessions.codes = self._state.observing.codes

    def _welcome(self) -> None:
        from .welcome_page import WelcomePage  # imported on demand: for the first start alone

        actions = self._actions
        choices = (
            (actions.use_camera, tr("See live what your face shows")),
            (actions.open_file, tr("A picture or a video of yours")),
            (actions.demo, tr("A picture that came with the program")),
        )
        self._video.show_page(WelcomePage(choices))

    def _choose_camera(self, name: str | None) -> None:
        self._settings.change(camera=name, camera_chosen=True)
        self.open(name)

    def _ask_settings(self) -> None:
        self._settings.ask(self._chooser.names, self._choose_camera)

    def _ask_save(self) -> None:
        if self.analysis is not None:
            save_picture(self, self.analysis, self._state.settings.show_bars, self._tell)

    def _describe(self) -> str:
        from .diagnostics import describe  # imported on demand, for a quick start

        return describe(self._state, len(self._chooser.names), *self._figures.now)

    def _tell(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, _MESSAGE_MS)

    # Events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._actions.set_palette(self.palette())
            self._toolbar.draw_icons()
        elif event.type() == QEvent.Type.WindowStateChange:
            self._full_screen.follow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._sources.open_files(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stream.close()
        self._settings.remember_place()
        self._settings.save()
        # Hidden first: a camera that is being opened can block for some seconds.
        self.hide()
        self._chooser.close()
        self._sessions.close()
        self._study.close()
        self.study_recording.close()
        self._recording.stop()
        self._recording.wait()
        self.study_recording.finish()
        self._player.close()
        self._outputs.close()
        super().closeEvent(event)
