"""Face panel: emotions of one face, in large letters and bars."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..common.emotion_names import emotion_text
from ..common.language import tr, tr_noop
from ..common.text import capital, percent
from ..vision.readings import Face
from .access import access, quiet
from .card_style import font
from .cards import paint_bar
from .labels import called, difficulty, label, looks_like, spoken_face, ten_people
from .palette import colour, faded, text_on
from .patterns import hatch
from .text_size import px

_NO_FACE = tr_noop("No face in view")
HINT = tr_noop(
    "Look at the camera, with light on your face. It also helps to come a little closer."
)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_SLACK = 0.96  # of a line: the width of letters does not go exactly with their height


class FacePanel(QWidget):
    """Face panel: the emotion in large letters, and a bar for each emotion in a fixed order.

    Its tooltip says what ten people would say.
    """

    accessibleRole = QAccessible.Role.Chart

    def __init__(self, hint: str = HINT, parent: QWidget | None = None) -> None:
        """hint: advice while no face is in view."""
        super().__init__(parent)
        self._hint = tr(hint)
        self._face: Face | None = None
        self._title = ""
        self._emotions: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(260), px(250))
        self.setAccessibleName(tr("Emotions"))
        self.setAccessibleDescription(tr(_NO_FACE))

    def sizeHint(self) -> QSize:
        return QSize(320, 560)

    def show_face(self, face: Face | None, emotions: tuple[str, ...], title: str = "") -> None:
        """Show a face, or that none is in view.

        emotions: names, in the order of the face's probabilities.
        title: display name of the person; "" for the face's own name.
        """
        if face is not None:
            face = replace(face, name=title or face.name)
            if self._face is not None and self._title == title and looks_like(face, self._face):
                return
        self._face, self._emotions, self._title = face, emotions, title
        words = self._no_face if face is None else spoken_face(face, emotions)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        self.setToolTip("" if face is None else ten_people(face, emotions))
        self.update()

    @property
    def _no_face(self) -> str:
        return (
            tr("{title} is not in view here").format(title=self._title)
            if self._title
            else tr(_NO_FACE)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        unit = min(self.height() / 40, self.width() / 20)
        margin = max(1.2 * unit, 12)
        inner = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        if self._face is None:
            _paint_empty(painter, inner, unit, ink, (self._no_face, self._hint))
            return
        caption = QRectF(inner.left(), inner.top(), inner.width(), 2 * unit)
        chip = QRectF(inner.left(), caption.bottom() + 0.5 * unit, inner.width(), 5.4 * unit)
        rows = QRectF(chip.bottomLeft(), inner.bottomRight()).adjusted(0, 1.4 * unit, 0, 0)
        painter.setPen(quiet(ink, 0.7))
        _paint_caption(painter, caption, max(round(1.3 * unit), px(11)), self._face)
        self._paint_chip(painter, chip, self._face, ink)
        self._paint_rows(painter, rows, self._face, ink)

    def _paint_chip(self, painter: QPainter, chip: QRectF, face: Face, ink: QColor) -> None:
        """Paint the emotion in large letters on its colour, on gray when uncertain."""
        words = label(face, self._emotions)
        fill = colour(face.emotion) if face.certain else faded(ink, 0.12)
        high = chip.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(chip, 0.14 * high, 0.14 * high)
        line = chip.adjusted(0.25 * high, 0, -0.25 * high, 0)
        # The same font size for every reading, so that the text does not jump.
        names = [capital(emotion_text(name)) for name in self._emotions]
        longest = max((*names, ""), key=len)
        big = _letters_that_fit(f"{longest} 100%", line.width(), 0.46 * high)
        upper = line.adjusted(0, 0.12 * high, 0, -0.4 * high) if words.aside else line
        painter.setPen(text_on(fill) if face.certain else ink)
        painter.setFont(font(big, bold=True))
        painter.drawText(upper, _LEFT, words.name)
        painter.setFont(font(round(0.85 * big)))
        painter.drawText(line, _RIGHT, words.percent)
        painter.setFont(font(round(0.7 * big)))
        painter.drawText(line.adjusted(0, 0.55 * high, 0, -0.1 * high), _LEFT, words.aside)

    def _paint_rows(self, painter: QPainter, rows: QRectF, face: Face, ink: QColor) -> None:
        height = rows.height() / max(len(self._emotions), 1)
        text = max(round(min(0.42 * height, 0.09 * rows.width())), px(11))
        thickness = min(0.34 * height, 1.1 * text)
        above = (height - 1.45 * text - thickness) / 2
        for i, emotion in enumerate(self._emotions):
            top = rows.top() + i * height + above
            line = QRectF(rows.left(), top, rows.width(), 1.45 * text)
            share = float(face.probabilities[i])
            leads = emotion == face.emotion
            painter.setFont(font(text, bold=leads))
            painter.setPen(ink if leads else quiet(ink, 0.8))
            painter.drawText(line, _LEFT, capital(emotion_text(emotion)))
            painter.drawText(line, _RIGHT, percent(share))
            bar = QRectF(rows.left(), line.bottom(), rows.width(), thickness)
            over = hatch(emotion) if access().patterns else None
            paint_bar(painter, bar, share, colour(emotion), faded(ink, 0.13), over)


def _paint_caption(painter: QPainter, line: QRectF, text: int, face: Face) -> None:
    """Paint the face's name, and on the right why it is hard to read."""
    why = difficulty(face)
    painter.setFont(font(text))
    room = line.width()
    if why:
        painter.setFont(font(_letters_that_fit(f"{why}  ", 0.66 * room, text)))
        painter.drawText(line, _RIGHT, why)
        room -= painter.fontMetrics().horizontalAdvance(f"{why}  ")
        painter.setFont(font(text))
    cut = Qt.TextElideMode.ElideRight
    painter.drawText(line, _LEFT, painter.fontMetrics().elidedText(called(face), cut, int(room)))


