from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.gui.palette import colour
from app.gui.sessions.report_pdf import document_of, pdf
from app.sessions.agreement import compare
from app.sessions.codes import Code
from app.sessions.markers import Marker
from app.sessions.progress import Cancelled
from app.sessions.report import NOTE, Report, make_report
from app.sessions.summary import summarise
from tests.other_language import other_language
from tests.sessions.made import camera_session
from tests.sessions.rows import EMOTIONS, metadata, readings, row


def _report(*rows: dict[str, Any], **choices: Any) -> Report:
    people = summarise(readings(*rows), EMOTIONS)
    colours = {name: colour(name).name() for name in EMOTIONS}
    fields = {"duration": 60.0, "colours": colours, "markers": [], **choices}
    return make_report(fields.pop("metadata", metadata()), people, fields.pop("markers"), **fields)


def _busy_rows(person: int) -> list[dict[str, Any]]:
    """All emotions in turn, again and again, so that every chart is as large as it can be."""
    shown = [EMOTIONS[n // 40 % 7] for n in range(900)]
    votes = [1 / 8] * 8
    return [row(n / 10, shown[n], strength=0.7, person=person, votes=votes) for n in range(900)]


def _words(report: Report) -> str:
    return document_of(report).toPlainText()


def test_a_session_without_people_makes_a_page(qtbot: QtBot) -> None:
    report = _report()
    assert pdf(report).startswith(b"%PDF-")
    words = _words(report)
    assert "Nobody was in view." in words
    assert all(one in words for one in NOTE)


def test_it_says_what_the_page_says(qtbot: QtBot) -> None:
    rows = [row(n / 10, "happy" if n < 30 else "sad", strength=0.8) for n in range(40)]
    words = _words(_report(*rows, markers=[Marker(2.0, "Here")]))
    for one in (
        "Person 1",
        "In view for 4.0 s, readable 100% of the time",
        "Happy\n75%\n61%",
        "1. Here\n0:02",
    ):
        assert one in words
    assert "Moments of strongest expression" in words
    assert metadata().model_sha256 in words


def test_what_users_write_stays_text(qtbot: QtBot) -> None:
    evil = "<b>x</b> <img src='file:///etc/hostname'> & \"y\""
    report = _report(
        row(0.0, "happy", name=evil),
        *(row(n / 10, person=2) for n in range(300)),
        metadata=metadata(source=evil, program=evil, model_sha256=evil),
        markers=[Marker(1.0, evil)],
        title=evil,
    )
    assert _words(report).count(evil) == 6


def test_each_person_fits_a_page(qtbot: QtBot) -> None:
    picture = np.full((200, 200, 3), 128, np.uint8)
    rows = [*_busy_rows(1), *_busy_rows(2), *_busy_rows(3)]
    report = _report(*rows, picture=lambda *_: picture, markers=[Marker(5.0, "")])
    assert all(len(one.highlights) == 5 for one in report.people)
    document = document_of(report)
    document.pdf(report.title)
    assert document.pageCount() == 4  # and one for the markers and the note


def test_the_agreement_with_a_human_fits_on_the_page(qtbot: QtBot) -> None:
    shown = [EMOTIONS[n % 7] for n in range(56)]
    rows = [row(float(n), one, certain=n % 9 > 0) for n, one in enumerate(shown)]
    codes = [Code(float(n), n + 1.0, EMOTIONS[n // 2 % 7]) for n in range(56)]
    report = _report(*rows, agreement=compare(camera_session(rows), codes))
    words = _words(report)
    assert "Agreement with a human's codes" in words
    assert "Same emotion" in words
    assert "Human \\ program\nAngry\nDisgust" in words
    document = document_of(report)
    document.pdf(report.title)
    assert document.pageCount() == 2
    assert document.idealWidth() <= document.pageSize().width()


def test_it_is_made_beside_the_window_s_thread_without_a_complaint(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    picture = np.full((200, 200, 3), 128, np.uint8)
    report = _report(*_busy_rows(1), picture=lambda *_: picture)
    with ThreadPoolExecutor(1) as pool:
        beside = pool.submit(pdf, report).result()
    # But for the date and the identifiers, it is the same file.
    assert beside.startswith(b"%PDF-")
    assert len(beside) == pytest.approx(len(pdf(report)), abs=100)
    assert "thread" not in capfd.readouterr().err  # such as Qt's "not safe outside the GUI thread"


def test_it_can_be_cancelled_at_any_call(qtbot: QtBot) -> None:
    report = _report(*_busy_rows(1), *_busy_rows(2))
    told: list[float] = []
    pdf(report, told.append)
    assert len(told) > 4 and told == sorted(told) and told[-1] == 1.0
    for last in range(len(told)):
        left = iter(range(last))

        def stop(done: float, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            pdf(report, stop)


def test_it_says_what_ten_people_would_say(qtbot: QtBot) -> None:
    rows = [row(n / 10, votes=(0, 0, 0, 1, 0, 0, 0, 0)) for n in range(3)]
    said = "Nearly all of ten people who each see one moment would say happy."
    assert said in _words(_report(*rows))
    assert "who each see one moment" not in _words(_report(row(0.0)))


def test_what_an_observer_coded_is_told(qtbot: QtBot) -> None:
    coded = [Marker(0.5, "", "speaks", "start"), Marker(2.5, "aloud", "speaks", "stop")]
    words = _words(_report(row(1.0), markers=coded))
    assert "Events coded by the observer" in words and "speaks: aloud" in words
    assert "Events coded" not in _words(_report(row(1.0)))


def test_in_another_language_all_but_names_numbers_and_times_is_translated(qtbot: QtBot) -> None:
    rows = [row(n / 10, "happy" if n < 30 else "sad", strength=0.8, name="ann") for n in range(40)]
    codes = [Code(0.0, 4.0, "happy", "ann")]
    with other_language():
        agreement = compare(camera_session(rows), codes)
        words = _words(_report(*rows, markers=[Marker(2.0, "Here")], agreement=agreement))
    told = metadata()
    left = {one for one in words.splitlines() if re.search("[a-z]{2}", one) and "⟦" not in one}
    assert left <= {"ann", "1. Here", told.model_sha256}
    assert "⟦What these figures are, and are not⟧" in words
