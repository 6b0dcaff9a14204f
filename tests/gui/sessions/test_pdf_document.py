from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from app.gui.sessions.pdf_document import PdfDocument

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 30">'
    '<rect width="360" height="30" fill="#ff0000"/></svg>'
)


def _image(document: PdfDocument, name: str) -> QImage:
    found = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
    assert isinstance(found, QImage)
    return found


def _pages(document: PdfDocument) -> int:
    assert document.pdf("A title").startswith(b"%PDF-")
    return document.pageCount()


def test_nothing_makes_one_empty_page(qtbot: QtBot) -> None:
    assert _pages(PdfDocument("")) == 1


def test_a_chart_is_drawn_sharp_on_white(qtbot: QtBot) -> None:
    document = PdfDocument("")
    html = document.chart(_SVG, 360)
    assert 'width="360" height="15"' in html
    image = _image(document, html.split('"')[1])
    assert image.width() == 3 * 720
    assert image.pixelColor(100, 40).name() == "#ff0000"
    assert image.pixelColor(1500, 40).name() == "#ffffff"


def test_a_photo_keeps_its_proportions(qtbot: QtBot) -> None:
    document = PdfDocument("")
    jpeg = cv2.imencode(".jpg", np.zeros((100, 200, 3), np.uint8))[1].tobytes()
    assert 'width="120" height="60"' in document.photo(jpeg, 120)
    tall = cv2.imencode(".jpg", np.zeros((200, 100, 3), np.uint8))[1].tobytes()
    assert 'width="60" height="120"' in document.photo(tall, 120)
    assert document.photo(b"no photo", 120) == ""


def test_long_text_takes_more_pages(qtbot: QtBot) -> None:
    document = PdfDocument("")
    document.setHtml("<p>A line.</p>" * 200)
    assert _pages(document) > 2


def test_no_heading_is_left_alone_at_the_end_of_a_page(qtbot: QtBot) -> None:
    alone = 0
    for lines in range(40, 60):
        document = PdfDocument("p, h2 { margin: 0 }")
        chart = document.chart(_SVG.replace("30", "300"))
        document.setHtml("<p>A line.</p>" * lines + f"<h2>Heading</h2><p>{chart}</p>")
        document.pdf("")
        height = document.pageSize().height()
        heading, following = document.findBlockByNumber(lines), document.lastBlock()
        assert heading.text() == "Heading"
        rects = [document.documentLayout().blockBoundingRect(b) for b in (heading, following)]
        last_line = following.layout().lineAt(0)
        pages = [rects[0].bottom() - 1, rects[1].top() + last_line.y() + last_line.height() - 1]
        alone += len({int(bottom // height) for bottom in pages}) > 1
    assert alone == 0


def test_the_title_is_in_the_files_properties(qtbot: QtBot) -> None:
    data = PdfDocument("").pdf("A <b>title</b> " + "long " * 100)
    assert "A <b>title</b>".encode("utf-16-be") in data
