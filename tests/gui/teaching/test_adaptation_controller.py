from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.teaching.corrections_dialog import CorrectionsDialog
from app.settings import Settings
from app.vision.pipeline import Analyzer
from app.vision.readings import Frame
from tests.feeding import DEMO, make_analyzer
from tests.gui.fake_machine import FakeMachine, Making, action
from tests.gui.finding import find


def _shown(window: MainWindow) -> str:
    analysis = window.analysis
    return analysis.faces[0].emotion if analysis is not None and analysis.faces else ""


def _correct(window: MainWindow, analyzer: Analyzer, pixels: np.ndarray) -> None:
    """Twelve times, in different light: this face is neutral and not happy."""
    for step in range(12):
        lit = cv2.convertScaleAbs(pixels, alpha=0.7 + 0.05 * step, beta=3 * step)
        (face,) = analyzer.step(Frame(np.asarray(lit, np.uint8), 0, 0.0, 0.0, still=True)).faces
        window._services.corrections.add(face, "neutral", "test")


def _page(window: MainWindow) -> CorrectionsDialog:
    action(window, "My corrections…").trigger()
    return find(window, CorrectionsDialog)


def _button(page: CorrectionsDialog, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == text)


def test_without_corrections_there_is_nothing_to_learn(make_window: Making) -> None:
    page = _page(make_window())
    assert not _button(page, "Adapt to my corrections").isEnabled()
    page.close()


def test_learned_used_kept_and_left(
    qtbot: QtBot,
    make_window: Making,
    machine: FakeMachine,
    analyzer: Analyzer,
    demo_pixels: np.ndarray,
) -> None:
    window = make_window(make_analyzer=make_analyzer)
    window.open(str(DEMO))
    qtbot.waitUntil(lambda: _shown(window) == "happy", timeout=10_000)
    _correct(window, analyzer, demo_pixels)
    page = _page(window)
    _button(page, "Adapt to my corrections").click()
    use = find(page, QCheckBox)
    qtbot.waitUntil(use.isEnabled, timeout=20_000)
    use.setChecked(True)
    qtbot.waitUntil(lambda: _shown(window) == "neutral", timeout=10_000)
    assert machine.saved[-1].adapted
    page.close()

    later = make_window(Settings(adapted=True), make_analyzer=make_analyzer)
    later.open(str(DEMO))
    qtbot.waitUntil(lambda: _shown(later) == "neutral", timeout=10_000)
    page = _page(later)
    assert find(page, QCheckBox).isChecked()
    find(page, QCheckBox).setChecked(False)
    qtbot.waitUntil(lambda: _shown(later) == "happy", timeout=10_000)
    assert not machine.saved[-1].adapted
    page.close()


def test_what_was_learned_and_is_damaged_is_told_and_not_used(
    qtbot: QtBot, make_window: Making
) -> None:
    first = make_window()
    first._services.adaptations._path.write_bytes(b"damaged")
    window = make_window(Settings(adapted=True), make_analyzer=make_analyzer)
    assert "is damaged" in window.statusBar().currentMessage()
    window.open(str(DEMO))
    qtbot.waitUntil(lambda: _shown(window) == "happy", timeout=10_000)


def test_what_is_forgotten_is_no_longer_used(make_window: Making, machine: FakeMachine) -> None:
    window = make_window(Settings(adapted=True))
    window._adaptation.forget()
    assert not machine.saved[-1].adapted
