from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, Qt, QThread
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QListWidget, QMessageBox, QSlider
from pytestqt.qtbot import QtBot

from app.gui.banner import Banner
from app.gui.face_panel import FacePanel
from app.gui.note_line import NoteLine
from app.gui.seek_bar import SeekBar
from app.gui.sessions.markers_panel import MarkersPanel
from app.gui.sessions.people_panel import PeoplePanel
from app.gui.sessions.session_view import SessionView
from app.gui.sessions.window import SessionWindow
from app.gui.timeline.interactive_chart import InteractiveChart
from app.gui.timeline.note_editor import NoteEditor
from app.gui.video_view import VideoView
from app.sessions import markers
from app.sessions.markers import Marker
from app.sessions.schema import METADATA
from app.sessions.store import load
from tests.feeding import shown_number
from tests.gui.finding import find
from tests.gui.recorded import RATE, save_session, two_people

Making = Callable[..., SessionWindow]
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "2026-11-22 19.35.04"


@pytest.fixture
def make_window(qtbot: QtBot, folder: Path) -> Iterator[Making]:
    """Opens the session in `folder`, made of what is given; waits until it stands at its start."""
    windows: list[SessionWindow] = []

    def make(**session: Any) -> SessionWindow:
        if not folder.exists():
            save_session(folder, **{"rows": two_people(), **session})
        window = SessionWindow(load(folder))
        windows.append(window)
        with qtbot.waitSignal(find(window, SessionView).analysis_came):
            window.show()
        return window

    yield make
    for window in windows:
        window.close()
        assert not any(thread.isRunning() for thread in window.findChildren(QThread))
        window.deleteLater()


def _action(window: SessionWindow, text: str) -> QAction:
    return next(action for action in window.actions() if action.text().replace("&", "") == text)


def _click_timeline(qtbot: QtBot, window: SessionWindow, seconds: float) -> None:
    qtbot.mouseClick(find(window, InteractiveChart).viewport(), _LEFT, pos=_place(window, seconds))


def _place(window: SessionWindow, seconds: float) -> QPoint:
    """Where these seconds are on the timeline."""
    surface = find(window, InteractiveChart)
    return QPoint(round(surface.x_of(seconds)), round(surface.plot.center().y()))


def _flag(window: SessionWindow, position: int) -> QPoint:
    return find(window, InteractiveChart).flags.flag(position).center().toPoint()


def _answer(window: SessionWindow, text: str) -> None:
    dialog = find(window, QInputDialog)
    dialog.setTextValue(text)
    dialog.accept()


def _rules(folder: Path) -> list[dict[str, Any]]:
    return json.loads((folder / METADATA).read_text(encoding="utf-8"))["rules"]


def _people(window: SessionWindow) -> list[str]:
    rows = find(find(window, PeoplePanel), QListWidget)
    return [rows.item(row).text() for row in range(rows.count())]


def _warning(window: SessionWindow) -> str:
    box = find(window, QMessageBox)
    box.close()
    return box.text()


def _spoken(window: SessionWindow) -> str:
    """What the face's panel says."""
    return find(window, FacePanel).accessibleDescription()


# Playing


def test_an_empty_session(qtbot: QtBot, make_window: Making) -> None:
    window = make_window(rows=[])
    assert _people(window) == []
    for text in ("Name…", "Split here", "Is the same as…", "Next marker", "Undo the last change"):
        assert not _action(window, text).isEnabled()
    _click_timeline(qtbot, window, 1.0)
    _action(window, "Play").trigger()
    assert "No face" in _spoken(window)


def test_begins_paused_at_the_first_picture(qtbot: QtBot, make_window: Making) -> None:
    window = make_window(frames=30)
    assert find(window, VideoView).isVisible()
    assert find(window, SessionView).seconds == 0.0
    assert _action(window, "Play").text() == "&Play"
    assert "Happy 80%" in _spoken(window)
    assert _spoken(window).startswith("Person 1:")
    assert "Happy 80%" in find(window, VideoView).accessibleDescription()


