"""Picture view: paints the newest frame with the overlay of the newest analysis."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..common.language import tr
from ..vision.explain import Explanation
from ..vision.readings import Analysis, Frame
from . import overlay
from .card_images import CardImages
from .images import to_image
from .labels import spoken
from .overlay_layout import Marked, OverlayLayout
from .teaching.explanation_overlay import ExplanationOverlay
from .text_size import text_scale

_SURROUND = QColor(20, 21, 24)
_SMALLEST_LEGEND = 12  # font size in pixels
_PATIENCE = 15
"""Milliseconds that a frame waits for its analysis, which takes less on most machines: both are
then painted at once, for half the work, and boxes are where the faces are."""


class PictureView(QWidget):
    """Picture view: scaled to fit. The analysis may be some frames older than the frame.

    painted: the Analysis just painted, once for each.
    """

    accessibleRole = QAccessible.Role.Graphic

    painted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._image: QImage | None = None
        self._shrunken: QImage | None = None
        self._analysis: Analysis | None = None
        self._announced: Analysis | None = None
        self._layout = OverlayLayout(text_scale())
        self._cards = CardImages()
        self._mirrored = False
        self._bars = True
        self._selected: int | None = None
        self._explanation: ExplanationOverlay | None = None
        self._waiting = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._waiting.timeout.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Picture"))
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 64)

    def show_frame(self, frame: Frame) -> None:
        """Show a frame."""
        self._frame, self._image, self._shrunken = frame, None, None
        if not self._waiting.isActive():
            self._waiting.start()

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show an analysis; None for no overlay."""
        self._analysis = analysis
        self._describe()
        self._waiting.stop()
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
        if self._frame is None:
            painter.fillRect(self.rect(), _SURROUND)
            return
        place = self._place(self._frame)
        # Its edges may lie between pixels: the surround reaches a little beneath.
        inside = place.toRect().adjusted(1, 1, -1, -1)
        painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(inside)))
        painter.fillRect(self.rect(), _SURROUND)
        painter.setClipping(False)
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
                cards=self._cards,
            )
        self._paint_focus(painter, place)
        if self._explanation is not None:
            text = max(round(0.022 * self.height()), _SMALLEST_LEGEND)
            self._explanation.paint_legend(painter, place, text)
        painter.end()
        if analysis is not None and analysis is not self._announced:
            self._announced = analysis
            self.painted.emit(analysis)

    def _paint_focus(self, painter: QPainter, place: QRectF) -> None:
        """Paint where the keyboard's focus is. `place`: rectangle of the frame."""

    def _marked(self) -> list[Marked]:
        """The faces drawn, from left to right."""
        marked = self._layout.marked if self._drawable() else ()
        return sorted(marked, key=lambda m: m.box.center().x())

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
