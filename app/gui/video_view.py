"""Video view: a picture view whose faces are selected by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from ..vision.readings import Face
from . import overlay
from .face_focus import FaceFocus
from .focus_frame import SHOWS_FOCUS_ITSELF
from .labels import spoken_face, ten_people
from .picture_view import PictureView
from .screen_reader import announce

_NO_FACE = -1
_TABS = {Qt.FocusReason.TabFocusReason: True, Qt.FocusReason.BacktabFocusReason: False}
_BY_KEYBOARD = Qt.WidgetAttribute.WA_KeyboardFocusChange
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class VideoView(PictureView):
    """Video view: Tab comes to each face, Enter selects it, Escape leaves the faces.

    face_clicked: track of the face clicked, or selected with the keyboard; -1 for none.
    """

    face_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus = FaceFocus()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(SHOWS_FOCUS_ITSELF, True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        face = self._face_at(event.position())
        self.face_clicked.emit(_NO_FACE if face is None else face.track)

    def event(self, event: QEvent) -> bool:
        """Tooltip: what ten people would say of the face under the mouse."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        face, analysis = self._face_at(QPointF(event.pos())), self._analysis
        words = "" if face is None or analysis is None else ten_people(face, analysis.emotions)
        QToolTip.showText(event.globalPos(), words, self)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys: Left, Right: select the next face in the picture. Enter: select the face that Tab
        came to. Escape: leave that face, or clear the selection."""
        key, tracks = Qt.Key(event.key()), [m.face.track for m in self._marked()]
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if key == Qt.Key.Key_Escape and self._focus.escape():
            self._tell_focus()
        elif key == Qt.Key.Key_Escape and self._selected is not None:
            self.face_clicked.emit(_NO_FACE)
        elif key in _ENTER and self._focus.track in tracks:
            self.face_clicked.emit(self._focus.track)
        elif step and tracks:
            before_first = -1 if step > 0 else 0
            now = tracks.index(self._selected) if self._selected in tracks else before_first
            self.face_clicked.emit(tracks[(now + step) % len(tracks)])
        else:
            super().keyPressEvent(event)

    # Focus

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab: to the next face, and after the last one to the next widget."""
        walks = self.hasFocus() and self._focus.step([m.face.track for m in self._marked()], next)
        if walks:  # Qt sets it only where the focus goes to another widget
            self.window().setAttribute(_BY_KEYBOARD)
        self._tell_focus()
        return walks or super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        forward = _TABS.get(event.reason())
        if forward is not None:
            self._focus.enter([m.face.track for m in self._marked()], forward)
            self._tell_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in _TABS or event.reason() == Qt.FocusReason.MouseFocusReason:
            self._focus.leave()
        self.update()

    @property
    def focused_face(self) -> Face | None:
        """The face that Tab came to; None without the focus or such a face."""
        found = (m.face for m in self._marked() if m.face.track == self._focus.track)
        return next(found, None) if self.hasFocus() else None

    def _tell_focus(self) -> None:
        """Show which face has the focus and what people would say; a screen reader says it."""
        analysis = self._analysis
        for marked in self._marked():
            if analysis is not None and marked.face is self.focused_face:
                people = ten_people(marked.face, analysis.emotions)
                words = (spoken_face(marked.face, analysis.emotions), people)
                announce(self, ". ".join(filter(None, words)))
                below = self.mapToGlobal(marked.box.bottomLeft().toPoint())
                QToolTip.showText(below, people, self)  # as the mouse would
        self.update()

    def _paint_focus(self, painter: QPainter, place: QRectF) -> None:
        """Paint where the focus is: around a face, or inside the edge of the picture."""
        if not self.hasFocus() or not self.window().testAttribute(_BY_KEYBOARD):
            return
        style = self._layout.style
        for marked in self._marked():
            if style is not None and marked.face.track == self._focus.track:
                overlay.paint_focus(painter, marked, style)
                return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shade, width in ((Qt.GlobalColor.black, 4), (Qt.GlobalColor.white, 2)):
            painter.setPen(QPen(shade, width))
            painter.drawRect(place.adjusted(3, 3, -3, -3))

    def _face_at(self, point: QPointF) -> Face | None:
        """The face whose card or box is at a point."""
        return self._layout.face_at(point) if self._drawable() else None
