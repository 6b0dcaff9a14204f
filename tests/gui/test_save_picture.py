from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.gui.save_picture import save_picture
from app.sources.open import read_picture
from app.vision.readings import Analysis
from tests.gui.finding import find
from tests.gui.live import analysis, face, frame


class _Bench:
    """A window to ask in, and what it was told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.qtbot = qtbot
        self.told: list[str] = []

    def save(self, shown: Analysis, path: Path, bars: bool = True) -> None:
        """Ask, and answer with this path."""
        save_picture(self.window, shown, bars, self.told.append)
        dialog = find(self.window, QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()
        self.qtbot.waitUntil(lambda: self.window.findChild(QFileDialog) is None)


@pytest.fixture
def bench(qtbot: QtBot) -> _Bench:
    return _Bench(qtbot)


def test_a_picture_without_faces_is_saved_as_it_is(bench: _Bench, tmp_path: Path) -> None:
    shown = analysis(frame())
    bench.save(shown, tmp_path / "wall.png")
    np.testing.assert_array_equal(read_picture(tmp_path / "wall.png"), shown.frame.pixels)


def test_readings_are_painted_on_what_is_saved_and_not_on_what_is_shown(
    bench: _Bench, tmp_path: Path
) -> None:
    shown = analysis(frame(), face())
    before = shown.frame.pixels.copy()
    path = tmp_path / "Gesicht ä.png"
    bench.save(shown, path)
    saved = read_picture(path)
    assert saved.shape == before.shape
    assert (saved != before).any()
    np.testing.assert_array_equal(shown.frame.pixels, before)
    assert bench.told == [f"Saved as {path}"]


def test_bars_are_saved_only_where_they_are_shown(bench: _Bench, tmp_path: Path) -> None:
    large = replace(frame(), pixels=np.full((480, 640, 3), 128, np.uint8))
    changed = []
    for bars in (True, False):
        path = tmp_path / f"{bars}.png"
        bench.save(analysis(large, face()), path, bars)
        changed.append((read_picture(path) != 128).any(axis=2).sum())
    assert changed[1] < changed[0] / 2


@pytest.mark.parametrize("name", ["picture.xyz", "gone/picture.png"])
def test_what_cannot_be_saved_is_told(bench: _Bench, tmp_path: Path, name: str) -> None:
    bench.save(analysis(frame(), face()), tmp_path / name)
    box = find(bench.window, QMessageBox)
    assert Path(name).name in box.text()
    assert bench.told == []
    assert list(tmp_path.iterdir()) == []
    box.accept()


def test_who_names_no_file_saves_none(qtbot: QtBot, bench: _Bench) -> None:
    save_picture(bench.window, analysis(frame(), face()), True, bench.told.append)
    find(bench.window, QFileDialog).reject()
    qtbot.waitUntil(lambda: bench.window.findChild(QFileDialog) is None)
    assert bench.told == []
    assert bench.window.findChild(QMessageBox) is None
