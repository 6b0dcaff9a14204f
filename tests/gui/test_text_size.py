from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from app.gui.text_size import px, text_scale


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.font()
    yield qapp
    qapp.setFont(before)


def _use(application: QApplication, pixels: int) -> None:
    font = QFont(application.font())
    font.setPixelSize(pixels)
    application.setFont(font)
    assert QFontInfo(font).pixelSize() == pixels


def test_usual_and_small_text_change_nothing(application: QApplication) -> None:
    for pixels in (9, 13):
        _use(application, pixels)
        assert text_scale() == 1.0
        assert px(11) == 11


def test_text_of_twice_the_size_doubles_what_is_painted(application: QApplication) -> None:
    _use(application, 26)
    assert text_scale() == 2.0
    assert px(11) == 22
