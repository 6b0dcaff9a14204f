from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.common.paths import MODEL
from app.gui.meaning_page import show_meaning
from app.vision.model_figures import read_figures


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def _words(parent: QWidget, folder: Path, **content: Any) -> str:
    path = folder / "model.json"
    path.write_text(json.dumps({"sha256": "abc", **content}))
    return show_meaning(path.with_suffix(".tflite"), parent).text.toPlainText()


def test_without_figures_none_are_claimed(parent: QWidget, tmp_path: Path) -> None:
    words = _words(parent, tmp_path)
    assert "No figures were measured" in words
    assert "%" not in words


def test_damaged_figures_are_told_and_the_rest_is_still_there(
    parent: QWidget, tmp_path: Path
) -> None:
    words = _words(parent, tmp_path, figures={"split": "x"})
    assert "does not describe a model" in words
    assert "not what a person feels" in words


def test_the_figures_are_the_models_own(parent: QWidget, tmp_path: Path) -> None:
    sets = {
        name: {"n": 1234, "probabilities": {"accuracy": 0.43, "recall": {"happy": share}}}
        for name, share in (("expw", 0.31), ("a <new> set", 0.87), ("rafdb", 0.5))
    }
    figures = {"split": "PublicTest", "n": 7, "probabilities": {"accuracy": 0.19}, "sets": sets}
    words = _words(parent, tmp_path, figures=figures)
    for expected in ("19%", "1,234", "43%", "a <new> set", "Happy\n31%\n87%"):
        assert expected in words
    assert "50%" not in words, "it is neither the worst nor the best"


def test_the_bundled_models_figures_are_all_there(parent: QWidget) -> None:
    words = show_meaning(MODEL, parent).text.toPlainText()
    for one in read_figures(MODEL):
        assert f"{one.accuracy:.0%}" in words
        assert f"\n{one.name}\n" not in words, "every set has a name for readers"
    assert "not known" in words
