from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
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
from app.personal.adaptation import AdaptationStore, Proposal
from app.personal.corrections import Correction, Corrections
from app.personal.errors import PersonalError
from app.vision.emotions import Adaptation
from tests.gui.finding import find
from tests.personal.users import EMOTIONS, make_face

ADAPTATION = Adaptation(np.ones((512, 7), np.float32), np.zeros(7, np.float32))


@pytest.fixture
def corrections(tmp_path: Path) -> Corrections:
    return Corrections(tmp_path / "corrections", EMOTIONS, "abc")


@pytest.fixture
def store(tmp_path: Path) -> AdaptationStore:
    return AdaptationStore(tmp_path / "adaptation.npz", "abc")


class Learning:
    """Stands for the fit: proposes what the test says, once it may."""

    def __init__(self, right_after: int = 8, words: str = "") -> None:
        self.right_after = right_after
        self.words = words
        self.may = threading.Event()
        self.may.set()
        self.asked: list[int] = []

    def __call__(self, corrections: Sequence[Correction]) -> Proposal:
        self.asked.append(len(corrections))
        assert self.may.wait(5.0)
        if self.words:
            raise PersonalError(self.words)
        return Proposal(ADAPTATION, len(corrections), 0, self.right_after, 500, 0.96)


Opening = Callable[..., CorrectionsDialog]


def _correct(corrections: Corrections, count: int) -> list[Correction]:
    return [corrections.add(make_face(seed), "neutral", "camera") for seed in range(count)]


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


def test_empty_page_says_how_to_correct(open_page: Opening, corrections: Corrections) -> None:
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
    first, *_ = _correct(corrections, 3)
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
    _correct(corrections, 2)
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
    _correct(corrections, 2)
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
    _correct(corrections, 1)
    page = open_page()
    _button(page, "Export").click()
    (tmp_path / "file").write_text("")
    find(page, QFileDialog).fileSelected.emit(str(tmp_path / "file"))
    assert "cannot be written" in find(page, QMessageBox).text()
    find(page, QMessageBox).accept()


def test_damaged_ones_are_counted(open_page: Opening, corrections: Corrections) -> None:
    first, _ = _correct(corrections, 2)
    (corrections.folder / f"{first.id}.png").unlink()
    page = open_page()
    assert "1 correction, the newest first. 1 more cannot be read" in _texts(page)


def test_a_table_that_cannot_be_read_is_told(open_page: Opening, corrections: Corrections) -> None:
    (corrections.folder / "corrections.csv").mkdir(parents=True)
    assert "cannot be read" in _texts(open_page())


def test_adapting_runs_beside_the_window_and_is_used_where_it_helps(
    qtbot: QtBot, open_page: Opening, corrections: Corrections, store: AdaptationStore
) -> None:
    _correct(corrections, 10)
    learning = Learning()
    learning.may.clear()
    page = open_page(learning)
    adapt, use = _button(page, "Adapt"), find(page, QCheckBox)
    adapt.click()
    qtbot.waitUntil(lambda: learning.asked == [10])
    assert "Learning" in _texts(page)
    assert not adapt.isEnabled()
    with qtbot.waitSignal(page.adaptation_changed) as changed:
        learning.may.set()
    assert changed.args == [ADAPTATION]
    qtbot.waitUntil(adapt.isEnabled)
    assert "adapted, it reads 8 (80%)" in _texts(page)
    assert use.isChecked()
    kept = store.load()
    assert kept is not None
    np.testing.assert_array_equal(kept.kernel, ADAPTATION.kernel)


def test_it_is_switched_off_and_on_at_once(
    qtbot: QtBot, open_page: Opening, store: AdaptationStore
) -> None:
    store.save(ADAPTATION)
    page = open_page(used=True)
    use = find(page, QCheckBox)
    assert use.isChecked()
    assert "in use" in _texts(page)
    with qtbot.waitSignal(page.adaptation_changed) as changed:
        use.click()
    assert changed.args == [None]
    assert store.load() is not None, "it can be switched on again"
    with qtbot.waitSignal(page.adaptation_changed) as changed:
        use.click()
    np.testing.assert_array_equal(changed.args[0].kernel, ADAPTATION.kernel)


def test_what_does_not_help_is_not_used(
    qtbot: QtBot, open_page: Opening, corrections: Corrections, store: AdaptationStore
) -> None:
    _correct(corrections, 12)
    page = open_page(Learning(right_after=1))
    with qtbot.assertNotEmitted(page.adaptation_changed):
        _button(page, "Adapt").click()
        qtbot.waitUntil(lambda: "not used" in _texts(page))
    assert not find(page, QCheckBox).isEnabled()
    assert store.load() is None


def test_why_it_failed_is_told(qtbot: QtBot, open_page: Opening, corrections: Corrections) -> None:
    _correct(corrections, 10)
    page = open_page(Learning(words="<b>No</b> references."))
    adapt = _button(page, "Adapt")
    adapt.click()
    qtbot.waitUntil(lambda: "<b>No</b> references." in _texts(page))
    qtbot.waitUntil(adapt.isEnabled)


@pytest.mark.qt_no_exception_capture
def test_a_failure_nobody_foresaw_is_told(
    qtbot: QtBot,
    open_page: Opening,
    corrections: Corrections,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _correct(corrections, 10)
    raised: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: raised.append(kind))
    monkeypatch.setattr(Learning, "__call__", _break)
    page = open_page()
    adapt = _button(page, "Adapt")
    adapt.click()
    qtbot.waitUntil(lambda: "did not work" in _texts(page))
    qtbot.waitUntil(adapt.isEnabled)
    assert raised == [ZeroDivisionError]


def _break(learning: Learning, corrections: Sequence[Correction]) -> Proposal:
    raise ZeroDivisionError


def test_damaged_adaptation_is_told_and_not_used(open_page: Opening, tmp_path: Path) -> None:
    (tmp_path / "adaptation.npz").write_text("damaged")
    page = open_page(used=True)
    assert "adaptation.npz is damaged" in _texts(page)
    assert not find(page, QCheckBox).isChecked()


def test_closing_waits_for_the_fit(
    qtbot: QtBot, open_page: Opening, corrections: Corrections
) -> None:
    _correct(corrections, 10)
    learning = Learning()
    learning.may.clear()
    page = open_page(learning)
    _button(page, "Adapt").click()
    qtbot.waitUntil(lambda: learning.asked == [10])
    threading.Timer(0.1, learning.may.set).start()
    with qtbot.waitSignal(page.adaptation_changed):
        page.close()
    qtbot.waitUntil(_button(page, "Adapt").isEnabled)
