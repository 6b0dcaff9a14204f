"""Stream window: frameless, with cards alone on a transparent or green ground, for OBS."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QActionGroup,
    QCloseEvent,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QWidget

from ...common.language import tr, tr_noop
from ...common.program import NAME
from ...vision.readings import Face
from ..card_style import font
from ..cards import paint_card
from ..labels import spoken
from ..live_state import LiveState
from .stream_layout import arrange

GREEN = QColor(0, 255, 0)
"""Chroma green, which no card has."""
# Not quite transparent: some systems give no mouse to what cannot be seen.
_CLEAR = QColor(0, 0, 0, 1)
_BEHIND = QColor(16, 18, 22)
_FIRST_SIZE, _SMALLEST_SIZE = QSize(360, 300), QSize(120, 40)
_CORNER = 24  # pixels in which the window is resized, not moved
_STEP = 10  # pixels that an arrow key moves it
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0),
    Qt.Key.Key_Right: (_STEP, 0),
    Qt.Key.Key_Up: (0, -_STEP),
    Qt.Key.Key_Down: (0, _STEP),
}
_HINT = tr_noop(
    "Drag or press the arrows to move, at the lower right corner or with Shift to resize. "
    "Right-click or the menu key: choices."
)


class StreamWindow(QWidget):
    """Stream window: follows the live state.

    change: changes fields of the settings, and saves.
    closed: signal; the user has closed it.
    """

    closed = Signal()
    accessibleRole = QAccessible.Role.Graphic

    def __init__(self, state: LiveState, change: Callable[..., object]) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._state = state
        self._change = change
        self._grip: QPoint | None = None  # where the mouse holds it, where the system cannot
        self._hovered = False
        self.setWindowTitle(tr("{program} for streams").format(program=NAME))
        self.setAccessibleName(self.windowTitle())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setMouseTracking(True)
        self.setMinimumSize(_SMALLEST_SIZE)
        place = QByteArray.fromBase64(state.settings.stream_place.encode())
        if not self.restoreGeometry(place):
            self.resize(_FIRST_SIZE)
        state.analysis_changed.connect(self._follow)
        state.selected_changed.connect(self._follow)
        state.settings_changed.connect(self._follow)
        self._follow()

    @property
    def place(self) -> str:
        """Its place, as Settings.stream_place."""
        return self.saveGeometry().toBase64().toStdString()

    @property
    def faces(self) -> tuple[Face, ...]:
        """The faces shown: all, or the selected or largest one."""
        analysis, face = self._state.analysis, self._state.face
        if analysis is None or face is None:
            return ()
        return analysis.faces if self._state.settings.stream_all else (face,)

    def menu(self) -> QMenu:
        """The context menu: what is shown, and on what."""
        menu, settings = QMenu(self), self._state.settings
        for field, texts in (
            ("stream_all", (tr("&One large card"), tr("&All faces"))),
            ("stream_green", (tr("&Transparent"), tr("Chroma &green"))),
        ):
            group = QActionGroup(menu)
            for value, text in zip((False, True), texts, strict=True):
                action = QAction(text, menu)
                action.setCheckable(True)
                action.setChecked(getattr(settings, field) == value)
                action.triggered.connect(lambda _, f=field, v=value: self._change(**{f: v}))
                group.addAction(action)
                menu.addAction(action)
            menu.addSeparator()
        menu.addAction(tr("&Close")).triggered.connect(self.close)
        return menu

    def _follow(self) -> None:
        words = spoken(self._state.analysis)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        self.update()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(self.rect(), GREEN if self._state.settings.stream_green else _CLEAR)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._paint_cards(painter)
        if self._hovered:
            self._paint_frame(painter)
        painter.end()

    def _paint_cards(self, painter: QPainter) -> None:
        analysis, settings, faces = self._state.analysis, self._state.settings, self.faces
        emotions = () if analysis is None else analysis.emotions
        style, places = arrange(self.size(), len(faces), emotions, settings.show_bars)
        for face, place in zip(faces, places, strict=True):
            if settings.stream_green:  # no green shines through
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(_BEHIND)
                painter.drawRoundedRect(place, style.radius, style.radius)
            paint_card(painter, place, face, emotions, style)

    def _paint_frame(self, painter: QPainter) -> None:
        """Paint what shows where the window is, while the mouse is over it."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, style in ((Qt.GlobalColor.black, Qt.PenStyle.SolidLine),
                              (Qt.GlobalColor.white, Qt.PenStyle.DashLine)):  # fmt: skip
            painter.setPen(QPen(colour, 2, style))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if self.faces:
            return
        room = self.rect().adjusted(12, 12, -12, -12)
        painter.setFont(font(13))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        hint = tr(_HINT)
        words = painter.boundingRect(room, flags, hint)
        painter.fillRect(words.adjusted(-6, -6, 6, 6), _BEHIND)
        painter.drawText(room, flags, hint)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(False)

    def _hover(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys: arrows: move. Shift and arrows: resize. Enter: the menu."""
        across, down = _ARROWS.get(Qt.Key(event.key()), (0, 0))
        self._hover(True)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_menu(self.mapToGlobal(self.rect().center()))
        elif not across and not down:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.resize(self.width() + across, self.height() + down)
        else:
            self.move(self.x() + across, self.y() + down)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hover(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        window, at = self.windowHandle(), event.position().toPoint()
        edges = Qt.Edge.RightEdge | Qt.Edge.BottomEdge
        if self._corner().contains(at):
            window.startSystemResize(edges)
        elif not window.startSystemMove():
            self._grip = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._grip is not None:
            self.move(self.pos() + at - self._grip)
        resizes = self._corner().contains(at)
        self.setCursor(Qt.CursorShape.SizeFDiagCursor if resizes else Qt.CursorShape.SizeAllCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._change(stream_place=self.place)
        super().closeEvent(event)
        self.closed.emit()

    def _corner(self) -> QRect:
        return QRect(self.width() - _CORNER, self.height() - _CORNER, _CORNER, _CORNER)
