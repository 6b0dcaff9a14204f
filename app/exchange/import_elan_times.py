"""Times of ELAN's annotations: those of their slots, or of the annotation that they refer to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np


@dataclass(frozen=True)
class Annotation:
    """One annotation as the file has it.

    slots: identifiers of its first and last time slot; None for one that refers to another.
    parent: identifier of the annotation that it refers to, and has its time from; "" without one.
    previous: identifier of the one before it, where several divide the parent's time.
    value: its text.
    """

    slots: tuple[str, str] | None
    parent: str
    previous: str
    value: str


Tiers = dict[str, dict[str, Annotation]]
"""Annotations by tier and identifier."""
Times = dict[str, tuple[float, float]]
"""Onset and offset in seconds by identifier."""


def align(slots: Mapping[str, float | None], tiers: Tiers) -> Times:
    """Times of all annotations that have some.

    slots: seconds of each time slot; None where it has none of its own: such slots divide the time
        between their neighbours evenly, and so do annotations that refer to the same one.

    Raises KeyError for an unknown slot and ValueError where an end precedes its start.
    """
    times: Times = {}
    for tier in tiers.values():
        times |= _aligned(slots, tier)
    groups = [group for tier in tiers.values() for group in _groups(tier)]
    found = True
    while found:  # an annotation may refer to one that refers to another
        found = False
        for parent, children in groups:
            if parent in times and children[0] not in times:
                edges = np.linspace(*times[parent], len(children) + 1).tolist()
                times |= dict(zip(children, pairwise(edges), strict=True))
                found = True
    if any(end < start for start, end in times.values()):
        raise ValueError("an annotation ends before it starts")
    return times


def _aligned(slots: Mapping[str, float | None], annotations: Mapping[str, Annotation]) -> Times:
    """Times of the annotations of a tier that have slots."""
    pairs = {key: one.slots for key, one in annotations.items() if one.slots is not None}
    known = {slot: slots[slot] for pair in pairs.values() for slot in pair}
    following = dict(pairs.values())
    for start in following:
        chain = [start]
        while len(chain) <= len(following) and chain[-1] in following:
            chain.append(following[chain[-1]])
            if known[chain[-1]] is not None:
                break
        first, last = known[chain[0]], known[chain[-1]]
        if first is not None and last is not None:
            known |= dict(zip(chain, np.linspace(first, last, len(chain)).tolist(), strict=True))
    times: Times = {}
    for key, (start, end) in pairs.items():
        first, last = known[start], known[end]
        if first is not None and last is not None:
            times[key] = (first, last)
    return times


def _groups(annotations: Mapping[str, Annotation]) -> list[tuple[str, list[str]]]:
    """Each annotation that those of a tier refer to, with them in their order."""
    children: dict[str, list[str]] = {}
    for key, one in annotations.items():
        if one.slots is None:
            children.setdefault(one.parent, []).append(key)
    return [(parent, _in_order(keys, annotations)) for parent, keys in children.items()]


def _in_order(keys: list[str], annotations: Mapping[str, Annotation]) -> list[str]:
    """The annotations, each after the one that it names as previous; as given if that fails."""
    following = {annotations[key].previous: key for key in keys}
    ordered: list[str] = []
    while len(ordered) < len(keys):
        key = following.get(ordered[-1] if ordered else "")
        if key is None:
            return keys
        ordered.append(key)
    return ordered
