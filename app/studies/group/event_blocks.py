"""Blocks of a group report on events: shares of their time, and first reactions to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import permutations

import numpy as np

from ...common.language import tr
from ...common.text import percent
from ...sessions.summary import UNCERTAIN
from .blocks import Block, Cell, Chart, Grid, Heading, Words
from .charts import events_chart
from .choices import Choices
from .figures import StimulusFigures
from .number_words import mean_cell, measure_text, of_measure, seconds, share, signed
from .occurrences import label_text
from .reaction_results import ReactionResult
from .span_results import SpanResult
from .viewing import VALENCE

_MOST_NAMED = 8  # pairs of events
_MOST_DRAWN = 12  # events


def event_blocks(
    figures: StimulusFigures, choices: Choices, colours: Mapping[str, str]
) -> Iterator[Block]:
    """Blocks on the events of a stimulus; none without events."""
    events = figures.spans[1:]
    if not events:
        return
    emotions = figures.measures[:-2]
    yield Heading(tr("Shares of time in events"))
    rows = [_shares(number, one, figures) for number, one in enumerate(events, 1)]
    heads = (tr("Event"), *map(measure_text, (*emotions, UNCERTAIN)), tr("Valence"))
    yield Grid(heads, tuple(rows))
    yield Words(
        tr(
            "Shares are means over participants of the time in which the face was read, with their "
            "interval. An event of no duration counts with the {seconds} s after it."
        ).format(seconds=f"{choices.window:g}"),
        soft=True,
    )
    shown = figures.reactions[:_MOST_DRAWN]
    yield Heading(tr("Valence around events"))
    yield Chart(partial(events_chart, shown, figures.measures))
    yield Words(_around(len(figures.reactions) - len(shown), choices), soft=True)
    yield Heading(tr("First reactions to events"))
    found = [
        row
        for number, one in enumerate(figures.reactions, 1)
        for row in _reactions(number, one, figures, colours)
    ]
    heads = (
        *(tr("Event"), tr("Measure"), tr("Reacted")),
        *(tr("Onset"), tr("Peak"), tr("Size", "of a reaction")),
    )
    yield Grid(heads, tuple(found), texts=2)
    yield Words(_definition(choices), soft=True)
    if crowded := _crowded(events, choices):
        yield Words(crowded)


def _around(more: int, choices: Choices) -> str:
    """Sentences on the chart of valence around events. more: events that it does not show."""
    if more:
        said = tr(
            "Mean valence over participants from {before} s before to {after} s after each event, "
            "with its band. The table (CSV) has the emotions, too, and {more} more events."
        )
    else:
        said = tr(
            "Mean valence over participants from {before} s before to {after} s after each event, "
            "with its band. The table (CSV) has the emotions, too."
        )
    return said.format(before=f"{choices.base:g}", after=f"{choices.window:g}", more=more)


def _shares(number: int, span: SpanResult, figures: StimulusFigures) -> tuple[Cell, ...]:
    seen = float(np.mean([one.seen for one in span.each.values()]))
    if len(span.each) < len(figures.kept):
        place = tr("{time}, seen {share}, %n participants", "an event", len(span.each))
    else:
        place = tr("{time}, seen {share}", "an event")
    place = place.format(time=span.when, share=percent(seen))
    valence = figures.measures.index(VALENCE)
    return (
        Cell(f"{number}. {label_text(span.label)}", place),
        *(mean_cell(span.shares, column, share) for column in range(len(span.shares.mean))),
        mean_cell(span.means, valence, signed),
    )


def _reactions(
    number: int, found: ReactionResult, figures: StimulusFigures, colours: Mapping[str, str]
) -> Iterator[tuple[Cell, ...]]:
    """Rows of those measures that somebody reacted in; a single one where nobody did."""
    event = Cell(f"{number}. {label_text(found.label)}", found.when)
    judged = max(found.judged.values())
    for name in figures.measures:
        timing, reacted = found.timing[name], found.reacted[name]
        if reacted:
            yield (
                event,
                Cell(measure_text(name), colour=colours.get(name, "")),
                Cell(_part(reacted, found.judged[name])),
                mean_cell(timing, 0, seconds),
                mean_cell(timing, 1, seconds),
                mean_cell(timing, 2, of_measure(VALENCE)),
            )
            event = Cell("")
    if event.text:
        words = tr("No reaction") if judged else tr("Not seen well enough to tell")
        yield event, Cell(words), Cell(_part(0, judged)), Cell(""), Cell(""), Cell("")


def _part(reacted: int, judged: int) -> str:
    return tr("{number} of {all}", "participants").format(number=reacted, all=judged)


def _definition(choices: Choices) -> str:
    return tr(
        "A reaction: within {window} s of the event, a measure exceeds its mean of the {base} "
        "s before by at least {deviations} of their standard deviations, and by at least "
        "{rise}, for {hold} s without a break; of emotions a rise, of valence a rise or a "
        "fall. Onset: when that begins. Peak: when it is farthest from that mean, and Size by "
        "how much. Times are means over those who reacted, in steps of {step} s, with their "
        "interval. “3 of 12”: twelve were seen well enough to tell. A reaction after an event "
        "need not be a reaction to it."
    ).format(
        window=f"{choices.window:g}",
        base=f"{choices.base:g}",
        deviations=f"{choices.deviations:g}",
        rise=f"{choices.rise:g}",
        hold=f"{choices.hold:g}",
        step=f"{choices.step:g}",
    )


def _crowded(events: tuple[SpanResult, ...], choices: Choices) -> str:
    """Sentence on events so close that a reaction may belong to another; "" for none."""
    pairs = [
        tr("{first} and {second}", "two events").format(
            first=label_text(one.label), second=label_text(other.label)
        )
        for one, other in permutations(events, 2)
        if 0 <= other.onset - one.onset < choices.window + choices.base
    ]
    if not pairs:
        return ""
    more = len(pairs) - _MOST_NAMED
    named = ", ".join(pairs[:_MOST_NAMED])
    if more > 0:
        said = tr(
            "These events are so close to each other that the time looked at for one reaches into "
            "that of the other: {pairs} and %n more pairs. A reaction may be counted for both, or "
            "hidden in the base.",
            "",
            more,
        )
    else:
        said = tr(
            "These events are so close to each other that the time looked at for one reaches into "
            "that of the other: {pairs}. A reaction may be counted for both, or hidden in the base."
        )
    return said.format(pairs=named)
