"""Blocks of a group report on events: shares of their time, and first reactions to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import permutations

import numpy as np

from ...common.text import capital, percent
from ...sessions.summary import UNCERTAIN
from .blocks import Block, Cell, Chart, Grid, Heading, Words
from .charts import events_chart
from .choices import Choices
from .figures import StimulusFigures
from .number_words import mean_cell, of_measure, seconds, share, signed
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
    yield Heading("Shares of time in events")
    rows = [_shares(number, one, figures) for number, one in enumerate(events, 1)]
    heads = ("Event", *map(capital, (*emotions, UNCERTAIN)), "Valence")
    yield Grid(heads, tuple(rows))
    yield Words(
        "Shares are means over participants of the time in which the face was read, with their "
        f"interval. An event of no duration counts with the {choices.window:g} s after it.",
        soft=True,
    )
    shown = figures.reactions[:_MOST_DRAWN]
    yield Heading("Valence around events")
    yield Chart(partial(events_chart, shown, figures.measures))
    more = len(figures.reactions) - len(shown)
    yield Words(
        f"Mean valence over participants from {choices.base:g} s before to {choices.window:g} s "
        "after each event, with its band. The table (CSV) has the emotions, too"
        f"{f', and {more} more events' if more else ''}.",
        soft=True,
    )
    yield Heading("First reactions to events")
    found = [
        row
        for number, one in enumerate(figures.reactions, 1)
        for row in _reactions(number, one, figures, colours)
    ]
    yield Grid(("Event", "Measure", "Reacted", "Onset", "Peak", "Size"), tuple(found), texts=2)
    yield Words(_definition(choices), soft=True)
    if crowded := _crowded(events, choices):
        yield Words(crowded)


def _shares(number: int, span: SpanResult, figures: StimulusFigures) -> tuple[Cell, ...]:
    seen = float(np.mean([one.seen for one in span.each.values()]))
    place = f"{span.when}, seen {percent(seen)}"
    some = len(span.each) < len(figures.kept)
    place += f", {len(span.each)} participants" if some else ""
    valence = figures.measures.index(VALENCE)
    return (
        Cell(f"{number}. {span.label}", place),
        *(mean_cell(span.shares, column, share) for column in range(len(span.shares.mean))),
        mean_cell(span.means, valence, signed),
    )


def _reactions(
    number: int, found: ReactionResult, figures: StimulusFigures, colours: Mapping[str, str]
) -> Iterator[tuple[Cell, ...]]:
    """Rows of those measures that somebody reacted in; a single one where nobody did."""
    event = Cell(f"{number}. {found.label}", found.when)
    judged = max(found.judged.values())
    for name in figures.measures:
        timing, reacted = found.timing[name], found.reacted[name]
        if reacted:
            yield (
                event,
                Cell(capital(name), colour=colours.get(name, "")),
                Cell(f"{reacted} of {found.judged[name]}"),
                mean_cell(timing, 0, seconds),
                mean_cell(timing, 1, seconds),
                mean_cell(timing, 2, of_measure(VALENCE)),
            )
            event = Cell("")
    if event.text:
        words = "No reaction" if judged else "Not seen well enough to tell"
        yield event, Cell(words), Cell(f"0 of {judged}"), Cell(""), Cell(""), Cell("")


def _definition(choices: Choices) -> str:
    return (
        f"A reaction: within {choices.window:g} s of the event, a measure exceeds its mean of the "
        f"{choices.base:g} s before by at least {choices.deviations:g} of their standard "
        f"deviations, and by at least {choices.rise:g}, for {choices.hold:g} s without a break; "
        "of emotions a rise, of valence a rise or a fall. Onset: when that begins. Peak: when it "
        "is farthest from that mean, and Size by how much. Times are means over those who "
        f"reacted, in steps of {choices.step:g} s, with their interval. “3 of 12”: twelve were "
        "seen well enough to tell. A reaction after an event need not be a reaction to it."
    )


def _crowded(events: tuple[SpanResult, ...], choices: Choices) -> str:
    """Sentence on events so close that a reaction may belong to another; "" for none."""
    pairs = [
        f"{one.label} and {other.label}"
        for one, other in permutations(events, 2)
        if 0 <= other.onset - one.onset < choices.window + choices.base
    ]
    if not pairs:
        return ""
    more = len(pairs) - _MOST_NAMED
    named = ", ".join(pairs[:_MOST_NAMED]) + (f" and {more} more pairs" if more > 0 else "")
    return (
        "These events are so close to each other that the time looked at for one reaches into "
        f"that of the other: {named}. A reaction may be counted for both, or hidden in the base."
    )
