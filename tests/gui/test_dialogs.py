from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.gui import dialogs
from app.sources.open import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from tests.gui.finding import find


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def _save_as(qtbot: QtBot, parent: QWidget, path: Path) -> None:
    """Answer the dialog that asks for a file, once it has read its folder."""
    dialog = find(parent, QFileDialog)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()
    qtbot.waitUntil(lambda: parent.findChild(QFileDialog) is None)


@pytest.mark.parametrize("written", ["", "   "])
def test_an_address_that_was_not_written_opens_nothing(
    qtbot: QtBot, parent: QWidget, written: str
) -> None:
    asked: list[str] = []
    dialog = dialogs.ask_address(parent, asked.append)
    dialog.setTextValue(written)
    dialog.accept()
    assert asked == []
    qtbot.waitUntil(lambda: parent.findChild(QInputDialog) is None)


@pytest.mark.parametrize("agreed", [True, False])
def test_a_line_is_taken_without_the_spaces_around_it_and_only_by_ok(
    parent: QWidget, agreed: bool
) -> None:
    lines: list[str] = []
    dialog = dialogs.ask_line(parent, "Name", "Who is this?", "Ann", lines.append)
    assert (dialog.textValue(), dialog.labelText()) == ("Ann", "Who is this?")
    assert lines == [], "nobody waits for the answer"
    dialog.setTextValue("  Ann Lee ")
    dialog.done(agreed)
    assert lines == (["Ann Lee"] if agreed else [])


def test_a_choice_is_told_by_its_position(parent: QWidget) -> None:
    chosen: list[int] = []
    dialog = dialogs.ask_choice(parent, "Who", "Same as:", ("Ann", "Ben", "Cleo"), chosen.append)
    assert dialog.comboBoxItems() == ["Ann", "Ben", "Cleo"]
    dialog.setTextValue("Cleo")
    dialog.accept()
    assert chosen == [2]


@pytest.mark.parametrize(
    ("ask", "suffixes"),
    [(dialogs.ask_picture, PICTURE_SUFFIXES), (dialogs.ask_video, VIDEO_SUFFIXES)],
)
def test_files_of_the_kind_are_offered_and_all_can_be(
    parent: QWidget, ask: Callable[..., QFileDialog], suffixes: set[str]
) -> None:
    opened: list[object] = []
    dialog = ask(parent, opened.append)
    kind, everything = dialog.nameFilters()
    assert set(kind.rstrip(")").partition("(")[2].split()) == {f"*{one}" for one in suffixes}
    assert everything == "All files (*)"
    dialog.fileSelected.emit("/somewhere/one")
    assert opened == ["/somewhere/one"]
    dialog.close()


def test_a_file_of_annotations_is_a_path(parent: QWidget) -> None:
    opened: list[object] = []
    dialog = dialogs.ask_annotations(parent, "Import", (".eaf", ".csv"), opened.append)
    assert dialog.nameFilters() == ["Annotations (*.csv *.eaf)", "All files (*)"]
    dialog.fileSelected.emit("/somewhere/one.eaf")
    assert opened == [Path("/somewhere/one.eaf")]
    dialog.close()


@pytest.mark.parametrize(("kind", "suffix"), [("PNG", ".png"), ("JPEG", ".jpg")])
def test_a_picture_is_saved_in_the_format_chosen(
    qtbot: QtBot, parent: QWidget, tmp_path: Path, kind: str, suffix: str
) -> None:
    saved: list[str] = []
    dialog = dialogs.ask_save(parent, saved.append)
    (proposed,) = dialog.selectedFiles()
    assert not set(Path(proposed).name) & set(':?*"<>|'), "a name that Windows allows"
    chosen = next(one for one in dialog.nameFilters() if one.startswith(kind))
    dialog.filterSelected.emit(chosen)
    _save_as(qtbot, parent, tmp_path / "face")
    assert [Path(path) for path in saved] == [tmp_path / f"face{suffix}"]


def test_what_is_saved_gets_the_suffix_of_its_kind(
    qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    saved: list[Path] = []
    dialog = dialogs.ask_where(parent, "Save", "report.pdf", "PDF document", saved.append)
    assert dialog.nameFilters() == ["PDF document (*.pdf)"]
    assert Path(dialog.selectedFiles()[0]) == Path(dialogs.documents()) / "report.pdf"
    _save_as(qtbot, parent, tmp_path / "mine")
    assert saved == [tmp_path / "mine.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps these folders elsewhere")
def test_without_a_folder_for_documents_it_is_the_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert dialogs.documents() == str(tmp_path)
    (tmp_path / "Documents").mkdir()
    assert dialogs.documents() == str(tmp_path / "Documents")


def test_a_warning_is_shown_as_it_is_written(qtbot: QtBot, parent: QWidget) -> None:
    box = dialogs.warn(parent, "<b>face</b>.png cannot be saved.")
    assert box.isVisible()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.text() == "<b>face</b>.png cannot be saved."
    box.accept()
    qtbot.waitUntil(lambda: parent.findChild(QMessageBox) is None)


def test_enter_and_escape_agree_to_nothing(qtbot: QtBot, parent: QWidget) -> None:
    done: list[bool] = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        box = dialogs.confirm(parent, "Delete all?", "&Delete", lambda: done.append(True))
        qtbot.keyClick(box, key)
        qtbot.waitUntil(lambda: parent.findChild(QMessageBox) is None)
    assert done == []


def test_who_agrees_has_it_done_once(parent: QWidget) -> None:
    done: list[bool] = []
    box = dialogs.confirm(parent, "Delete all?", "&Delete", lambda: done.append(True))
    next(button for button in box.buttons() if button.text() == "&Delete").click()
    assert done == [True]
    assert not box.isVisible()
