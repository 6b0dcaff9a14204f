"""Resting face: measured, and taken out of the readings, as some faces rest in "sad"."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .errors import PersonalError

SECONDS = 3.0
"""How long a resting face is looked at."""

_FEWEST = 8  # readings
_PARTS = 6  # that the time falls into, of which all but one must have a reading
_SMILE = 0.6  # mean probability of "happy" from which nobody is at rest
_LIMIT = 1.5  # of an offset: with more, a real smile or surprise is no longer read as such
_LEAST = 1e-4  # a probability's floor where its logarithm is taken
# What the model reads on average in the faces that most people call neutral (FER+'s votes for
# FER2013's PublicTest). As far as this, neutral faces differ among people: no further is corrected.
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
    """Collects the readings of one face while its owner looks neutral.

    The readings must be with the resting face in them: one that was taken out is put back first.
    """

    def __init__(self, emotions: Sequence[str], start: float) -> None:
        """start: seconds, on the clock of the readings to come."""
        self._emotions = tuple(emotions)
        self._start = start
        self._times: list[float] = []
        self._readings: list[NDArray[np.float32]] = []

    def add(self, seconds: float, probabilities: NDArray[np.float32]) -> None:
        """Take in one reading (7,); what lies outside the time is passed over."""
        if self._start <= seconds <= self._start + SECONDS:
            self._times.append(seconds)
            self._readings.append(probabilities)

    def progress(self, seconds: float) -> float:
        """How much of the time has passed at `seconds`, 0 to 1; 1: it is over."""
        return min(max((seconds - self._start) / SECONDS, 0.0), 1.0)

    def offsets(self) -> NDArray[np.float32]:
        """What is to be added to this face's log-probabilities, (7,) float32, at most 1.5 each way.

        Raises PersonalError where the face was not seen for most of the time, or smiled, and for
        a model of other emotions.
        """
        parts = {int((time - self._start) / SECONDS * _PARTS) for time in self._times}
        if len(self._times) < _FEWEST or len(parts) < _PARTS - 1:
            raise PersonalError(
                "Your face was not seen long enough. Look at the camera, with light on your face, "
                "and try again."
            )
        if not _NEUTRAL_FACE.keys() >= set(self._emotions) >= {"happy"}:
            raise PersonalError(
                "This works only with the model that belongs to the program. Install it again."
            )
        resting = np.mean(self._readings, axis=0)
        if resting[self._emotions.index("happy")] >= _SMILE:
            raise PersonalError("You seem to smile. Let your face rest, and try again.")
        return resting_offsets(resting, self._emotions)


def resting_offsets(resting: NDArray[np.float32], emotions: Sequence[str]) -> NDArray[np.float32]:
    """Offsets (7,) float32 that let a face with the mean reading `resting` (7,) read as a neutral
    one: what it shows more of is lowered and neutral is raised, never the other way round."""
    target = np.array([_NEUTRAL_FACE[emotion] for emotion in emotions])
    missing = np.log(target) - np.log(np.maximum(resting, _LEAST))
    is_neutral = np.array([emotion == "neutral" for emotion in emotions])
    low, high = np.where(is_neutral, 0.0, -_LIMIT), np.where(is_neutral, _LIMIT, 0.0)
    found: NDArray[np.float32] = np.clip(missing, low, high).astype(np.float32)
    return found
