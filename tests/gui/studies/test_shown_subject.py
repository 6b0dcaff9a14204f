from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.studies.shown_subject import ShownSubject
from app.playback.capture_thread import SourceInfo
from app.settings import Settings
from app.studies.theirs import key
from tests.studies.made import agreed, record, small_study


def _shown(qtbot: QtBot, path: Path | None) -> ShownSubject:
    """Of a window that shows a source."""
    state = LiveState(Settings())
    state.show_source(
        SourceInfo("source", live=path is None, still=False, duration=None, path=path)
    )
    return ShownSubject(state, state)


def test_without_a_source_it_is_nobody(qtbot: QtBot) -> None:
    parent = QObject()
    assert ShownSubject(LiveState(Settings(), parent), parent)() is None


def test_a_camera_or_another_file_shows_no_participant(qtbot: QtBot, tmp_path: Path) -> None:
    assert _shown(qtbot, None)() is None
    assert _shown(qtbot, tmp_path / "film.mp4")() is None


def test_in_a_session_that_is_opened_it_is_its_participant(qtbot: QtBot, tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    folder = record(study, "sub-02", consented=agreed("readings"))
    found = _shown(qtbot, folder / "video.mp4")()
    assert found is not None
    assert found.key == key(study.plan.id, "sub-02")
    assert "not agreed to corrected faces" in found.refusal
