from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.sessions.background_task import BackgroundTask
from app.gui.sessions.imports import SessionImports
from app.sessions import codes, markers
from app.sessions.codes import Code
from app.sessions.markers import Marker
from tests.exchange.annotated import boris_project, eaf, save_json
from tests.gui.finding import find
from tests.gui.session_bench import SessionBench

_BEFORE = Marker(0.5, "before")
_TIERS = """\
<TIER TIER_ID="A"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1"
 TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>happy</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION>
</ANNOTATION></TIER>
<TIER TIER_ID="B"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts2"
 TIME_SLOT_REF2="ts3"><ANNOTATION_VALUE>sad</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION>
</ANNOTATION></TIER>"""
_SLOTS = "".join(f'<TIME_SLOT TIME_SLOT_ID="ts{n}" TIME_VALUE="{1000 * n}"/>' for n in (1, 2, 3))


class _Bench:
    """A session with a marker, into whose window something can be imported."""

    def __init__(self, qtbot: QtBot, session: SessionBench) -> None:
        self.qtbot = qtbot
        self.window, self.edits, self.actions = session.window, session.edits, session.actions
        self.folder = session.edits.session.folder
        self.work = BackgroundTask(session.window)
        self.said: list[str] = []
        imports = SessionImports(self.edits, self.actions, self.work, self.window)
        imports.said.connect(self.said.append)

    def choose(self, action: QAction, path: Path) -> None:
        """Name a file, and wait until it was read."""
        action.trigger()
        dialog = find(self.window, QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.work.is_running)

    def answer(self, text: str) -> list[str]:
        """Choose from a list; gives what was offered."""
        dialog = find(self.window, QInputDialog)
        offered = list(dialog.comboBoxItems())
        dialog.setTextValue(text)
        dialog.accept()
        self.wait()
        return offered

    def box(self, press: str = "OK") -> str:
        """What a box says; presses a button of it."""
        box = next(one for one in self.window.findChildren(QMessageBox) if one.isVisible())
        button = next(one for one in box.findChildren(QPushButton) if press in one.text())
        button.click()
        return box.text()


@pytest.fixture
def bench(qtbot: QtBot, make_bench: Callable[..., SessionBench]) -> Iterator[_Bench]:
    bench = _Bench(qtbot, make_bench(marked=[_BEFORE]))
    yield bench
    bench.work.close()
    assert not any(thread.isRunning() for thread in bench.work.findChildren(QThread))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "a.csv"
    path.write_text("onset,duration,trial_type\n1,1,happy\n2,1,sad\n", encoding="utf-8")
    return path


def test_an_empty_file_changes_nothing(bench: _Bench, tmp_path: Path) -> None:
    (tmp_path / "a.eaf").touch()
    for action in (bench.actions.import_markers, bench.actions.import_codes):
        bench.choose(action, tmp_path / "a.eaf")
        assert bench.box() == "a.eaf is empty. Choose another file."
    assert (bench.said, bench.edits.can_undo) == ([], False)
    assert markers.load(bench.folder) == [_BEFORE]


def test_markers_come_in_once_and_go_by_one_undo(bench: _Bench, table: Path) -> None:
    new = [_BEFORE, Marker(1.0, "happy"), Marker(2.0, "sad")]
    bench.choose(bench.actions.import_markers, table)
    assert bench.edits.session.markers == markers.load(bench.folder) == new
    bench.choose(bench.actions.import_markers, table)
    assert bench.edits.session.markers == new
    assert bench.said == ["Markers added: 2.", "Markers added: 0; 2 were there already."]
    bench.edits.undo()
    assert markers.load(bench.folder) == [_BEFORE]
    assert not bench.edits.can_undo


def test_codes_come_in_and_are_replaced_if_wanted(bench: _Bench, table: Path) -> None:
    read = [Code(1.0, 2.0, "happy"), Code(2.0, 3.0, "sad")]
    bench.choose(bench.actions.import_codes, table)
    assert codes.load(bench.folder) == read
    bench.choose(bench.actions.import_codes, table)  # the same: there is nothing to ask
    table.write_text("onset,trial_type\n3,joy\n4,hm\n", encoding="utf-8")
    bench.choose(bench.actions.import_codes, table)
    assert bench.box("Cancel") == "This session has codes already: 2. Replace them?"
    assert codes.load(bench.folder) == read
    bench.choose(bench.actions.import_codes, table)
    bench.box("Replace")
    assert codes.load(bench.folder) == [Code(3.0, 3.0, "happy")]
    assert bench.box().splitlines() == [
        "Codes kept: 1. The report compares them with the readings.",
        "Labels that name no emotion were left out: “hm” (1).",
    ]
    for before in (read, []):
        bench.edits.undo()
        assert codes.load(bench.folder) == before
    assert markers.load(bench.folder) == [_BEFORE]


@pytest.mark.parametrize(("tier", "notes"), [("All tiers", ["happy", "sad"]), ("B", ["sad"])])
def test_of_several_tiers_one_or_all(
    bench: _Bench, tmp_path: Path, tier: str, notes: list[str]
) -> None:
    (tmp_path / "a.eaf").write_bytes(eaf(_SLOTS, _TIERS))
    bench.choose(bench.actions.import_markers, tmp_path / "a.eaf")
    assert bench.answer(tier) == ["All tiers", "A", "B"]
    assert [one.note for one in markers.load(bench.folder)] == ["before", *notes]


def test_of_several_observations_one(bench: _Bench, tmp_path: Path) -> None:
    project = boris_project([[1.0, "", "door", "", "", 0]])
    project["observations"]["other"] = {"events": [[99.0, "", "door", "", ""]]}
    path = save_json(tmp_path / "a.boris", project)
    bench.choose(bench.actions.import_markers, path)
    assert bench.answer("other") == ["film", "other"]
    assert "Are they of another film?" in bench.box()
    bench.choose(bench.actions.import_markers, path)
    bench.answer("film")
    assert markers.load(bench.folder) == [_BEFORE, Marker(1.0, "door")]


def test_what_cannot_be_saved_is_not_said_to_be(bench: _Bench, table: Path) -> None:
    failed: list[str] = []
    bench.edits.failed.connect(failed.append)
    bench.edits.session.folder = bench.folder / "gone"
    for action in (bench.actions.import_markers, bench.actions.import_codes):
        bench.choose(action, table)
    assert len(failed) == 2
    assert all("cannot be saved" in one for one in failed)
    assert bench.said == []
