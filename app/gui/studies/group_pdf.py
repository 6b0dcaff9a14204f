"""PDF of a study's group report."""

from __future__ import annotations

from html import escape

from ...sessions.progress import Progress, part_of, untold
from ...studies.group.blocks import Block, Cell, Chart, Grid, GroupReport, Heading, Section, Words
from ..sessions.pdf_document import PdfDocument
from ..sessions.report_pdf import CSS, INK

_SOFT, _LINE = "#5c6575", "#dfe3ea"
_AROUND = "margin-top: 6px; margin-bottom: 12px"  # of a table
_MANY = 7  # columns above which a table is set smaller


def group_pdf(report: GroupReport, progress: Progress = untold) -> bytes:
    """The report as a PDF file's bytes, made in any one thread beside a QGuiApplication.

    progress: called with the part done, 0 to 1. Raises what it raises.
    """
    document = document_of(report, part_of(progress, 0.0, 0.5))
    return document.pdf(report.title, part_of(progress, 0.5, 1.0))


def document_of(report: GroupReport, progress: Progress = untold) -> PdfDocument:
    """The report as a PDF document. All text is escaped. Raises what progress raises."""
    document = PdfDocument(CSS)
    facts = " &nbsp;·&nbsp; ".join(f"{escape(n)}: {escape(value)}" for n, value in report.facts)
    parts = [f'<h1>{escape(report.title)}</h1><p class="soft">{facts}</p>']
    for number, section in enumerate(report.sections):
        progress(number / len(report.sections))
        parts.append(_section(section, document, new_page=number > 0))
    document.setHtml(f"<body>{''.join(parts)}</body>")
    progress(1.0)
    return document


def _section(section: Section, document: PdfDocument, new_page: bool) -> str:
    before = ' style="page-break-before: always"' if new_page else ""
    blocks = "".join(_block(one, document) for one in section.blocks)
    return f"<h2{before}>{escape(section.title)}</h2>{blocks}"


def _block(block: Block, document: PdfDocument) -> str:
    match block:
        case Words():
            return f'<p class="{"small" if block.soft else "text"}">{escape(block.text)}</p>'
        case Heading():
            return f"<h3>{escape(block.text)}</h3>"
        case Chart():
            return f"<p>{document.chart(block.draw(INK))}</p>"
        case Grid():
            return _grid(block)


def _grid(grid: Grid) -> str:
    size = 9 if len(grid.heads) > _MANY else 12
    aligned = ["" if n < grid.texts else ' align="right"' for n in range(len(grid.heads))]
    line = f"border-bottom: 1px solid {_LINE}; font-size: {size}px"
    heads = zip(aligned, grid.heads, strict=True)
    rows = ["".join(f'<th style="{line}"{kind}>{escape(one)}</th>' for kind, one in heads)]
    for row in grid.rows:
        cells = zip(aligned, row, strict=True)
        rows.append("".join(f'<td style="{line}"{kind}>{_cell(c, size)}</td>' for kind, c in cells))
    body = "".join(f"<tr>{one}</tr>" for one in rows)
    return f'<table width="100%" cellspacing="0" cellpadding="3" style="{_AROUND}">{body}</table>'


def _cell(cell: Cell, size: int) -> str:
    dot = f'<span style="color: {escape(cell.colour)}">●</span> ' if cell.colour else ""
    small = f"font-size: {size - 2}px; color: {_SOFT}"
    below = f'<br><span style="{small}">{escape(cell.below)}</span>' if cell.below else ""
    return f"{dot}{escape(cell.text)}{below}"
