from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from pytestqt.qtbot import QtBot

from app.gui.face_panel import FacePanel
from app.gui.images import to_pixels
from app.gui.palette import colour
from app.vision.readings import Face

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")


@pytest.fixture
def panel(qtbot: QtBot) -> FacePanel:
    panel = FacePanel()
    qtbot.addWidget(panel)
    panel.resize(320, 640)
    return panel


def _face(emotion: str, certain: bool = True) -> Face:
    shares = np.full(7, 0.05, np.float32)
    shares[EMOTIONS.index(emotion)] = 0.7
    return Face(2, (0, 0, 9, 9), shares, emotion, certain)


def _pixels(panel: FacePanel) -> np.ndarray:
    image = QImage(panel.size(), QImage.Format.Format_RGB32)
    panel.render(image)
    return to_pixels(image)


def _rows_of(pixels: np.ndarray, emotion: str) -> np.ndarray:
    """Which lines of the picture hold the emotion's colour."""
    want = colour(emotion)
    return np.flatnonzero((pixels == (want.blue(), want.green(), want.red())).all(2).any(1))


def test_no_face(panel: FacePanel) -> None:
    panel.show_face(None, ())
    assert panel.accessibleDescription() == "No face in view"
    pixels = _pixels(panel)
    assert (pixels != pixels[0, 0]).any()
    assert all(len(_rows_of(pixels, emotion)) == 0 for emotion in EMOTIONS)


def test_the_face_goes_away_again(panel: FacePanel) -> None:
    empty = _pixels(panel)
    panel.show_face(_face("sad"), EMOTIONS)
    assert (_pixels(panel) != empty).any()
    panel.show_face(None, EMOTIONS)
    assert (_pixels(panel) == empty).all()


def test_bars_are_in_the_models_order(panel: FacePanel) -> None:
    panel.show_face(_face("neutral"), EMOTIONS)
    pixels = _pixels(panel)
    lowest = [_rows_of(pixels, emotion).max() for emotion in EMOTIONS]
    assert lowest == sorted(lowest)


def test_bars_stay_in_place_from_reading_to_reading(panel: FacePanel) -> None:
    places = []
    for emotion in ("happy", "sad"):
        panel.show_face(_face(emotion), EMOTIONS)
        places.append([_rows_of(_pixels(panel), name).max() for name in EMOTIONS])
    assert places[0] == places[1]


def test_a_longer_bar_for_a_bigger_share(panel: FacePanel) -> None:
    panel.show_face(_face("neutral", certain=False), EMOTIONS)
    pixels, lengths = _pixels(panel), {}
    for emotion in ("fear", "neutral"):
        want = colour(emotion)
        match = (pixels == (want.blue(), want.green(), want.red())).all(2)
        lengths[emotion] = match.sum(1).max()
    assert lengths["neutral"] / lengths["fear"] == pytest.approx(14, rel=0.2)


def test_an_uncertain_face_is_not_headed_by_a_colour(panel: FacePanel) -> None:
    first = {}
    for certain in (True, False):
        panel.show_face(_face("neutral", certain), EMOTIONS)
        first[certain] = _rows_of(_pixels(panel), "neutral").min()
    assert first[True] < 0.2 * panel.height() < first[False]
    assert panel.accessibleDescription() == "Face 2: Uncertain perhaps neutral"


@pytest.mark.parametrize("background", ["white", "black"])
def test_text_is_seen_in_light_and_dark_themes(panel: FacePanel, background: str) -> None:
    palette = QPalette()
    text = {"white": "black", "black": "white"}[background]
    palette.setColor(QPalette.ColorRole.Window, QColor(background))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    panel.setPalette(palette)
    panel.show_face(_face("sad"), EMOTIONS)
    pixels = _pixels(panel)
    assert (pixels[0, 0] == {"white": 255, "black": 0}[background]).all()
    assert (np.abs(pixels[-200:].astype(int) - pixels[0, 0]).max(axis=2) > 150).any()


def test_it_fits_where_it_is_smallest(panel: FacePanel) -> None:
    assert panel.minimumWidth() <= 260
    panel.resize(panel.minimumSize())
    panel.show_face(_face("neutral"), EMOTIONS)
    assert _rows_of(_pixels(panel), "neutral").max() < panel.height() - 2


def test_what_makes_a_face_hard_to_read_stands_above_its_label(panel: FacePanel) -> None:
    panel.show_face(_face("sad"), EMOTIONS)
    plain = _pixels(panel)
    panel.show_face(replace(_face("sad"), problem="dark"), EMOTIONS)
    changed = np.argwhere((_pixels(panel) != plain).any(axis=2))
    assert len(changed) > 100
    assert changed[:, 0].max() < 0.1 * panel.height()
    assert changed[:, 1].min() > 0.2 * panel.width()
    assert panel.accessibleDescription().endswith("Hard to read: too dark")


def test_the_tooltip_says_what_ten_people_would_say(panel: FacePanel) -> None:
    assert panel.toolTip() == ""
    panel.show_face(_face("happy"), EMOTIONS)
    assert panel.toolTip() == "", "a model that does not tell"
    votes = np.array([0, 0, 0, 0.7, 0, 0, 0.2, 0.1], np.float32)
    panel.show_face(replace(_face("happy"), votes=votes), EMOTIONS)
    said = "Of ten people, about seven would say happy, two neutral, one contempt."
    assert panel.toolTip().splitlines()[0] == said
    panel.show_face(None, EMOTIONS)
    assert panel.toolTip() == ""


def test_a_face_that_only_moved_is_not_shown_again(panel: FacePanel) -> None:
    face = _face("sad")
    panel.show_face(face, EMOTIONS)
    panel.setToolTip("as it was")
    panel.show_face(replace(face, box=(5, 5, 9, 9), roll=3.0), EMOTIONS)
    assert panel.toolTip() == "as it was"
    for other in (
        replace(face, probabilities=face.probabilities.copy()),
        replace(face, certain=False),
        replace(face, name="Ada"),
        replace(face, problem="dark"),
    ):
        panel.show_face(other, EMOTIONS)
        assert panel.toolTip() != "as it was"
        panel.setToolTip("as it was")
