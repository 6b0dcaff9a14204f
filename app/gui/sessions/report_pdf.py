"""PDF report of a session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ...common.emotion_names import emotion_text
from ...common.language import tr
from ...common.text import capital, length, percent_of_some, timecode
from ...sessions import report_events
from ...sessions.charts import changes_grid, colour_of, course_line, shares_bar, swatch
from ...sessions.highlights import Highlight
from ...sessions.progress import Progress, part_of, untold
from ...sessions.report import NOTE, READING_HELP, Report
from ...sessions.report_agreement import section
from ...sessions.report_html import heading, most_shown, paragraph, seen, strength, ten_people, when
from ...sessions.summary import PersonSummary
from .pdf_document import PdfDocument

INK = "#1f2430"
"""Colour of text and charts."""
_SOFT = "#5c6575"
_LINE = "#dfe3ea"
_GRID_ACROSS = 500
_THUMBNAIL = 112
_SWATCH = 15  # across
_COLUMNS = 5  # of thumbnails: the most that a person has
_AROUND = "margin-top: 6px; margin-bottom: 12px"  # of a table
CSS = f"""
body {{ color: {INK}; font-size: 13px; }}
h1 {{ font-size: 26px; font-weight: 600; margin: 0 0 6px 0; }}
h2 {{ font-size: 18px; font-weight: 600; margin: 24px 0 0 0; }}
h3 {{ font-size: 13px; font-weight: 600; margin: 20px 0 6px 0; }}
p {{ margin: 0 0 8px 0; }}
.text {{ line-height: 135%; }}
.soft {{ color: {_SOFT}; }}
.small {{ font-size: 11px; color: {_SOFT}; }}
th {{ color: {_SOFT}; font-size: 11px; font-weight: 600; text-align: left; }}
"""
"""Style sheet of all PDF reports."""


def pdf(report: Report, progress: Progress = untold) -> bytes:
    """The report as a PDF file's bytes, made in any one thread beside a QGuiApplication.

    progress: called with the part done, 0 to 1. Raises what it raises.
    """
    document = document_of(report, part_of(progress, 0.0, 0.5))
    return document.pdf(report.title, part_of(progress, 0.5, 1.0))


def document_of(report: Report, progress: Progress = untold) -> PdfDocument:
    """The report as a PDF document. Text from the user is escaped. Raises what progress raises."""
    document = PdfDocument(CSS)
    document.setHtml(_html(report, document, progress))
    return document


def _html(report: Report, document: PdfDocument, progress: Progress) -> str:
    facts = " &nbsp;·&nbsp; ".join(f"{escape(n)}: {escape(value)}" for n, value in report.facts)
    opening = f'<h1>{escape(report.title)}</h1><p class="soft">{facts}</p>'
    # Each person begins on a new page, and so does the rest.
    chapters = []
    for number, person in enumerate(report.people):
        progress(number / len(report.people))
        chapters.append(_person(person, report, document))
    progress(1.0)
    events = report_events.section(report.events, *report.span, _events)
    agreement = section(report.agreement, _figures, _confusion)
    lists = _passers_by(report) + events + _markers(report)
    chapters.append(lists + agreement + _closing(report))
    if not report.people:
        opening += paragraph(tr("Nobody was in view."))
    new_page = '<h2 style="page-break-before: always">'
    chapters[1:] = [chapter.replace("<h2>", new_page, 1) for chapter in chapters[1:]]
    return f"<body>{opening}{''.join(chapters)}</body>"


def _passers_by(report: Report) -> str:
    rows = [
        (escape(one.title), escape(most_shown(one)), length(one.seconds))
        for one in report.passers_by
    ]
    table = _table((tr("Person"), tr("Shown most"), tr("In view")), rows)
    return heading(2, tr("Seen for less time")) + table if rows else ""


def _markers(report: Report) -> str:
    rows = [
        (f"{number}. {escape(one.note) or '–'}", timecode(one.seconds))
        for number, one in enumerate(report.markers, 1)
    ]
    table = _table((tr("Note", "of a marker"), tr("At", "a time")), rows)
    return heading(2, tr("Markers")) + table if rows else ""


def _person(person: PersonSummary, report: Report, document: PdfDocument) -> str:
    rows = [
        (
            f"{document.chart(swatch(name, report.colours), _SWATCH)}&nbsp; "
            f"{escape(capital(emotion_text(name)))}",
            escape(percent_of_some(share)),
            escape(percent_of_some(person.means[name])) if name in person.means else "",
        )
        for name, share in person.shares.items()
    ]
    marked = [marker.seconds for marker in report.markers]
    heads = (tr("Emotion"), tr("Share of time"), tr("Mean probability"))
    valence = heading(3, tr("Valence over time"))
    title = heading(3, tr("Changes from one emotion to another"))
    changes = paragraph(tr("None was seen.", "no change of emotion"))
    if person.changes.to_numpy().any():
        changes = f"<p>{document.chart(changes_grid(person.changes, INK), _GRID_ACROSS)}</p>"
    return (
        f"<h2>{escape(person.title)}</h2>"
        f'<p class="soft">{escape(seen(person))}</p>'
        f"{ten_people(person)}"
        f"<p>{document.chart(shares_bar(person.shares, report.colours))}</p>"
        f"{_table(heads, rows)}"
        f"{valence}<p>{document.chart(course_line(person.course, marked, INK))}</p>"
        f"{title}{changes}"
        f"{_moments(person.highlights, report, document)}"
    )


def _moments(highlights: Sequence[Highlight], report: Report, document: PdfDocument) -> str:
    if not highlights:
        return ""
    pictured = [_moment(one, report, document) for one in sorted(highlights, key=_seconds)]
    pictured += [""] * (_COLUMNS - len(pictured))
    cells = "".join(f'<td width="{100 // _COLUMNS}%">{one}</td>' for one in pictured)
    title = heading(3, tr("Moments of strongest expression"))
    return (
        f"{title}"
        f'<table width="100%" cellspacing="0" cellpadding="0" style="{_AROUND}">'
        f"<tr>{cells}</tr></table>"
    )


def _moment(highlight: Highlight, report: Report, document: PdfDocument) -> str:
    jpeg = report.thumbnails.get(highlight)
    picture = f"{document.photo(jpeg, _THUMBNAIL)}<br>" if jpeg else ""
    colour = escape(colour_of(highlight.emotion, report.colours))
    words = f'<span class="small">{escape(when(highlight))}</span>'
    return (
        f'{picture}<span style="color: {colour}">●</span> {escape(strength(highlight))}<br>{words}'
    )


def _closing(report: Report) -> str:
    title = heading(2, tr("What these figures are, and are not"))
    texts = [escape(tr(one)) for one in NOTE]
    note = "".join(f'<p class="text">{one}</p>' for one in texts)
    explained = escape(tr(READING_HELP))
    made = tr("Made with Emotion Lens {version}. Model (SHA-256): {hash}").format(
        version=report.program, hash=report.model
    )
    return f'{title}{note}<p class="small">{explained}</p><p class="small">{escape(made)}</p>'


def _figures(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return _table(heads, rows, "46%")


def _events(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return _table(heads, rows, "17%")


def _confusion(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return _table(heads, rows, f"{90 // len(heads)}%")


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]], width: str = "24%") -> str:
    """HTML table as wide as the page; cells are HTML already, the first column is the widest.

    width: of each other column.
    """
    widths = ["", *[f' width="{width}" align="right"'] * (len(heads) - 1)]
    lines = [
        "".join(f"<th{width}>{head}</th>" for width, head in zip(widths, heads, strict=True)),
        *(
            "".join(f"<td{w}>{cell}</td>" for w, cell in zip(widths, row, strict=True))
            for row in rows
        ),
    ]
    line = f"border-bottom: 1px solid {_LINE}"
    body = "".join(f"<tr>{one}</tr>" for one in lines)
    body = body.replace("<td", f'<td style="{line}"').replace("<th", f'<th style="{line}"')
    return f'<table width="100%" cellspacing="0" cellpadding="3" style="{_AROUND}">{body}</table>'


def _seconds(highlight: Highlight) -> float:
    return highlight.seconds
