from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

import numpy as np

from app.common import language
from app.common.text import day
from app.sessions.agreement import compare
from app.sessions.analysed_time import AnalysedTime
from app.sessions.codes import Code
from app.sessions.markers import Marker
from app.sessions.report import NOTE, make_report
from app.sessions.report_html import document, page, seen
from app.sessions.summary import summarise
from tests.other_language import other_language
from tests.sessions.made import camera_session
from tests.sessions.rows import EMOTIONS, frames, metadata, readings, row

_VOID = {"meta", "img", "br", "hr", "link"}
_COLOURS = {"happy": "#f0e442", "sad": "#0072b2"}


class _Page(HTMLParser):
    """What a browser makes of a page: its tags, its words, and whether all is closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    def count(self, tag: str) -> int:
        return sum(name == tag for name, _ in self.tags)


def _html(*rows: dict[str, Any], **choices: Any) -> str:
    people = summarise(readings(*rows), EMOTIONS)
    fields = {
        "duration": 60.0,
        "colours": _COLOURS,
        "markers": [],
        "metadata": metadata(),
        **choices,
    }
    return page(make_report(fields.pop("metadata"), people, fields.pop("markers"), **fields))


def test_a_session_without_people_makes_a_page() -> None:
    read = _Page(_html())
    assert "Nobody was in view." in read.words
    assert read.count("svg") == 0
    assert all(one in read.words for one in NOTE)


def test_a_person_is_summed_up() -> None:
    rows = [row(n / 10, "happy" if n < 30 else "sad", strength=0.8) for n in range(40)]
    html = _html(*rows)
    read = _Page(html)
    assert "Person 1" in read.words
    assert "In view for 4.0 s, readable 100% of the time" in read.words
    assert read.count("svg") == 3 + 8  # the charts, and the legend's entries
    assert re.search(r"Happy</td><td[^>]*>75%</td><td[^>]*>61%</td>", html)
    assert "background:#f0e442" in html
    assert "Moments of strongest expression" in read.words
    assert metadata().model_sha256 in read.words


def test_without_changes_and_moments_it_says_so_or_nothing() -> None:
    read = _Page(_html(row(0.0), row(0.1)))
    assert "None was seen." in read.words
    assert "Moments" not in read.words
    assert read.count("svg") == 2 + 8


def test_thumbnails_are_inside_the_page() -> None:
    picture = np.full((40, 40, 3), 128, np.uint8)
    read = _Page(_html(row(0.0, "happy"), picture=lambda *_: picture))
    sources = [attributes["src"] or "" for tag, attributes in read.tags if tag == "img"]
    assert len(sources) == 1
    assert sources[0].startswith("data:image/jpeg;base64,")
    assert _Page(_html(row(0.0, "happy"))).count("img") == 0


def test_what_users_write_stays_text() -> None:
    evil = "<b>x</b>\"'&<script>alert(1)</script>"
    read = _Page(
        _html(
            row(0.0, "happy", name=evil),
            *(row(n / 10, person=2) for n in range(300)),
            metadata=metadata(source=evil, program=evil, model_sha256=evil),
            markers=[Marker(1.0, evil)],
            title=evil,
        )
    )
    assert read.count("script") == read.count("b") == 0
    # In the title, the heading, the source, a passer-by, a marker, the program and the model.
    assert read.words.count(evil) == 7


def test_it_needs_nothing_else() -> None:
    picture = np.full((40, 40, 3), 128, np.uint8)
    html = _html(row(0.0, "happy"), row(1.0, "sad"), picture=lambda *_: picture)
    without_names = html.replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"https?://|url\(|@import|<link|<script|\bon\w+=", without_names)
    assert "default-src 'none'" in html


def test_passers_by_and_markers_are_listed() -> None:
    rows = [row(n / 10, "happy") for n in range(300)]
    markers = [Marker(65.0, "Task <2>"), Marker(5.0, "")]
    read = _Page(_html(*rows, row(3.0, "sad", person=2), duration=90.0, markers=markers))
    assert "Seen for less time" in read.words
    assert "Person 2Sad 100%0.1 s" in read.words
    assert "1. –0:052. Task <2>1:05" in read.words


def test_the_agreement_with_a_human_is_in_it() -> None:
    rows = [row(float(n), "happy" if n % 2 else "sad", name="<Anna>") for n in range(8)]
    codes = [Code(float(n), n + 1.0, "happy" if n % 2 else "sad", "<anna>") for n in range(8)]
    found = _Page(_html(*rows, agreement=compare(camera_session(rows), codes)))
    assert "Agreement with a human's codes" in found.words
    assert "1.00 (95%: 1.00 to 1.00)" in found.words
    assert "Human \\ programHappySad" in found.words
    assert "Agreement" not in _Page(_html(*rows)).words


def test_it_says_what_ten_people_would_say_where_that_is_known() -> None:
    votes = (0, 0, 0, 0.8, 0, 0, 0.2, 0)
    said = "Of ten people who each see one moment, about eight would say happy, two neutral."
    assert said in _Page(_html(row(0.0, votes=votes), row(0.1, votes=votes))).words
    assert "who each see one moment" not in _Page(_html(row(0.0), row(0.1))).words


def test_how_long_a_person_was_in_view_is_said_with_the_share_of_what_was_analysed() -> None:
    rows = readings(*(row(n / 10) for n in range(100)))
    (one,) = summarise(rows, EMOTIONS)
    assert seen(one) == "In view for 10 s, readable 100% of the time"
    shown = AnalysedTime(frames(*((n / 10, int(n < 100)) for n in range(400))), 60.0)
    (one,) = summarise(rows, EMOTIONS, analysed=shown)
    assert seen(one).startswith("In view for 10 s (25% of the time analysed), readable")


def test_what_an_observer_coded_is_told() -> None:
    html = _html(row(1.0), markers=[Marker(2.0, "", "<speaks>", "start")])
    assert "Events coded by the observer" in html and "&lt;speaks&gt;" in html
    assert "<speaks>" not in html
    assert "Events coded" not in _html(row(1.0))


def test_in_another_language_all_but_names_numbers_and_times_is_translated() -> None:
    rows = [row(n / 10, "happy" if n < 30 else "sad", strength=0.8, name="ann") for n in range(40)]
    rows += [row(9.0, "sad", person=2)]
    marks = [Marker(1.0, "", "waves", "stop"), Marker(2.0, "", "nods", "point")]
    codes = [Code(0.0, 4.0, "happy", "ann"), Code(0.0, 1.0, "sad", "nobody")]
    with other_language():
        agreement = compare(camera_session(rows), codes)
        html = _html(*rows, markers=marks, agreement=agreement, span=(0.0, 9.0))
    body = re.sub("<style>.*</style>", "", html, flags=re.DOTALL)
    texts = [unescape(one) for one in re.split("<[^>]*>", body)] + re.findall('label="(.*?)"', body)
    plain = {one for one in texts if re.search("[a-z]{2}", one) and "⟦" not in one}
    told = metadata()
    assert plain <= {"ann", "nods", told.source, day(told.start), "1 min 0 s", told.model_sha256}
    for one in ("⟦What the faces showed⟧", "⟦happy⟧", "1. ⟦waves ends⟧", "⟦Person 2⟧"):
        assert one in texts, one


def test_a_page_names_its_language_and_direction() -> None:
    assert document("Title", "").startswith('<!DOCTYPE html>\n<html lang="en">\n')
    try:
        language.use(code="zh_CN")
        assert '<html lang="zh-CN">' in document("Title", "")
        language.use(code="ar")
        assert '<html lang="ar" dir="rtl">' in document("Title", "")
    finally:
        language.use()
