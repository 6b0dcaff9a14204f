from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.gui.images import to_pixels
from app.gui.live_outputs.stream_window import GREEN, StreamWindow
from app.gui.live_state import LiveState
from app.gui.palette import colour
from app.settings import Settings
from tests.gui.live import analysis, face, frame, looking


class _Bench:
    """A stream window on a state, whose settings it changes."""

    def __init__(self, state: LiveState) -> None:
        self.state = state
        self.window = StreamWindow(state, self.change)
        QCursor.setPos(0, 0)  # away from the window: earlier tests leave it anywhere
        self.window.setGeometry(100, 100, 360, 300)
        self.window.show()

    def change(self, **choices: Any) -> None:
        self.state.set_settings(replace(self.state.settings, **choices))

    def show(self, *faces: Any) -> None:
        self.state.show_analysis(analysis(frame(), *faces))

    def image(self) -> QImage:
        """What a program that captures the window gets, with its transparency."""
        image = QImage(self.window.size(), QImage.Format.Format_ARGB32)
        image.fill(QColor(0, 0, 0, 0))
        self.window.render(image)
        return image

    def choose(self, text: str) -> None:
        actions = self.window.menu().actions()
        next(one for one in actions if one.text().replace("&", "") == text).trigger()


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[_Bench]:
    made = _Bench(LiveState(Settings()))
    qtbot.addWidget(made.window)
    yield made
    made.window.close()


def _share(image: QImage, wanted: QColor) -> float:
    """Share of the pixels with exactly this colour, 0 to 1."""
    pixels = to_pixels(image)
    return float(
        (pixels == np.array([wanted.blue(), wanted.green(), wanted.red()])).all(axis=2).mean()
    )


def _alphas(image: QImage) -> np.ndarray:
    alphas = image.convertToFormat(QImage.Format.Format_Alpha8)
    raw = np.frombuffer(bytes(alphas.constBits()), np.uint8)  # a copy: the image is gone soon
    return raw.reshape(alphas.height(), alphas.bytesPerLine())[:, : alphas.width()]


def test_while_nobody_is_there_it_is_clear(bench: _Bench) -> None:
    assert bench.window.faces == ()
    assert _alphas(bench.image()).max() <= 1
    assert bench.window.accessibleDescription() == "No face in view"


def test_a_card_alone_is_on_a_transparent_ground(bench: _Bench) -> None:
    bench.show(face())
    alphas = _alphas(bench.image())
    assert alphas[:, :3].max() <= 1, "beside the card"
    assert (alphas > 200).mean() > 0.7
    assert _share(bench.image(), colour("happy")) > 0.05


def test_on_green_nothing_of_the_card_is_green(bench: _Bench) -> None:
    bench.choose("Chroma green")
    assert bench.state.settings.stream_green
    bench.show(face())
    image = bench.image()
    assert image.pixelColor(1, 1) == GREEN
    assert _alphas(image).min() == 255
    pixels = to_pixels(image)[20:-20, 40:-40].astype(int)  # within the card
    assert (pixels[..., 1] - pixels[..., [0, 2]].max(axis=2)).max() < 100
    bench.choose("Transparent")
    assert _alphas(bench.image())[:, :3].max() <= 1


def test_one_large_card_or_all(bench: _Bench) -> None:
    small, large = face(1, side=20), face(2, side=40, emotion="sad")
    bench.show(small, large)
    assert bench.window.faces == (large,)
    bench.state.select(1)
    assert bench.window.faces == (small,)
    bench.choose("All faces")
    assert bench.window.faces == (small, large)
    assert _share(bench.image(), colour("sad")) > 0.01 < _share(bench.image(), colour("happy"))
    bench.choose("One large card")
    assert bench.window.faces == (small,)


def test_the_menu_shows_what_is_chosen(bench: _Bench) -> None:
    bench.change(stream_green=True)
    checked = [a.text().replace("&", "") for a in bench.window.menu().actions() if a.isChecked()]
    assert checked == ["One large card", "Chroma green"]


def test_it_has_no_frame_and_a_name_to_find_it_by(bench: _Bench) -> None:
    assert bench.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert bench.window.windowTitle() == "Emotion Lens for streams"


def test_only_under_the_mouse_it_shows_where_it_is(bench: _Bench) -> None:
    bench.window.enterEvent(None)  # type: ignore[arg-type]
    assert _alphas(bench.image())[1, 1] > 200
    bench.window.leaveEvent(QEvent(QEvent.Type.Leave))
    assert _alphas(bench.image()).max() <= 1


def test_it_is_moved_by_dragging(bench: _Bench, qtbot: QtBot) -> None:
    window, before = bench.window, bench.window.pos()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.mouseMove(window, QPoint(80, 60))
    qtbot.waitUntil(lambda: window.pos() == before + QPoint(30, 10))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.mouseMove(window, QPoint(90, 90))
    qtbot.wait(20)
    assert window.pos() == before + QPoint(30, 10)


def test_it_remembers_its_place(bench: _Bench, qtbot: QtBot) -> None:
    bench.window.setGeometry(40, 50, 420, 260)
    with qtbot.waitSignal(bench.window.closed):
        bench.choose("Close")
    assert bench.state.settings.stream_place
    again = StreamWindow(bench.state, bench.change)
    qtbot.addWidget(again)
    again.show()
    assert again.geometry().getRect() == (40, 50, 420, 260)


@pytest.mark.parametrize("place", ["", "AAAA", "no base64 at all"])
def test_without_a_place_it_has_its_first_size(qtbot: QtBot, place: str) -> None:
    state = looking(face())
    state.set_settings(Settings(stream_place=place))
    window = StreamWindow(state, lambda **choices: None)
    qtbot.addWidget(window)
    assert window.size().toTuple() == (360, 300)


def test_arrows_move_it_and_with_shift_resize_it(qtbot: QtBot, bench: _Bench) -> None:
    window = bench.window
    place, size = window.pos(), window.size()
    qtbot.keyClick(window, Qt.Key.Key_Right)
    qtbot.keyClick(window, Qt.Key.Key_Down)
    assert window.pos() == place + QPoint(10, 10)
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.width() == size.width() + 10
    assert window.pos() == place + QPoint(10, 10)


def test_enter_opens_the_menu(qtbot: QtBot, bench: _Bench) -> None:
    qtbot.keyClick(bench.window, Qt.Key.Key_Return)
    (menu,) = (one for one in bench.window.findChildren(QMenu) if one.isVisible())
    menu.close()
