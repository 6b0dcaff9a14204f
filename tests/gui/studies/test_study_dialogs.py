from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.studies.report_dialog import ReportDialog
from app.gui.studies.share_dialog import ShareDialog
from app.gui.studies.study_window import StudyWindow
from app.gui.studies.withdraw_dialog import WithdrawDialog
from app.studies.withdraw import PENDING
from tests.gui.finding import find
from tests.gui.studies.conftest import Opening
from tests.gui.studies.opened import button, nameless
from tests.studies.made import record, small_study


@pytest.fixture
def window(open_study: Opening, tmp_path: Path) -> StudyWindow:
    study = small_study(tmp_path / "study")
    record(study, "sub-01")
    return open_study(study)


@pytest.mark.parametrize(("text", "kind"), [("Group report", ReportDialog), ("Share", ShareDialog)])
def test_a_dialog_is_opened_and_closed_with_the_window(
    qtbot: QtBot, window: StudyWindow, text: str, kind: type[QDialog]
) -> None:
    button(window, text).click()
    dialog = find(window, kind)
    assert dialog.isVisible()
    assert nameless(dialog) == []
    window.close()
    assert not dialog.isVisible()


def test_who_withdraws_is_gone_from_the_window(qtbot: QtBot, window: StudyWindow) -> None:
    button(window.participants, "Withdraw").click()
    qtbot.waitUntil(lambda: window.findChild(WithdrawDialog) is not None)
    dialog = find(window, WithdrawDialog)
    find(dialog, QLineEdit).setText("sub-01")
    with qtbot.waitSignal(window.files.read):
        button(dialog, "Delete all of it").click()
    dialog.reject()
    assert window.contents is not None
    assert [one.id for one in window.contents.participants] == ["sub-02"]
    assert window.record.participant == "sub-02"


def test_what_cannot_be_looked_at_is_said_in_the_banner(qtbot: QtBot, window: StudyWindow) -> None:
    (window.study.folder / "study.json").write_text("{")
    button(window.participants, "Withdraw").click()
    qtbot.waitUntil(lambda: "damaged" in window.banner.text())
    assert not (window.study.folder / PENDING).exists()
