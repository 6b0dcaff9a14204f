"""Tidy long table of a group report: one figure a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isnan, nan
from typing import Any

import numpy as np
import pandas as pd

from ...sessions.summary import UNCERTAIN
from .bootstrap import Means
from .courses import middles
from .effects import Difference
from .figures import StimulusFigures
from .reaction_results import ReactionResult
from .span_results import SpanResult
from .viewing import Floats

COLUMNS = (
    *("study", "stimulus", "event", "participant", "group", "measure"),
    *("emotion", "second", "value", "low", "high", "n"),
)
"""Column names, in order. "event" is empty for the whole stimulus; "participant" is MEAN for what
is over participants, and then "group" is empty for all of them. "emotion" is an emotion,
"uncertain", "valence" or "derived valence"; "second" the middle of a course's cell, in the
stimulus, or from the event on where there is one."""
MEAN = "mean"
_DIGITS = 5
Row = dict[str, Any]


def table(study: str, figures: StimulusFigures) -> pd.DataFrame:
    """The table of one stimulus, with COLUMNS; empty where nobody has seen it.

    "measure" is one of: counted (1, or 0 for a viewing that is left out), readable, analysed, seen,
    share of time, mean, reacted, reaction onset, reaction peak, reaction size, agreement,
    difference, hedges g, course.
    """
    rows = [*_coverage(figures)]
    for span in figures.spans:
        rows += [*_span(span, figures)]
    for one in figures.reactions:
        rows += [*_reaction(one, figures)]
    rows += [*_agreements(figures)]
    parts = [pd.DataFrame(rows, columns=list(COLUMNS)), *_courses(figures)]
    parts = [one for one in parts if len(one)] or parts[:1]
    whole = pd.concat(parts, ignore_index=True).assign(study=study, stimulus=figures.stimulus)
    texts = ["event", "participant", "group", "measure", "emotion"]
    whole[texts] = whole[texts].astype(object).fillna("")
    numbers = ["second", "value", "low", "high"]
    whole[numbers] = whole[numbers].astype(float).round(_DIGITS)
    whole["n"] = whole["n"].astype(float).fillna(0).astype(int)
    return whole[list(COLUMNS)]


def empty() -> pd.DataFrame:
    """A table without rows, with COLUMNS."""
    return pd.DataFrame(columns=list(COLUMNS))


def _row(measure: str, value: float | None, **rest: Any) -> Row:
    return {"measure": measure, "value": nan if value is None else value, "n": 1, **rest}


def _coverage(figures: StimulusFigures) -> Iterator[Row]:
    for out in figures.selection.left_out:
        yield _row("counted", 0.0, participant=out.title)
    for one in figures.kept:
        who = {"participant": one.participant, "group": one.group}
        yield _row("counted", 1.0, **who)
        if one.readable_share is not None:
            yield _row("readable", one.readable_share, **who)


def _span(span: SpanResult, figures: StimulusFigures) -> Iterator[Row]:
    emotions = figures.measures[:-2]
    states = (*emotions, UNCERTAIN)
    for position, one in span.each.items():
        viewing = figures.kept[position]
        who = {
            "event": span.label,
            "participant": viewing.participant,
            "group": viewing.group,
        }
        yield _row("analysed", one.analysed, **who)
        yield _row("seen", one.seen, **who)
        for name, share in zip(states, one.shares, strict=True):
            yield from _known(_row("share of time", share, emotion=name, **who))
        for name, mean in zip(figures.measures, one.means, strict=True):
            yield from _known(_row(MEAN, mean, emotion=name, **who))
    yield from _means("share of time", states, span.shares, span.label)
    yield from _means(MEAN, figures.measures, span.means, span.label)
    for (first, second), each in span.differences.items():
        for name, difference in zip(figures.measures, each, strict=True):
            yield from _difference(difference, span.label, f"{first} - {second}", name)


def _means(measure: str, names: Sequence[str], found: Means, event: str) -> Iterator[Row]:
    values = zip(names, found.mean, found.low, found.high, found.n, strict=True)
    for name, mean, low, high, n in values:
        who = {"event": event, "participant": MEAN, "emotion": name}
        yield from _known(_row(measure, mean, **who, low=low, high=high) | {"n": int(n)})


def _difference(found: Difference, event: str, groups: str, name: str) -> Iterator[Row]:
    who = {"event": event, "participant": MEAN, "group": groups, "emotion": name, "n": sum(found.n)}
    for measure, value, span in (
        ("difference", found.difference, found.interval),
        ("hedges g", found.g, found.g_interval),
    ):
        low, high = span or (nan, nan)
        yield from _known(_row(measure, value, low=low, high=high) | who)


def _reaction(found: ReactionResult, figures: StimulusFigures) -> Iterator[Row]:
    for position, each in found.each.items():
        viewing = figures.kept[position]
        for name, one in each.items():
            who = {"event": found.label, "participant": viewing.participant}
            who |= {"group": viewing.group, "emotion": name}
            if one.state != "unseen":
                yield _row("reacted", float(one.state == "reacted"), **who)
            for what in ("onset", "peak", "size"):
                yield from _known(_row(f"reaction {what}", getattr(one, what), **who))
    for name, timing in found.timing.items():
        judged = found.judged[name]
        who = {"event": found.label, "participant": MEAN, "emotion": name}
        if judged:
            yield _row("reacted", found.reacted[name] / judged) | who | {"n": judged}
        for column, what in enumerate(("onset", "peak", "size")):
            interval = {"low": timing.low[column], "high": timing.high[column]}
            n = {"n": int(timing.n[column])}
            yield from _known(_row(f"reaction {what}", timing.mean[column]) | who | interval | n)


def _agreements(figures: StimulusFigures) -> Iterator[Row]:
    for name, found in figures.agreements.items():
        for viewing, value in zip(figures.kept, found.each, strict=True):
            who = {"participant": viewing.participant, "group": viewing.group, "emotion": name}
            yield from _known(_row("agreement", float(value), **who))
        yield from _known(
            _row("agreement", found.mean) | {"participant": MEAN, "emotion": name, "n": found.n}
        )


def _courses(figures: StimulusFigures) -> Iterator[pd.DataFrame]:
    """Tables of courses: of each participant, of all, of each group, and around each event."""
    for viewing, course in zip(figures.kept, figures.courses, strict=True):
        flat = course.ravel()
        who = {"participant": viewing.participant, "group": viewing.group}
        none = np.full(len(flat), nan)
        alone = Means(flat, none, none, np.ones(len(flat), np.int64))
        yield _cells(figures, who, figures.edges, alone)
    for group, found in (("", figures.course), *figures.group_courses.items()):
        yield _cells(figures, {"participant": MEAN, "group": group}, figures.edges, found)
    for one in figures.reactions:
        who = {"participant": MEAN, "event": one.label}
        yield _cells(figures, who, one.edges, one.course)


def _cells(figures: StimulusFigures, who: Row, edges: Floats, course: Means) -> pd.DataFrame:
    """Rows of the cells of a course (cells * measures,) that are not missing."""
    seconds, names = middles(edges), list(figures.measures)
    columns = {
        **who,
        "measure": "course",
        "second": np.repeat(seconds, len(names)),
        "emotion": names * len(seconds),
        **{"value": course.mean, "low": course.low, "high": course.high, "n": course.n},
    }
    whole = pd.DataFrame(columns, index=range(len(seconds) * len(names)))
    return whole[whole["value"].notna()].reindex(columns=list(COLUMNS))


def _known(row: Row) -> Iterator[Row]:
    """The row, unless its value is not known."""
    if not isnan(row["value"]):
        yield row
