"""Section of a report on what an observer coded by key, for the HTML and the PDF alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ..common.language import tr, tr_noop
from ..common.text import length, percent_of_some, timecode
from .coded_events import CodedEvent
from .report_agreement import Table

_TITLE = tr_noop("Events coded by the observer")


def within(events: Iterable[CodedEvent], start: float, end: float) -> tuple[CodedEvent, ...]:
    """The events that lie at least partly between two seconds, as they were coded."""
    return tuple(one for one in sorted(events) if one.start <= end and one.end >= start)


def section(events: Sequence[CodedEvent], start: float, end: float, table: Table) -> str:
    """The section as HTML, with its heading; "" without events.

    Shares are of the time from `start` to `end`, in seconds.

    table: makes a table of four columns.
    """
    if not events:
        return ""
    heads = (tr("Event"), tr("Times"), tr("Lasted in all"), tr("Share of the time"))
    sums = [_sum(events, code, start, end) for code in sorted({one.code for one in events})]
    listed = [(escape(one.words), timecode(one.start), *_lasting(one)) for one in events]
    each = (tr("Each event"), tr("From"), tr("To"), tr("Lasted"))
    title = escape(tr(_TITLE))
    return f"<h2>{title}</h2>{table(heads, sums)}{table(each, listed)}"


def _sum(events: Sequence[CodedEvent], code: str, start: float, end: float) -> tuple[str, ...]:
    own = [one for one in events if one.code == code]
    lasted = sum(
        max(min(one.end, end) - max(one.start, start), 0.0) for one in own if one.kind == "state"
    )
    if all(one.kind == "point" for one in own):
        return escape(code), str(len(own)), "–", "–"
    share = percent_of_some(lasted / (end - start)) if end > start else "–"
    return escape(code), str(len(own)), length(lasted), share


def _lasting(event: CodedEvent) -> tuple[str, str]:
    if event.kind == "point":
        return "–", "–"
    return timecode(event.end), length(event.end - event.start)
