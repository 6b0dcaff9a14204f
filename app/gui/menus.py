"""Menu bar and toolbar of the main window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton

from ..common.language import tr
from .access import access
from .actions import Actions
from .camera_menu import CameraMenu
from .icons import icon
from .keyboard import reach_toolbar
from .recent_menu import RecentMenu
from .stream_menu import StreamMenu
from .studies.study_menu import StudyMenu
from .text_size import px

_ICON_SIDE, _LARGEST_ICON = 22, 32

_CHECKED = "QToolButton:checked { border: 2px solid palette(highlight); padding: 2px; }"


def fill_menus(
    window: QMainWindow,
    actions: Actions,
    cameras: CameraMenu,
    streams: StreamMenu,
    files: tuple[RecentMenu, StudyMenu],
) -> None:
    """Fill the window's menu bar."""
    bar = window.menuBar()
    file = bar.addMenu(tr("&File"))
    file.addActions([actions.open_picture, actions.open_video])
    recent, study = files
    file.addMenu(recent)
    file.addActions([actions.next_file, actions.open_address, actions.demo])
    file.addSeparator()
    file.addMenu(study)
    file.addSeparator()
    file.addAction(actions.save)
    file.addSeparator()
    file.addActions([actions.settings, actions.quit])
    bar.addMenu(cameras)
    session = bar.addMenu(tr("&Session"))
    session.addActions([actions.record, actions.marker])
    codes = session.addMenu(tr("&Event codes"))
    codes.addActions(actions.codes)
    codes.addSeparator()
    codes.addAction(actions.edit_codes)
    session.addActions([actions.agree, actions.disagree])
    session.addActions([actions.stimulus, actions.stimulus_again, actions.stimulus_end])
    session.addMenu(tr("Recordings &keep")).addActions(actions.videos.actions())
    session.addSeparator()
    session.addAction(actions.sessions)
    face = bar.addMenu(tr("F&ace"))
    face.addActions([actions.name, actions.why, actions.resting_face])
    face.addMenu(tr("This face &shows")).addActions(actions.correct)
    face.addSeparator()
    face.addAction(actions.corrections)
    view = bar.addMenu(tr("&View"))
    view.addActions([actions.pause, actions.mirror, actions.bars])
    view.addActions([actions.panel, actions.timeline])
    view.addMenu(streams)
    view.addSeparator()
    view.addActions([actions.stream, actions.full_screen])
    help_ = bar.addMenu(tr("&Help"))
    help_.addActions([actions.keys, actions.meaning])
    help_.addSeparator()
    help_.addAction(actions.diagnostics)
    help_.addAction(actions.about)


def icon_size() -> QSize:
    """Size of a toolbar's icons: somewhat larger beside large text."""
    side = min(px(_ICON_SIDE), _LARGEST_ICON)
    return QSize(side, side)


class ToolBar(QToolBar):
    """Toolbar: the camera menu and the most used actions."""

    def __init__(self, actions: Actions, cameras: CameraMenu, window: QMainWindow) -> None:
        super().__init__(tr("Tools"), window)
        self.setObjectName("tools")  # QMainWindow.saveState knows it by this
        self.setMovable(False)
        self.setIconSize(icon_size())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.toggleViewAction().setVisible(False)
        self._cameras = QToolButton()
        self._cameras.setText(tr("Camera"))
        self._cameras.setToolButtonStyle(self.toolButtonStyle())
        self._cameras.setIconSize(self.iconSize())
        self._cameras.setAccessibleName(tr("Camera"))
        self._cameras.setToolTip(tr("Choose a camera"))
        self._cameras.setMenu(cameras)
        self._cameras.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addWidget(self._cameras)
        for action in actions.toolbar():
            if action is None:
                self.addSeparator()
            else:
                self.addAction(action)
        reach_toolbar(self)
        self.draw_icons()
        self._show_contrast()
        access().changed.connect(self._show_contrast)

    def _show_contrast(self) -> None:
        """In high contrast, mark what is checked with a border: darker than black is nothing."""
        self.setStyleSheet(_CHECKED if access().high_contrast else "")

    def draw_icons(self) -> None:
        """Redraw the icon of the camera button, after the palette changed."""
        self._cameras.setIcon(icon("camera", self.palette()))
