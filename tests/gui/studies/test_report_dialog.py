from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.gui.banner import Banner
from app.gui.studies.report_dialog import ReportDialog
from app.studies.group.choices import Choices
from app.studies.study import Study
from tests.gui.finding import find
from tests.gui.studies.opened import button, nameless, texts
from tests.studies.group.demo import empty_study, film_session, smiles


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """Three participants; the third's face was readable for a part only, and one saw nothing."""
    made = empty_study(tmp_path / "study", 4)
    for n in range(3):
        quality = 0.1 if n == 2 else 1.0
        film_session(made, f"sub-0{n + 1}", smiles(1.0 + n / 2), quality=quality)
    return made


def _open(qtbot: QtBot, owner: QWidget, study: Study) -> ReportDialog:
    dialog = ReportDialog(study, owner)
    with qtbot.waitSignal(dialog._work.ended):
        dialog.open()
    return dialog


def test_a_study_without_sessions(qtbot: QtBot, owner: QWidget, tmp_path: Path) -> None:
    dialog = _open(qtbot, owner, empty_study(tmp_path / "empty", 1))
    assert dialog._said.text().startswith("Nobody is counted.")
    assert texts(dialog.left_out) == [
        ["film1", "sub-01", "There is no session with this stimulus."]
    ]
    assert dialog.choices == Choices()
    assert nameless(dialog) == []
    dialog.reject()


def test_who_is_left_out_follows_the_thresholds(qtbot: QtBot, owner: QWidget, study: Study) -> None:
    dialog = _open(qtbot, owner, study)
    assert "2 participants are counted." in dialog._said.text()
    assert [row[1] for row in texts(dialog.left_out)] == ["sub-04", "sub-03"]
    assert "readable 0%" in texts(dialog.left_out)[1][2]
    dialog.shares["readable"].setValue(0)
    assert "3 participants are counted." in dialog._said.text()
    dialog.pool.setChecked(True)
    dialog.window_seconds.setValue(3.0)
    dialog.base.setValue(1.0)
    assert dialog.choices == Choices(window=3.0, base=1.0, readable=0.0, pool=True)
    dialog.reject()


def test_a_table_is_written(qtbot: QtBot, owner: QWidget, study: Study, tmp_path: Path) -> None:
    dialog = _open(qtbot, owner, study)
    dialog.format.setCurrentText("Tidy table (CSV)")
    button(dialog, "Save").click()
    with qtbot.waitSignal(dialog._work.ended, timeout=20_000):
        find(dialog, QFileDialog).fileSelected.emit(str(tmp_path / "report.csv"))
    find(dialog, QFileDialog).close()
    table = pd.read_csv(tmp_path / "report.csv")
    assert {"sub-01", "sub-02", "mean"} <= set(table["participant"])
    assert "Saved report.csv" in dialog._said.text()
    dialog.reject()


@pytest.mark.parametrize("suffix", ["html", "pdf"])
def test_a_page_is_written_in_a_worker(
    qtbot: QtBot, owner: QWidget, study: Study, tmp_path: Path, suffix: str
) -> None:
    dialog = _open(qtbot, owner, study)
    with qtbot.waitSignal(dialog._work.ended, timeout=20_000):
        dialog.write(tmp_path / f"report.{suffix}")
    begins = {"html": b"<!DOCTYPE html>", "pdf": b"%PDF"}[suffix]
    assert (tmp_path / f"report.{suffix}").read_bytes().lower().startswith(begins.lower())
    dialog.reject()


def test_cancelled_nothing_is_written(
    qtbot: QtBot, owner: QWidget, study: Study, tmp_path: Path
) -> None:
    dialog = _open(qtbot, owner, study)
    dialog.write(tmp_path / "report.html")
    dialog.reject()
    assert list(tmp_path.glob("*report*")) == []


def test_what_cannot_be_written_is_said_in_the_banner(
    qtbot: QtBot, owner: QWidget, study: Study, tmp_path: Path
) -> None:
    dialog = _open(qtbot, owner, study)
    with qtbot.waitSignal(dialog._work.ended, timeout=20_000):
        dialog.write(tmp_path / "none" / "report.csv")
    assert "cannot be saved" in find(dialog, Banner).text()
    dialog.reject()
