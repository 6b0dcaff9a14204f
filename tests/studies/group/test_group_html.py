from __future__ import annotations

from html.parser import HTMLParser

from app.sessions.colours import COLOURS
from app.studies.group.blocks import Cell, Chart, Grid, GroupReport, Heading, Section, Words
from app.studies.group.choices import Choices
from app.studies.group.figures import StimulusFigures
from app.studies.group.group_html import page
from app.studies.group.report import make_report

_EVIL = "<script>x</script> & \"y\" 'z'"


class _Read(HTMLParser):
    """The page's tags, addresses and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.links: list[str | None] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)
        self.links += [value for name, value in attrs if name in ("src", "href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_report_without_sections_is_a_page() -> None:
    read = _Read(page(GroupReport("Nothing", (), ())))
    assert read.open == []
    assert "Nothing" in read.text


def test_what_users_write_stays_text() -> None:
    grid = Grid((_EVIL,), ((Cell(_EVIL, _EVIL, _EVIL),),))
    blocks = (Words(_EVIL), Heading(_EVIL), grid)
    read = _Read(page(GroupReport(_EVIL, ((_EVIL, _EVIL),), (Section(_EVIL, blocks),))))
    assert "script" not in read.tags
    assert read.text.count(_EVIL) == 10


def test_the_whole_report_needs_nothing_else(demo_figures: StimulusFigures) -> None:
    report = make_report("Study", [demo_figures], [], Choices(), COLOURS)
    text = page(report)
    read = _Read(text)
    assert read.open == []
    assert read.links == []
    assert "script" not in read.tags
    assert "default-src 'none'" in text
    assert {"svg", "polygon", "table"} <= read.tags


def test_a_heading_stays_with_its_chart() -> None:
    blocks = (Heading("Courses"), Chart(lambda ink: f"<svg>{ink}</svg>"), Words("Below", soft=True))
    text = page(GroupReport("A", (), (Section("B", blocks),)))
    block = '<div class="block"><h3>Courses</h3><svg>currentColor</svg></div>'
    assert f'{block}<p class="soft small">Below</p>' in text


def test_wide_tables_are_set_smaller() -> None:
    def grid(columns: int) -> str:
        wide = Grid(("Head",) * columns, ((Cell("1"),) * columns,))
        return page(GroupReport("A", (), (Section("B", (wide,)),)))

    assert 'class="wide"' in grid(7)
    assert 'class="wide dense"' in grid(8)
