"""Coded events of a session: point events and states, made from the markers with a code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from .event_codes import CodeKind
from .markers import Marker, by_time


@dataclass(frozen=True, order=True)
class CodedEvent:
    """Coded event: what an observer coded.

    start: seconds.
    end: seconds; as the start, for a point event.
    code: name of the event code.
    note: what was noted at its start and its stop; "" for nothing.
    kind: "point" or "state".
    """

    start: float
    end: float
    code: str
    note: str
    kind: CodeKind

    @property
    def words(self) -> str:
        """Text of the event, such as "speaks" or "speaks: aloud"."""
        return ": ".join(filter(None, (self.code, self.note)))


class Coded(NamedTuple):
    """Result of `coded`.

    events: sorted by time.
    rest: the other markers, sorted by time; a stop without a start is one of them, its words its
        note.
    """

    events: list[CodedEvent]
    rest: list[Marker]


def coded(markers: Iterable[Marker], end: float, *, shown: bool = False) -> Coded:
    """Events of the markers. A state lasts until its stop, its next start, or the session's end.

    end: seconds, of the session.
    shown: whether words are in the language in use; those in files are English.
    """
    events: list[CodedEvent] = []
    rest: list[Marker] = []
    begun: dict[str, Marker] = {}
    for marker in by_time(markers):
        start = begun.pop(marker.code, None) if marker.kind in ("start", "stop") else None
        if start is not None:
            last = marker.note if marker.kind == "stop" else ""
            events.append(_state(start, marker.seconds, last))
        if marker.kind == "start":
            begun[marker.code] = marker
        elif marker.kind == "point":
            at = marker.seconds
            events.append(CodedEvent(at, at, marker.code, marker.note, "point"))
        elif start is None:
            rest.append(Marker(marker.seconds, marker.shown if shown else marker.words))
    events += [_state(start, max(end, start.seconds)) for start in begun.values()]
    return Coded(sorted(events), rest)


def running(markers: Iterable[Marker]) -> dict[str, Marker]:
    """The states that were started and not stopped: their starts by code, in order of time."""
    begun: dict[str, Marker] = {}
    for marker in by_time(markers):
        if marker.kind in ("start", "stop"):
            begun.pop(marker.code, None)
        if marker.kind == "start":
            begun[marker.code] = marker
    return begun


def pressed(code: str, kind: CodeKind, seconds: float, markers: Iterable[Marker]) -> Marker:
    """Marker of a press of a code's key: a point, or a state's start or stop.

    markers: the session's so far; those after `seconds` do not count.
    """
    if kind == "point":
        return Marker(seconds, "", code, "point")
    runs = code in running(one for one in markers if one.seconds <= seconds)
    return Marker(seconds, "", code, "stop" if runs else "start")


def stops(markers: Sequence[Marker], seconds: float) -> list[Marker]:
    """Stops of the states that still run, for the end of a recording at `seconds`."""
    begun = running(markers).values()
    return [Marker(max(seconds, one.seconds), "", one.code, "stop") for one in begun]


def united(events: Iterable[CodedEvent]) -> list[CodedEvent]:
    """The events, sorted; states of one code that overlap are one, with the notes of both.

    They do in a film's time, where parts of the film were shown twice.
    """
    done: list[CodedEvent] = []
    last: dict[str, int] = {}  # position in `done` of each code's last state
    for event in sorted(events):
        before = done[last[event.code]] if event.code in last else None
        if event.kind == "state" and before is not None and event.start < before.end:
            notes = dict.fromkeys(filter(None, (before.note, event.note)))
            end = max(before.end, event.end)
            done[last[event.code]] = replace(before, end=end, note="; ".join(notes))
        else:
            if event.kind == "state":
                last[event.code] = len(done)
            done.append(event)
    return done


def _state(start: Marker, end: float, last: str = "") -> CodedEvent:
    note = "; ".join(dict.fromkeys(filter(None, (start.note, last))))
    return CodedEvent(start.seconds, end, start.code, note, "state")
