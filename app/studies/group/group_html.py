"""HTML of a group report: one self-contained page, without scripts, other files or network."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ...sessions.report_html import document, header
from .blocks import Block, Cell, Chart, Grid, GroupReport, Heading, Section, Words

_INK = "currentColor"
_CSS = """
main { max-width: 960px; }
svg { margin: 6px 0 10px; }
td.number, th.number { width: auto; padding-left: 8px; padding-right: 0; }
td { vertical-align: top; }
td .below { display: block; font-size: 0.78rem; color: var(--soft); white-space: normal; }
table { margin: 0 0 14px; }
.wide { overflow-x: auto; }
.dense th, .dense td { font-size: 0.8rem; padding-right: 0; }
.dense td .below { font-size: 0.7rem; }
@media print { .card + .card { break-before: page; } .wide { overflow: visible; } }
"""
_MANY = 7  # columns above which a table is set smaller


def page(report: GroupReport) -> str:
    """The report as an HTML page. All text is escaped."""
    sections = "\n".join(map(_section, report.sections))
    return document(report.title, f"{header(report.title, report.facts)}\n{sections}", _CSS)


def _section(section: Section) -> str:
    blocks = "".join(_blocks(section))
    return f'<section class="card"><h2>{escape(section.title)}</h2>{blocks}</section>'


def _blocks(section: Section) -> Iterator[str]:
    """HTML of the blocks; a heading stays with what follows it."""
    heading = ""
    for block in section.blocks:
        if isinstance(block, Heading):
            heading = f"<h3>{escape(block.text)}</h3>"
        elif heading and isinstance(block, Chart):
            yield f'<div class="block">{heading}{_block(block)}</div>'
            heading = ""
        else:
            yield heading + _block(block)
            heading = ""
    yield heading


def _block(block: Block) -> str:
    match block:
        case Words():
            kind = ' class="soft small"' if block.soft else ""
            return f"<p{kind}>{escape(block.text)}</p>"
        case Chart():
            return block.draw(_INK)
        case Grid():
            return _grid(block)
        case Heading():
            return f"<h3>{escape(block.text)}</h3>"


def _grid(grid: Grid) -> str:
    kinds = ["" if n < grid.texts else ' class="number"' for n in range(len(grid.heads))]
    heads = zip(kinds, grid.heads, strict=True)
    head = "".join(f"<th{kind}>{escape(one)}</th>" for kind, one in heads)
    body = "".join(
        "<tr>"
        + "".join(f"<td{kind}>{_cell(c)}</td>" for kind, c in zip(kinds, row, strict=True))
        + "</tr>"
        for row in grid.rows
    )
    dense = " dense" if len(grid.heads) > _MANY else ""
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div class="wide{dense}">{table}</div>'


def _cell(cell: Cell) -> str:
    dot = f'<span class="dot" style="background:{escape(cell.colour)}"></span>'
    below = f'<span class="below">{escape(cell.below)}</span>'
    return f"{dot if cell.colour else ''}{escape(cell.text)}{below if cell.below else ''}"
