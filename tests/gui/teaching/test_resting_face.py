from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.gui.banner import Notice
from app.gui.recording.recording import Recording
from app.gui.teaching.resting_face import Rest
from app.personal.resting_face import SECONDS
from app.playback.player import Player
from app.playback.threads import Order
from app.sources.open import open_source
from app.vision.readings import Analysis, Face, Frame
from tests.feeding import EMOTIONS, analyzer_without_model
from tests.personal.users import reading

_SAD = reading(sad=0.7, neutral=0.2)
_HAPPY = reading(happy=0.9)


class _Reader:
    """Remembers whose resting face is taken out of the readings."""

    def __init__(self) -> None:
        self.offsets: dict[int, np.ndarray | None] = {}

    def set_baseline(self, track: int, offsets: np.ndarray | None) -> None:
        self.offsets[track] = offsets


class _Player(Player):
    """Plays nothing: orders are carried out at once."""

    def __init__(self, reader: _Reader) -> None:
        super().__init__(open_source, analyzer_without_model)
        self._reader = reader

    def order(self, order: Order) -> None:
        order(self._reader)


class _Recorder:
    """Remembers what is said of resting faces."""

    def __init__(self) -> None:
        self.said: list[tuple[str, int]] = []

    def add_baseline(self, track: int, offsets: np.ndarray) -> None:
        self.said.append(("out", track))

    def end_baseline(self, track: int) -> None:
        self.said.append(("back", track))


class _Recording(QObject):
    """Records nothing until `begin`."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.recorder: _Recorder | None = None

    def begin(self) -> _Recorder:
        self.recorder = _Recorder()
        self.changed.emit(True)
        return self.recorder


class _Bench:
    """A resting face's work, with all that it touches."""

    def __init__(self, parent: Notice) -> None:
        self.reader = _Reader()
        self.recording = _Recording()
        self.notice = parent
        self.player = _Player(self.reader)
        self.rest = Rest(self.player, cast(Recording, self.recording), parent)
        self.failures: list[str] = []
        self.changes = 0
        self.rest.failed.connect(self.failures.append)
        self.rest.changed.connect(self._count)

    def _count(self) -> None:
        self.changes += 1

    def show(
        self, seconds: float, *faces: Face, begin: float = 0.0, scene: int = 0, rate: float = 10.0
    ) -> None:
        """Let readings of these faces come for so long."""
        for n in range(round(seconds * rate) + 1):
            time = begin + n / rate
            frame = Frame(np.zeros((48, 64, 3), np.uint8), n, time, time)
            self.rest.show_analysis(Analysis(frame, faces, EMOTIONS, {}, scene))


def _face(probabilities: np.ndarray = _SAD, track: int = 1) -> Face:
    emotion = EMOTIONS[int(probabilities.argmax())]
    return Face(track, (0, 0, 20, 20), probabilities, emotion, certain=True)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[_Bench]:
    notice = Notice()
    qtbot.addWidget(notice)
    yield _Bench(notice)


def test_without_a_face_nothing_is_measured_or_out(bench: _Bench) -> None:
    bench.show(4.0)
    assert not bench.rest.is_measuring
    assert not bench.rest.is_out(1)
    assert bench.reader.offsets == {}
    assert bench.notice.isHidden()
    assert (bench.changes, bench.failures) == (0, [])


def test_a_face_that_rests_in_sad_is_measured_and_taken_out(bench: _Bench) -> None:
    bench.rest.measure(_face())
    assert bench.rest.is_measuring
    bench.show(SECONDS, _face())
    assert not bench.rest.is_measuring
    assert bench.rest.is_out(1)
    offsets = bench.reader.offsets[1]
    assert offsets is not None
    assert offsets[EMOTIONS.index("sad")] < 0 < offsets[EMOTIONS.index("neutral")]
    assert bench.failures == []


