from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pympi
import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.exchange.formats import suffix_of
from app.gui.sessions.actions import PROGRAMS
from app.gui.sessions.background_task import BackgroundTask
from app.gui.sessions.export_options import ExportOptions
from app.gui.sessions.program_exports import ProgramExports
from app.sessions.schema import Film
from tests.gui.finding import find
from tests.gui.recorded import save_session, two_people
from tests.gui.session_bench import SessionBench
from tests.sessions.rows import frames


class _Bench:
    """A session whose window can export to other programs."""

    def __init__(self, qtbot: QtBot, session: SessionBench) -> None:
        self.qtbot = qtbot
        self.window, self.edits, self.actions = session.window, session.edits, session.actions
        self.work = BackgroundTask(session.window)
        self.said: list[str] = []
        exports = ProgramExports(self.edits, self.actions, self.work, self.window)
        exports.said.connect(self.said.append)

    def ask(self, kind: str) -> ExportOptions:
        self.actions.programs[kind].trigger()
        return find(self.window, ExportOptions)

    def choose(self, kind: str, path: Path) -> None:
        """Take the options as they are, and name a file."""
        self.ask(kind).accept()
        dialog = find(self.window, QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.work.is_running, timeout=20_000)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[_Bench]:
    analysed = frames(*((n / 10, 1) for n in range(60)))
    session = SessionBench(qtbot, save_session(tmp_path / "one", two_people(), analysed=analysed))
    bench = _Bench(qtbot, session)
    yield bench
    bench.work.close()
    session.close()
    assert not any(thread.isRunning() for thread in bench.window.findChildren(QThread))


def test_cancelled_at_once_nothing_is_asked(bench: _Bench) -> None:
    bench.ask("eaf").reject()
    assert bench.window.findChild(QFileDialog) is None
    assert not bench.work.is_running and bench.said == []


@pytest.mark.parametrize("kind", PROGRAMS)
def test_each_program(kind: str, bench: _Bench, tmp_path: Path) -> None:
    path = tmp_path / f"mine{suffix_of(kind)}"
    bench.choose(kind, path)
    bench.wait()
    (words,) = bench.said
    assert words.startswith(f"Saved {path.name}") and words.endswith(f" in {tmp_path}")
    assert path.stat().st_size > 0


def test_a_name_is_proposed(bench: _Bench) -> None:
    bench.ask("textgrid").accept()
    dialog = find(bench.window, QFileDialog)
    assert [Path(one).name for one in dialog.selectedFiles()] == ["one.TextGrid"]
    dialog.close()


def test_the_options_are_used(bench: _Bench, tmp_path: Path) -> None:
    dialog = bench.ask("csv")
    dialog.layouts.setCurrentText("A row for each interval")
    dialog.least.setValue(2.5)
    dialog.accept()
    files = find(bench.window, QFileDialog)
    files.fileSelected.emit(str(tmp_path / "mine.csv"))
    files.close()
    bench.wait()
    assert pd.read_csv(tmp_path / "mine.csv")["trial_type"].tolist() == ["happy"]


def test_people_are_called_as_they_are_now(bench: _Bench, tmp_path: Path) -> None:
    bench.edits.name(2, "Zoë")
    bench.choose("eaf", tmp_path / "mine.eaf")
    bench.wait()
    assert "Zoë" in pympi.Eaf(str(tmp_path / "mine.eaf")).get_tier_names()


def test_files_that_the_dialog_did_not_ask_about(bench: _Bench, tmp_path: Path) -> None:
    other = tmp_path / "mine-curves-2.csv"
    other.write_text("precious")
    bench.choose("boris", tmp_path / "mine.boris")
    box = find(bench.window, QMessageBox)
    assert "mine-curves-2.csv" in box.text() and other.read_text() == "precious"
    next(button for button in box.buttons() if "Replace" in button.text()).click()
    bench.wait()
    assert other.read_text().startswith("time,")


def test_a_folder_that_is_gone(bench: _Bench, tmp_path: Path) -> None:
    bench.choose("vtt", tmp_path / "gone" / "mine.vtt")
    bench.wait()
    box = find(bench.window, QMessageBox)
    assert "mine.vtt cannot be saved" in box.text() and bench.said == []
    box.close()


def test_of_a_film_the_times_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    analysed = frames(*((n / 10, 1, 100 + n / 10) for n in range(60)))
    film = Film("/films/a.mp4")
    folder = save_session(tmp_path / "one", two_people(), analysed=analysed, film=film, live=False)
    session = SessionBench(qtbot, folder)
    bench = _Bench(qtbot, session)
    dialog = bench.ask("eaf")
    assert len(dialog.findChildren(QComboBox)) == 1
    dialog.reject()
    session.close()
