from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QLabel, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.common.paths import ROOT
from app.gui.message_page import MessagePage
from app.gui.sessions.row_delegate import ALARM, WORDS
from app.gui.sessions.sessions_dialog import SessionsDialog
from app.sessions.lock import Lock
from app.sessions.metadata import read_metadata, save_metadata
from app.sessions.schema import METADATA, READINGS
from tests.gui.finding import find
from tests.gui.recorded import save_session, two_people

Making = Callable[[], SessionsDialog]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "Sessions"


@pytest.fixture
def make_dialog(qtbot: QtBot, root: Path) -> Iterator[Making]:
    dialogs: list[SessionsDialog] = []

    def make() -> SessionsDialog:
        dialog = SessionsDialog(root, to_bin=_no_bin)
        qtbot.addWidget(dialog)
        dialogs.append(dialog)
        dialog.show()
        return dialog

    yield make
    for dialog in dialogs:
        dialog.close()
        assert not any(thread.isRunning() for thread in dialog.findChildren(QThread))


def _no_bin(folder: Path) -> bool:
    return False


def _rows(dialog: SessionsDialog) -> QListWidget:
    return find(dialog, QListWidget)


def _listed(qtbot: QtBot, dialog: SessionsDialog, count: int) -> QListWidget:
    rows = _rows(dialog)
    qtbot.waitUntil(lambda: rows.count() == count)
    return rows


def _button(dialog: SessionsDialog, text: str) -> QPushButton:
    buttons = dialog.findChildren(QPushButton)
    return next(b for b in buttons if b.text().replace("&", "") == text)


def _cut_short(folder: Path) -> Path:
    save_metadata(folder, replace(read_metadata(folder), end=None, seconds=None, people=None))
    data = (folder / READINGS).read_bytes()
    (folder / READINGS).write_bytes(data[:-30])
    return folder


def test_without_sessions_it_says_how_to_record(qtbot: QtBot, make_dialog: Making) -> None:
    dialog = make_dialog()
    page = find(dialog, MessagePage)
    qtbot.waitUntil(page.isVisible)
    assert page.accessibleName() == "No sessions yet"
    assert "Ctrl+R" in page.accessibleDescription()
    for text in ("Open", "Show folder", "Delete"):
        assert not _button(dialog, text).isEnabled()
    assert not _button(dialog, "Recover").isVisible()


def test_a_folder_that_cannot_be_listed(qtbot: QtBot, root: Path, make_dialog: Making) -> None:
    root.write_text("a file")
    page = find(make_dialog(), MessagePage)
    qtbot.waitUntil(page.isVisible)
    assert str(root) in page.accessibleDescription()


def test_lists_when_how_long_who_and_where(qtbot: QtBot, root: Path, make_dialog: Making) -> None:
    save_session(root / "2026-11-20 10.00.00", two_people(6), start="2026-11-20T10:00:00+01:00")
    save_session(root / "2026-11-21 09.30.00", source="Door", start="2026-11-21T09:30:00+01:00")
    rows = _listed(qtbot, make_dialog(), 2)
    assert [rows.item(n).text() for n in (0, 1)] == [
        "21 November 2026, 09:30",
        "20 November 2026, 10:00",
    ]
    assert rows.item(0).data(WORDS) == "0 s · 0 faces · Door"
    assert rows.item(1).data(WORDS) == "5.9 s · 2 faces · Test camera"


