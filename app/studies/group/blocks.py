"""Blocks of which a report is made, for the HTML and the PDF alike; all text is plain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """A paragraph.

    soft: whether it is less important.
    """

    text: str
    soft: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading within a section."""

    text: str


@dataclass(frozen=True)
class Cell:
    """A cell of a grid.

    text: its content.
    below: more in smaller letters, on a line of its own; "" for nothing.
    colour: hex colour of a dot before it; "" for none.
    """

    text: str
    below: str = ""
    colour: str = ""


@dataclass(frozen=True)
class Grid:
    """A table.

    heads: its heads.
    rows: of as many cells each.
    texts: how many of the first columns hold text; those of numbers are aligned to the right.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    texts: int = 1


@dataclass(frozen=True, eq=False)
class Chart:
    """A chart.

    draw: makes it as SVG, given the CSS colour of text and lines.
    """

    draw: Callable[[str], str]


Block = Words | Heading | Grid | Chart


@dataclass(frozen=True)
class Section:
    """A section with its heading."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class GroupReport:
    """Content of a group report.

    title: its heading.
    facts: pairs of a name and a value, about the study.
    sections: in order.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
