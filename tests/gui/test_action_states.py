from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.action_states import ActionStates
from app.gui.actions import Actions
from app.gui.live_state import LiveState
from app.settings import Settings
from tests.gui.live import analysis, camera, face, frame, photo, recorder, video


@pytest.fixture
def state() -> LiveState:
    return LiveState(Settings())


@pytest.fixture
def actions(qtbot: QtBot, state: LiveState) -> Actions:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = Actions(owner)
    ActionStates(actions, state, owner)
    return actions


def test_while_nothing_is_open_there_is_nothing_to_do_with_it(actions: Actions) -> None:
    for action in (actions.pause, actions.mirror, actions.save, actions.record, actions.marker):
        assert not action.isEnabled()
    assert actions.settings.isEnabled()


def test_a_camera_is_paused_once_it_sends_and_recorded_once_it_is_read(
    actions: Actions, state: LiveState
) -> None:
    state.show_source(camera())
    assert actions.mirror.isEnabled()
    assert not actions.pause.isEnabled()
    state.show_frame(frame())
    assert actions.pause.isEnabled()
    assert not (actions.save.isEnabled() or actions.record.isEnabled())
    state.show_analysis(analysis(frame()))
    assert actions.save.isEnabled()
    assert actions.record.isEnabled()
    state.show_trouble("The model is missing.")
    assert not actions.save.isEnabled()


def test_a_photo_is_saved_but_not_paused_or_recorded(actions: Actions, state: LiveState) -> None:
    state.show_source(photo())
    state.show_frame(frame(still=True))
    state.show_analysis(analysis(frame(still=True), face()))
    assert actions.save.isEnabled()
    for action in (actions.pause, actions.mirror, actions.record):
        assert not action.isEnabled()


def test_while_it_is_recorded_one_can_stop_and_mark_and_not_choose_the_video(
    actions: Actions, state: LiveState
) -> None:
    state.show_source(video())
    state.show_analysis(analysis(frame()))
    state.set_recording(recorder())
    assert actions.record.iconText() == "Stop"
    assert actions.marker.isEnabled()
    assert not any(kind.isEnabled() for kind in actions.videos.actions())
    state.show_trouble("The model is missing.")
    assert actions.record.isEnabled(), "it can always be stopped"
    state.set_recording(None)
    assert actions.record.iconText() == "Record"
    assert not actions.marker.isEnabled()
    assert all(kind.isEnabled() for kind in actions.videos.actions())


def test_settings_are_ticked(actions: Actions, state: LiveState) -> None:
    assert (actions.bars.isChecked(), actions.timeline.isChecked()) == (True, False)
    state.set_settings(
        replace(state.settings, show_bars=False, timeline=True, recorded_video="clean")
    )
    assert (actions.bars.isChecked(), actions.timeline.isChecked()) == (False, True)
    (kind,) = (kind for kind in actions.videos.actions() if kind.isChecked())
    assert kind.data() == "clean"


def test_the_number_keys_are_named_after_the_models_emotions(
    actions: Actions, state: LiveState
) -> None:
    state.show_analysis(analysis(frame()))
    assert [action.text() for action in actions.correct[:2]] == ["Angry", "Disgust"]


def test_pause_says_what_it_does_next(actions: Actions, state: LiveState) -> None:
    state.set_paused(True)
    assert actions.pause.iconText() == "Play"
    state.set_paused(False)
    assert actions.pause.iconText() == "Pause"