def test_a_video_brings_its_thumbnail(qtbot: QtBot, root: Path, make_dialog: Making) -> None:
    save_session(root / "1 without", two_people())
    save_session(root / "2 with", two_people(), frames=30)
    rows = _listed(qtbot, make_dialog(), 2)

    def middle(row: int) -> int:
        picture = rows.item(row).data(Qt.ItemDataRole.DecorationRole).toImage()
        return picture.pixelColor(picture.width() // 2, picture.height() // 3).red()

    # The video's pictures are gray, brighter ones the later.
    qtbot.waitUntil(lambda: 60 < middle(0) < 240)
    assert rows.item(1).data(Qt.ItemDataRole.DecorationRole).hasAlphaChannel()


@pytest.mark.parametrize("way", ["button", "enter", "double click"])
def test_opens_the_chosen_one(qtbot: QtBot, root: Path, make_dialog: Making, way: str) -> None:
    save_session(root / "1", two_people())
    save_session(root / "2", two_people())
    dialog = make_dialog()
    rows = _listed(qtbot, dialog, 2)
    rows.setCurrentRow(1)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        if way == "button":
            _button(dialog, "Open").click()
        elif way == "enter":
            qtbot.keyClick(rows, Qt.Key.Key_Return)
        else:
            place = rows.visualItemRect(rows.item(1)).center()
            qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [root / "1"]
    assert not dialog.isVisible()


def test_one_of_a_newer_version_says_so(qtbot: QtBot, root: Path, make_dialog: Making) -> None:
    folder = save_session(root / "1", two_people())
    text = (folder / METADATA).read_text().replace('"version": 1', '"version": 99')
    (folder / METADATA).write_text(text)
    dialog = make_dialog()
    rows = _listed(qtbot, dialog, 1)
    assert "newer version" in rows.item(0).data(ALARM)
    with qtbot.assertNotEmitted(dialog.chosen):
        _button(dialog, "Open").click()
    assert "newer version" in find(dialog, QMessageBox).text()
    assert dialog.isVisible()


def test_one_that_was_cut_short_is_recovered(qtbot: QtBot, root: Path, make_dialog: Making) -> None:
    folder = _cut_short(save_session(root / "1", two_people()))
    save_session(root / "0", two_people())
    dialog = make_dialog()
    rows = _listed(qtbot, dialog, 2)
    assert "Unfinished" in rows.item(0).data(ALARM)
    assert _button(dialog, "Recover").isVisible()
    _button(dialog, "Recover").click()
    qtbot.waitUntil(lambda: read_metadata(folder).end is not None)
    qtbot.waitUntil(lambda: rows.item(0) is not None and not rows.item(0).data(ALARM))
    assert rows.item(0).data(WORDS).startswith("5.8 s · 2 faces")
    assert not _button(dialog, "Recover").isVisible()


def test_one_being_recorded_cannot_be_deleted(
    qtbot: QtBot, root: Path, make_dialog: Making
) -> None:
    lock = Lock(_cut_short(save_session(root / "1", two_people())))
    dialog = make_dialog()
    rows = _listed(qtbot, dialog, 1)
    assert "recorded now" in rows.item(0).data(ALARM)
    for text in ("Open", "Delete"):
        assert not _button(dialog, text).isEnabled()
    assert not _button(dialog, "Recover").isVisible()
    with qtbot.assertNotEmitted(dialog.chosen):
        rows.itemActivated.emit(rows.item(0))
    lock.release()


@pytest.mark.skipif(sys.platform != "linux", reason="the bin is the user's own elsewhere")
def test_a_deleted_session_is_in_the_bin(
    qtbot: QtBot, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "data").mkdir()
    save_session(root / "1", two_people())
    folder = save_session(root / "2", two_people())
    dialog = SessionsDialog(root)
    qtbot.addWidget(dialog)
    dialog.show()
    rows = _listed(qtbot, dialog, 2)
    _button(dialog, "Delete").click()
    qtbot.waitUntil(lambda: rows.count() == 1)
    assert dialog.findChild(QMessageBox) is None, "nothing is lost, so nothing is asked"
    assert any("Moved to the bin" in one.text() for one in dialog.findChildren(QLabel))
    assert not folder.exists()
    assert (tmp_path / "data" / "Trash" / "files" / "2" / READINGS).is_file()
    dialog.close()


@pytest.mark.parametrize("agreed", [True, False])
def test_without_a_bin_deleting_asks_first(
    qtbot: QtBot, root: Path, make_dialog: Making, agreed: bool
) -> None:
    kept, folder = (save_session(root / name, two_people()) for name in ("1", "2"))
    dialog = make_dialog()
    rows = _listed(qtbot, dialog, 2)
    _button(dialog, "Delete").click()
    box = find(dialog, QMessageBox)
    assert folder.is_dir()
    next(b for b in box.buttons() if ("Delete" in b.text()) == agreed).click()
    qtbot.waitUntil(lambda: rows.count() == (1 if agreed else 2))
    assert folder.is_dir() != agreed
    assert kept.is_dir()


def test_one_that_is_open_is_not_deleted(qtbot: QtBot, root: Path) -> None:
    folder = save_session(root / "1", two_people())
    dialog = SessionsDialog(root, None, lambda: [folder], _no_bin)
    qtbot.addWidget(dialog)
    dialog.show()
    _listed(qtbot, dialog, 1)
    _button(dialog, "Delete").click()
    said = [one.text() for one in dialog.findChildren(QMessageBox)]
    assert "This session is open in a window. Close the window first." in said
    assert folder.is_dir()
    dialog.close()


def test_one_deleted_meanwhile_says_so(qtbot: QtBot, root: Path, make_dialog: Making) -> None:
    folder = save_session(root / "1", two_people())
    dialog = make_dialog()
    _listed(qtbot, dialog, 1)
    _button(dialog, "Delete").click()
    box = find(dialog, QMessageBox)
    folder.rename(root.parent / "elsewhere")
    next(b for b in box.buttons() if "Delete" in b.text()).click()
    qtbot.waitUntil(lambda: any(str(folder) in b.text() for b in dialog.findChildren(QMessageBox)))
    qtbot.waitUntil(find(dialog, MessagePage).isVisible)


def test_closing_while_it_loads_leaves_nothing_behind(
    qtbot: QtBot, root: Path, make_dialog: Making
) -> None:
    for number in range(40):
        save_session(root / f"{number:02}", frames=3)
    dialog = make_dialog()
    _listed(qtbot, dialog, 40)
    dialog.close()


def test_the_list_does_not_wait_for_pandas() -> None:
    code = (
        "import sys, app.gui.sessions.session_windows, app.gui.sessions.sessions_dialog; "
        "print({'pandas', 'pyqtgraph'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "set()\n"
