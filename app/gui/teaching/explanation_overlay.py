"""Heatmap overlay (occlusion map): parts for the label are warm, parts against it are cool."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from ...common.emotion_names import emotion_text
from ...common.language import tr, tr_noop
from ...common.text import capital, percent
from ...vision.explain import Explanation
from ...vision.readings import Frame
from ..card_style import advance, font
from ..overlay_layout import on_picture

_WARM, _COOL, _NEITHER = QColor("#ff7a1a"), QColor("#2f8fe6"), QColor("#5a5e64")
_STRONGEST = 0.75  # opacity where covering changes the probability most
_STEEPNESS = 2.0  # exponent of the opacity: the face stays visible where little changes
_LEAST = 0.01  # changes of the probability below this are not shown as such
_NO_CHANGE = tr_noop("no change if covered")
_BODY, _INK = QColor(16, 18, 22, 225), QColor("white")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ExplanationOverlay:
    """Heatmap overlay of an explanation, with a legend."""

    def __init__(self, explanation: Explanation) -> None:
        self._explanation = explanation
        self._heatmap = heatmap(explanation.falls)

    def paint_heatmap(
        self, painter: QPainter, frame: Frame, picture: QRectF, mirrored: bool
    ) -> None:
        """Paint the heatmap over the face.

        frame: the explained frame.
        picture: rectangle that the frame is painted into.
        mirrored: whether the frame is painted mirrored.
        """
        place = on_picture(self._explanation.place, frame, picture, mirrored)
        image, roll = self._heatmap, self._explanation.roll
        if mirrored:
            image, roll = image.flipped(Qt.Orientation.Horizontal), -roll
        paint_heatmap(painter, image, place, picture, roll)

    def paint_legend(self, painter: QPainter, picture: QRectF, text: int) -> None:
        """Paint the legend into the picture's lower left corner.

        picture: rectangle that the frame is painted into.
        text: font size in pixels.
        """
        corner = QPointF(picture.left() + text, picture.bottom() - text)
        paint_legend(painter, self._explanation, corner, text)


def heatmap(falls: NDArray[np.float32]) -> QImage:
    """Heatmap image of (H, W) pixels, RGBA, transparent where nothing changes.

    falls: (H, W), by how much the probability falls when that part is covered, -1 to 1.
    """
    strength = np.abs(falls) / max(float(np.abs(falls).max()), _LEAST)
    colours = np.where(falls[..., None] > 0, _channels(_WARM), _channels(_COOL))
    alpha = np.rint(255 * _STRONGEST * strength**_STEEPNESS)[..., None]
    pixels = np.ascontiguousarray(np.concatenate([colours, alpha], axis=-1), dtype=np.uint8)
    height, width = falls.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def legend(explanation: Explanation) -> tuple[str, str, str]:
    """Text of the legend: title, label of the cool end, label of the warm end."""
    emotion = capital(emotion_text(explanation.face.emotion))
    lowest, highest = float(explanation.falls.min()), float(explanation.falls.max())
    if max(highest, -lowest) < _LEAST:
        return (tr("“{emotion}” depends on no single part").format(emotion=emotion), "", "")
    cool = warm = tr(_NO_CHANGE)
    if lowest < -_LEAST:
        cool = tr("{percent} more if covered").format(percent=percent(-lowest))
    if highest > _LEAST:
        warm = tr("{percent} less if covered").format(percent=percent(highest))
    return (tr("What “{emotion}” depends on").format(emotion=emotion), cool, warm)


def paint_heatmap(
    painter: QPainter, image: QImage, place: QRectF, picture: QRectF, roll: float = 0.0
) -> None:
    """Paint a heatmap over a face.

    image: made by heatmap().
    place: rectangle of the crop, before it is rotated.
    picture: rectangle of the frame, to clip to.
    roll: clockwise rotation of the crop about its centre, in degrees.
    """
    painter.save()
    painter.setClipRect(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(place.center())
    painter.rotate(roll)
    painter.translate(-place.center())
    painter.drawImage(place, image)
    painter.restore()


def paint_legend(painter: QPainter, explanation: Explanation, corner: QPointF, text: int) -> None:
    """Paint the legend.

    corner: its lower left corner.
    text: font size in pixels.
    """
    title, cool, warm = legend(explanation)
    widest = max(advance(title, text, bold=True), advance(cool, text) + advance(warm, text) + text)
    box = QRectF(0, 0, widest + 1.6 * text, (4.9 if warm else 2.4) * text)
    box.moveBottomLeft(corner)
    inner = box.adjusted(0.8 * text, 0.5 * text, -0.8 * text, -0.5 * text)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BODY)
    painter.drawRoundedRect(box, 0.4 * text, 0.4 * text)
    painter.setPen(_INK)
    painter.setFont(font(text, bold=True))
    painter.drawText(QRectF(inner.topLeft(), inner.size()), int(_TOP_LEFT), title)
    if warm:
        _paint_scale(painter, inner, text, cool, warm)
    painter.restore()


def _paint_scale(painter: QPainter, inner: QRectF, text: int, cool: str, warm: str) -> None:
    bar = QRectF(inner.left(), inner.top() + 1.7 * text, inner.width(), 0.6 * text)
    colours = QLinearGradient(bar.topLeft(), bar.topRight())
    colours.setColorAt(0, _NEITHER if cool == tr(_NO_CHANGE) else _COOL)
    colours.setColorAt(0.5, _NEITHER)
    colours.setColorAt(1, _NEITHER if warm == tr(_NO_CHANGE) else _WARM)
    words = QRectF(inner.left(), bar.bottom(), inner.width(), inner.bottom() - bar.bottom())
    painter.setFont(font(text))
    painter.drawText(words, int(_LEFT), cool)
    painter.drawText(words, int(_RIGHT), warm)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours)
    painter.drawRoundedRect(bar, 0.3 * text, 0.3 * text)


def _channels(colour: QColor) -> list[int]:
    return [colour.red(), colour.green(), colour.blue()]
