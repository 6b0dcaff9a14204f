"""Section of a report on the agreement with a human's codes, for the HTML and the PDF alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from ..common.language import tr
from . import agreement_words
from .agreement import Agreement

Cells = tuple[str, ...]
Table = Callable[[Cells, Iterable[Cells]], str]
"""Makes an HTML table of heads and rows, whose cells are HTML already."""


def section(agreement: Agreement | None, figures: Table, confusion: Table) -> str:
    """The section as HTML, with its heading; "" without an agreement.

    figures: makes a table of two columns.
    confusion: makes a table of up to nine, the first of which names the row.
    """
    if agreement is None:
        return ""
    parts = [f"<p>{escape(one)}</p>" for one in agreement_words.remarks(agreement)]
    for one in agreement_words.comparisons(agreement):
        if one.frames:
            named = [_escaped(fact) for fact in agreement_words.facts(one)]
            heads, rows = agreement_words.confusion(one)
            titles = (tr("Figure"), tr("Value"))
            parts.append(
                f"<h3>{escape(one.title)}</h3>{figures(titles, named)}"
                f'<div class="grid">{confusion(_escaped(heads), map(_escaped, rows))}</div>'
            )
    explained = escape(tr(agreement_words.HELP))
    parts.append(f'<p class="soft small">{explained}</p>')
    title = escape(tr(agreement_words.TITLE))
    return f"<h2>{title}</h2>{''.join(parts)}"


def _escaped(row: Cells) -> Cells:
    return tuple(map(escape, row))
