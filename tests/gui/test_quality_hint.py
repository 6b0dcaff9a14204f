"""The hint on why a face cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.gui.banner import Banner
from app.gui.live_state import LiveState
from app.gui.quality_hint import PATIENCE, LastingProblem, QualityHint
from app.settings import Settings
from app.vision.readings import Face, Problem
from tests.gui.live import analysis, camera, face, frame, video


def _dark(track: int = 1, quality: float = 0.2) -> Face:
    return replace(face(track), quality=quality, problem="dark")


@pytest.fixture
def state() -> LiveState:
    state = LiveState(Settings())
    state.show_source(camera())
    return state


@pytest.fixture
def banner(qtbot: QtBot, state: LiveState) -> Banner:
    banner = Banner()
    qtbot.addWidget(banner)
    QualityHint(state, banner)
    return banner


def _watch(state: LiveState, faces: Sequence[Face], start: float, seconds: float) -> None:
    """Show these faces ten times a second, from `start` on."""
    for step in range(round(seconds * 10) + 1):
        state.show_analysis(analysis(replace(frame(), time=start + step / 10), *faces))


def test_without_a_face_nothing_is_said(state: LiveState, banner: Banner) -> None:
    _watch(state, [], 0.0, 2 * PATIENCE)
    assert banner.text() == ""


def test_a_good_face_needs_no_hint(state: LiveState, banner: Banner) -> None:
    _watch(state, [face()], 0.0, 2 * PATIENCE)
    assert banner.text() == ""


def test_what_lasts_two_seconds_is_said_and_not_sooner(state: LiveState, banner: Banner) -> None:
    _watch(state, [_dark()], 0.0, PATIENCE - 0.2)
    assert banner.text() == ""
    _watch(state, [_dark()], PATIENCE, 0.2)
    assert banner.text().startswith("Too dark to read")
    assert not banner.isHidden()


@pytest.mark.parametrize(
    ("problem", "word"),
    [
        ("small", "closer"),
        ("bright", "too much light"),
        ("blurred", "focus"),
        ("turned", "Turn towards the camera"),
        ("cut off", "outside"),
    ],
)
def test_each_problem_has_its_sentence(
    problem: Problem, word: str, state: LiveState, banner: Banner
) -> None:
    _watch(state, [replace(face(), quality=0.3, problem=problem)], 0.0, PATIENCE + 0.1)
    assert word in banner.text()


def test_a_problem_that_leaves_a_face_readable_is_not_said(
    state: LiveState, banner: Banner
) -> None:
    _watch(state, [_dark(quality=0.7)], 0.0, 2 * PATIENCE)
    assert banner.text() == ""


def test_a_hint_goes_once_the_face_has_been_good_for_a_while(
    state: LiveState, banner: Banner
) -> None:
    _watch(state, [_dark()], 0.0, 3.0)
    _watch(state, [face()], 3.1, 0.5)
    assert banner.text() != ""
    _watch(state, [face()], 3.6, 1.0)
    assert banner.text() == ""


def test_a_hint_goes_with_its_face_and_with_its_source(state: LiveState, banner: Banner) -> None:
    _watch(state, [_dark(1)], 0.0, 3.0)
    _watch(state, [_dark(2)], 3.1, 0.1)
    assert banner.text() == ""
    _watch(state, [_dark(2)], 3.2, 3.0)
    assert banner.text() != ""
    state.show_source(camera("Right"))
    assert banner.text() == ""


def test_a_film_gets_no_advice(state: LiveState, banner: Banner) -> None:
    state.show_source(video())
    _watch(state, [_dark()], 0.0, 2 * PATIENCE)
    assert banner.text() == ""


def test_a_flickering_problem_is_never_said() -> None:
    lasting = LastingProblem()
    said = [lasting.follow(1, "dark" if n % 5 else "", n / 10) for n in range(100)]
    assert set(said) == {""}


def test_the_first_of_two_problems_stays_until_the_second_has_lasted() -> None:
    lasting = LastingProblem()
    first: list[Problem] = [lasting.follow(1, "dark", n / 10) for n in range(30)]
    assert first[-1] == "dark"
    then: list[Problem] = [lasting.follow(1, "small", 3.0 + n / 10) for n in range(22)]
    assert then[5] == "dark"
    assert then[-1] == "small"
