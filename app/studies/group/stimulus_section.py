"""Section of a group report on one stimulus."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from math import nan

from ...common.text import capital, length
from ...sessions.charts import colour_of, shares_bar
from ...sessions.summary import UNCERTAIN
from .blocks import Block, Cell, Chart, Grid, Heading, Section, Words
from .charts import courses_chart
from .choices import FEW, Choices
from .comparison_blocks import agreement_blocks, group_blocks
from .event_blocks import event_blocks
from .figures import StimulusFigures
from .number_words import NONE, mean_cell, of_measure, probability, share
from .selection import kind_words
from .viewing import DERIVED, VALENCE

NOBODY = "Nobody who saw it can be counted, so there is nothing to say."
ALONE = (
    "With one participant nothing can be said about others: there is no interval, no agreement and "
    "no comparison. What follows describes this one person in this one viewing."
)


def stimulus_section(
    figures: StimulusFigures, choices: Choices, colours: Mapping[str, str]
) -> Section:
    """Section on one stimulus.

    colours: hex colours by emotion.
    """
    blocks: list[Block] = [Words(counted(figures), soft=True)]
    if figures.kept:
        blocks += map(Words, [*cautions(len(figures.kept)), *figures.selection.remarks])
        blocks += _shares(figures, colours)
        blocks += _courses(figures, choices, colours)
        blocks += event_blocks(figures, choices, colours)
        blocks += agreement_blocks(figures, choices)
        blocks += group_blocks(figures, choices)
    else:
        blocks.append(Words(NOBODY))
    blocks += _coverage(figures)
    return Section(figures.stimulus, tuple(blocks))


def counted(figures: StimulusFigures) -> str:
    """Sentence on how many are counted, and how long the stimulus is."""
    people = {one.participant for one in figures.kept}
    others = {
        one.viewing.participant if one.viewing else one.title.split(",")[0]
        for one in figures.selection.left_out
    }
    whole = len(people | others)
    lasts = f"{length(figures.length)} long" if figures.length else "of unknown length"
    return f"{len(people)} of {whole} participants are counted. The stimulus is {lasts}."


def cautions(participants: int) -> list[str]:
    """Sentences on what cannot be said of so few participants."""
    if participants == 1:
        return [ALONE]
    if participants < FEW:
        return [
            f"There are {participants} participants: intervals of fewer than {FEW} are much too "
            "narrow, and say little about anyone else."
        ]
    return []


def _shares(figures: StimulusFigures, colours: Mapping[str, str]) -> Iterator[Block]:
    whole = figures.spans[0]
    emotions = figures.measures[:-2]
    states = (*emotions, UNCERTAIN)
    yield Heading("Shares of time")
    shares = dict(zip(states, map(float, whole.shares.mean), strict=True))
    yield Chart(lambda ink: shares_bar(shares, colours))
    rows = []
    for column, name in enumerate(states):
        mean = mean_cell(whole.means, column, probability) if name in emotions else Cell("")
        dot = Cell(capital(name), colour=colour_of(name, colours))
        rows.append((dot, mean_cell(whole.shares, column, share), mean))
    for name in (VALENCE, DERIVED):
        column = figures.measures.index(name)
        if whole.means.n[column]:
            cell = mean_cell(whole.means, column, of_measure(name))
            rows.append((Cell(capital(name)), Cell(""), cell))
    yield Grid(("Emotion", "Share of time", "Mean"), tuple(rows))


def _courses(
    figures: StimulusFigures, choices: Choices, colours: Mapping[str, str]
) -> Iterator[Block]:
    yield Heading("Mean courses over participants")
    yield Chart(partial(courses_chart, figures, colours))
    cells = figures.course.n.reshape(-1, len(figures.measures))
    people = cells[:, figures.measures.index(VALENCE)]
    least, most = int(people.min()), int(people.max())
    shown = str(most) if least == most else f"{least} to {most}"
    band = (
        f"The band is the {choices.level:.0%} interval of the mean, by bootstrap over "
        f"participants ({choices.resamples} resamples). "
        if most > 1
        else ""
    )
    dashed = "Dashed lines are the events below. " if len(figures.spans) > 1 else ""
    yield Words(
        f"Each point is the mean of {choices.step:g} s, over {shown} participants. "
        f"{band}{dashed}Where a line breaks, nobody was seen.",
        soft=True,
    )


def _coverage(figures: StimulusFigures) -> Iterator[Block]:
    yield Heading("Coverage and quality")
    rows = []
    for viewing in figures.kept:
        readable = viewing.readable_share
        shares = (
            viewing.analysed_share(figures.length),
            viewing.in_view_share,
            nan if readable is None else readable,
        )
        named = (Cell(viewing.title), Cell(viewing.group or NONE))
        rows.append((*named, *(Cell(share(one)) for one in shares)))
    if rows:
        heads = ("Participant", "Group", "Analysed", "In view", "Readable")
        yield Grid(heads, tuple(rows), texts=2)
        yield Words(f"All: {kind_words(figures.kept[0].kind)}.", soft=True)
    out = tuple((Cell(one.title), Cell(one.why)) for one in figures.selection.left_out)
    if out:
        yield Grid(("Left out", "Why"), out, texts=2)
    else:
        yield Words("Nobody is left out.", soft=True)
