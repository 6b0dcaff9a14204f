"""Figures of one stimulus over participants: all that the report and the table tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...sessions.progress import Progress, part_of, untold
from .bootstrap import Means, means
from .choices import Choices
from .courses import course, grid
from .intersubject import Agreement, agreement
from .occurrences import Occurrence, occurrences
from .reaction_results import ReactionResult, reaction_result
from .selection import LeftOut, Selection, select
from .span_results import SpanResult, span_result
from .viewing import Event, Floats, Viewing


@dataclass(frozen=True, eq=False)
class StimulusFigures:
    """Figures of one stimulus.

    stimulus: its id.
    length: in seconds.
    measures: K names.
    selection: who is counted.
    groups: names of those that are counted, without "".
    edges: of the cells of all courses, (cells + 1,) seconds.
    courses: (P, cells, K), of each viewing.
    course: means over all, of cells and measures, (cells * K,).
    group_courses: the same of each group.
    spans: the whole stimulus, then each event.
    reactions: to each event.
    agreements: by measure.
    """

    stimulus: str
    length: float
    measures: tuple[str, ...]
    selection: Selection
    groups: tuple[str, ...]
    edges: Floats
    courses: Floats
    course: Means
    group_courses: Mapping[str, Means]
    spans: tuple[SpanResult, ...]
    reactions: tuple[ReactionResult, ...]
    agreements: Mapping[str, Agreement]

    @property
    def kept(self) -> tuple[Viewing, ...]:
        """Viewings that are counted, one of each participant."""
        return self.selection.kept


def stimulus_figures(  # noqa: PLR0913 - a stimulus, who saw it, and how to compute
    stimulus: str,
    seconds: float | None,
    events: Iterable[Event],
    viewings: Sequence[Viewing],
    choices: Choices,
    *,
    unread: Iterable[LeftOut] = (),
    progress: Progress = untold,
) -> StimulusFigures:
    """Compute the figures of one stimulus.

    seconds: length of the stimulus; None where it is not known: then that of the longest viewing.
    viewings: of this stimulus, of any participants and runs.
    unread: viewings that could not be read.
    progress: called with the part done, 0 to 1. Raises what it raises.
    """
    length = max((one.length for one in viewings), default=0.0) if seconds is None else seconds
    chosen = select(viewings, length, choices)
    chosen = Selection(chosen.kept, (*unread, *chosen.left_out), chosen.remarks)
    kept = chosen.kept
    names = kept[0].measures if kept else ()
    edges = grid(length, choices.step)
    courses = np.empty((len(kept), len(edges) - 1, len(names)))
    for position, viewing in enumerate(kept):
        progress(0.2 * position / len(kept))
        courses[position] = course(viewing, edges)
    groups = tuple(sorted({one.group for one in kept} - {""}))
    flat = courses.reshape(len(kept), (len(edges) - 1) * len(names))
    whole = means(flat, choices, part_of(progress, 0.2, 0.5))
    by_group = {}
    for number, group in enumerate(groups if len(groups) > 1 else ()):
        ends = (0.5 + 0.3 * (number + each) / len(groups) for each in (0, 1))
        mine = [position for position, one in enumerate(kept) if one.group == group]
        by_group[group] = means(flat[mine], choices, part_of(progress, *ends))
    found = occurrences(events, kept)
    everything = Occurrence("", {n: Event("", 0.0, length) for n in range(len(kept))}, True)
    spans, reacted = [span_result(everything, kept, groups, choices)], []
    for number, one in enumerate(found):
        progress(0.8 + 0.2 * number / len(found))
        spans.append(span_result(one, kept, groups, choices))
        reacted.append(reaction_result(one, kept, choices))
    return StimulusFigures(
        stimulus=stimulus,
        length=length,
        measures=names,
        selection=chosen,
        groups=groups,
        edges=edges,
        courses=courses,
        course=whole,
        group_courses=by_group,
        spans=tuple(spans),
        reactions=tuple(reacted),
        agreements={name: agreement(courses[:, :, k], choices) for k, name in enumerate(names)},
    )
