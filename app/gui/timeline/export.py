"""Picture export of the timeline: the chart on white, with a title and a legend."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QImageWriter, QPainter, QPalette
from PySide6.QtSvg import QSvgGenerator

from ...common.emotion_names import emotion_text
from ...common.language import tr
from ...common.text import capital
from ...sessions.markers import Marker
from ...sessions.progress import save
from ...sessions.schema import SessionError
from ..card_style import advance, font
from ..palette import colour, faded
from ..patterns import hatch, paint_symbol
from .chart import Chart
from .curves import line_colour
from .series import Series

SIZE = QSize(1600, 500)  # pixels
_SCALE = 1.25  # text and lines are larger than on screen
_WIDTH, _HEIGHT = SIZE.width() / _SCALE, SIZE.height() / _SCALE
_DPI = 96  # as browsers assume
_MARGIN = 16
_HEADER = 44
_TITLE, _TEXT = 17, 12
_SWATCH, _SPACE = 11, 16
_INK = QColor(34, 34, 34)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

_Draw = Callable[[QPainter], None]


def save_chart(  # noqa: PLR0913, PLR0917 - what a chart shows
    path: Path,
    seconds: NDArray[np.float64],
    probabilities: NDArray[np.float64],
    emotions: Sequence[str],
    markers: Sequence[Marker],
    stacked: bool,
    title: str,
) -> None:
    """Export a chart as a PNG or SVG file, by the path's suffix.

    seconds: (N,), ascending.
    probabilities: (N, emotions), 0 to 1.
    emotions: names, in the order of the columns.
    markers: to show as flags.
    stacked: areas instead of lines.
    title: above the chart.

    Raises SessionError where N is 0, or the file cannot be written.
    """
    if not len(seconds):
        raise SessionError(tr("There are no readings to draw. Choose another person or span."))
    chart = _chart(seconds, probabilities, tuple(emotions), markers, stacked)

    def draw(painter: QPainter) -> None:
        painter.save()
        _paint_header(painter, title, emotions, stacked)
        painter.restore()
        place = QRectF(0, _HEADER, chart.width(), chart.height())
        chart.scene().render(painter, place, QRectF(chart.rect()))

    content = _svg(draw, title) if path.suffix.lower() == ".svg" else _png(draw)
    chart.hide()
    chart.deleteLater()  # not close(): pyqtgraph overrides it, and it crashes
    save(path, content)


def _chart(
    seconds: NDArray[np.float64],
    probabilities: NDArray[np.float64],
    emotions: tuple[str, ...],
    markers: Sequence[Marker],
    stacked: bool,
) -> Chart:
    """The chart, laid out off screen."""
    chart = Chart()
    chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    chart.resize(round(_WIDTH), round(_HEIGHT) - _HEADER - _MARGIN // 2)
    chart.set_palette(_light())
    chart.set_patterns(True)  # whoever looks at the file cannot switch them on
    chart.show()
    chart.set_emotions(emotions)
    chart.curves.draw_finely()
    series = Series(len(emotions))
    series.replace(seconds, probabilities)
    chart.set_extent(math.ceil(series.end))
    chart.show_span(math.floor(seconds[0]), math.ceil(series.end))
    chart.set_markers(markers)
    chart.set_series(series)
    chart.set_style(stacked, frozenset())
    return chart


def _light() -> QPalette:
    """Light palette: dark on white, in every theme."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, _INK)
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    return palette


def _png(draw: _Draw) -> bytes:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(_SCALE, _SCALE)
    draw(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _svg(draw: _Draw, title: str) -> bytes:
    buffer = QBuffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setSize(SIZE)
    generator.setResolution(_DPI)
    generator.setViewBox(QRectF(0, 0, _WIDTH, _HEIGHT))
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, _WIDTH, _HEIGHT), Qt.GlobalColor.white)
    draw(painter)
    painter.end()
    return bytes(buffer.data().data())


def _paint_header(painter: QPainter, title: str, emotions: Sequence[str], stacked: bool) -> None:
    """Paint the legend at the right, and the title in the remaining width."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    right = _WIDTH - _MARGIN
    for emotion in reversed(emotions):
        words = capital(emotion_text(emotion))
        right -= advance(words, _TEXT)
        painter.setFont(font(_TEXT))
        painter.setPen(_INK)
        painter.drawText(QRectF(right, 0, _WIDTH, _HEADER), _MIDDLE, words)
        right -= _SWATCH + 6
        corner = QPointF(right, (_HEADER - _SWATCH) / 2)
        _paint_swatch(painter, QRectF(corner, corner + QPointF(_SWATCH, _SWATCH)), emotion, stacked)
        right -= _SPACE
    painter.setFont(font(_TITLE, bold=True))
    painter.setPen(_INK)
    room = right - _MARGIN
    plain = " ".join(title.split())
    words_shown = QFontMetricsF(painter.font()).elidedText(plain, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(_MARGIN, 0, room, _HEADER), _MIDDLE, words_shown)


def _paint_swatch(painter: QPainter, place: QRectF, emotion: str, stacked: bool) -> None:
    """Paint an emotion's entry of the legend: its area with the hatch, or its line's symbol."""
    if not stacked:
        shade = line_colour(emotion, QColor("white"))
        paint_symbol(painter, place.center(), 0.55 * _SWATCH, emotion, shade, faded(_INK, 0.25))
        return
    painter.setPen(faded(_INK, 0.25))
    for brush in (QBrush(colour(emotion)), hatch(emotion)):
        if brush is not None:
            painter.setBrush(brush)
            painter.drawRoundedRect(place, 2.5, 2.5)
