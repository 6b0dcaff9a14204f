"""Markers from imported events: those that a session does not have yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.language import tr
from ..sessions.markers import Marker
from ..sessions.media_clock import MediaClock
from ..sessions.store import Session
from .import_events import Event, ImportFileError

_MARKER = "marker"  # as a behaviour in BORIS, whose comment is the note
_SAME = 0.05  # seconds; nearer than this, markers with the same note are one


@dataclass(frozen=True)
class NewMarkers:
    """Result of an import of markers.

    markers: the new ones, sorted by time.
    there: number of events whose markers the session has already.
    outside: number of events that lie outside the session, and were left out.
    """

    markers: tuple[Marker, ...]
    there: int
    outside: int

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on what was left out."""
        return (outside_words(self.outside),) if self.outside else ()


def markers_of(session: Session, events: Sequence[Event]) -> NewMarkers:
    """Markers of the events that the session has none of yet: their onsets and labels.

    Times are the film's where the session is of one, and are placed where it was first shown;
    otherwise they are seconds since the recording's start. Raises ImportFileError where all lie
    outside the session.
    """
    clock = MediaClock(session)
    onsets = np.array([event.onset for event in events], float)
    seconds = clock.seconds_of(onsets)
    outside = int(np.isnan(seconds).sum())
    if outside == len(events):
        raise ImportFileError(nothing_inside(clock, events))
    there = _times_by_note(session, clock)
    new = set()
    for event, second in zip(events, seconds.tolist(), strict=True):
        times = there.get(note_of(event), [])
        known = any(first <= event.onset <= last for first, last in times)
        if not np.isnan(second) and not known:
            new.add(Marker(round(second, 3), note_of(event)))
    return NewMarkers(tuple(sorted(new)), len(events) - outside - len(new), outside)


def _times_by_note(session: Session, clock: MediaClock) -> dict[str, list[tuple[float, float]]]:
    """From when until when an event may be for being one of the session's markers, by note.

    Other programs may tell a marker at its own time, or at that of the frame it was set on.
    """
    seconds = np.array([one.seconds for one in session.markers], float)
    firsts, lasts = clock.frame_times_at(seconds) - _SAME, clock.times_at(seconds) + _SAME
    found: dict[str, list[tuple[float, float]]] = {}
    for marker, *times in zip(session.markers, firsts.tolist(), lasts.tolist(), strict=True):
        found.setdefault(marker.words, []).append((times[0], times[1]))
    return found


def note_of(event: Event) -> str:
    """The marker's note: the label, and what else was said; of a "marker", what was said alone."""
    if event.label.strip().casefold() == _MARKER:
        return event.detail
    return f"{event.label}: {event.detail}" if event.detail else event.label


def outside_words(outside: int) -> str:
    """Sentence on events that were left out."""
    return tr("Annotations outside the session were left out: {number}.").format(number=outside)


def nothing_inside(clock: MediaClock, events: Sequence[Event]) -> str:
    """Sentence where all events lie outside the session."""
    first, last = clock.span
    earliest, latest = min(e.onset for e in events), max(e.offset for e in events)
    text = tr(
        "None of the %n annotations lies in the session: they go from {earliest} to {latest} s, "
        "and the recording from {first} to {last} s. Are they of another film?",
        "",
        len(events),
    )
    if clock.of_film:
        text = tr(
            "None of the %n annotations lies in the session: they go from {earliest} to {latest} "
            "s, and the film from {first} to {last} s. Are they of another film?",
            "",
            len(events),
        )
    return text.format(
        earliest=f"{earliest:g}", latest=f"{latest:g}", first=f"{first:g}", last=f"{last:g}"
    )
