"""Inter-subject correlation (ISC): how far participants' courses rise and fall together.

Leave-one-out: the Pearson correlation of each participant's course with the mean course of all
others. Hasson, U., Nir, Y., Levy, I., Fuhrmann, G., & Malach, R. (2004). Intersubject
synchronization of cortical activity during natural vision. Science, 303(5664), 1634-1640; Nastase,
S. A., Gazzola, V., Hasson, U., & Keysers, C. (2019). Measuring shared responses across subjects
using intersubject correlation. Social Cognitive and Affective Neuroscience, 14(6), 667-685.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import Literal

import numpy as np

from .choices import Choices
from .viewing import Floats

Trouble = Literal["", "constant", "short"]
_CONSTANT = 1e-6  # standard deviation, below which a course does not vary


@dataclass(frozen=True, eq=False)
class Agreement:
    """Agreement among participants in one measure.

    each: (P,), correlation of each with the mean of the others, -1 to 1; NaN where there is none.
    troubles: why there is none: "constant" where one of the two courses does not vary, "short"
        where they have too little time in common; "" where there is one.
    """

    each: Floats
    troubles: tuple[Trouble, ...]

    @property
    def mean(self) -> float:
        """Mean of the correlations; NaN for fewer than two."""
        known = self.each[~np.isnan(self.each)]
        return float(known.mean()) if len(known) > 1 else nan

    @property
    def n(self) -> int:
        """Participants that have one."""
        return int((~np.isnan(self.each)).sum())


def agreement(courses: Floats, choices: Choices) -> Agreement:
    """Agreement of P participants.

    courses: (P, cells) of one measure; NaN where a cell is missing. A cell counts where the
        participant and at least one other are known; the mean is of those others who are.
    """
    known = ~np.isnan(courses)
    filled = np.where(known, courses, 0.0)
    each, troubles = [], []
    for position in range(len(courses)):
        others = known.sum(0) - known[position]
        both = known[position] & (others > 0)
        rest = (filled.sum(0) - filled[position])[both] / others[both]
        value, trouble = _correlation(courses[position][both], rest, choices)
        each.append(value)
        troubles.append(trouble)
    return Agreement(np.array(each, float), tuple(troubles))


def _correlation(one: Floats, rest: Floats, choices: Choices) -> tuple[float, Trouble]:
    if len(one) < max(choices.shared / choices.step, 3) - 1e-9:
        return nan, "short"
    if min(one.std(), rest.std()) < _CONSTANT:
        return nan, "constant"
    return float(np.clip(np.corrcoef(one, rest)[0, 1], -1, 1)), ""
