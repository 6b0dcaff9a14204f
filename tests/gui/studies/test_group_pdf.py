from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.gui.images import to_pixels
from app.gui.sessions.pdf_document import PdfDocument
from app.gui.studies.group_pdf import document_of, group_pdf
from app.sessions.colours import COLOURS
from app.sessions.progress import Cancelled
from app.sessions.report import NOTE
from app.studies.group.blocks import Cell, Grid, GroupReport, Section, Words
from app.studies.group.choices import Choices
from app.studies.group.figures import StimulusFigures, stimulus_figures
from app.studies.group.report import make_report
from app.studies.group.viewing import Event
from tests.studies.group.viewings import viewing

_CHOICES = Choices(resamples=50)
_EVENTS = [Event("joke", 5.0), Event("scare", 12.0, 4.0)]


def _figures() -> StimulusFigures:
    times = np.arange(400) / 20
    people = [
        viewing(
            np.where((times > 5 + n / 4) & (times < 12), 0.7, 0.1 + 0.05 * np.sin(times)),
            participant=f"sub-{n:02}",
            group="ab"[n % 2],
            length=20.0,
        )
        for n in range(8)
    ]
    return stimulus_figures("film", 20.0, _EVENTS, people, _CHOICES)


def _report(figures: Sequence[StimulusFigures], study: str = "Study") -> GroupReport:
    return make_report(study, figures, [], _CHOICES, COLOURS)


def _unpainted(document: PdfDocument) -> list[str]:
    """Texts that are not painted on the page where they should be."""
    document.pdf("A title")
    height = document.pageSize().height()
    page = QImage(700, round(height), QImage.Format.Format_RGB32)
    block, lost = document.begin(), []
    while block.isValid():
        assert block.layout().lineCount(), f"not laid out: {block.text()}"
        place = document.documentLayout().blockBoundingRect(block).topLeft()
        # An edge of pages may lie between a block's top and its first line.
        line = block.layout().lineAt(0).rect().translated(place)
        number = int(line.top() // height)
        page.fill(QColor("white"))
        painter = QPainter(page)
        painter.translate(0, -number * height)
        document.drawContents(painter, QRectF(0, number * height, 700, height))
        painter.end()
        top = round(line.top() - number * height)
        shown = to_pixels(page)[top : top + round(line.height())]
        if block.text().strip() and shown.min() > 100:
            lost.append(block.text())
        block = block.next()
    return lost


def test_a_study_without_stimuli_makes_a_page(qtbot: QtBot) -> None:
    report = _report([])
    assert group_pdf(report).startswith(b"%PDF-")
    words = document_of(report).toPlainText()
    assert "The study has no stimuli yet." in words
    assert all(one in words for one in NOTE)


def test_it_says_what_the_report_says(qtbot: QtBot) -> None:
    words = document_of(_report([_figures()])).toPlainText()
    for one in (
        "8 of 8 participants are counted.",
        "First reactions to events",
        "8 of 8",
        "Agreement among participants",
        "a less b",
        "Nobody is left out.",
    ):
        assert one in words


def test_all_of_it_is_painted(qtbot: QtBot) -> None:
    """Qt does not paint what follows a table over an edge, if it was changed after its layout."""
    document = document_of(_report([_figures()]))
    assert _unpainted(document) == []
    assert document.pageCount() > 2


def test_what_users_write_stays_text(qtbot: QtBot) -> None:
    evil = "<b>x</b> <img src='file:///etc/hostname'> & \"y\""
    grid = Grid((evil,), ((Cell(evil, evil),),))
    report = GroupReport(evil, ((evil, evil),), (Section(evil, (Words(evil), grid)),))
    assert document_of(report).toPlainText().count(evil) == 8


def test_it_can_be_called_off(qtbot: QtBot) -> None:
    def stop(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        group_pdf(_report([]), stop)
