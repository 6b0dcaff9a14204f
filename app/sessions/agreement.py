"""Agreement of a human's codes with the program's readings: confusion counts and Cohen's kappa."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from ..common.language import tr
from .coded_rows import CodedRows, code_rows
from .codes import Code
from .kappa import Counts, cohen_kappa, kappa_interval
from .media_clock import MediaClock
from .store import Session
from .summary import UNCERTAIN, shown_states

Span = tuple[float, float]
"""Start and end in seconds."""


@dataclass(frozen=True, eq=False)
class Comparison:
    """Comparison of human and program on one person, or on all.

    title: the person's name, such as "Person 3"; "All people".
    emotions: E names.
    units: (N, E, E + 1) counts of frames for each coded interval: the rows are the human's
        emotions, the columns the program's, UNCERTAIN last.
    unseen: analysed frames that were coded, but in which the program found no such face; None
        where the session does not say what was analysed.
    twice: frames left out, as they were coded twice and differently.
    """

    title: str
    emotions: tuple[str, ...]
    units: Counts
    unseen: int | None
    twice: int

    @cached_property
    def counts(self) -> pd.DataFrame:
        """Frames by the human's emotion (row) and the program's (column), UNCERTAIN last."""
        names = [*self.emotions, UNCERTAIN]
        return pd.DataFrame(self.units.sum(0), index=names[:-1], columns=names)

    @property
    def frames(self) -> int:
        """Number of frames compared."""
        return int(self.units.sum())

    @property
    def uncertain(self) -> int:
        """Number of those in which the program was uncertain."""
        return int(self.units[:, :, -1].sum())

    @property
    def same(self) -> float:
        """Share of the frames in which both named the same emotion, 0 to 1; 0 without frames."""
        return float(self.units.sum(0).trace()) / max(self.frames, 1)

    @cached_property
    def kappa(self) -> float | None:
        """Cohen's kappa, the main figure: being uncertain counts as naming another emotion."""
        return cohen_kappa(_square(self.units).sum(0))

    @cached_property
    def interval(self) -> Span | None:
        """Its 95% confidence interval, by bootstrap over coded intervals; None for none."""
        return None if self.kappa is None else kappa_interval(_square(self.units))

    @cached_property
    def kappa_certain(self) -> float | None:
        """Cohen's kappa of the frames alone in which the program was certain."""
        return cohen_kappa(self.units[:, :, :-1].sum(0))

    @cached_property
    def interval_certain(self) -> Span | None:
        """Its 95% confidence interval; None for none."""
        certain = self.units[:, :, :-1]
        drawn = certain[certain.any((1, 2))]
        return None if self.kappa_certain is None else kappa_interval(drawn)


@dataclass(frozen=True, eq=False)
class Agreement:
    """Agreement of a human's codes with the program.

    whole: over all people.
    people: each of them who was coded, in the order of their numbers.
    strangers: coded people who are not in the session.
    crowded: frames left out, as the code names nobody and several faces were in view.
    """

    whole: Comparison
    people: tuple[Comparison, ...]
    strangers: tuple[str, ...]
    crowded: int


def compare(session: Session, codes: Sequence[Code], span: Span | None = None) -> Agreement:
    """Compare a human's codes with the session's readings, from `span`'s start to its end.

    Each analysed frame with a face that the human coded counts once for each such face. A code
    holds from its onset until before its offset; one of a single moment, for the frame then on
    show. A code of no person counts where one face alone was in view.
    """
    emotions, clock = session.metadata.emotions, MediaClock(session)
    rows = _within(session.readings[~session.readings["held"].to_numpy(bool)], span)
    frames = None if session.frames is None else _within(session.frames, span)
    found = code_rows(rows, frames, [one for one in codes if one.emotion in emotions], clock)
    shown = shown_states(rows, emotions)
    people = [_compare(one, found, shown, emotions) for one in found.titles]
    whole = _compare("", found, shown, emotions)
    return Agreement(
        whole=whole,
        people=tuple(one for one in people if one.frames or one.unseen or one.twice),
        strangers=found.strangers,
        crowded=found.crowded,
    )


def _compare(
    title: str, found: CodedRows, shown: Iterable[int], emotions: tuple[str, ...]
) -> Comparison:
    """Comparison on the person of this title; "" for all of them."""
    mine = np.ones(len(found.unit), bool) if not title else found.title == title
    compared = mine & (found.unit >= 0) & ~found.twice
    numbers, units = np.unique(found.unit[compared], return_inverse=True)
    tables = np.zeros((len(numbers), len(emotions), len(emotions) + 1), np.int64)
    human = np.array([emotions.index(found.codes[n].emotion) for n in numbers], np.int64)
    np.add.at(tables, (units, human[units], np.asarray(shown)[compared]), 1)
    unseen = None
    if found.unseen is not None:
        unseen = found.unseen.get(title, 0) if title else sum(found.unseen.values())
    twice = int((mine & found.twice).sum())
    return Comparison(title or tr("All people"), emotions, tables, unseen, twice)


def _within(table: pd.DataFrame, span: Span | None) -> pd.DataFrame:
    return table if span is None else table[table["seconds"].between(*span)]


def _square(units: Counts) -> Counts:
    """The counts with a row for UNCERTAIN, which no human chose, (N, E + 1, E + 1)."""
    return np.pad(units, ((0, 0), (0, 1), (0, 0)))
