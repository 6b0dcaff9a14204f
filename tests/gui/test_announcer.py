from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui import label_news
from app.gui.access import Access
from app.gui.announcer import Announcer
from app.gui.live_state import LiveState
from app.settings import Settings
from tests.gui.live import analysis, camera, face, frame


class _Bench:
    """A state whose announcer writes down what it has said."""

    def __init__(self, qtbot: QtBot, listened: bool, settings: Settings) -> None:
        self.said: list[str] = []
        self.source = QWidget()
        qtbot.addWidget(self.source)
        self.state = LiveState(settings)
        access = Access(lambda: False, lambda: False)
        access.follow(settings)
        Announcer(
            self.state, self.source, access, lambda _, words: self.said.append(words),
            lambda: listened,
        )  # fmt: skip
        self.state.show_source(camera())

    def show(self, *emotions: str) -> None:
        faces = [face(track, emotion=emotion) for track, emotion in enumerate(emotions, 1)]
        self.state.show_analysis(analysis(frame(), *faces))


@pytest.fixture
def make(qtbot: QtBot) -> Callable[..., _Bench]:
    return lambda listened=True, **choices: _Bench(qtbot, listened, replace(Settings(), **choices))


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(label_news, "LEAST_APART", 0.05)
    yield


def test_without_a_face_nothing_is_said(make: Callable[..., _Bench]) -> None:
    bench = make()
    bench.show()
    assert bench.said == []


def test_a_new_label_is_said_and_not_its_percentage(make: Callable[..., _Bench]) -> None:
    bench = make()
    bench.show("happy")
    bench.show("happy")
    assert bench.said == ["Face 1: Happy"]


@pytest.mark.usefixtures("soon")
def test_a_later_label_is_said_although_no_other_reading_comes(
    qtbot: QtBot, make: Callable[..., _Bench]
) -> None:
    bench = make()
    bench.show("happy")
    bench.show("sad")
    assert bench.said == ["Face 1: Happy"]
    qtbot.waitUntil(lambda: bench.said == ["Face 1: Happy", "Face 1: Sad"])


def test_without_a_screen_reader_nothing_is_said(make: Callable[..., _Bench]) -> None:
    bench = make(listened=False)
    bench.show("happy")
    assert bench.said == []


def test_the_user_can_switch_it_off(make: Callable[..., _Bench]) -> None:
    bench = make(speak_labels=False)
    bench.show("happy")
    assert bench.said == []


def test_another_source_begins_anew(make: Callable[..., _Bench]) -> None:
    bench = make()
    bench.show("happy")
    bench.state.show_source(camera("Right"))
    bench.show("happy")
    assert bench.said == ["Face 1: Happy", "Face 1: Happy"]
