"""Reactions of all participants to an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .bootstrap import Means, means
from .choices import Choices
from .occurrences import Occurrence
from .reactions import Reaction, event_course, event_edges, reactions
from .viewing import Floats, Viewing


@dataclass(frozen=True, eq=False)
class ReactionResult:
    """Reactions of all participants to an event.

    label, when: of the event.
    each: by position of the viewing, the reaction of each measure.
    reacted, judged: by measure, participants who did, and of whom it can be said.
    timing: by measure, means over those who reacted of onset, peak and size.
    edges: of the cells of the course, (cells + 1,) seconds from the event on.
    course: means over all who have the event, of cells and measures, (cells * measures,).
    """

    label: str
    when: str
    each: Mapping[int, Mapping[str, Reaction]]
    reacted: Mapping[str, int]
    judged: Mapping[str, int]
    timing: Mapping[str, Means]
    edges: Floats
    course: Means


def reaction_result(found: Occurrence, kept: Sequence[Viewing], choices: Choices) -> ReactionResult:
    """Reactions to an occurrence, of each viewing and over participants."""
    names = kept[0].measures if kept else ()
    courses = {
        position: event_course(kept[position], event, choices)
        for position, event in found.events.items()
    }
    each = {position: reactions(one, names, choices) for position, one in courses.items()}
    edges = event_edges(choices)
    flat = np.array(list(courses.values())).reshape(len(each), (len(edges) - 1) * len(names))
    states = {name: [one[name].state for one in each.values()] for name in names}
    timing = {
        name: means(
            np.array(
                [
                    (one[name].onset, one[name].peak, one[name].size)
                    for one in each.values()
                    if one[name].state == "reacted"
                ]
            ).reshape(-1, 3),
            choices,
        )
        for name in names
    }
    return ReactionResult(
        found.label,
        found.when,
        each,
        {name: one.count("reacted") for name, one in states.items()},
        {name: len(one) - one.count("unseen") for name, one in states.items()},
        timing,
        edges,
        means(flat, choices),
    )
