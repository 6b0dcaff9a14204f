from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.gui.access_box import AccessBox
from app.settings import Settings


@pytest.fixture
def box(qtbot: QtBot) -> AccessBox:
    box = AccessBox()
    qtbot.addWidget(box)
    return box


def test_shows_the_settings(box: AccessBox) -> None:
    settings = replace(Settings(), patterns=True, speak_labels=False)
    box.fill(settings)
    assert box.chosen == {"patterns": True, "less_motion": False, "speak_labels": False}
    assert replace(settings, **box.chosen) == settings


def test_tells_of_a_change_and_what_each_box_does(qtbot: QtBot, box: AccessBox) -> None:
    box.fill(Settings())
    for one in box.findChildren(QCheckBox):
        assert one.accessibleDescription()
        with qtbot.waitSignal(box.changed):
            one.click()
    assert box.chosen == {"patterns": True, "less_motion": True, "speak_labels": False}