def test_meanwhile_it_is_said_how_long_it_takes(bench: _Bench) -> None:
    bench.rest.measure(_face())
    assert bench.notice.text() == "Face 1: look neutral, with a face at rest … 3 s"
    bench.show(2.0, _face())
    assert bench.notice.text().endswith("… 1 s")
    assert not bench.notice.isHidden()
    bench.show(1.0, _face(), begin=2.0)
    assert bench.notice.isHidden()


def test_other_faces_are_not_measured(bench: _Bench) -> None:
    bench.rest.measure(_face())
    bench.show(SECONDS, _face(), _face(_HAPPY, track=2))
    assert bench.rest.is_out(1)
    assert not bench.rest.is_out(2)
    assert list(bench.reader.offsets) == [1]


@pytest.mark.parametrize(
    ("seen", "why"), [((), "not seen long enough"), ((_face(_HAPPY),), "seem to smile")]
)
def test_what_cannot_be_measured_is_told(seen: tuple[Face, ...], why: str, bench: _Bench) -> None:
    bench.rest.measure(_face())
    bench.show(SECONDS, *seen)
    (sentence,) = bench.failures
    assert why in sentence
    assert not bench.rest.is_measuring
    assert not bench.rest.is_out(1)
    assert bench.reader.offsets == {}
    assert bench.notice.isHidden()


def test_put_back_the_readings_are_as_they_were(bench: _Bench) -> None:
    bench.rest.measure(_face())
    bench.show(SECONDS, _face())
    before = bench.changes
    bench.rest.put_back(_face())
    assert not bench.rest.is_out(1)
    assert bench.reader.offsets == {1: None}
    assert bench.changes == before + 1


def test_put_back_while_it_is_measured_stops_that(bench: _Bench) -> None:
    bench.rest.measure(_face())
    bench.show(1.0, _face())
    bench.rest.put_back(_face())
    bench.show(SECONDS, _face(), begin=1.0)
    assert not bench.rest.is_measuring
    assert not bench.rest.is_out(1)
    assert bench.reader.offsets == {}
    assert bench.notice.isHidden()


def test_measured_once_more_it_begins_anew(bench: _Bench) -> None:
    bench.rest.measure(_face())
    bench.show(2.0, _face(_HAPPY))
    bench.rest.measure(_face())
    bench.show(SECONDS, _face(), begin=2.0)
    assert bench.rest.is_out(1), "the smile before counts no longer"


def test_after_a_cut_the_number_is_someone_elses(bench: _Bench) -> None:
    bench.rest.measure(_face())
    bench.show(SECONDS, _face())
    bench.rest.measure(_face(track=2))
    bench.show(SECONDS, _face(), _face(track=2), begin=SECONDS, scene=1)
    assert not bench.rest.is_out(1)
    assert not bench.rest.is_out(2)
    assert not bench.rest.is_measuring


def test_with_another_source_all_is_forgotten(bench: _Bench) -> None:
    bench.show(0.0, scene=5)
    bench.rest.measure(_face())
    bench.show(SECONDS, _face(), scene=5)
    bench.rest.forget()
    assert not bench.rest.is_out(1)
    bench.rest.measure(_face())
    bench.show(SECONDS, _face(), scene=0)
    assert bench.rest.is_out(1), "the first scene of another source is no cut"


# In a recording


def test_what_is_out_when_a_recording_begins_belongs_into_it(bench: _Bench) -> None:
    assert bench.recording.begin().said == []
    bench.recording.recorder = None
    bench.rest.measure(_face())
    bench.show(SECONDS, _face())
    assert bench.recording.begin().said == [("out", 1)]


def test_a_recording_is_told_of_both(bench: _Bench) -> None:
    recorder = bench.recording.begin()
    bench.rest.measure(_face())
    bench.show(SECONDS, _face())
    assert recorder.said == [("out", 1)]
    bench.rest.put_back(_face())
    bench.rest.put_back(_face())
    assert recorder.said == [("out", 1), ("back", 1)]
