"""Stimulus view: shows a film's frames on black, and says when each came on show."""

from __future__ import annotations

import time

import cv2
import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...common.language import tr
from ...vision.readings import Frame
from ..images import to_image


class StimulusView(QWidget):
    """Stimulus view: black, with the newest frame as large as it fits."""

    accessibleRole = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._image: QImage | None = None
        self._painted = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Film"))

    def show_frame(self, frame: Frame) -> float | None:
        """Paint a frame at once.

        The moment of time.monotonic() after it was handed to the screen; None where the view is
        hidden.
        """
        self._frame, self._image = frame, None
        self._painted = False
        self.repaint()
        return time.monotonic() if self._painted else None

    def clear(self) -> None:
        """Show black, at once."""
        self._frame = self._image = None
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._frame is not None:
            scale = self.devicePixelRatioF()
            room = QSize(round(self.width() * scale), round(self.height() * scale))
            if self._image is None or self._image.size() != _fitted(self._frame, room):
                self._image = _scaled(self._frame, room)
                self._image.setDevicePixelRatio(scale)
            size = self._image.size() / scale
            left, top = self.width() - size.width(), self.height() - size.height()
            painter.drawImage(QPoint(left // 2, top // 2), self._image)
        painter.end()
        self._painted = True


def _fitted(frame: Frame, room: QSize) -> QSize:
    """Size of a frame that is scaled to fit, at least a pixel."""
    full = QSize(frame.width, frame.height)
    return full.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _scaled(frame: Frame, room: QSize) -> QImage:
    size = _fitted(frame, room)
    if size == QSize(frame.width, frame.height):
        return to_image(frame.pixels)
    # Areas take eight times as long; lines show jagged edges only below half the size.
    way = cv2.INTER_AREA if 2 * size.width() < frame.width else cv2.INTER_LINEAR
    return to_image(
        np.asarray(
            cv2.resize(frame.pixels, (size.width(), size.height()), interpolation=way), np.uint8
        )
    )
