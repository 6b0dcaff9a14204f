"""Video view: paints the newest frame with the overlay of the newest analysis."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..vision.explain import Explanation
from ..vision.readings import Analysis, Face, Frame
from . import overlay
from .face_focus import FaceFocus
from .focus_frame import SHOWS_FOCUS_ITSELF
from .images import to_image
from .labels import spoken, spoken_face, ten_people
from .overlay_layout import Marked, OverlayLayout
from .screen_reader import announce
from .teaching.explanation_overlay import ExplanationOverlay
from .text_size import text_scale

_SURROUND = QColor(20, 21, 24)
_NO_FACE = -1
_SMALLEST_LEGEND = 12  # font size in pixels
_TABS = {Qt.FocusReason.TabFocusReason: True, Qt.FocusReason.BacktabFocusReason: False}
_BY_KEYBOARD = Qt.WidgetAttribute.WA_KeyboardFocusChange
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class VideoView(QWidget):
    """Video view: scaled to fit. The analysis may be some frames older than the frame.

    Tab comes to each face, Enter selects it, Escape leaves the faces.

    face_clicked: track of the face clicked, or selected with the keyboard; -1 for none.
    painted: the Analysis just painted, once for each.
    """

    accessibleRole = QAccessible.Role.Graphic

    face_clicked = Signal(int)
    painted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._image: QImage | None = None
        self._shrunken: QImage | None = None
        self._analysis: Analysis | None = None
        self._announced: Analysis | None = None
        self._layout = OverlayLayout(text_scale())
        self._focus = FaceFocus()
        self._mirrored = False
        self._bars = True
        self._selected: int | None = None
        self._explanation: ExplanationOverlay | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty(SHOWS_FOCUS_ITSELF, True)
        self.setAccessibleName("Picture")
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 64)

    def show_frame(self, frame: Frame) -> None:
        """Show a frame."""
        self._frame, self._image, self._shrunken = frame, None, None
        self.update()

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show an analysis; None for no overlay."""
        self._analysis = analysis
        self._describe()
        self.update()

    def clear(self) -> None:
        """Remove frame and analysis."""
        self._frame = self._image = self._shrunken = None
        self._layout = OverlayLayout(text_scale())
        self.show_analysis(None)

    def set_mirrored(self, mirrored: bool) -> None:
        """Set whether the picture is mirrored."""
        self._mirrored = mirrored
        self.update()

    def set_bars(self, bars: bool) -> None:
        """Set whether cards have a bar for each emotion."""
        self._bars = bars
        self.update()

    def set_selected(self, track: int | None) -> None:
        """Highlight the face of a track; None for none."""
        self._selected = track
        self.update()

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Show the heatmap of an explanation; None hides it."""
        self._explanation = None if explanation is None else ExplanationOverlay(explanation)
        self.update()

    @property
    def explains(self) -> bool:
        """Whether a heatmap is shown."""
        return self._explanation is not None

    @property
    def is_empty(self) -> bool:
        """Whether there is no frame."""
        return self._frame is None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _SURROUND)
        if self._frame is None:
            return
        place = self._place(self._frame)
        self._paint_picture(painter, self._frame, place)
        analysis = self._drawable()
        if self._explanation is not None:
            self._explanation.paint_heatmap(painter, self._frame, place, self._mirrored)
        if analysis is not None:
            overlay.paint(
                painter,
                analysis,
                place,
                mirrored=self._mirrored,
                bars=self._bars,
                selected=self._selected,
                layout=self._layout,
            )
        self._paint_focus(painter, place)
        if self._explanation is not None:
            text = max(round(0.022 * self.height()), _SMALLEST_LEGEND)
            self._explanation.paint_legend(painter, place, text)
        painter.end()
        if analysis is not None and analysis is not self._announced:
            self._announced = analysis
            self.painted.emit(analysis)

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
        """Show which face has the focus, and have a screen reader say it."""
        face, analysis = self.focused_face, self._analysis
        if face is not None and analysis is not None:
            words = (spoken_face(face, analysis.emotions), ten_people(face, analysis.emotions))
            announce(self, ". ".join(filter(None, words)))
        self.update()

    def _marked(self) -> list[Marked]:
        """The faces drawn, from left to right."""
        marked = self._layout.marked if self._drawable() else ()
        return sorted(marked, key=lambda m: m.box.center().x())

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

    def _place(self, frame: Frame) -> QRectF:
        """Rectangle of the frame: scaled to fit, centred, on whole pixels."""
        scale = min(self.width() / frame.width, self.height() / frame.height)
        width, height = round(frame.width * scale), round(frame.height * scale)
        return QRectF((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _paint_picture(self, painter: QPainter, frame: Frame, place: QRectF) -> None:
        if self._image is None:
            self._image = to_image(frame.pixels)
        image, across = self._image, round(place.width() * self.devicePixelRatioF())
        if image.width() >= 2 * across > 0:
            # Bilinear filtering blends only four pixels: downscaling would cause aliasing.
            if self._shrunken is None or self._shrunken.width() != across:
                smooth = Qt.TransformationMode.SmoothTransformation
                self._shrunken = image.scaledToWidth(across, smooth)
            image = self._shrunken
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._mirrored:
            painter.translate(2 * place.center().x(), 0)
            painter.scale(-1, 1)
        painter.drawImage(place, image)
        painter.restore()

    def _face_at(self, point: QPointF) -> Face | None:
        """The face whose card or box is at a point."""
        return self._layout.face_at(point) if self._drawable() else None

    def _drawable(self) -> Analysis | None:
        """The analysis, unless its frame has another size."""
        frame, analysis = self._frame, self._analysis
        if frame is None or analysis is None:
            return None
        return analysis if analysis.frame.pixels.shape == frame.pixels.shape else None

    def _describe(self) -> None:
        """Update the accessible description, when it changes."""
        words = spoken(self._analysis)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
