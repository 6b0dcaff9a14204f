from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QSlider
from pytestqt.qtbot import QtBot

from app.gui.settings_dialog import SettingsDialog, smallest_face_words, smoothing_words
from app.settings import Settings
from tests.gui.finding import find

UNUSUAL = Settings("Left camera", False, 1.2, 0.25, False, False, "AdnQ", "AAAA")


def _dialog(qtbot: QtBot, settings: Settings, cameras: tuple[str, ...] = ()) -> SettingsDialog:
    dialog = SettingsDialog(settings, cameras)
    qtbot.addWidget(dialog)
    return dialog


def _switch(dialog: SettingsDialog, text: str) -> QCheckBox:
    boxes = dialog.findChildren(QCheckBox)
    return next(box for box in boxes if text in box.text().replace("&", ""))


@pytest.mark.parametrize("settings", [Settings(), UNUSUAL])
def test_untouched_dialog_changes_nothing(qtbot: QtBot, settings: Settings) -> None:
    assert _dialog(qtbot, settings).chosen == settings


def test_cameras_are_offered_by_name(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Settings(), ("Left camera", "Right camera"))
    box = find(dialog, QComboBox)
    names = [box.itemText(row) for row in range(box.count())]
    assert names == ["The first one found", "Left camera", "Right camera"]
    box.setCurrentIndex(2)
    assert dialog.chosen.camera == "Right camera"


def test_camera_that_is_away_stays_chosen(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, UNUSUAL, ("Right camera",))
    assert find(dialog, QComboBox).currentText() == "Left camera (not plugged in)"
    assert dialog.chosen.camera == "Left camera"


def test_changes_are_previewed_but_for_the_camera(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Settings(), ("Left camera",))
    seen: list[Settings] = []
    dialog.changed.connect(seen.append)
    find(dialog, QComboBox).setCurrentIndex(1)
    assert seen == []
    _switch(dialog, "mirror").click()
    assert seen == [Settings(mirror=False)]
    dialog.findChildren(QSlider)[0].setValue(100)
    assert seen[-1] == Settings(mirror=False, smoothing=1.0)


def test_nothing_is_sent_before_the_user_agrees(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Settings())
    seen: list[Settings] = []
    dialog.changed.connect(seen.append)
    _switch(dialog, "OSC").click()
    _switch(dialog, "mirror").click()
    assert seen == [Settings(mirror=False)]
    assert dialog.chosen == Settings(mirror=False, osc=True)


def test_the_defaults_switch_all_outputs_off(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Settings(osc=True, osc_port=8000, label_on=True, label_file="/a.txt"))
    buttons = find(dialog, QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert dialog.chosen == Settings()


def test_cancel_takes_the_preview_back(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, UNUSUAL)
    _switch(dialog, "mirror").click()
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.reject()
    assert changed.args == [UNUSUAL]


def test_defaults_come_back_at_a_click(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, UNUSUAL)
    buttons = find(dialog, QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    usual = Settings()
    assert dialog.chosen == replace(
        UNUSUAL,
        mirror=usual.mirror,
        smoothing=usual.smoothing,
        smallest_face=usual.smallest_face,
        show_bars=usual.show_bars,
        doubt_unreadable=usual.doubt_unreadable,
    )


def test_sliders_speak_in_words() -> None:
    assert smoothing_words(0.0) == "No averaging: each frame by itself"
    assert "0.35 s" in smoothing_words(0.35)
    assert "8% of the picture's shorter side" in smallest_face_words(0.08)
