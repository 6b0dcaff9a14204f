"""Occurrences of events: the same one for all participants, or coded in each viewing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import nan

from ...common.language import tr
from ...common.text import timecode
from .viewing import Event, Viewing

_CODED = " (coded)"


@dataclass(frozen=True)
class Occurrence:
    """One occurrence of an event.

    label: its name, with its number where there are several, such as "joke 2".
    events: by position of the viewing; of the stimulus's events, all have the same one.
    shared: whether it is an event of the stimulus, and not coded in each viewing.
    """

    label: str
    events: Mapping[int, Event]
    shared: bool

    @property
    def onset(self) -> float:
        """Seconds of the event in the stimulus; NaN where it is not the same for all."""
        onsets = {one.onset for one in self.events.values()}
        return onsets.pop() if self.shared and len(onsets) == 1 else nan

    @property
    def when(self) -> str:
        """When it is, such as "0:12", or "0:12 to 0:15" over viewings; "" where nobody has it."""
        onsets = [one.onset for one in self.events.values()]
        if not onsets:
            return ""
        first, last = timecode(min(onsets)), timecode(max(onsets))
        if first == last:
            return first
        return tr("{first} to {last}", "times").format(first=first, last=last)


def occurrences(shared: Iterable[Event], viewings: Sequence[Viewing]) -> list[Occurrence]:
    """Occurrences of the stimulus's events, and then of those coded in each viewing.

    The n-th event of a name in one viewing is taken for the n-th of that name in another.
    """
    whole = [
        Occurrence(label, dict.fromkeys(range(len(viewings)), event), True)
        for label, event in _labelled(shared)
    ]
    taken = {one.label for one in whole}
    coded: dict[tuple[str, int], dict[int, Event]] = {}
    for position, viewing in enumerate(viewings):
        for name, number, event in _numbered(viewing.events):
            coded.setdefault((name, number), {})[position] = event
    several = {name for name, number in coded if number > 1}
    for (name, number), events in sorted(coded.items()):
        label = f"{name} {number}" if name in several else name
        label = f"{label}{_CODED}" if label in taken else label
        whole.append(Occurrence(label, events, False))
    return whole


def label_text(label: str) -> str:
    """The label of an occurrence in the language in use; only what the program added changes."""
    if not label.endswith(_CODED):
        return label
    return tr("{event} (coded)").format(event=label.removesuffix(_CODED))


def span_of(event: Event, window: float) -> tuple[float, float]:
    """Start and end of an event; one of no duration counts with the `window` seconds after it."""
    return event.onset, event.onset + (event.duration or window)


def _labelled(events: Iterable[Event]) -> list[tuple[str, Event]]:
    numbered = list(_numbered(events))
    several = {name for name, number, _ in numbered if number > 1}
    return [
        (f"{name} {number}" if name in several else name, event) for name, number, event in numbered
    ]


def _numbered(events: Iterable[Event]) -> Iterable[tuple[str, int, Event]]:
    """Name, number among those of this name, and event, by time."""
    counts: Counter[str] = Counter()
    for event in sorted(events, key=lambda one: (one.onset, one.name)):
        counts[event.name] += 1
        yield event.name, counts[event.name], event
