"""Summary statistics of a session for each person: shares of time, changes, highlights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..common.language import tr
from ..vision.quality import LEAST
from ..vision.readings import CONTEMPT
from .analysed_time import AnalysedTime
from .highlights import Highlight, find_highlights
from .vote_columns import share_columns

UNCERTAIN = "uncertain"
"""Key for the time in which no emotion led clearly, beside the emotions."""
_LONGEST_ROW = 0.5  # seconds that a row counts for at most: after that the face was out of view
_LONE_ROW = 0.1  # seconds that a row counts for where nobody has a second one
_ABSENCE = 2.0  # seconds out of view after which another emotion no longer counts as a change
_BINS = 200  # of the valence over time, at most
_NARROWEST_BIN = 1.0  # seconds


@dataclass(frozen=True, eq=False)
class PersonSummary:
    """Summary statistics of one person over a span.

    person: its number.
    name: "" without a name.
    seconds: time in view.
    shares: share of that time by emotion, UNCERTAIN last, sum 1.
    means: mean probability by emotion, sum 1.
    valence: mean valence, -1 to 1.
    readable: share of that time in which the face was readable, 0 to 1; None in older sessions
        without a quality column.
    in_view: share of the time analysed, 0 to 1; None in sessions of version 1, which do not say
        what was analysed.
    changes: counts of changes from one emotion (row) to another (column).
    course: mean valence by time bin, the index is its middle in seconds; NaN where out of view.
    highlights: moments of strongest expression, the strongest first.
    votes: mean share of people who would name each emotion, and contempt, sum 1; empty where no row
        tells.
    """

    person: int
    name: str
    seconds: float
    shares: dict[str, float]
    means: dict[str, float]
    valence: float
    readable: float | None
    in_view: float | None
    changes: pd.DataFrame
    course: pd.Series
    highlights: tuple[Highlight, ...]
    votes: dict[str, float] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Display name: the name, or such as "Person 3"."""
        return self.name or tr("Person {number}").format(number=self.person)


def summarise(
    readings: pd.DataFrame,
    emotions: Sequence[str],
    start: float | None = None,
    end: float | None = None,
    analysed: AnalysedTime | None = None,
) -> list[PersonSummary]:
    """Summarise each person in view from `start` to `end`, sorted by number.

    readings: with schema.columns() and "person".
    emotions: names, in the order of their columns.
    start: seconds; None for the start of the session.
    end: seconds; None for the end of the session.
    analysed: of the session; None for one of version 1.

    A row counts for the time until the person's next row, half a second at most; where none
    follows by then, for the time that its frame stands for. Faces that were not found in a frame
    count for nothing. The list is empty where nobody was in view.
    """
    rows = _rows(readings[~readings["held"].to_numpy(bool)], tuple(emotions), end, analysed)
    since = 0.0 if start is None else start
    inside = rows.seconds >= since
    if end is not None:
        inside &= rows.seconds <= end
    rows = rows.part(inside)
    if not len(rows.seconds):
        return []
    edges = _edges(since, float(rows.seconds.max()) if end is None else end)
    starts = np.flatnonzero(np.diff(rows.person, prepend=rows.person[0] - 1))
    ends = [*starts[1:], len(rows.person)]
    spans = [slice(first, last) for first, last in zip(starts, ends, strict=True)]
    whole = None if analysed is None else analysed.between(start, end)
    return [_summarise_one(rows.part(span), tuple(emotions), edges, whole) for span in spans]


@dataclass(frozen=True, eq=False)
class _Rows:
    """N rows sorted by person and time, as arrays: many times faster than a table.

    table: the rows.
    person: (N,) numbers.
    name: (N,) names.
    seconds: (N,) since the recording's start.
    held: (N,) seconds that each row counts for.
    visit: (N,) number that grows whenever a person was out of view.
    shown: (N,) index of the emotion; len(emotions) where it was uncertain.
    probabilities: (N, len(emotions)), 0 to 1.
    valence: (N,), -1 to 1.
    readable: (N,), 0 or 1; NaN where it is unknown.
    votes: (N, len(emotions) + 1), shares of votes; NaN where they are unknown.
    """

    table: pd.DataFrame
    person: NDArray[np.int64]
    name: NDArray[np.object_]
    seconds: NDArray[np.float64]
    held: NDArray[np.float64]
    visit: NDArray[np.int64]
    shown: NDArray[np.int64]
    probabilities: NDArray[np.float64]
    valence: NDArray[np.float64]
    readable: NDArray[np.float64]
    votes: NDArray[np.float64]

    def part(self, which: NDArray[np.bool_] | slice) -> _Rows:
        arrays = {f.name: getattr(self, f.name)[which] for f in fields(self)[1:]}
        return _Rows(table=self.table.iloc[which], **arrays)


def _rows(
    readings: pd.DataFrame,
    emotions: tuple[str, ...],
    end: float | None,
    analysed: AnalysedTime | None,
) -> _Rows:
    table = readings.iloc[np.lexsort((readings["seconds"], readings["person"]))]
    seconds, person = table["seconds"].to_numpy(float), table["person"].to_numpy(int)
    gap = np.full(len(table), np.inf)
    gap[:-1] = np.where(person[1:] == person[:-1], np.diff(seconds), np.inf)
    held = _held(gap) if analysed is None else _analysed(gap, analysed.spans_of(seconds))
    return _Rows(
        table=table,
        person=person,
        name=table["name"].to_numpy(object),
        seconds=seconds,
        held=held if end is None else np.clip(end - seconds, 0.0, held),
        visit=np.cumsum(gap > _ABSENCE) - (gap > _ABSENCE),
        shown=shown_states(table, emotions),
        probabilities=table[list(emotions)].to_numpy(float),
        valence=table["valence"].to_numpy(float),
        readable=readable_rows(table),
        votes=table[share_columns(emotions)].to_numpy(float),
    )


