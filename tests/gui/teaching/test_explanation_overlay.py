from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.gui.teaching.explanation_overlay import ExplanationOverlay, heatmap, legend
from app.vision.explain import Explanation
from app.vision.readings import Face, Frame


def _explanation(falls: np.ndarray) -> Explanation:
    face = Face(1, (10, 10, 40, 40), np.full(7, 1 / 7, np.float32), "happy", True)
    return Explanation(face, (10, 10, 40, 40), falls)


def _falls(left: float, right: float) -> np.ndarray:
    falls = np.zeros((48, 48), np.float32)
    falls[:, :24], falls[:, 24:] = left, right
    return falls


def test_what_rests_on_nothing_is_clear() -> None:
    image = heatmap(_falls(0.0, 0.0))
    assert image.pixelColor(20, 20).alpha() == 0
    title, cool, warm = legend(_explanation(_falls(0.0, 0.0)))
    assert title == "“Happy” depends on no single part"
    assert cool == warm == ""


def test_warm_where_the_label_rests_cool_where_covering_would_help() -> None:
    image = heatmap(_falls(0.4, -0.2))
    warm, cool = image.pixelColor(5, 20), image.pixelColor(40, 20)
    assert warm.red() > warm.blue()
    assert cool.blue() > cool.red()
    assert warm.alpha() > cool.alpha() > 0
    assert warm.alpha() < 255, "the face shows through"


@pytest.mark.parametrize(
    ("falls", "cool", "warm"),
    [
        (_falls(0.4, -0.2), "20% more if covered", "40% less if covered"),
        (_falls(0.4, 0.0), "no change if covered", "40% less if covered"),
        (_falls(0.0, -0.2), "20% more if covered", "no change if covered"),
    ],
)
def test_the_legend_says_how_much(falls: np.ndarray, cool: str, warm: str) -> None:
    assert legend(_explanation(falls)) == ("What “Happy” depends on", cool, warm)


_FRAME = Frame(np.zeros((100, 100, 3), np.uint8), 0, 0.0, 0.0)
_PICTURE = QRectF(0, 0, 100, 100)


def _painted(explanation: Explanation, mirrored: bool) -> QImage:
    canvas = QImage(100, 100, QImage.Format.Format_RGB32)
    canvas.fill(QColor("black"))
    painter = QPainter(canvas)
    ExplanationOverlay(explanation).paint_heatmap(painter, _FRAME, _PICTURE, mirrored)
    painter.end()
    return canvas


@pytest.mark.parametrize("mirrored", [False, True])
def test_heat_is_laid_where_the_crop_lies_and_nowhere_else(qtbot: QtBot, mirrored: bool) -> None:
    canvas = _painted(_explanation(_falls(0.5, 0.0)), mirrored)
    left, right, beyond = (canvas.pixelColor(x, 30).red() for x in (20, 40, 70))
    if mirrored:
        left, right, beyond = (canvas.pixelColor(99 - x, 30).red() for x in (20, 40, 70))
    assert left > 50
    assert right == beyond == 0


@pytest.mark.parametrize("mirrored", [False, True])
def test_heat_is_turned_with_a_tilted_face(qtbot: QtBot, mirrored: bool) -> None:
    warm_above = _falls(0.4, 0.0).T.copy()
    explanation = replace(_explanation(warm_above), place=(25, 25, 50, 50), roll=90.0)
    canvas = _painted(explanation, mirrored)
    warm, cold = (30, 70) if mirrored else (70, 30)  # a head that lies on its right or left side
    assert canvas.pixelColor(warm, 50).red() > 50
    assert canvas.pixelColor(cold, 50) == QColor("black")
