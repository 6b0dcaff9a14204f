"""Moment words: what the timeline shows at one time, for screen readers."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...common.emotion_names import emotion_text
from ...common.language import tr
from ...common.text import capital, percent, timecode

_MOST = 3  # emotions that are named
_LEAST = 0.05  # share of an emotion that is named


def moment_words(
    seconds: float, emotions: tuple[str, ...], shares: NDArray[np.float64] | None
) -> str:
    """Sentence such as "0:12, Happy 97%": the time, and the emotions with the largest shares.

    seconds: the time.
    emotions: names, in the order of the shares.
    shares: (emotions,) probabilities, 0 to 1; None where nothing was read.
    """
    if shares is None:
        return tr("{time}, no reading").format(time=timecode(seconds))
    order = np.argsort(-shares, kind="stable")[:_MOST]
    named = [
        tr("{emotion} {percent}").format(
            emotion=capital(emotion_text(emotions[i])), percent=percent(float(shares[i]))
        )
        for place, i in enumerate(order)
        if place == 0 or shares[i] >= _LEAST
    ]
    return ", ".join((timecode(seconds), *named))
