"""Choices of a group report: steps, windows, thresholds and the bootstrap."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Choices:
    """Choices of a group report.

    step: seconds of a cell of the common grid.
    resamples: of the bootstrap over participants.
    seed: of its random numbers; the same one gives the same intervals.
    level: confidence level of the intervals, 0 to 1.
    window: seconds after an event in which a reaction is looked for. An event of no duration counts
        with them in shares and means, too.
    base: seconds before an event with which the window is compared.
    deviations: standard deviations of the base that a reaction exceeds.
    rise: what it exceeds at the least, in units of probability or valence.
    hold: seconds for which it does so without a break.
    analysed: least share of the stimulus's time that was analysed; below, a viewing is left out.
    in_view: the same of the time analysed in which the face was found.
    readable: the same of the time in view in which the face was readable.
    shared: seconds that two courses have in common at the least, to be correlated.
    pool: whether sessions of different models, settings or resting faces are counted together.
    """

    step: float = 0.25
    resamples: int = 2000
    seed: int = 16
    level: float = 0.95
    window: float = 5.0
    base: float = 2.0
    deviations: float = 2.0
    rise: float = 0.1
    hold: float = 0.5
    analysed: float = 0.5
    in_view: float = 0.5
    readable: float = 0.5
    shared: float = 10.0
    pool: bool = False

    def __post_init__(self) -> None:
        """Raises ValueError for values with which nothing can be computed."""
        positive = (self.step, self.resamples, self.window, self.base, self.hold, self.rise)
        shares = (self.analysed, self.in_view, self.readable)
        if not (
            all(one > 0 for one in positive)
            and 0 < self.level < 1
            and all(0 <= one <= 1 for one in shares)
            and self.deviations >= 0
            and self.shared >= 0
        ):
            raise ValueError(self)


FEW = 5
"""Participants below which an interval is given with a caution."""
