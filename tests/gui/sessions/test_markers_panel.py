from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from app.gui.sessions.markers_panel import MarkersPanel
from app.sessions.markers import Marker
from tests.gui.finding import find

_MARKERS = [Marker(5.0, "Begins"), Marker(65.0, ""), Marker(3700.0, "Ends")]


@pytest.fixture
def panel(qtbot: QtBot) -> MarkersPanel:
    panel = MarkersPanel([])
    qtbot.addWidget(panel)
    panel.resize(260, 240)
    panel.show()
    return panel


def test_without_markers_it_says_how_to_make_one(panel: MarkersPanel) -> None:
    panel.show_markers([])
    assert panel.position is None
    assert find(panel, QLabel).isVisible()
    assert "K" in find(panel, QLabel).text()


def test_lists_them_by_time(panel: MarkersPanel) -> None:
    panel.show_markers(_MARKERS)
    rows = find(panel, QListWidget)
    assert [rows.item(row).text() for row in range(3)] == [
        "0:05   Begins",
        "1:05",
        "1:01:40   Ends",
    ]


def test_a_click_chooses_one(qtbot: QtBot, panel: MarkersPanel) -> None:
    panel.show_markers(_MARKERS)
    rows = find(panel, QListWidget)
    place = rows.visualItemRect(rows.item(1)).center()
    with qtbot.waitSignal(panel.chosen) as chosen:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [1]
    assert panel.position == 1


def test_choosing_from_outside_is_not_told(qtbot: QtBot, panel: MarkersPanel) -> None:
    panel.show_markers(_MARKERS)
    with qtbot.assertNotEmitted(panel.chosen):
        panel.choose(2)
        panel.show_markers(_MARKERS[:2])
    assert panel.position == 1
