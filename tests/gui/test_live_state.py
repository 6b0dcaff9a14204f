from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.gui.live_state import LiveState
from app.gui.observing import Observing
from app.sessions.event_codes import EventCode
from app.sessions.markers import Marker
from app.settings import Settings
from app.vision.explain import Explanation
from tests.gui.live import analysis, camera, face, frame, looking, photo, recorder

NAMES = (
    *("settings", "source", "message", "frame", "analysis", "selected", "explanation"),
    *("status", "trouble", "paused", "recording", "markers", "observing"),
)


def _heard(state: LiveState) -> list[str]:
    """The signals emitted from now on."""
    heard: list[str] = []
    for name in NAMES:
        getattr(state, f"{name}_changed").connect(lambda name=name: heard.append(name))
    return heard


def _explanation() -> Explanation:
    return Explanation(face(), (0, 0, 20, 20), face().probabilities)


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda state: state.set_settings(Settings(mirror=False)), "settings"),
        (lambda state: state.select(2), "selected"),
        (lambda state: state.show_status("Opening…"), "status"),
        (lambda state: state.show_trouble("No model"), "trouble"),
        (lambda state: state.set_paused(True), "paused"),
    ],
)
def test_a_value_is_told_once_and_only_when_it_changes(
    change: Callable[[LiveState], None], name: str
) -> None:
    state = LiveState(Settings())
    heard = _heard(state)
    change(state)
    change(state)
    assert heard == [name]


def test_objects_are_told_when_they_are_others() -> None:
    state = LiveState(Settings())
    shown, explained, recording = frame(), _explanation(), recorder()
    read = analysis(shown, face())
    heard = _heard(state)
    for _ in range(2):
        state.show_frame(shown)
        state.show_analysis(read)
    for _ in range(2):
        state.show_explanation(explained)
        state.set_recording(recording)
    assert heard == ["frame", "analysis", "explanation", "recording"]
    state.show_analysis(replace(read))
    assert heard[4:] == ["analysis"]


def test_whoever_hears_of_a_change_finds_all_of_it() -> None:
    state = looking(face())
    state.select(1)
    state.set_markers([Marker(1.0, "a laugh")])
    seen: list[object] = []
    for name in ("source", "frame", "analysis", "selected", "markers"):
        getattr(state, f"{name}_changed").connect(
            lambda: seen.append((state.source, state.frame, state.face, state.markers))
        )
    other = photo()
    state.show_source(other)
    assert seen == [(other, None, None, ())] * 5


def test_the_same_source_opened_once_more_is_another() -> None:
    state = looking(face())
    heard = _heard(state)
    state.show_source(camera())
    assert sorted(heard) == ["analysis", "frame", "source"]


def test_a_message_stands_until_a_picture_comes() -> None:
    state = looking(face())
    state.show_message("No camera was found", "Plug one in.")
    assert state.message == ("No camera was found", "Plug one in.")
    assert (state.source, state.frame, state.analysis) == (None, None, None)
    state.show_source(camera())
    assert state.message is not None
    state.show_frame(frame())
    assert state.message is None


def test_trouble_takes_the_readings_away_and_its_end_brings_none_back() -> None:
    state = looking(face())
    heard = _heard(state)
    state.show_trouble("The model is missing.")
    assert state.analysis is None
    assert sorted(heard) == ["analysis", "trouble"]
    state.show_trouble("")
    assert state.analysis is None
    assert state.frame is not None, "the picture goes on"


def test_an_explanation_holds_for_its_frame_alone() -> None:
    state = looking(face())
    state.show_explanation(_explanation())
    state.show_frame(frame(1))
    assert state.explanation is None


def test_markers_stay_after_their_recording_until_another_begins() -> None:
    state = looking(face())
    state.set_recording(recorder())
    state.set_markers([Marker(2.0, "two"), Marker(1.0, "one")])
    state.set_recording(None)
    assert [marker.note for marker in state.markers] == ["one", "two"]
    state.set_recording(recorder())
    assert state.markers == ()


def test_all_can_be_told_anew() -> None:
    state = looking(face())
    heard = _heard(state)
    state.announce()
    assert sorted(heard) == sorted(NAMES)


def test_a_study_s_codes_and_rules_stand_in_for_the_user_s() -> None:
    own, studied = (EventCode("laughs", 1),), (EventCode("speaks", 1, "state"),)
    state = LiveState(Settings(event_codes=own))
    assert (state.observing, state.in_study) == (Observing(own), False)
    heard = _heard(state)
    state.set_study(Observing(studied, single_person=True, notice=True))
    assert (state.observing.codes, state.observing.notice, state.in_study) == (studied, True, True)
    state.set_settings(Settings(event_codes=own, mirror=False))
    assert state.observing.codes == studied
    state.set_study(None)
    assert state.observing == Observing(own)
    assert heard == ["observing", "settings", "observing"]


def test_settings_change_what_is_observed() -> None:
    state = LiveState(Settings())
    heard = _heard(state)
    state.set_settings(Settings(recording_notice=True))
    assert heard == ["settings", "observing"]
    assert state.observing == Observing(notice=True)