def _paint_empty(
    painter: QPainter, inner: QRectF, unit: float, ink: QColor, words: tuple[str, str]
) -> None:
    """Paint the empty state: a line drawing of a face, a title and a hint."""
    missing, help_ = words
    radius = 3.2 * unit
    middle = QPointF(inner.center().x(), inner.top() + 0.3 * inner.height())
    pen = QPen(quiet(ink, 0.45), max(0.3 * unit, 2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawEllipse(middle, radius, radius)
    for side in (-1, 1):
        eye = middle + QPointF(side * 0.36, -0.2) * radius
        painter.drawLine(eye, eye + QPointF(0, 0.14 * radius))
    mouth = QRectF(0, 0, 1.0 * radius, 0.9 * radius)
    mouth.moveCenter(middle + QPointF(0, 0.05 * radius))
    painter.drawArc(mouth, 215 * 16, 110 * 16)
    title = QRectF(inner.left(), middle.y() + 1.5 * radius, inner.width(), 3.2 * unit)
    room = _SLACK * inner.width()
    painter.setFont(font(_letters_that_fit(missing, room, 1.7 * unit), bold=True))
    painter.setPen(ink)
    middle_cut = Qt.TextElideMode.ElideMiddle
    missing = painter.fontMetrics().elidedText(missing, middle_cut, int(inner.width()) + 1)
    painter.drawText(title, _TOP, missing)
    painter.setFont(font(max(round(1.15 * unit), px(12))))
    painter.setPen(quiet(ink, 0.75))
    hint = QRectF(title.bottomLeft(), inner.bottomRight())
    painter.drawText(hint, int(_TOP) | int(Qt.TextFlag.TextWordWrap), help_)


def _letters_that_fit(words: str, width: float, height: float) -> int:
    """Font size in pixels, at most `height`, in which bold text fits the width."""
    wide = QFontMetricsF(font(max(round(height), 1), bold=True)).horizontalAdvance(words)
    return max(int(height * min(1.0, width / wide)), 11)
