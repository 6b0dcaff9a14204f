from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor

from app.gui.palette import colour, contrast, faded, text_on

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")


def test_an_unknown_name_gets_a_gray() -> None:
    gray = colour("")
    assert gray.red() == gray.green() == gray.blue()
    assert colour("contempt") == gray


def test_every_emotion_has_a_colour_of_its_own() -> None:
    colours = [colour(emotion).name() for emotion in (*EMOTIONS, "unknown")]
    assert len(set(colours)) == len(colours)


def test_changing_a_colour_changes_no_other() -> None:
    colour("happy").setAlpha(0)
    assert colour("happy").alpha() == 255


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("red"), QColor("red")) == 1
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("emotion", [*EMOTIONS, "unknown"])
def test_text_is_readable_on_every_colour(emotion: str) -> None:
    assert contrast(text_on(colour(emotion)), colour(emotion)) >= 4.5


def test_faded_keeps_the_colour() -> None:
    result = faded(QColor("#102030"), 0.5)
    assert result.name() == "#102030"
    assert result.alphaF() == pytest.approx(0.5, abs=0.01)


def test_colours_differ_in_lightness_or_hue_for_red_green_blindness() -> None:
    # Without the difference of red and green, blue and lightness must still tell them apart.
    for one, other in itertools.combinations(map(colour, EMOTIONS), 2):
        light = abs((one.red() + one.green()) - (other.red() + other.green())) / 2
        assert max(light, abs(one.blue() - other.blue())) > 25
