from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication

from app.gui.overlay_layout import OverlayLayout
from app.vision.readings import Analysis, Box, Face, Frame

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
PICTURE = QRectF(10, 20, 1280, 720)


def _analysis(*boxes: Box) -> Analysis:
    shares = np.full(7, 1 / 7, np.float32)
    faces = tuple(Face(i + 1, box, shares, "happy", True) for i, box in enumerate(boxes))
    frame = Frame(np.zeros((360, 640, 3), np.uint8), 0, 0.0, 0.0)
    return Analysis(frame, faces, EMOTIONS, {})


def _arranged(*boxes: Box, mirrored: bool = False, bars: bool = True) -> OverlayLayout:
    layout = OverlayLayout()
    layout.arrange(_analysis(*boxes), PICTURE, mirrored, bars)
    return layout


def _has_bars(*boxes: Box) -> bool:
    style = _arranged(*boxes).style
    assert style is not None
    return style.bars


def _track_at(layout: OverlayLayout, point: QPointF) -> int | None:
    face = layout.face_at(point)
    return None if face is None else face.track


def test_no_faces(qapp: QApplication) -> None:
    layout = _arranged()
    assert layout.marked == ()
    assert _track_at(layout, QPointF(50, 50)) is None


def test_boxes_follow_the_picture(qapp: QApplication) -> None:
    assert _arranged((100, 50, 40, 30)).marked[0].box == QRectF(210, 120, 80, 60)


def test_boxes_are_mirrored_about_the_middle(qapp: QApplication) -> None:
    box = _arranged((100, 50, 40, 30), mirrored=True).marked[0].box
    assert box == QRectF(10 + 2 * (640 - 140), 120, 80, 60)


def test_a_crowd_is_condensed(qapp: QApplication) -> None:
    crowd = [(x, y, 30, 30) for x in range(20, 600, 100) for y in range(40, 300, 80)]
    assert _has_bars((100, 50, 40, 40))
    assert not _has_bars(*crowd)


def test_without_bars_there_are_tags(qapp: QApplication) -> None:
    tag, card = (_arranged((300, 100, 60, 60), bars=bars).marked[0].card for bars in (False, True))
    assert tag.height() < card.height() / 3


def test_the_smallest_box_or_a_card_is_found(qapp: QApplication) -> None:
    layout = _arranged((100, 100, 200, 200), (150, 150, 40, 40))
    inner, card = layout.marked[1].box, layout.marked[0].card
    assert _track_at(layout, inner.center()) == 2
    assert _track_at(layout, QPointF(card.center())) == 1
    assert _track_at(layout, QPointF(1200, 700)) is None


def test_a_card_does_not_jump_when_its_face_trembles(qapp: QApplication) -> None:
    width = _arranged((300, 100, 60, 60)).marked[0].card.width()
    # In pixels of the frame: from here on, the card at the right has too little room.
    edge = int(640 - 60 - width / 2 - 6)
    layout = OverlayLayout()
    trembling: list[bool] = []
    fresh: list[bool] = []
    for x in (edge - 2, edge + 8, edge - 2, edge + 8):
        analysis = _analysis((x, 100, 60, 60))
        alone = OverlayLayout()
        for made, sides in ((layout, trembling), (alone, fresh)):
            made.arrange(analysis, PICTURE, False, True)
            marked = made.marked[0]
            sides.append(marked.card.center().x() > marked.box.center().x())
    assert fresh == [True, False, True, False]
    assert trembling == [True, True, True, True]
