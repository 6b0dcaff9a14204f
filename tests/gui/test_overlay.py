from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.gui import overlay
from app.gui.images import to_pixels
from app.gui.overlay_layout import OverlayLayout
from app.gui.palette import colour
from app.vision.readings import Analysis, Face, Frame

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
GRAY = 120


def _analysis(
    count: int = 1, *, certain: bool = True, size: tuple[int, int] = (480, 640)
) -> Analysis:
    shares = np.array([0.01, 0.01, 0.02, 0.9, 0.02, 0.02, 0.02], np.float32)
    faces = tuple(
        Face(i + 1, (60 + 200 * i, 80, 90, 100), shares, "happy", certain) for i in range(count)
    )
    frame = Frame(np.full((*size, 3), GRAY, np.uint8), 0, 0.0, 0.0)
    return Analysis(frame, faces, EMOTIONS, {})


def _has(pixels: np.ndarray, emotion: str) -> bool:
    want = colour(emotion)
    return bool((pixels == (want.blue(), want.green(), want.red())).all(axis=2).any())


def _painted(
    analysis: Analysis, *, mirrored: bool = False, selected: int | None = None
) -> np.ndarray:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xFF787878)
    painter = QPainter(image)
    overlay.paint(painter, analysis, QRectF(image.rect()), mirrored=mirrored, selected=selected)
    painter.end()
    return to_pixels(image)


def test_no_faces_leave_the_picture_alone(qapp: QApplication) -> None:
    assert (overlay.annotate(_analysis(0)) == GRAY).all()


def test_annotating_works_on_a_copy(qapp: QApplication) -> None:
    analysis = _analysis()
    result = overlay.annotate(analysis)
    assert result.shape == (480, 640, 3)
    assert result.dtype == np.uint8
    assert (result != GRAY).any()
    assert (analysis.frame.pixels == GRAY).all()


def test_the_middle_of_the_face_stays_free(qapp: QApplication) -> None:
    assert (overlay.annotate(_analysis())[100:160, 80:130] == GRAY).all()


def test_box_and_bar_have_the_emotions_colour(qapp: QApplication) -> None:
    assert _has(overlay.annotate(_analysis()), "happy")


def test_an_uncertain_face_has_it_in_its_bar_only(qapp: QApplication) -> None:
    assert _has(overlay.annotate(_analysis(certain=False)), "happy")
    assert not _has(overlay.annotate(_analysis(certain=False), bars=False), "happy")


def test_without_bars_less_is_covered(qapp: QApplication) -> None:
    changed = [(overlay.annotate(_analysis(), bars=b) != GRAY).sum() for b in (True, False)]
    assert changed[1] < changed[0] / 2


def test_mirrored_boxes_and_unmirrored_text(qapp: QApplication) -> None:
    plain, mirrored = _painted(_analysis()), _painted(_analysis(), mirrored=True)
    box = np.s_[78:184, 60:70]
    flipped_box = plain[:, ::-1][78:184, 570:580]
    assert (mirrored[78:184, 570:580] != GRAY).any()
    assert np.abs(mirrored[78:184, 570:580].astype(int) - flipped_box).mean() < 8
    assert (mirrored[box] != plain[box]).any()
    assert not np.array_equal(mirrored, plain[:, ::-1])


def test_the_selected_face_stands_out(qapp: QApplication) -> None:
    around = np.s_[70:190, 40:155]
    plain, chosen, other = (_painted(_analysis(), selected=s)[around] for s in (None, 1, 2))
    assert (chosen != GRAY).sum() > 1.2 * (plain != GRAY).sum()
    assert np.array_equal(plain, other)


def test_two_faces_are_numbered_in_their_boxes(qapp: QApplication) -> None:
    corner = np.s_[82:92, 62:70]
    assert (_painted(_analysis(1))[corner] == GRAY).any()
    assert (_painted(_analysis(2))[corner] != GRAY).any(axis=2).mean() > 0.9


def test_nothing_is_painted_outside_the_picture(qapp: QApplication) -> None:
    image = QImage(900, 700, QImage.Format.Format_RGB32)
    image.fill(0xFF787878)
    painter = QPainter(image)
    overlay.paint(painter, _analysis(3), QRectF(150, 120, 600, 450))
    painter.end()
    pixels = to_pixels(image)
    pixels[118:572, 148:752] = GRAY
    assert (pixels == GRAY).all()


@pytest.mark.parametrize("size", [(1, 1), (30, 40), (90, 2000), (2000, 90)])
def test_odd_pictures(qapp: QApplication, size: tuple[int, int]) -> None:
    assert overlay.annotate(_analysis(2, size=size)).shape == (*size, 3)


def test_an_unknown_emotion(qapp: QApplication) -> None:
    shares = np.array([0.4, 0.6], np.float32)
    face = Face(1, (60, 80, 90, 100), shares, "awe", True)
    analysis = Analysis(_analysis().frame, (face,), ("awe", "boredom"), {})
    assert _has(overlay.annotate(analysis), "awe")


def test_the_painters_settings_are_restored(qapp: QApplication) -> None:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = (painter.pen(), painter.font(), painter.renderHints(), painter.hasClipping())
    overlay.paint(painter, _analysis(2), QRectF(image.rect()), layout=OverlayLayout())
    assert before == (painter.pen(), painter.font(), painter.renderHints(), painter.hasClipping())
    painter.end()
