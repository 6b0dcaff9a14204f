"""Blocks of a group report on agreement among participants, and on groups side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from math import isnan

import numpy as np

from ...common.language import tr
from .blocks import Block, Cell, Chart, Grid, Heading, Words
from .charts import groups_chart
from .choices import FEW, Choices
from .effects import FEWEST, Difference
from .figures import StimulusFigures
from .intersubject import Agreement
from .number_words import NONE, measure_text, of_measure, signed, span_cell
from .occurrences import label_text
from .viewing import VALENCE


def agreement_blocks(figures: StimulusFigures, choices: Choices) -> Iterator[Block]:
    """Blocks on inter-subject correlation; none for a single participant."""
    if len(figures.kept) < 2:
        return
    yield Heading(tr("Agreement among participants"))
    found = figures.agreements.items()
    rows = [_agreement(name, one) for name, one in found if not isnan(one.mean)]
    if rows:
        heads = (
            tr("Measure"),
            tr("Mean correlation"),
            tr("Lowest"),
            tr("Highest"),
            tr("Participants"),
        )
        yield Grid(heads, tuple(rows))
        yield Words(
            tr(
                "Inter-subject correlation: how far each participant's course rises and falls "
                "with the mean course of all others (leave one out; 1 wholly, 0 not at all), and "
                "the mean of these. They rest on each other, so no interval is given. It says "
                "that people reacted alike, not how strongly."
            ),
            soft=True,
        )
    if missing := "; ".join(filter(None, (_missing(*one, figures) for one in found))):
        yield Words(
            tr(
                "No correlation can be computed where a course does not vary, or where less than "
                "{seconds} s are in common: {missing}."
            ).format(seconds=f"{choices.shared:g}", missing=missing)
        )


def group_blocks(figures: StimulusFigures, choices: Choices) -> Iterator[Block]:
    """Blocks on groups side by side; none where there are no two groups."""
    if len(figures.groups) < 2:
        return
    yield Heading(tr("Groups side by side"))
    yield Chart(partial(groups_chart, figures))
    sizes = {name: sum(one.group == name for one in figures.kept) for name in figures.groups}
    yield Words(
        tr("Participants: {groups}.", "names of groups with their sizes").format(
            groups=", ".join(f"{name} {n}" for name, n in sizes.items())
        )
    )
    if without := sum(not one.group for one in figures.kept):
        yield Words(tr("%n without a group are not compared.", "participants", without))
    for (first, second), differences in figures.spans[0].differences.items():
        if few := _too_few(first, second, differences):
            yield Words(few)
        values = _means_by_group(figures, first), _means_by_group(figures, second)
        rows = [
            _difference(measure_text(name), name, one, values[0][k], values[1][k])
            for k, (name, one) in enumerate(zip(figures.measures, differences, strict=True))
            if min(one.n)
        ]
        rows += _events(figures, first, second)
        less = tr("{first} less {second}", "a difference").format(first=first, second=second)
        heads = (tr("Mean of", "head of a column"), first, second, less, tr("Hedges' g"))
        yield Grid(heads, tuple(rows))
    yield Words(
        tr(
            "Means over participants of each one's own mean. Below a difference and below g is the "
            "{level} interval, by bootstrap over participants within each group. Many figures are "
            "compared here and the intervals are not corrected for that: some will miss 0 by "
            "chance alone. Groups that were not drawn by lot may differ for other reasons."
        ).format(level=f"{choices.level:.0%}"),
        soft=True,
    )


def _agreement(name: str, found: Agreement) -> tuple[Cell, ...]:
    ends = (float(np.nanmin(found.each)), float(np.nanmax(found.each)))
    figures = (Cell(signed(one)) for one in (found.mean, *ends))
    return (Cell(measure_text(name)), *figures, Cell(str(found.n)))


def _missing(name: str, found: Agreement, figures: StimulusFigures) -> str:
    """For whom a measure has no correlation, such as "fear: all" or "sad: sub-01"; "" for none."""
    people = zip(figures.kept, found.troubles, strict=True)
    without = [one.participant for one, trouble in people if trouble]
    if not without:
        return ""
    named = measure_text(name, capitalised=False)
    if len(without) == len(figures.kept):
        return tr("{measure}: all", "participants").format(measure=named)
    return f"{named}: {', '.join(without)}"


def _too_few(first: str, second: str, differences: Sequence[Difference]) -> str:
    fewest = min(min(one.n) for one in differences[:-1])
    if fewest < FEWEST:
        return tr(
            "{first} and {second}: a group of fewer than {fewest} participants has no interval "
            "and no effect size. The difference is of these people alone."
        ).format(first=first, second=second, fewest=FEWEST)
    if fewest < FEW:
        return tr(
            "{first} and {second}: groups of fewer than {few} participants say little about "
            "others. Their intervals are much too narrow."
        ).format(first=first, second=second, few=FEW)
    return ""


def _means_by_group(figures: StimulusFigures, group: str, span: int = 0) -> list[float]:
    """Means of each measure over the participants of a group; NaN for none."""
    each = figures.spans[span].each.items()
    values = np.array([one.means for n, one in each if figures.kept[n].group == group])
    if not len(values):
        return [np.nan] * len(figures.measures)
    known = (~np.isnan(values)).sum(0)
    sums = np.nansum(values, axis=0)
    return [float(s / n) if n else np.nan for s, n in zip(sums, known, strict=True)]


def _events(figures: StimulusFigures, first: str, second: str) -> Iterator[tuple[Cell, ...]]:
    """Rows of the valence in each event; the table has all measures."""
    column = figures.measures.index(VALENCE)
    for number, span in enumerate(figures.spans[1:], 1):
        found = span.differences[first, second][column]
        values = [_means_by_group(figures, one, number)[column] for one in (first, second)]
        title = tr("Valence in {number}. {event}", "an event and its number").format(
            number=number, event=label_text(span.label)
        )
        yield _difference(title, VALENCE, found, *values)


def _difference(
    title: str, name: str, found: Difference, first: float, second: float
) -> tuple[Cell, ...]:
    words = of_measure(name)
    size = span_cell(found.g, found.g_interval, signed) if not isnan(found.g) else Cell(NONE)
    return (
        Cell(title),
        Cell(words(first)),
        Cell(words(second)),
        span_cell(found.difference, found.interval, signed),
        size,
    )
