"""HTML report: one self-contained page, without scripts, other files or network."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from html import escape

from ..common import language
from ..common.emotion_names import emotion_text
from ..common.language import tr, tr_noop
from ..common.ten_people import of_some_time
from ..common.text import capital, length, percent_of_some, timecode
from . import report_agreement, report_events
from .charts import changes_grid, colour_of, course_line, shares_bar, swatch
from .highlights import Highlight
from .report import NOTE, READING_HELP, Report
from .report_css import CSS
from .summary import PersonSummary

_INK = "currentColor"
_NOTHING_LOADED = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"  # untranslated

_SEEN = {
    (False, False): tr_noop("In view for {length}"),
    (True, False): tr_noop("In view for {length} ({percent} of the time analysed)"),
    (False, True): tr_noop("In view for {length}, readable {readable} of the time"),
    (True, True): tr_noop(
        "In view for {length} ({percent} of the time analysed), readable {readable} of the time"
    ),
}
"""Sentences by whether it is known how much of the time a person was in view, and readable."""


def page(report: Report) -> str:
    """The report as an HTML page. Text from the user is escaped."""
    parts = [
        _opening(report),
        *(_person(one, report) for one in report.people),
        _passers_by(report.passers_by),
        _card(report_events.section(report.events, *report.span, _table)),
        _markers(report),
        _card(report_agreement.section(report.agreement, _table, _table)),
        _closing(report),
    ]
    return document(report.title, "\n".join(part for part in parts if part))


def document(title: str, body: str, css: str = "") -> str:
    """An HTML page in the style of all reports, which loads nothing.

    title: plain text.
    body: HTML of its content.
    css: style beside that of all reports.
    """
    direction = ' dir="rtl"' if language.is_right_to_left() else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language.code().replace("_", "-")}"{direction}>\n'
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_LOADED}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{CSS}{css}</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n</main>\n</body>\n</html>\n"
    )


def _opening(report: Report) -> str:
    nobody = "" if report.people else _card(paragraph(tr("Nobody was in view.")), "div")
    return f"{header(report.title, report.facts)}{nobody}"


def header(title: str, facts: Iterable[tuple[str, str]]) -> str:
    """HTML header: a heading, and pairs of a name and a value below it."""
    pairs = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in facts
    )
    return f'<header><h1>{escape(title)}</h1><dl class="facts">{pairs}</dl></header>'


def _person(person: PersonSummary, report: Report) -> str:
    marked = [marker.seconds for marker in report.markers]
    valence = heading(3, tr("Valence over time"))
    return (
        f'<section class="card person"><h2>{escape(person.title)}</h2>'
        f'<p class="seen soft">{escape(seen(person))}</p>'
        f"{ten_people(person)}{shares_bar(person.shares, report.colours)}"
        f"{_shares(person, report.colours)}"
        f'<div class="block">{valence}'
        f"{course_line(person.course, marked, _INK)}</div>"
        f"{_changes(person)}{_moments(person, report)}</section>"
    )


def _shares(person: PersonSummary, colours: Mapping[str, str]) -> str:
    rows = [
        (
            f"{swatch(name, colours)}{escape(capital(emotion_text(name)))}",
            escape(percent_of_some(share)),
            escape(percent_of_some(person.means[name])) if name in person.means else "",
        )
        for name, share in person.shares.items()
    ]
    heads = (tr("Emotion"), tr("Share of time"), tr("Mean probability"))
    return f'<div class="block shares">{_table(heads, rows)}</div>'


def _changes(person: PersonSummary) -> str:
    title = heading(3, tr("Changes from one emotion to another"))
    chart = paragraph(tr("None was seen.", "no change of emotion"))
    if person.changes.to_numpy().any():
        chart = f'<div class="grid">{changes_grid(person.changes, _INK)}</div>'
    return f'<div class="block">{title}{chart}</div>'


def _moments(person: PersonSummary, report: Report) -> str:
    if not person.highlights:
        return ""
    items = "".join(_moment(one, report) for one in sorted(person.highlights, key=_seconds))
    title = heading(3, tr("Moments of strongest expression"))
    return f'{title}<ul class="moments">{items}</ul>'


def _moment(highlight: Highlight, report: Report) -> str:
    jpeg = report.thumbnails.get(highlight)
    picture = ""
    if jpeg is not None:
        data = base64.b64encode(jpeg).decode("ascii")
        picture = f'<img alt="" src="data:image/jpeg;base64,{data}">'
    colour = escape(colour_of(highlight.emotion, report.colours))
    return (
        f'<li>{picture}<span class="dot" style="background:{colour}"></span>'
        f"{escape(strength(highlight))}"
        f'<span class="when">{escape(when(highlight))}</span></li>'
    )


def _passers_by(people: Iterable[PersonSummary]) -> str:
    rows = [(escape(one.title), escape(most_shown(one)), length(one.seconds)) for one in people]
    if not rows:
        return ""
    table = _table((tr("Person"), tr("Shown most"), tr("In view")), rows)
    return _card(heading(2, tr("Seen for less time")) + table)


def _markers(report: Report) -> str:
    if not report.markers:
        return ""
    rows = [
        (f"{number}. {escape(one.note) or '–'}", timecode(one.seconds))
        for number, one in enumerate(report.markers, 1)
    ]
    table = _table((tr("Note", "of a marker"), tr("At", "a time")), rows)
    return _card(heading(2, tr("Markers")) + table)


def _card(inside: str, tag: str = "section") -> str:
    return f'<{tag} class="card">{inside}</{tag}>' if inside else ""


def heading(level: int, words: str) -> str:
    """HTML heading of a level, such as 2, of plain text."""
    return f"<h{level}>{escape(words)}</h{level}>"


def paragraph(words: str) -> str:
    """HTML paragraph of plain text."""
    return f"<p>{escape(words)}</p>"


def _closing(report: Report) -> str:
    title = heading(2, tr("What these figures are, and are not"))
    note = "".join(paragraph(tr(one)) for one in NOTE)
    explained = escape(tr(READING_HELP))
    made = escape(tr("Made with Emotion Lens {version}. Model (SHA-256): {hash}"))
    digest = f'<span class="hash">{escape(report.model)}</span>'
    return (
        f'<section class="card block">{title}{note}'
        f'<p class="soft small">{explained}</p>'
        f'<p class="soft small">{made.format(version=escape(report.program), hash=digest)}</p>'
        "</section>"
    )


def seen(person: PersonSummary) -> str:
    """Sentence on how long a person was in view, and readable."""
    known = (person.in_view is not None, person.readable is not None)
    return tr(_SEEN[known]).format(
        length=length(person.seconds),
        percent=percent_of_some(person.in_view or 0.0),
        readable=percent_of_some(person.readable or 0.0),
    )


def ten_people(person: PersonSummary) -> str:
    """HTML paragraph on what ten people would say; "" where that is not known."""
    words = of_some_time(person.votes)
    return f"<p>{escape(words)}</p>" if words else ""


def strength(highlight: Highlight) -> str:
    """The emotion of a moment of strong expression and its probability, such as "Happy 98%"."""
    return tr("{emotion} {percent}").format(
        emotion=capital(emotion_text(highlight.emotion)),
        percent=percent_of_some(highlight.probability),
    )


def when(highlight: Highlight) -> str:
    """When a moment of strong expression was, such as "at 2:05"."""
    return tr("at {time}").format(time=timecode(highlight.seconds))


def most_shown(person: PersonSummary) -> str:
    """The emotion with the largest share of time, such as "Happy 62%"."""
    name = max(person.shares, key=lambda one: person.shares[one])
    return tr("{emotion} {percent}").format(
        emotion=capital(emotion_text(name)), percent=percent_of_some(person.shares[name])
    )


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """HTML table; cells are HTML already, all columns but the first are numbers."""
    kinds = ["", *[' class="number"'] * (len(heads) - 1)]
    head = "".join(f"<th{kind}>{one}</th>" for kind, one in zip(kinds, heads, strict=True))
    body = "".join(
        "<tr>"
        + "".join(f"<td{kind}>{cell}</td>" for kind, cell in zip(kinds, row, strict=True))
        + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _seconds(highlight: Highlight) -> float:
    return highlight.seconds
