"""Resting face: its measurement, as some faces look "sad" at rest."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from .errors import PersonalError

SECONDS = 3.0
"""Duration of a measurement, in seconds."""

_FEWEST = 8  # readings
_PARTS = 6  # of the duration; all but one must have a reading
_SMILE = 0.6  # mean probability of "happy" from which a face is not at rest
_LIMIT = 1.5  # largest offset: with more, a real smile or surprise is no longer read as such
_LEAST = 1e-4  # smallest probability before the logarithm
# Mean reading of the faces that most people call neutral (FER+'s votes for FER2013's PublicTest).
# A resting face is corrected to this, and no further, as neutral faces differ among people.
_NEUTRAL_FACE = {
    "angry": 0.109,
    "disgust": 0.017,
    "fear": 0.097,
    "happy": 0.055,
    "sad": 0.230,
    "surprise": 0.039,
    "neutral": 0.453,
}


class Measurement:
    """Measurement of a resting face from the readings of one face at rest.

    The readings must be those before a resting face is taken out.

    emotions: the model's, in its order.
    start: seconds, on the clock of the readings.
    """

    def __init__(self, emotions: Sequence[str], start: float) -> None:
        self._emotions = tuple(emotions)
        self._start = start
        self._times: list[float] = []
        self._readings: list[NDArray[np.float32]] = []

    def add(self, seconds: float, probabilities: NDArray[np.float32]) -> None:
        """Add a reading; one before the start or after the end is ignored.

        seconds: on the clock of the readings.
        probabilities: (7,) float32.
        """
        if self._start <= seconds <= self._start + SECONDS:
            self._times.append(seconds)
            self._readings.append(probabilities)

    def progress(self, seconds: float) -> float:
        """Progress of the measurement at `seconds`, 0 to 1; 1: complete."""
        return min(max((seconds - self._start) / SECONDS, 0.0), 1.0)

    def offsets(self) -> NDArray[np.float32]:
        """Resting face: what to add to log-probabilities, (7,) float32, -1.5 to 1.5.

        Raises PersonalError where the face was not seen for most of the time or smiled, and for a
        model of other emotions.
        """
        parts = {int((time - self._start) / SECONDS * _PARTS) for time in self._times}
        if len(self._times) < _FEWEST or len(parts) < _PARTS - 1:
            raise PersonalError(
                tr(
                    "Your face was not seen long enough. Look at the camera, with light on your "
                    "face, and try again."
                )
            )
        if not _NEUTRAL_FACE.keys() >= set(self._emotions) >= {"happy"}:
            raise PersonalError(
                tr(
                    "This works only with the model that belongs to the program. Reinstall the "
                    "program."
                )
            )
        resting = np.mean(self._readings, axis=0)
        if resting[self._emotions.index("happy")] >= _SMILE:
            raise PersonalError(tr("You seem to be smiling. Relax your face and try again."))
        return resting_offsets(resting, self._emotions)


def resting_offsets(resting: NDArray[np.float32], emotions: Sequence[str]) -> NDArray[np.float32]:
    """Resting face (7,) float32 of a mean reading: what to add to log-probabilities.

    It raises "neutral", and lowers the emotions that the face shows more than a neutral one.

    resting: the mean reading (7,) float32.
    emotions: the model's, in its order.
    """
    target = np.array([_NEUTRAL_FACE[emotion] for emotion in emotions])
    missing = np.log(target) - np.log(np.maximum(resting, _LEAST))
    is_neutral = np.array([emotion == "neutral" for emotion in emotions])
    low, high = np.where(is_neutral, 0.0, -_LIMIT), np.where(is_neutral, _LIMIT, 0.0)
    found: NDArray[np.float32] = np.clip(missing, low, high).astype(np.float32)
    return found
