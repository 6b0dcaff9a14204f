"""Face dock: side panel (dock widget) with the emotions of one face."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ..common.language import tr, tr_noop
from ..vision.readings import Analysis, Face
from .face_choice import face_to_show
from .face_panel import HINT, FacePanel
from .live_state import LiveState
from .scrolling import ScrollPage

_NOTHING_READ = tr_noop("Nothing has been read yet. Faces are read as soon as a picture is shown.")


class FaceDock(QDockWidget):
    """Face dock: shows the selected face, or else the largest one.

    A person selected with a title is shown or reported as out of view, never replaced.
    """

    def __init__(
        self, tools: QWidget | None = None, hint: str = HINT, parent: QWidget | None = None
    ) -> None:
        """
        tools: widget under the emotions.
        hint: advice while there is no face.
        """
        super().__init__(tr("Details of a face"), parent)
        self.setObjectName("face")  # QMainWindow.saveState knows it by this
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget(self))
        self._panel = FacePanel(hint)
        # Before the first analysis, "No face" would be wrong.
        self._nothing_read = QLabel(tr(_NOTHING_READ))
        self._nothing_read.setWordWrap(True)
        self._nothing_read.setMargin(20)
        self._nothing_read.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tools = tools or QWidget()
        face = QWidget()
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel, 1)
        column.addWidget(self._tools)
        self._page = ScrollPage(face)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing_read)
        self._pages.addWidget(self._page)
        self.setWidget(self._pages)
        self._analysis: Analysis | None = None
        self._selected: int | None = None
        self._title = ""

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show an analysis; None while there are no readings."""
        self._analysis = analysis
        self._show()

    def select(self, track: int | None, title: str = "") -> None:
        """Select a track; None for the largest face.

        title: display name of the person; "" for the face's own name.
        """
        self._selected, self._title = track, title
        self._show()

    def _face(self) -> Face | None:
        if self._analysis is None:
            return None
        faces = self._analysis.faces
        if self._title:
            faces = tuple(face for face in faces if face.track == self._selected)
        return face_to_show(faces, self._selected)

    def _show(self) -> None:
        if self._analysis is None:
            self._pages.setCurrentWidget(self._nothing_read)
            return
        face = self._face()
        self._panel.show_face(face, self._analysis.emotions, self._title)
        self._tools.setVisible(face is not None)
        self._pages.setCurrentWidget(self._page)


class LiveFaceDock(FaceDock):
    """Face dock of the main window: follows the live state and the settings."""

    def __init__(self, state: LiveState, tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent=parent)
        self._state = state
        state.analysis_changed.connect(lambda: self.show_analysis(state.analysis))
        state.selected_changed.connect(lambda: self.select(state.selected))
        state.settings_changed.connect(self._show_or_hide)
        state.source_changed.connect(self._show_or_hide)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(self._state.settings.panel and self._state.source is not None)
