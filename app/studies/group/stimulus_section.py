"""Section of a group report on one stimulus."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from math import nan

from ...common.language import tr, tr_noop
from ...common.text import length
from ...sessions.charts import colour_of, shares_bar
from ...sessions.summary import UNCERTAIN
from .blocks import Block, Cell, Chart, Grid, Heading, Section, Words
from .charts import courses_chart
from .choices import FEW, Choices
from .comparison_blocks import agreement_blocks, group_blocks
from .event_blocks import event_blocks
from .figures import StimulusFigures
from .number_words import NONE, mean_cell, measure_text, of_measure, probability, share
from .selection import kind_words
from .viewing import DERIVED, VALENCE, title_text

NOBODY = tr_noop("Nobody who saw it can be counted, so there is nothing to say.")
ALONE = tr_noop(
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
        blocks.append(Words(tr(NOBODY)))
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
    if figures.length:
        said = tr(
            "{number} of %n participants are counted. The stimulus is {length} long.", "", whole
        )
    else:
        said = tr(
            "{number} of %n participants are counted. The stimulus is of unknown length.",
            "",
            whole,
        )
    return said.format(number=len(people), length=length(figures.length))


def cautions(participants: int) -> list[str]:
    """Sentences on what cannot be said of so few participants."""
    if participants == 1:
        return [tr(ALONE)]
    if participants < FEW:
        return [
            tr(
                "There are %n participants: intervals of fewer than {few} are much too narrow, and "
                "say little about anyone else.",
                "",
                participants,
            ).format(few=FEW)
        ]
    return []


def _shares(figures: StimulusFigures, colours: Mapping[str, str]) -> Iterator[Block]:
    whole = figures.spans[0]
    emotions = figures.measures[:-2]
    states = (*emotions, UNCERTAIN)
    yield Heading(tr("Shares of time"))
    shares = dict(zip(states, map(float, whole.shares.mean), strict=True))
    yield Chart(lambda ink: shares_bar(shares, colours))
    rows = []
    for column, name in enumerate(states):
        mean = mean_cell(whole.means, column, probability) if name in emotions else Cell("")
        dot = Cell(measure_text(name), colour=colour_of(name, colours))
        rows.append((dot, mean_cell(whole.shares, column, share), mean))
    for name in (VALENCE, DERIVED):
        column = figures.measures.index(name)
        if whole.means.n[column]:
            cell = mean_cell(whole.means, column, of_measure(name))
            rows.append((Cell(measure_text(name)), Cell(""), cell))
    yield Grid((tr("Emotion"), tr("Share of time"), tr("Mean")), tuple(rows))


def _courses(
    figures: StimulusFigures, choices: Choices, colours: Mapping[str, str]
) -> Iterator[Block]:
    yield Heading(tr("Mean courses over participants"))
    yield Chart(partial(courses_chart, figures, colours))
    cells = figures.course.n.reshape(-1, len(figures.measures))
    people = cells[:, figures.measures.index(VALENCE)]
    least, most = int(people.min()), int(people.max())
    said = [_points(least, most, choices)]
    if most > 1:
        said.append(
            tr(
                "The band is the {level} interval of the mean, by bootstrap over participants "
                "({resamples} resamples)."
            ).format(level=f"{choices.level:.0%}", resamples=choices.resamples)
        )
    if len(figures.spans) > 1:
        said.append(tr("Dashed lines are the events below."))
    said.append(tr("Where a line breaks, nobody was seen."))
    yield Words(" ".join(said), soft=True)


def _points(least: int, most: int, choices: Choices) -> str:
    """Sentence on what a point of a course is the mean of."""
    if least == most:
        said = tr("Each point is the mean of {seconds} s, over %n participants.", "", most)
    else:
        said = tr(
            "Each point is the mean of {seconds} s, over {least} to %n participants.", "", most
        )
    return said.format(seconds=f"{choices.step:g}", least=least)


def _coverage(figures: StimulusFigures) -> Iterator[Block]:
    yield Heading(tr("Coverage and quality"))
    rows = []
    for viewing in figures.kept:
        readable = viewing.readable_share
        shares = (
            viewing.analysed_share(figures.length),
            viewing.in_view_share,
            nan if readable is None else readable,
        )
        named = (Cell(title_text(viewing.title)), Cell(viewing.group or NONE))
        rows.append((*named, *(Cell(share(one)) for one in shares)))
    if rows:
        heads = (
            *(tr("Participant"), tr("Group")),
            *(tr("Analysed"), tr("In view"), tr("Readable")),
        )
        yield Grid(heads, tuple(rows), texts=2)
        yield Words(
            tr("All: {traits}.", "sessions").format(traits=kind_words(figures.kept[0].kind)),
            soft=True,
        )
    out = tuple((Cell(title_text(one.title)), Cell(one.why)) for one in figures.selection.left_out)
    if out:
        yield Grid((tr("Left out"), tr("Why")), out, texts=2)
    else:
        yield Words(tr("Nobody is left out."), soft=True)
