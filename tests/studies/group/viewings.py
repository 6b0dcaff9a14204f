"""Viewings in memory, for the tests of what is computed from them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.studies.group.viewing import Floats, Kind, Viewing
from tests.sessions.rows import EMOTIONS

KIND = Kind("0" * 64)


def viewing(  # noqa: PLR0913 - what a test may want to say of a viewing
    happy: Floats | list[float] | float = 0.1,
    *,
    participant: str = "sub-01",
    rate: float = 20.0,
    length: float = 10.0,
    seen: NDArray[np.bool_] | None = None,
    readable: float = 1.0,
    **changes: Any,
) -> Viewing:
    """A viewing analysed `rate` times a second from 0 to `length`.

    happy: its probability at each of those moments, or at all; neutral has the rest.
    seen: bool, at which of these moments there was a face; None for all.
    """
    times = np.arange(round(length * rate)) / rate
    strength = np.broadcast_to(np.asarray(happy, float), times.shape)
    found = np.ones(len(times), bool) if seen is None else np.asarray(seen, bool)
    probabilities = np.zeros((len(times), len(EMOTIONS)))
    probabilities[:, EMOTIONS.index("happy")] = strength
    probabilities[:, EMOTIONS.index("neutral")] = 1 - strength
    spans = np.full(len(times), 1 / rate)
    shown = np.where(strength > 0.5, EMOTIONS.index("happy"), EMOTIONS.index("neutral"))
    fields: dict[str, Any] = {
        "participant": participant,
        "group": "",
        "stimulus": "film",
        "run": 1,
        "emotions": EMOTIONS,
        "seconds": times[found],
        "spans": spans[found],
        "probabilities": probabilities[found],
        "valence": strength[found].copy(),
        "derived": np.full(int(found.sum()), np.nan),
        "shown": shown[found],
        "readable": np.full(int(found.sum()), readable),
        "analysed_at": times,
        "analysed_spans": spans,
        "length": length,
        "kind": KIND,
    }
    return Viewing(**{**fields, **changes})
