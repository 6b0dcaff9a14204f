from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.gui.recording.same_person_controller import SamePersonController
from app.sessions.recorder import Recorder
from app.settings import Settings
from app.vision.readings import Face
from tests.gui.live import analysis, face, frame
from tests.gui.recording.observers import ObserverBench

Making = Callable[..., "_Bench"]


class _Bench(ObserverBench):
    """Faces come and go as the test says."""

    def __init__(self, qtbot: QtBot, root: Path, single: bool) -> None:
        super().__init__(qtbot, root, Settings(single_person=single))
        SamePersonController(self.actions, self.state, self.recording, self.line, self.window)
        self.posted: list[str] = []
        self.recording.player.post = self._post  # type: ignore[method-assign,assignment]

    def show(self, start: float, end: float, *faces: Face, numbering: int = 0) -> None:
        """These faces, ten frames a second."""
        for number in range(round(10 * start), round(10 * end) + 1):
            one = replace(frame(number), captured=number / 10)
            self.state.show_analysis(replace(analysis(one, *faces), numbering=numbering))

    def _post(self, task: Callable[[object], object]) -> None:
        task(self)

    def same(self, track: int, person: int) -> None:
        self.posted.append(f"{track} is {person}")

    def name(self, track: int, name: str) -> None:
        self.posted.append(f"{track} is called {name}")


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Making]:
    made: list[_Bench] = []

    def make(single: bool = False) -> _Bench:
        made.append(_Bench(qtbot, tmp_path / "Sessions", single))
        return made[-1]

    yield make
    for bench in made:
        bench.end()


def _person(track: int, who: int = 1, x: int = 40, name: str = "") -> Face:
    """A track of a made-up person at a place."""
    blotches = np.random.default_rng(who).integers(0, 255, (6, 6)).astype(np.uint8)
    crop = cv2.resize(blotches, (48, 48), interpolation=cv2.INTER_CUBIC)
    return replace(face(track, name=name), box=(x, 10, 20, 20), crop=np.asarray(crop, np.uint8))


def _rules(recorder: Recorder) -> list[tuple[int, int]]:
    return [(rule["person"], rule["into"]) for rule in recorder.rules]


def test_while_nobody_comes_back_nothing_is_asked(make: Making) -> None:
    bench = make()
    bench.record()
    bench.show(0, 5, _person(1))
    bench.show(5.1, 7, _person(1), _person(2, who=1, x=70))
    assert not bench.actions.agree.isEnabled()
    bench.actions.agree.trigger()
    assert bench.line.words == "K marks a moment"
    assert bench.posted == []


def test_without_a_recording_nothing_is_asked(make: Making) -> None:
    bench = make()
    bench.show(0, 3, _person(1))
    bench.show(6, 8, _person(2))
    assert not bench.actions.agree.isEnabled()


def test_who_comes_back_is_asked_about_and_agreed_with_a_key(make: Making) -> None:
    bench = make()
    recorder = bench.record()
    bench.show(0, 3, _person(1, name="Ann"))
    bench.show(6, 6.3, _person(2))
    assert not bench.actions.agree.isEnabled(), "not at the first glance"
    bench.show(6.4, 8, _person(2))
    assert bench.line.words == "Person 2 seems to be Person 1 again: press J to agree"
    assert _rules(recorder) == []
    bench.actions.agree.trigger()
    assert _rules(recorder) == [(2, 1)]
    assert bench.posted == ["2 is 1", "2 is called Ann"]
    assert not bench.actions.agree.isEnabled()
    assert bench.kept(recorder).metadata.rules == ({"do": "merge", "person": 2, "into": 1},)


def test_no_key_is_no_answer(make: Making) -> None:
    bench = make()
    recorder = bench.record()
    bench.show(0, 3, _person(1))
    bench.show(6, 20, _person(2))
    assert bench.kept(recorder).metadata.rules == ()
    assert bench.posted == []


def test_an_agreement_is_taken_back(make: Making) -> None:
    bench = make()
    recorder = bench.record()
    bench.show(0, 3, _person(1))
    bench.show(6, 8, _person(2))
    assert not bench.actions.disagree.isEnabled()
    bench.actions.agree.trigger()
    bench.actions.disagree.trigger()
    assert (_rules(recorder), bench.posted) == ([], ["2 is 1", "2 is 0"])
    assert not bench.actions.disagree.isEnabled()
    assert bench.kept(recorder).metadata.rules == ()


def test_somebody_else_at_the_same_place_is_not_asked_about(make: Making) -> None:
    bench = make()
    bench.record()
    bench.show(0, 3, _person(1))
    bench.show(3.1, 6, _person(2, who=2))
    bench.show(9, 12, _person(3, who=3))
    assert not bench.actions.agree.isEnabled()


def test_whoever_agreed_is_asked_about_by_that_number(make: Making) -> None:
    bench = make()
    recorder = bench.record()
    bench.show(0, 3, _person(1))
    bench.show(6, 8, _person(2))
    bench.actions.agree.trigger()
    bench.show(11, 13, _person(3))
    assert "Person 3 seems to be Person 1 again" in bench.line.words
    bench.actions.agree.trigger()
    assert _rules(recorder) == [(2, 1), (3, 1)]


def test_the_one_seated_person_is_one_without_a_key(make: Making) -> None:
    bench = make(single=True)
    recorder = bench.record()
    bench.show(0, 3, _person(1))
    bench.show(90, 92, _person(2, who=2, x=60))
    assert _rules(recorder) == [(2, 1)]
    assert "the one seated person (Ctrl+Z takes it back)" in bench.line.words
    bench.show(95, 97, _person(3), _person(4, x=70))
    assert (4, 1) not in _rules(recorder) or (3, 1) not in _rules(recorder), "never both"
    bench.actions.disagree.trigger()
    assert len(_rules(recorder)) < 2


def test_a_new_recording_and_other_numbers_begin_anew(make: Making) -> None:
    bench = make()
    bench.record()
    bench.show(0, 3, _person(1))
    bench.show(6, 8, _person(1), numbering=1)
    assert not bench.actions.agree.isEnabled()
    bench.show(11, 13, _person(2), numbering=1)
    assert bench.actions.agree.isEnabled()
    bench.end()
    assert not bench.actions.agree.isEnabled()
    assert not bench.actions.disagree.isEnabled()
