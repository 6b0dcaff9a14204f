from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.sessions.session_editor import SessionEditor
from app.sessions import markers, store
from app.sessions.markers import Marker
from app.sessions.metadata import read_metadata
from tests.gui.recorded import save_session, two_people

_MARKED = [Marker(1.0, "one"), Marker(3.0, "three")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return save_session(tmp_path / "session", two_people(), _MARKED)


@pytest.fixture
def edits(folder: Path) -> SessionEditor:
    return SessionEditor(store.load(folder))


def _names(edits: SessionEditor) -> dict[int, str]:
    rows = edits.session.readings.drop_duplicates("person")
    return dict(zip(rows["person"].tolist(), rows["name"].tolist(), strict=True))


def test_nothing_to_undo(edits: SessionEditor, folder: Path) -> None:
    assert not edits.can_undo
    edits.undo()
    assert read_metadata(folder).rules == ()


def test_markers_are_saved_at_once_and_undone_one_by_one(
    qtbot: QtBot, edits: SessionEditor, folder: Path
) -> None:
    with qtbot.waitSignal(edits.markers_changed):
        edits.mark(2.0, "two")
    assert markers.load(folder) == [_MARKED[0], Marker(2.0, "two"), _MARKED[1]]
    edits.move_marker(0, 2.5)
    edits.rename_marker(0, "zwei")
    edits.delete_marker(2)
    changed = [Marker(2.0, "zwei"), Marker(2.5, "one")]
    assert edits.session.markers == markers.load(folder) == changed
    for _ in range(4):
        edits.undo()
    assert edits.session.markers == markers.load(folder) == _MARKED
    assert not edits.can_undo


def test_people_are_named_merged_and_split(
    qtbot: QtBot, edits: SessionEditor, folder: Path
) -> None:
    with qtbot.waitSignal(edits.people_changed):
        edits.name(1, "Ann")
    edits.split(1, 3.0)
    assert _names(edits) == {1: "Ann", 2: "", 3: ""}
    edits.merge(2, into=3)
    assert _names(edits) == {1: "Ann", 3: ""}
    assert [rule["do"] for rule in read_metadata(folder).rules] == ["name", "split", "merge"]


def test_undo_takes_back_what_was_done_to_people_another_time_and_says_so(
    edits: SessionEditor, folder: Path
) -> None:
    edits.name(1, "Ann")
    edits.merge(2, into=1)
    assert "earlier" not in edits.undo_words
    later = SessionEditor(store.load(folder))
    assert "made earlier" in later.undo_words
    later.undo()
    later.undo()
    assert _names(later) == {1: "", 2: ""}
    assert not later.can_undo
    assert len(store.load(folder).readings) == 80


@pytest.mark.parametrize("at", [1.0, 2.0, 4.5])
def test_a_split_where_one_half_would_be_nobody_is_refused(
    qtbot: QtBot, edits: SessionEditor, folder: Path, at: float
) -> None:
    with qtbot.waitSignal(edits.failed) as failed:
        edits.split(2, at)
    assert "0:02 to 0:03" in failed.args[0]
    assert read_metadata(folder).rules == ()


def test_what_cannot_be_saved_is_not_changed(
    qtbot: QtBot, edits: SessionEditor, folder: Path
) -> None:
    edits.mark(2.0, "two")
    shutil.rmtree(folder)
    with qtbot.waitSignals([edits.failed, edits.markers_changed]):
        edits.delete_marker(0)
    assert len(edits.session.markers) == 3
    with qtbot.waitSignal(edits.failed):
        edits.name(1, "Ann")
    assert _names(edits) == {1: "", 2: ""}
    with qtbot.waitSignal(edits.failed):
        edits.undo()
    assert edits.can_undo
