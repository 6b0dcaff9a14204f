from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.images import to_pixels
from app.gui.timeline.export import SIZE, save_chart
from app.sessions.schema import SessionError
from tests.feeding import EMOTIONS
from tests.gui.timelines import MARKERS, readings

_SAD = (178, 114, 0)  # BGR
_HAPPY = (66, 228, 240)
_SVG = "{http://www.w3.org/2000/svg}"


def _save(path: Path, stacked: bool = False, title: str = "Anna") -> None:
    save_chart(path, *readings(), EMOTIONS, MARKERS, stacked, title)


def _share(path: Path, colour: tuple[int, int, int]) -> float:
    """How much of the picture has this colour."""
    image = QImage(str(path))
    assert image.size() == SIZE
    pixels = to_pixels(image).astype(int)
    return float((np.abs(pixels - colour).max(axis=2) < 8).mean())


def _texts(path: Path) -> set[str]:
    texts = ElementTree.parse(path).iter(f"{_SVG}text")
    return {"".join(text.itertext()).strip() for text in texts}


@pytest.mark.usefixtures("qtbot")
def test_without_readings_there_is_no_chart(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    with pytest.raises(SessionError, match="no readings to draw"):
        save_chart(path, np.empty(0), np.empty((0, 7)), EMOTIONS, (), False, "Anna")
    assert not path.exists()


@pytest.mark.usefixtures("qtbot")
def test_lines_as_png(tmp_path: Path) -> None:
    _save(tmp_path / "chart.png")
    assert 0.001 < _share(tmp_path / "chart.png", _SAD) < 0.02
    assert _share(tmp_path / "chart.png", (255, 255, 255)) > 0.8


@pytest.mark.usefixtures("qtbot")
def test_areas_as_png(tmp_path: Path) -> None:
    _save(tmp_path / "chart.png", stacked=True)
    assert 0.2 < _share(tmp_path / "chart.png", _SAD) < 0.4
    assert 0.2 < _share(tmp_path / "chart.png", _HAPPY) < 0.4


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("stacked", [False, True])
def test_svg_says_everything_in_words(tmp_path: Path, stacked: bool) -> None:
    path = tmp_path / "chart.SVG"
    _save(path, stacked, title="Anna <b>& Bob</b>")
    wanted = {"Anna <b>& Bob</b>", "Angry", "Neutral", "0:00", "5:00", "10:00", "100%", "Laughs"}
    assert wanted <= _texts(path)
    drawn = path.read_text(encoding="utf-8").lower()
    assert "#0072b2" in drawn
    assert "<image" not in drawn


@pytest.mark.usefixtures("qtbot")
def test_a_span_is_drawn_alone(tmp_path: Path) -> None:
    seconds, probabilities = readings()
    span = (seconds >= 200) & (seconds <= 260)
    path = tmp_path / "chart.svg"
    save_chart(path, seconds[span], probabilities[span], EMOTIONS, MARKERS, False, "Anna")
    texts = _texts(path)
    assert {"3:20", "4:20"} <= texts
    assert not {"0:00", "Laughs"} & texts


@pytest.mark.usefixtures("qtbot")
def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match=r"chart\.png cannot be saved"):
        _save(tmp_path / "gone" / "chart.png")


def test_no_window_stays_behind(qtbot: QtBot, tmp_path: Path) -> None:
    before = len(QApplication.topLevelWidgets())
    _save(tmp_path / "chart.png")
    qtbot.waitUntil(lambda: len(QApplication.topLevelWidgets()) <= before)