def _held(gap: NDArray[np.float64]) -> NDArray[np.float64]:
    """Seconds that each row counts for, (N,).

    gap: (N,) seconds until the person's next row, or infinity.
    """
    held = np.minimum(gap, _LONGEST_ROW)
    # A person's last row has no next one: it counts for the median.
    last = np.isinf(gap)
    held[last] = _LONE_ROW if last.all() else np.median(held[~last])
    found: NDArray[np.float64] = held
    return found


def _analysed(gap: NDArray[np.float64], spans: NDArray[np.float64]) -> NDArray[np.float64]:
    """Seconds that each row counts for where it is known what was analysed, (N,).

    gap: (N,) seconds until the person's next row, or infinity.
    spans: (N,) seconds that each row's frame stands for.
    """
    return np.where(gap <= _LONGEST_ROW, gap, spans)


def _edges(start: float, end: float) -> NDArray[np.float64]:
    """Edges of the time bins, in seconds, (bins + 1,)."""
    count = int(np.clip(np.ceil((end - start) / _NARROWEST_BIN), 1, _BINS))
    return np.linspace(start, max(end, start + _NARROWEST_BIN), count + 1)


def _summarise_one(
    rows: _Rows, emotions: tuple[str, ...], edges: NDArray[np.float64], analysed: float | None
) -> PersonSummary:
    """analysed: seconds of the span; None where it is not known."""
    # A single row at the end of a span counts for no time: then all rows weigh the same.
    weight = rows.held if rows.held.any() else np.ones(len(rows.held))
    shares = np.bincount(rows.shown, weight, len(emotions) + 1) / weight.sum()
    means = np.average(rows.probabilities, 0, weight)
    seconds = float(rows.held.sum())
    return PersonSummary(
        person=int(rows.person[0]),
        name=next((name for name in rows.name[::-1] if name), ""),
        seconds=seconds,
        shares=dict(zip((*emotions, UNCERTAIN), shares.tolist(), strict=True)),
        means=dict(zip(emotions, means.tolist(), strict=True)),
        valence=float(np.average(rows.valence, weights=weight)),
        readable=_mean(rows.readable, weight),
        in_view=min(seconds / analysed, 1.0) if analysed else None,
        changes=_changes(rows, emotions),
        course=_course(rows, weight, edges),
        highlights=find_highlights(rows.table, rows.shown, rows.probabilities, emotions),
        votes=_votes(rows, weight, emotions),
    )


def _votes(rows: _Rows, weight: NDArray[np.float64], emotions: tuple[str, ...]) -> dict[str, float]:
    """Weighted mean of the shares of votes, where they are known."""
    known = ~np.isnan(rows.votes).any(axis=1) & (weight > 0)
    if not known.any():
        return {}
    means = np.average(rows.votes[known], 0, weight[known])
    return dict(zip((*emotions, CONTEMPT), means.tolist(), strict=True))


def readable_rows(table: pd.DataFrame) -> NDArray[np.float64]:
    """Whether the face was readable in each row, (N,), 1 or 0; NaN where it is not known."""
    quality = table["quality"].to_numpy(float)
    readable = (quality >= LEAST) & (table["problem"] != "turned").to_numpy()
    return np.where(np.isnan(quality), np.nan, readable)


def _mean(values: NDArray[np.float64], weight: NDArray[np.float64]) -> float | None:
    """Weighted mean of the values that are not NaN; None where all are."""
    known = ~np.isnan(values) & (weight > 0)
    return float(np.average(values[known], weights=weight[known])) if known.any() else None


def shown_states(table: pd.DataFrame, emotions: Sequence[str]) -> NDArray[np.int64]:
    """Index of the emotion that each row shows, (N,); len(emotions) where it was uncertain."""
    positions = pd.Index(list(emotions)).get_indexer(pd.Index(table["emotion"].astype(object)))
    sure = table["certain"].to_numpy(bool) & (positions >= 0)
    return np.where(sure, positions, len(emotions))


def _changes(rows: _Rows, emotions: tuple[str, ...]) -> pd.DataFrame:
    count = len(emotions)
    sure = rows.shown < count
    shown, visit = rows.shown[sure], rows.visit[sure]
    changed = (shown[1:] != shown[:-1]) & (visit[1:] == visit[:-1])
    pairs = np.bincount(shown[:-1][changed] * count + shown[1:][changed], minlength=count**2)
    return pd.DataFrame(pairs.reshape(count, count), list(emotions), list(emotions))


def _course(rows: _Rows, weight: NDArray[np.float64], edges: NDArray[np.float64]) -> pd.Series:
    total = np.histogram(rows.seconds, edges, weights=weight)[0]
    sums = np.histogram(rows.seconds, edges, weights=weight * rows.valence)[0]
    means = np.divide(sums, total, out=np.full(len(total), np.nan), where=total > 0)
    return pd.Series(means, index=(edges[1:] + edges[:-1]) / 2, name="valence")
