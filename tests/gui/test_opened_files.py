from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.gui.opened_files import OpenedFiles


@pytest.fixture
def files(qapp: QApplication) -> Iterator[OpenedFiles]:
    files = OpenedFiles(qapp)
    yield files
    qapp.removeEventFilter(files)
    files.deleteLater()


def test_no_file_came(files: OpenedFiles, qapp: QApplication) -> None:
    opened: list[str] = []
    files.deliver_to(opened.append)
    assert not files.eventFilter(qapp, QEvent(QEvent.Type.User))
    assert opened == []


def test_a_file_that_comes_while_the_window_is_there(
    files: OpenedFiles, qapp: QApplication
) -> None:
    opened: list[str] = []
    files.deliver_to(opened.append)
    for name in ("/a b/Ümläut.jpg", "/-b.mp4"):
        assert QApplication.sendEvent(qapp, QFileOpenEvent(name))
    assert opened == ["/a b/Ümläut.jpg", "/-b.mp4"]


def test_of_files_that_come_before_it_the_last_waits(
    files: OpenedFiles, qapp: QApplication
) -> None:
    for name in ("/a.jpg", "/b.jpg"):
        QApplication.sendEvent(qapp, QFileOpenEvent(name))
    opened: list[str] = []
    files.deliver_to(opened.append)
    files.deliver_to(opened.append)
    assert opened == ["/b.jpg"]


def test_addresses_come_in_the_same_way(files: OpenedFiles, qapp: QApplication) -> None:
    opened: list[str] = []
    files.deliver_to(opened.append)
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("rtsp://camera/live")))
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/a b.jpg")))
    assert opened == ["rtsp://camera/live", "/a b.jpg"]
