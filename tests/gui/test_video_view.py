from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.gui.images import to_pixels
from app.gui.video_view import VideoView
from app.vision.readings import Analysis, Face, Frame

EMOTIONS = ("happy", "sad")
SURROUND = (24, 21, 20)


@pytest.fixture
def view(qtbot: QtBot) -> VideoView:
    view = VideoView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    return view


def _frame(number: int = 0, size: tuple[int, int] = (240, 320)) -> Frame:
    pixels = np.zeros((*size, 3), np.uint8)
    pixels[:, : size[1] // 2] = 200
    return Frame(pixels, number, 0.0, 0.0)


def _analysis(frame: Frame, *boxes: tuple[int, int, int, int]) -> Analysis:
    shares = np.array([0.9, 0.1], np.float32)
    faces = tuple(Face(i + 7, box, shares, "happy", True) for i, box in enumerate(boxes))
    return Analysis(frame, faces, EMOTIONS, {})


def _pixels(view: VideoView) -> np.ndarray:
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    view.render(image)
    return to_pixels(image)


def test_nothing_to_show(view: VideoView) -> None:
    assert (_pixels(view) == SURROUND).all()
    assert view.accessibleName()
    assert view.accessibleDescription() == "No face in view"


def test_a_picture_keeps_its_shape(view: VideoView) -> None:
    view.show_frame(_frame(size=(100, 400)))
    pixels = _pixels(view)
    assert (pixels[:199] == SURROUND).all() and (pixels[401:] == SURROUND).all()
    assert (pixels[201:399, :390] == 200).all() and (pixels[201:399, 410:] == 0).all()


def test_a_mirror_flips_it(view: VideoView) -> None:
    view.show_frame(_frame())
    view.set_mirrored(True)
    pixels = _pixels(view)
    assert (pixels[:, 410:] == 200).all() and (pixels[:, :390] == 0).all()


def test_a_big_picture_is_shrunken_smoothly(view: VideoView) -> None:
    lines = np.zeros((2400, 3200, 3), np.uint8)
    lines[:, ::4] = 240
    view.show_frame(Frame(lines, 0, 0.0, 0.0))
    pixels = _pixels(view)
    assert pixels.min() > 40
    assert pixels.max() < 80


def _told_by(view: VideoView) -> list[Analysis]:
    told: list[Analysis] = []
    view.painted.connect(told.append)
    return told


def test_an_analysis_is_told_once_and_without_a_newer_frame(view: VideoView) -> None:
    told = _told_by(view)
    frame = _frame()
    view.show_frame(frame)
    view.repaint()
    assert told == []
    first, second = _analysis(frame), _analysis(frame)
    for analysis in (first, second):
        view.show_analysis(analysis)
        view.repaint()
        view.show_frame(_frame())
        view.repaint()
    assert told == [first, second]


def test_a_frame_waits_a_moment_for_its_analysis_and_both_are_painted_at_once(
    view: VideoView, qtbot: QtBot
) -> None:
    qtbot.waitUntil(view.isVisible)
    QApplication.processEvents()
    paints = _Paints(view)
    frame = _frame()
    view.show_frame(frame)
    view.show_analysis(_analysis(frame))
    QApplication.processEvents()
    assert paints.count == 1
    timer = view.findChild(QTimer)
    assert timer is not None and not timer.isActive(), "nothing is left to be painted"
    view.show_frame(_frame())
    QApplication.processEvents()
    assert paints.count == 1
    qtbot.waitUntil(lambda: paints.count == 2)


class _Paints(QObject):
    """Counts a widget's paints."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_an_analysis_that_never_came_to_the_screen_is_not_told(view: VideoView) -> None:
    told = _told_by(view)
    frame = _frame()
    view.show_frame(frame)
    view.show_analysis(_analysis(frame))
    newer = _analysis(frame)
    view.show_analysis(newer)
    view.repaint()
    view.show_analysis(_analysis(_frame(size=(480, 640))))
    view.repaint()
    assert told == [newer]


def test_an_older_analysis_is_shown_over_a_newer_frame(view: VideoView) -> None:
    view.show_frame(_frame(5))
    plain = _pixels(view)
    view.show_analysis(_analysis(_frame(3), (40, 40, 60, 60)))
    assert (_pixels(view) != plain).any()
    view.show_analysis(None)
    assert (_pixels(view) == plain).all()


def test_an_analysis_of_another_size_is_not_shown(view: VideoView, qtbot: QtBot) -> None:
    view.show_frame(_frame())
    plain = _pixels(view)
    view.show_analysis(_analysis(_frame(size=(480, 640)), (40, 40, 60, 60)))
    assert (_pixels(view) == plain).all()
    with qtbot.waitSignal(view.face_clicked) as clicked:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(80, 80))
    assert clicked.args == [-1]


def test_clear_empties(view: VideoView) -> None:
    frame = _frame()
    view.show_frame(frame)
    view.show_analysis(_analysis(frame, (40, 40, 60, 60)))
    view.clear()
    assert (_pixels(view) == SURROUND).all()
    assert view.accessibleDescription() == "No face in view"


@pytest.mark.parametrize(("mirrored", "x"), [(False, 175), (True, 625)])
def test_a_click_names_the_face(view: VideoView, qtbot: QtBot, mirrored: bool, x: int) -> None:
    frame = _frame()
    view.set_mirrored(mirrored)
    view.show_frame(frame)
    view.show_analysis(_analysis(frame, (40, 40, 60, 60)))
    view.repaint()
    for place, track in ((QPoint(x, 175), 7), (QPoint(x, 590), -1)):
        with qtbot.waitSignal(view.face_clicked) as clicked:
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
        assert clicked.args == [track]


def test_keys_go_from_face_to_face(view: VideoView, qtbot: QtBot) -> None:
    frame = _frame()
    view.show_frame(frame)
    view.show_analysis(_analysis(frame, (200, 40, 40, 40), (20, 40, 40, 40)))
    view.repaint()
    view.face_clicked.connect(view.set_selected)
    chosen: list[int] = []
    view.face_clicked.connect(chosen.append)
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    for key in (*keys, Qt.Key.Key_Escape):
        qtbot.keyClick(view, key)
    assert chosen == [8, 7, 8, 7, -1]


def _two_faces(qtbot: QtBot, view: VideoView) -> list[int]:
    """Shows face 8 left of face 7, both drawn; what is clicked from then on."""
    frame = _frame()
    view.show_frame(frame)
    view.show_analysis(_analysis(frame, (200, 40, 40, 40), (20, 40, 40, 40)))
    with qtbot.waitActive(view):
        view.activateWindow()
    view.repaint()
    chosen: list[int] = []
    view.face_clicked.connect(chosen.append)
    return chosen


def test_tab_goes_to_each_face_and_enter_shows_it(view: VideoView, qtbot: QtBot) -> None:
    assert view.focused_face is None
    chosen = _two_faces(qtbot, view)
    view.setFocus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen == [8, 7]
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert view.focused_face is not None
    assert view.focused_face.track == 8


def test_the_face_with_the_focus_has_a_ring(view: VideoView, qtbot: QtBot) -> None:
    _two_faces(qtbot, view)
    view.setFocus()
    before = _pixels(view).astype(int)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    changed = np.abs(_pixels(view).astype(int) - before).sum(axis=2) > 60
    rows, columns = np.nonzero(changed)
    # Around the box of face 8, which is at 50 to 150 across and 100 to 200 down, and not in it.
    assert 30 < columns.min() < 50 and 150 < columns.max() < 170
    assert 80 < rows.min() < 100 and 200 < rows.max() < 220
    assert not changed[110:190, 60:140].any()


def test_escape_leaves_the_face_that_tab_came_to(view: VideoView, qtbot: QtBot) -> None:
    chosen = _two_faces(qtbot, view)
    view.setFocus()
    view.set_selected(7)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.focused_face is None
    assert chosen == [], "the selection stays"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert chosen == [-1]


def test_screen_readers_hear_what_is_seen(view: VideoView) -> None:
    frame = _frame()
    view.show_analysis(_analysis(frame, (40, 40, 60, 60)))
    assert view.accessibleDescription() == "Face 7: Happy 90%"


def test_the_tooltip_of_a_face_says_what_ten_people_would_say(
    qtbot: QtBot, view: VideoView
) -> None:
    def hover(x: int, y: int) -> str:
        point = QPoint(x, y)
        QApplication.sendEvent(
            view, QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point))
        )
        return QToolTip.text()

    assert hover(400, 300) == ""
    frame = _frame()
    analysis = _analysis(frame, (100, 80, 80, 80))
    face = replace(analysis.faces[0], votes=np.array([0.8, 0.2, 0.0], np.float32))
    view.show_frame(frame)
    view.show_analysis(replace(analysis, faces=(face,)))
    _pixels(view)
    assert hover(350, 300).startswith("Of ten people, about eight would say happy, two sad.")
    view.show_analysis(analysis)
    _pixels(view)
    hover(350, 300)  # where it is not known, the old one goes
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
