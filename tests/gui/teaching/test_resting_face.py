from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from app.gui.banner import Banner
from app.gui.live_state import LiveState
from app.gui.teaching.resting_face import RestingFaceController
from app.personal.resting_face import SECONDS
from app.playback.player import Player
from app.settings import Settings
from app.sources.open import open_source
from app.vision.readings import Analysis, Face, Frame
from tests.feeding import EMOTIONS, analyzer_without_model
from tests.gui.live import camera
from tests.personal.users import reading

_SAD = reading(sad=0.7, neutral=0.2)
_HAPPY = reading(happy=0.9)


class _Analyzer:
    """Remembers whose resting face is taken out of the readings."""

    def __init__(self) -> None:
        self.offsets: dict[int, NDArray[np.float32]] = {}

    def set_resting_face(self, track: int, offsets: NDArray[np.float32] | None) -> None:
        self.offsets.pop(track, None)
        if offsets is not None:
            self.offsets[track] = offsets


class _Player(Player[Any]):
    """Plays nothing: tasks are carried out at once."""

    def __init__(self, analyzer: _Analyzer) -> None:
        super().__init__(open_source, analyzer_without_model)
        self._fake = analyzer

    def post(self, task: Callable[[Any], object]) -> None:
        task(self._fake)


class _Bench:
    """A resting face's work, with all that it touches."""

    def __init__(self, banner: Banner) -> None:
        self.analyzer = _Analyzer()
        self.banner = banner
        self.state = LiveState(Settings())
        self.state.show_source(camera())
        self.player = _Player(self.analyzer)
        self.resting = RestingFaceController(self.player, self.state, banner)
        self.failures: list[str] = []
        self.resting.failed.connect(self.failures.append)

    def show(
        self, seconds: float, *faces: Face, begin: float = 0.0, scene: int = 0, rate: float = 10.0
    ) -> None:
        """Let readings of these faces come for so long."""
        for n in range(round(seconds * rate) + 1):
            time = begin + n / rate
            frame = Frame(np.zeros((48, 64, 3), np.uint8), n, time, time)
            out = dict(self.analyzer.offsets)
            self.state.show_analysis(Analysis(frame, faces, EMOTIONS, {}, scene, 0, out))


def _face(probabilities: np.ndarray = _SAD, track: int = 1) -> Face:
    emotion = EMOTIONS[int(probabilities.argmax())]
    return Face(track, (0, 0, 20, 20), probabilities, emotion, certain=True)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[_Bench]:
    banner = Banner()
    qtbot.addWidget(banner)
    yield _Bench(banner)


def test_without_a_face_nothing_is_measured_or_out(bench: _Bench) -> None:
    bench.show(4.0)
    assert not bench.resting.is_measuring
    assert not bench.resting.is_out(1)
    assert bench.analyzer.offsets == {}
    assert bench.banner.isHidden()
    assert bench.failures == []


def test_a_face_that_rests_in_sad_is_measured_and_taken_out(bench: _Bench) -> None:
    bench.resting.measure(_face())
    assert bench.resting.is_measuring
    bench.show(SECONDS, _face())
    assert not bench.resting.is_measuring
    assert bench.resting.is_out(1)
    offsets = bench.analyzer.offsets[1]
    assert offsets[EMOTIONS.index("sad")] < 0 < offsets[EMOTIONS.index("neutral")]
    assert bench.failures == []


def test_meanwhile_it_is_said_how_long_it_takes(bench: _Bench) -> None:
    bench.resting.measure(_face())
    assert bench.banner.text() == "Face 1: look neutral and relaxed … 3 s"
    bench.show(2.0, _face())
    assert bench.banner.text().endswith("… 1 s")
    assert not bench.banner.isHidden()
    bench.show(1.0, _face(), begin=2.0)
    assert bench.banner.isHidden()


def test_other_faces_are_not_measured(bench: _Bench) -> None:
    bench.resting.measure(_face())
    bench.show(SECONDS, _face(), _face(_HAPPY, track=2))
    assert bench.resting.is_out(1)
    assert not bench.resting.is_out(2)
    assert list(bench.analyzer.offsets) == [1]


@pytest.mark.parametrize(
    ("seen", "why"), [((), "not seen long enough"), ((_face(_HAPPY),), "seem to be smiling")]
)
def test_what_cannot_be_measured_is_told(seen: tuple[Face, ...], why: str, bench: _Bench) -> None:
    bench.resting.measure(_face())
    bench.show(SECONDS, *seen)
    (sentence,) = bench.failures
    assert why in sentence
    assert not bench.resting.is_measuring
    assert not bench.resting.is_out(1)
    assert bench.analyzer.offsets == {}
    assert bench.banner.isHidden()


def test_put_back_the_readings_are_as_they_were(bench: _Bench) -> None:
    bench.resting.measure(_face())
    bench.show(SECONDS, _face())
    bench.resting.put_back(_face())
    assert not bench.resting.is_out(1), "before the next readings say so"
    assert bench.analyzer.offsets == {}
    bench.show(0.0, _face(), begin=SECONDS)
    assert not bench.resting.is_out(1)


def test_put_back_while_it_is_measured_stops_that(bench: _Bench) -> None:
    bench.resting.measure(_face())
    bench.show(1.0, _face())
    bench.resting.put_back(_face())
    bench.show(SECONDS, _face(), begin=1.0)
    assert not bench.resting.is_measuring
    assert not bench.resting.is_out(1)
    assert bench.analyzer.offsets == {}
    assert bench.banner.isHidden()


def test_measured_once_more_it_begins_anew(bench: _Bench) -> None:
    bench.resting.measure(_face())
    bench.show(2.0, _face(_HAPPY))
    bench.resting.measure(_face())
    bench.show(SECONDS, _face(), begin=2.0)
    assert bench.resting.is_out(1), "the smile before counts no longer"


def test_after_a_cut_the_number_is_someone_elses(bench: _Bench) -> None:
    bench.resting.measure(_face())
    bench.show(SECONDS, _face())
    bench.resting.measure(_face(track=2))
    bench.analyzer.offsets.clear()  # as at every cut
    bench.show(SECONDS, _face(), _face(track=2), begin=SECONDS, scene=1)
    assert not bench.resting.is_out(1)
    assert not bench.resting.is_out(2)
    assert not bench.resting.is_measuring


def test_with_another_source_all_is_forgotten(bench: _Bench) -> None:
    bench.show(0.0, scene=5)
    bench.resting.measure(_face())
    bench.show(SECONDS, _face(), scene=5)
    bench.state.show_source(camera("Right"))
    bench.analyzer.offsets.clear()
    assert not bench.resting.is_out(1)
    bench.resting.measure(_face())
    bench.show(SECONDS, _face(), scene=0)
    assert bench.resting.is_out(1), "the first scene of another source is no cut"


def test_a_pause_ends_the_measurement(bench: _Bench) -> None:
    bench.resting.measure(_face())
    bench.show(1.0, _face())
    bench.state.set_paused(True)
    assert not bench.resting.is_measuring
    assert bench.banner.isHidden()


def test_who_hears_of_a_change_sees_it(bench: _Bench) -> None:
    seen: list[tuple[bool, bool]] = []
    resting = bench.resting
    resting.changed.connect(lambda: seen.append((resting.is_measuring, resting.is_out(1))))
    resting.measure(_face())
    bench.show(SECONDS, _face())
    resting.put_back(_face())
    assert seen == [(True, False), (False, True), (False, False)]
