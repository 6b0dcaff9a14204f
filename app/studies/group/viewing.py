"""Viewing: what one participant's face showed during one showing of a stimulus, as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ...common.language import tr

Floats = NDArray[np.float64]
VALENCE, DERIVED = "valence", "derived valence"
"""Measures beside the emotions: happy minus angry, disgust, fear and sad; that of ten people's
votes (vision.derived). Both -1 to 1."""
SIGNED = (VALENCE, DERIVED)
"""Measures that may react in either direction."""


@dataclass(frozen=True)
class Event:
    """Event in a stimulus.

    name: its trial_type.
    onset: seconds in the stimulus.
    duration: seconds; 0 for a moment.
    """

    name: str
    onset: float
    duration: float = 0.0


@dataclass(frozen=True)
class Kind:
    """What makes readings comparable: viewings of different kinds are not pooled unasked.

    model: SHA-256 of the model's file.
    resting_face: whether the participant's resting face was taken out: "no", "yes" or "in part".
    settings: pairs of a name and a value, of the settings that change readings.
    """

    model: str
    resting_face: str = "no"
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, eq=False)
class Viewing:
    """One participant's viewing of a stimulus. All times are the stimulus's, in seconds.

    participant: such as "sub-01".
    group: "" for none.
    stimulus: its id.
    run: its number, from 1.
    emotions: E names.
    seconds: (N,) float64, of the readings of the participant's face, ascending.
    spans: (N,) float64, seconds that each reading stands for.
    probabilities: (N, E) float64, 0 to 1.
    valence: (N,) float64, -1 to 1.
    derived: (N,) float64, derived valence, -1 to 1; NaN where it is not known.
    shown: (N,) int64, index of the emotion shown; E where none led clearly.
    readable: (N,) float64, 1 where the face was readable, otherwise 0; NaN where it is not known.
    analysed_at: (M,) float64, starts of what was analysed, with a face or without, ascending.
    analysed_spans: (M,) float64, seconds that each lasts.
    length: seconds in the stimulus at which this viewing ended.
    kind: model, settings and resting face.
    events: coded in this viewing alone; those of the stimulus are not among them.
    notes: sentences on what was left out in it.
    """

    participant: str
    group: str
    stimulus: str
    run: int
    emotions: tuple[str, ...]
    seconds: Floats
    spans: Floats
    probabilities: Floats
    valence: Floats
    derived: Floats
    shown: NDArray[np.int64]
    readable: Floats
    analysed_at: Floats
    analysed_spans: Floats
    length: float
    kind: Kind
    events: tuple[Event, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def measures(self) -> tuple[str, ...]:
        """Names of the columns of `values`: the emotions, VALENCE and DERIVED."""
        return measures(self.emotions)

    @cached_property
    def values(self) -> Floats:
        """(N, E + 2), the measures at `seconds`; NaN where one is not known."""
        return np.column_stack([self.probabilities, self.valence, self.derived])

    @property
    def title(self) -> str:
        """Name of the viewing, such as "sub-01, run 2"; the first has the participant's alone.

        English, as the table has it; title_text() gives it to people.
        """
        return self.participant if self.run == 1 else f"{self.participant}, run {self.run}"

    def analysed_share(self, length: float) -> float:
        """Share of a stimulus of `length` seconds that was analysed, 0 to 1."""
        return _share(covered(self.analysed_at, self.analysed_spans, 0.0, length), length)

    @property
    def in_view_share(self) -> float:
        """Share of the time analysed in which the face was found, 0 to 1."""
        return _share(float(self.spans.sum()), float(self.analysed_spans.sum()))

    @property
    def readable_share(self) -> float | None:
        """Share of the time in view in which the face was readable; None where it is not known."""
        known = ~np.isnan(self.readable) & (self.spans > 0)
        if not known.any():
            return None
        return float(np.average(self.readable[known], weights=self.spans[known]))


def title_text(title: str) -> str:
    """The title of a viewing in the language in use."""
    participant, run, number = title.partition(", run ")
    if not run:
        return title
    return tr("{participant}, run {number}").format(participant=participant, number=number)


def measures(emotions: tuple[str, ...]) -> tuple[str, ...]:
    """Names of the measures: the emotions, VALENCE and DERIVED."""
    return (*emotions, VALENCE, DERIVED)


def covered(starts: Floats, spans: Floats, start: float, end: float) -> float:
    """Seconds of these spans, (N,) each, that lie between `start` and `end`."""
    return float(overlaps(starts, spans, start, end).sum())


def overlaps(starts: Floats, spans: Floats, start: float, end: float) -> Floats:
    """Seconds of each span that lie between `start` and `end`, (N,)."""
    inside: Floats = np.minimum(starts + spans, end) - np.maximum(starts, start)
    return np.maximum(inside, 0.0)


def _share(part: float, whole: float) -> float:
    return min(part / whole, 1.0) if whole > 0 else 0.0
