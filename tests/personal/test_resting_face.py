from __future__ import annotations

import numpy as np
import pytest

from app.personal.errors import PersonalError
from app.personal.resting_face import SECONDS, Measurement, resting_offsets
from app.vision.emotions import shifted
from tests.personal.users import EMOTIONS, bundled_references, reading


def _measured(resting: np.ndarray, times: np.ndarray, start: float = 0.0) -> Measurement:
    measurement = Measurement(EMOTIONS, start)
    for time in times:
        measurement.add(float(time), resting)
    return measurement


def _label(probabilities: np.ndarray, offsets: np.ndarray) -> str:
    return EMOTIONS[int(shifted(probabilities[None], offsets[None])[0].argmax())]


def test_nothing_seen() -> None:
    with pytest.raises(PersonalError, match="not seen long enough"):
        Measurement(EMOTIONS, 0.0).offsets()


@pytest.mark.parametrize(
    "times",
    [np.linspace(0, SECONDS, 7), np.linspace(0, 1.6, 50), np.linspace(5, 9, 50), np.full(50, 1.0)],
)
def test_seen_too_little(times: np.ndarray) -> None:
    with pytest.raises(PersonalError, match="not seen long enough"):
        _measured(reading(sad=0.6), times).offsets()


def test_a_smile_is_no_resting_face() -> None:
    with pytest.raises(PersonalError, match="seem to be smiling"):
        _measured(reading(happy=0.9), np.linspace(0, SECONDS, 30)).offsets()


def test_a_model_of_other_emotions_has_no_resting_face() -> None:
    for emotions in (("happy", "joy"), ("angry", "sad")):
        measurement = Measurement(emotions, 0.0)
        for time in np.linspace(0, SECONDS, 30):
            measurement.add(float(time), np.array([0.5, 0.5], np.float32))
        with pytest.raises(PersonalError, match="only with the model that belongs to the program"):
            measurement.offsets()


def test_progress() -> None:
    measurement = Measurement(EMOTIONS, start=10.0)
    assert [measurement.progress(10.0 + s) for s in (-1, 0, 1.5, 3, 9)] == [0, 0, 0.5, 1, 1]


@pytest.mark.parametrize("readings", [8, 90])
def test_a_face_that_rests_in_sad_reads_neutral_afterwards(readings: int) -> None:
    resting = reading(sad=0.7, neutral=0.2)
    times = np.linspace(7, 7 + SECONDS, readings)
    offsets = _measured(resting, times, start=7.0).offsets()
    assert (offsets.shape, offsets.dtype) == ((7,), np.float32)
    assert np.abs(offsets).max() <= 1.5
    assert _label(resting, offsets) == "neutral"
    assert _label(reading(happy=0.8), offsets) == "happy"
    assert _label(reading(sad=0.97), offsets) == "sad", "deeper than at rest"


def test_readings_outside_the_time_do_not_count() -> None:
    times = np.linspace(0, SECONDS, 30)
    measurement = _measured(reading(sad=0.7), times)
    plain = measurement.offsets()
    for late in np.linspace(SECONDS + 0.1, 9, 50):
        measurement.add(float(late), reading(fear=0.9))
    np.testing.assert_array_equal(measurement.offsets(), plain)


def test_a_face_that_rests_in_neutral_stays_as_it_is() -> None:
    offsets = resting_offsets(reading(neutral=0.9), EMOTIONS)
    np.testing.assert_array_equal(offsets, np.zeros(7))


def test_nothing_is_read_into_a_face() -> None:
    """Only neutral is raised; what the face shows less of than others is left alone."""
    offsets = resting_offsets(reading(sad=0.99, happy=1e-6), EMOTIONS)
    neutral = EMOTIONS.index("neutral")
    assert offsets[neutral] == pytest.approx(1.5)
    assert np.delete(offsets, neutral).max() == 0.0


def test_order_is_that_of_the_emotions() -> None:
    resting = reading(sad=0.7, neutral=0.1)
    forwards = resting_offsets(resting, EMOTIONS)
    np.testing.assert_array_equal(resting_offsets(resting[::-1], EMOTIONS[::-1]), forwards[::-1])


def test_clear_expressions_keep_their_labels() -> None:
    probabilities = bundled_references().probabilities
    offsets = resting_offsets(reading(sad=0.7, neutral=0.15), EMOTIONS)
    before = probabilities.argmax(axis=1)
    after = shifted(probabilities, np.tile(offsets, (len(probabilities), 1))).argmax(axis=1)
    for name in ("happy", "surprise", "angry"):
        seen = (before == EMOTIONS.index(name)) & (probabilities.max(axis=1) >= 0.5)
        assert np.mean(after[seen] == before[seen]) >= 0.9, name
