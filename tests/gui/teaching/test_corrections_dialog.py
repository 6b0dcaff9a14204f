from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.gui.teaching.corrections_dialog import CorrectionsDialog
from app.personal.adaptation import AdaptationStore
from app.personal.corrections import Corrections
from tests.gui.finding import find
from tests.gui.learning import ADAPTATION, Learning, correct
from tests.personal.users import EMOTIONS, make_face


@pytest.fixture
def corrections(tmp_path: Path) -> Corrections:
    return Corrections(tmp_path / "corrections", EMOTIONS, "abc")


@pytest.fixture
def store(tmp_path: Path) -> AdaptationStore:
    return AdaptationStore(tmp_path / "adaptation.npz", "abc")


Opening = Callable[..., CorrectionsDialog]


@pytest.fixture
def open_page(qtbot: QtBot, corrections: Corrections, store: AdaptationStore) -> Iterator[Opening]:
    pages: list[CorrectionsDialog] = []

    def open_page(learning: Learning | None = None, used: bool = False) -> CorrectionsDialog:
        page = CorrectionsDialog(corrections, learning or Learning(), store, used)
        pages.append(page)  # as its window would: a dialog that closes must not take it along
        qtbot.addWidget(page)
        page.show()
        return page

    yield open_page
    qtbot.waitUntil(lambda: all(page.findChild(QThread) is None for page in pages))


def _button(page: CorrectionsDialog, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if text in b.text().replace("&", ""))


def _texts(page: CorrectionsDialog) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_empty_page_says_how_tocorrect(open_page: Opening, corrections: Corrections) -> None:
    page = open_page()
    assert "press 1 to 7" in _texts(page)
    assert "After 10 more corrections" in _texts(page)
    assert not find(page, QListWidget).isVisible()
    for text in ("Delete", "Delete all", "Export", "Adapt"):
        assert not _button(page, text).isEnabled()
    assert not find(page, QCheckBox).isEnabled()


def test_each_correction_is_shown_the_newest_first(
    open_page: Opening, corrections: Corrections
) -> None:
    corrections.add(make_face(1, shown="sad"), "neutral", "camera")
    corrections.add(make_face(2, shown="fear"), "surprise", "camera")
    page = open_page()
    pictures = find(page, QListWidget)
    assert pictures.isVisible()
    assert pictures.count() == 2
    assert pictures.item(0).text().startswith("You said Surprise\nModel said Fear (60%)")
    assert pictures.item(1).text().startswith("You said Neutral\nModel said Sad (60%)")
    assert not pictures.item(0).icon().isNull()
    assert "After 8 more corrections" in _texts(page)


def test_selected_ones_are_deleted_by_key(
    qtbot: QtBot, open_page: Opening, corrections: Corrections
) -> None:
    first, *_ = correct(corrections, 3)
    page = open_page()
    pictures = find(page, QListWidget)
    pictures.setFocus()
    pictures.item(0).setSelected(True)
    pictures.item(1).setSelected(True)
    qtbot.keyClick(pictures, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: pictures.count() == 1)
    assert [c.id for c in corrections.all()] == [first.id]
    assert not _button(page, "Delete").isEnabled()


@pytest.mark.parametrize("sure", [True, False])
def test_deleting_all_is_asked_for(
    open_page: Opening, corrections: Corrections, store: AdaptationStore, sure: bool
) -> None:
    correct(corrections, 2)
    store.save(ADAPTATION)
    page = open_page(used=True)
    told: list[object] = []
    page.adaptation_changed.connect(told.append)
    _button(page, "Delete all").click()
    box = find(page, QMessageBox)
    assert corrections.count == 2
    next(b for b in box.buttons() if b.text() == ("Delete all" if sure else "Cancel")).click()
    assert corrections.count == (0 if sure else 2)
    assert told == ([None] if sure else [])
    assert (store.load() is None) == sure, "what was learned from them goes with them"


def test_export_goes_into_a_new_folder(
    open_page: Opening, corrections: Corrections, tmp_path: Path
) -> None:
    correct(corrections, 2)
    page = open_page()
    _button(page, "Export").click()
    target = tmp_path / "exported"
    target.mkdir()
    find(page, QFileDialog).fileSelected.emit(str(target))
    assert len(list(target.glob("Emotion Lens corrections */neutral/*.png"))) == 2
    assert "2 pictures" in _texts(page)


def test_what_cannot_be_done_is_told(
    open_page: Opening, corrections: Corrections, tmp_path: Path
) -> None:
    correct(corrections, 1)
    page = open_page()
    _button(page, "Export").click()
    (tmp_path / "file").write_text("")
    find(page, QFileDialog).fileSelected.emit(str(tmp_path / "file"))
    assert "cannot be written" in find(page, QMessageBox).text()
    find(page, QMessageBox).accept()


def test_damaged_ones_are_counted(open_page: Opening, corrections: Corrections) -> None:
    first, _ = correct(corrections, 2)
    (corrections.folder / f"{first.id}.png").unlink()
    page = open_page()
    assert "1 correction, the newest first. 1 more cannot be read" in _texts(page)


def test_a_table_that_cannot_be_read_is_told(open_page: Opening, corrections: Corrections) -> None:
    (corrections.folder / "corrections.csv").mkdir(parents=True)
    assert "cannot be read" in _texts(open_page())


def test_closing_waits_for_the_fit(
    qtbot: QtBot, open_page: Opening, corrections: Corrections
) -> None:
    correct(corrections, 10)
    learning = Learning()
    learning.may.clear()
    page = open_page(learning)
    _button(page, "Adapt").click()
    qtbot.waitUntil(lambda: learning.asked == [10])
    threading.Timer(0.1, learning.may.set).start()
    with qtbot.waitSignal(page.adaptation_changed):
        page.close()
    qtbot.waitUntil(_button(page, "Adapt").isEnabled)