@pytest.mark.parametrize("number", [20, 7])
def test_a_click_on_the_timeline_moves_the_video(
    qtbot: QtBot, make_window: Making, number: int
) -> None:
    window = make_window(frames=30)
    shown: list[int] = []
    screen = find(window, SessionView)
    screen.player.frame_came.connect(lambda frame: shown.append(shown_number(frame)))
    _click_timeline(qtbot, window, number / RATE)
    # A click is as exact as the screen's pixels, and what is on show then may be the frame before.
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] in (number - 1, number))
    assert screen.seconds == pytest.approx(number / RATE, abs=1 / RATE + 0.01)


def test_playing_moves_the_playhead(qtbot: QtBot, make_window: Making) -> None:
    window = make_window(frames=30)
    _action(window, "Play").trigger()
    qtbot.waitUntil(lambda: find(window, SessionView).seconds >= 0.4)
    _action(window, "Pause").trigger()
    lines = [
        one for one in find(window, InteractiveChart).items() if isinstance(one, pg.InfiniteLine)
    ]
    (playhead,) = (line for line in lines if line.isVisible())
    assert playhead.value() == find(window, SessionView).seconds
    assert _action(window, "Play").isEnabled()


def test_without_video_the_timeline_plays_alone(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    assert not find(window, VideoView).isVisible()
    _click_timeline(qtbot, window, 3.0)
    find(window, PeoplePanel).choose(2)
    qtbot.waitUntil(lambda: "Person 2: Sad 60%" in _spoken(window))
    _click_timeline(qtbot, window, 5.0)
    qtbot.waitUntil(lambda: _spoken(window) == "Person 2 is not in view here")
    _action(window, "Play").trigger()
    qtbot.waitUntil(lambda: find(window, SessionView).seconds > 5.2)


def test_a_video_with_the_readings_in_it_gets_none_twice(qtbot: QtBot, make_window: Making) -> None:
    window = make_window(frames=30, video="annotated")
    assert "Happy 80%" in _spoken(window)
    assert find(window, VideoView).accessibleDescription() == "No face in view"
    for text in ("Video with readings…", "Video with blurred faces…"):
        assert not _action(window, text).isEnabled()
    assert "readings drawn in" in _action(window, "Video with blurred faces…").toolTip()


def test_the_slider_reaches_the_end_of_what_outlasts_the_video(make_window: Making) -> None:
    shorter = make_window(frames=10)  # two seconds of six
    slider = find(find(shorter, SeekBar), QSlider)
    assert slider.maximum() == 20 * 5.9
    slider.setValue(slider.maximum())
    assert not find(shorter, Banner).isVisible()


def test_a_broken_video_is_said_and_the_timeline_plays(
    qtbot: QtBot, folder: Path, make_window: Making
) -> None:
    save_session(folder, two_people(), video="clean")
    (folder / "video.mp4").write_bytes(b"no video")
    window = make_window()
    assert "video.mp4" in find(window, Banner).text()
    assert find(window, Banner).isVisible()
    _click_timeline(qtbot, window, 3.0)
    qtbot.waitUntil(lambda: find(window, SessionView).seconds == pytest.approx(3.0, abs=0.05))


# Markers


def test_a_marker_is_dropped_where_the_key_was_pressed(
    qtbot: QtBot, folder: Path, make_window: Making
) -> None:
    window = make_window()
    _click_timeline(qtbot, window, 2.0)
    here = find(window, SessionView).seconds
    qtbot.keyClick(window, Qt.Key.Key_K)
    editor = find(find(window, NoteLine), QLineEdit)
    qtbot.keyClicks(editor, "smiles 1K")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert markers.load(folder) == [Marker(round(here, 3), "smiles 1K")]
    assert here == pytest.approx(2.0, abs=0.05)
    assert find(find(window, MarkersPanel), QListWidget).count() == 1


def test_a_flag_is_dragged_and_renamed_and_deleted(
    qtbot: QtBot, folder: Path, make_window: Making
) -> None:
    window = make_window(marked=[Marker(1.0, "one"), Marker(4.0, "four")])
    surface = find(window, InteractiveChart)
    start = _flag(window, 0)
    end = start + _place(window, 2.0) - _place(window, 1.0)
    QTest.mousePress(surface.viewport(), _LEFT, pos=start)
    QTest.mouseMove(surface.viewport(), (start + end) / 2)
    QTest.mouseMove(surface.viewport(), end)
    QTest.mouseRelease(surface.viewport(), _LEFT, pos=end)
    assert markers.load(folder)[0].seconds == pytest.approx(2.0, abs=0.1)
    qtbot.mouseDClick(surface.viewport(), _LEFT, pos=_flag(window, 0))
    find(window, NoteEditor).setText("two")
    qtbot.keyClick(find(window, NoteEditor), Qt.Key.Key_Return)
    assert [one.note for one in markers.load(folder)] == ["two", "four"]
    qtbot.mouseClick(surface.viewport(), _LEFT, pos=_flag(window, 1))
    qtbot.keyClick(surface, Qt.Key.Key_Delete)
    assert [one.note for one in markers.load(folder)] == ["two"]
    _action(window, "Undo the last change").trigger()
    assert [one.note for one in markers.load(folder)] == ["two", "four"]


def test_the_list_of_markers_renames_and_deletes(
    qtbot: QtBot, folder: Path, make_window: Making
) -> None:
    window = make_window(marked=[Marker(1.0, "one"), Marker(4.0, "four")])
    find(window, MarkersPanel).choose(1)
    _action(window, "Rename marker…").trigger()
    assert find(window, QInputDialog).textValue() == "four"
    _answer(window, "fünf")
    assert markers.load(folder)[1] == Marker(4.0, "fünf")
    find(window, MarkersPanel).choose(0)
    _action(window, "Delete marker").trigger()
    assert markers.load(folder) == [Marker(4.0, "fünf")]


def test_going_from_marker_to_marker(make_window: Making) -> None:
    window = make_window(marked=[Marker(1.0, "one"), Marker(4.0, "four")])
    screen = find(window, SessionView)
    for text, seconds in (("Next", 1.0), ("Next", 4.0), ("Next", 4.0), ("Previous", 1.0)):
        _action(window, f"{text} marker").trigger()
        assert screen.seconds == seconds
    assert find(window, MarkersPanel).position == 0


# People


def test_a_person_is_named_everywhere(qtbot: QtBot, folder: Path, make_window: Making) -> None:
    window = make_window(frames=30)
    _action(window, "Name…").trigger()
    _answer(window, " Ann ")
    assert _rules(folder) == [{"do": "name", "person": 1, "name": "Ann"}]
    assert _people(window) == ["Ann", "Person 2"]
    qtbot.waitUntil(lambda: _spoken(window).startswith("Ann:"))
    _action(window, "Undo the last change").trigger()
    assert _rules(folder) == []
    assert _people(window) == ["Person 1", "Person 2"]


def test_two_people_turn_out_to_be_one(qtbot: QtBot, folder: Path, make_window: Making) -> None:
    window = make_window(
        rows=[row for row in two_people() if row["seconds"] < 2 or row["person"] == 2]
    )
    surface = find(window, InteractiveChart)
    assert surface.points.at(3.0) is None  # person 1 is gone by then
    _action(window, "Is the same as…").trigger()
    _answer(window, "Person 2")
    assert _rules(folder) == [{"do": "merge", "person": 1, "into": 2}]
    assert _people(window) == ["Person 2"]
    assert surface.points.at(1.0) is not None and surface.points.at(3.0) is not None
    assert not _action(window, "Is the same as…").isEnabled()


@pytest.mark.parametrize("agreed", [True, False])
def test_two_in_view_together_are_merged_only_if_that_is_meant(
    folder: Path, make_window: Making, agreed: bool
) -> None:
    window = make_window()
    _action(window, "Is the same as…").trigger()
    assert find(window, QInputDialog).width() >= 360
    _answer(window, "Person 2")
    assert _rules(folder) == []
    box = find(window, QMessageBox)
    assert "at the same time, from 0:02 on" in box.text()
    next(b for b in box.buttons() if ("Merge" in b.text()) == agreed).click()
    assert len(_rules(folder)) == agreed


def test_one_person_turns_out_to_be_two(qtbot: QtBot, folder: Path, make_window: Making) -> None:
    window = make_window()
    _click_timeline(qtbot, window, 4.5)
    _action(window, "Split here").trigger()
    (rule,) = _rules(folder)
    assert (rule["do"], rule["person"], rule["new"]) == ("split", 1, 3)
    assert rule["at"] == pytest.approx(4.5, abs=0.05)
    assert _people(window) == ["Person 1", "Person 2", "Person 3"]
    assert find(window, InteractiveChart).points.at(5.5) is None
    find(window, PeoplePanel).choose(3)
    assert find(window, InteractiveChart).points.at(5.5) is not None


def test_a_click_on_a_face_shows_that_person(qtbot: QtBot, make_window: Making) -> None:
    window = make_window(frames=30)
    _click_timeline(qtbot, window, 3.0)
    view = find(window, VideoView)
    qtbot.waitUntil(lambda: "Face 2" in view.accessibleDescription())
    view.repaint()
    scale = min(view.width() / 64, view.height() / 48)
    left, top = (view.width() - 64 * scale) / 2, (view.height() - 48 * scale) / 2
    face = QPoint(round(left + 52 * scale), round(top + 40 * scale))
    qtbot.mouseClick(view, _LEFT, pos=face)
    assert find(window, PeoplePanel).person == 2
    qtbot.waitUntil(lambda: _spoken(window).startswith("Person 2: Sad"))
    qtbot.mouseClick(view, _LEFT, pos=QPoint(view.width() // 2, 4))
    assert find(window, PeoplePanel).person == 2


def test_the_shares_are_those_of_the_span(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    surface = find(window, InteractiveChart)
    shift = Qt.KeyboardModifier.ShiftModifier
    start, end = _place(window, 4.5), _place(window, 5.5)
    QTest.mousePress(surface.viewport(), _LEFT, shift, start)
    QTest.mouseMove(surface.viewport(), (start + end) / 2)
    QTest.mouseMove(surface.viewport(), end)
    QTest.mouseRelease(surface.viewport(), _LEFT, shift, end)
    panel = find(window, PeoplePanel)
    assert "0:04 to 0:05" in find(panel, QLabel).text()
    tips = [find(panel, QListWidget).item(row).toolTip() for row in (0, 1)]
    assert tips == ["Happy 100%", "Not in view"]
    qtbot.keyClick(surface, Qt.Key.Key_Escape)
    assert "whole session" in find(panel, QLabel).text()


# What goes wrong


def test_a_folder_deleted_meanwhile_is_said_and_the_window_goes_on(
    qtbot: QtBot, folder: Path, make_window: Making
) -> None:
    window = make_window(frames=30, marked=[Marker(1.0, "one")])
    shutil.rmtree(folder)
    _action(window, "Marker here").trigger()
    assert not find(window, NoteLine).isVisible()
    assert str(folder) in _warning(window)
    _action(window, "Name…").trigger()
    _answer(window, "Ann")
    assert _people(window) == ["Person 1", "Person 2"]
    _click_timeline(qtbot, window, 3.0)
    qtbot.waitUntil(lambda: find(window, SessionView).seconds == pytest.approx(3.0, abs=0.2))


def test_a_marker_that_cannot_be_saved_goes_back(
    qtbot: QtBot, folder: Path, make_window: Making
) -> None:
    window = make_window(marked=[Marker(1.0, "one")])
    shutil.rmtree(folder)
    find(window, MarkersPanel).choose(0)
    _action(window, "Delete marker").trigger()
    assert str(folder) in _warning(window)
    assert find(find(window, MarkersPanel), QListWidget).count() == 1
    assert (
        find(window, InteractiveChart).flags.at(
            find(window, InteractiveChart).flags.flag(0).center()
        )
        == 0
    )


def test_closing_while_it_plays(make_window: Making) -> None:
    window = make_window(frames=30)
    _action(window, "Play").trigger()
    window.close()
    assert not window.isVisible()
