from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QMainWindow
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.settings_controller import SettingsController
from app.gui.settings_dialog import SettingsDialog
from app.settings import Settings, SettingsError
from tests.gui.finding import find


class _Bench:
    """A controller with its window, and what was saved and opened."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.state = LiveState(Settings(camera="Left"))
        self.saved: list[Settings] = []
        self.opened: list[str | None] = []
        self.controller = SettingsController(self.state, self.saved.append, self.window)

    def ask(self) -> SettingsDialog:
        self.controller.ask(("Left", "Right"), self.opened.append)
        return find(self.window, SettingsDialog)


@pytest.fixture
def bench(qtbot: QtBot) -> _Bench:
    return _Bench(qtbot)


def test_a_change_is_shown_and_saved(bench: _Bench) -> None:
    bench.controller.change(mirror=False)
    expected = Settings(camera="Left", mirror=False)
    assert (bench.state.settings, bench.saved) == (expected, [expected])


def test_what_cannot_be_saved_is_told_and_holds_all_the_same(qtbot: QtBot) -> None:
    def refuse(settings: Settings) -> None:
        raise SettingsError("The disk is full.")

    window = QMainWindow()
    qtbot.addWidget(window)
    state = LiveState(Settings())
    controller = SettingsController(state, refuse, window)
    with qtbot.waitSignal(controller.failed) as failed:
        controller.change(mirror=False)
    assert failed.args == ["The disk is full."]
    assert not state.settings.mirror


def test_the_dialog_previews_and_takes_back(bench: _Bench) -> None:
    dialog = bench.ask()
    dialog.changed.emit(replace(bench.state.settings, show_bars=False))
    assert not bench.state.settings.show_bars
    dialog.reject()
    assert bench.state.settings.show_bars
    assert bench.saved == []


def test_only_another_camera_is_opened(bench: _Bench) -> None:
    bench.ask().accept()
    assert bench.opened == []
    bench.window.findChildren(SettingsDialog)[-1].deleteLater()
    dialog = bench.ask()
    box = find(dialog, QComboBox)
    box.setCurrentIndex(box.findData("Right"))
    dialog.accept()
    assert bench.opened == ["Right"]
    assert bench.saved[-1].camera == "Right"


def test_the_windows_place_is_remembered_with_the_next_save(bench: _Bench) -> None:
    bench.controller.remember_place()
    assert bench.state.settings.geometry
    assert bench.saved == []
    bench.controller.save()
    assert bench.saved == [bench.state.settings]
