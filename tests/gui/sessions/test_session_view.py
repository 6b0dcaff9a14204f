from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QThread
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from app.gui.banner import Banner
from app.gui.sessions.session_view import SessionView
from app.gui.timeline.interactive_chart import InteractiveChart
from app.sessions.schema import Film
from app.sessions.store import load
from app.vision.readings import Analysis
from tests.feeding import EMOTIONS, shown_number, write_video
from tests.gui.finding import find
from tests.gui.recorded import RATE, save_session, two_people

Making = Callable[..., SessionView]
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Making]:
    """Shows a session made of what is given, once it stands at its start."""
    screens: list[SessionView] = []

    def show(damage: Callable[[Path], object] = lambda folder: None, **given: Any) -> SessionView:
        folder = save_session(tmp_path / "session", **{"rows": two_people(), **given})
        session = load(folder)
        damage(folder)
        screen = SessionView(session, QAction("Play"))
        screens.append(screen)
        with qtbot.waitSignal(screen.analysis_came, timeout=10_000):
            screen.show()
        return screen

    yield show
    for screen in screens:
        screen.stop()
        assert not any(thread.isRunning() for thread in screen.findChildren(QThread))
        screen.close()
        screen.deleteLater()


def _readings(screen: SessionView) -> list[Analysis]:
    """The readings shown from now on."""
    came: list[Analysis] = []
    screen.analysis_came.connect(came.append)
    return came


def _people(analysis: Analysis) -> list[int]:
    return [face.track for face in analysis.faces]


def _shown_at(screen: SessionView, seconds: float, qtbot: QtBot) -> Analysis:
    """What is read where one goes to."""
    came = _readings(screen)
    screen.seek(seconds)
    qtbot.waitUntil(lambda: bool(came) and abs(came[-1].frame.time - seconds) <= 0.5 / RATE + 0.01)
    return came[-1]


def test_an_empty_session_stands_still_at_its_start(qtbot: QtBot, make: Making) -> None:
    screen = make(rows=[])
    came = _readings(screen)
    assert screen.seconds == 0.0
    screen.seek(5.0)
    screen.player.toggle_paused()
    qtbot.waitUntil(lambda: bool(came))
    assert all(analysis.faces == () for analysis in came)
    assert came[-1].emotions == EMOTIONS
    screen.show_person(None)
    screen.show_person(1)


def test_without_a_video_there_is_a_timeline_alone(qtbot: QtBot, make: Making) -> None:
    screen = make()
    assert screen.view.isHidden()
    assert screen.timeline.isVisible()
    assert find(screen, Banner).isHidden()
    assert find(screen, QSlider).isVisible()


def test_the_film_that_the_session_was_made_from_is_shown(
    qtbot: QtBot, make: Making, tmp_path: Path
) -> None:
    film = Film(str(write_video(tmp_path / "film.avi", frames=30, rate=RATE)))
    screen = make(film=film, film_time=True)
    assert screen.view.isVisible()
    shown = _shown_at(screen, 3.0, qtbot)
    assert shown_number(shown.frame) == pytest.approx(3.0 * RATE, abs=1)
    assert sorted(_people(shown)) == [1, 2]


def test_a_film_that_is_gone_is_named_and_the_timeline_plays(
    qtbot: QtBot, make: Making, tmp_path: Path
) -> None:
    screen = make(film=Film(str(tmp_path / "gone.avi")), film_time=True)
    qtbot.waitUntil(screen.view.isHidden)
    assert "gone.avi is not there any more" in find(screen, Banner).text()
    assert _people(_shown_at(screen, 1.0, qtbot)) == [1]


def test_it_begins_paused_at_the_first_picture(qtbot: QtBot, make: Making) -> None:
    screen = make(frames=30)
    assert screen.view.isVisible()
    assert shown_number(_shown_at(screen, 0.0, qtbot).frame) == 0
    with qtbot.assertNotEmitted(screen.player.frame_came, wait=400):
        pass
    assert screen.seconds == 0.0


@pytest.mark.parametrize("frames", [0, 30], ids=["no video", "video"])
def test_the_readings_shown_are_those_of_the_moment(
    frames: int, qtbot: QtBot, make: Making
) -> None:
    screen = make(frames=frames)
    assert _people(_shown_at(screen, 1.0, qtbot)) == [1]
    assert sorted(_people(_shown_at(screen, 3.0, qtbot))) == [1, 2]
    assert _people(_shown_at(screen, 5.6, qtbot)) == [1]


def test_playing_goes_on_from_there_to_the_end(qtbot: QtBot, make: Making) -> None:
    screen = make()
    _shown_at(screen, 5.4, qtbot)
    with qtbot.waitSignal(screen.player.ended, timeout=10_000):
        screen.player.toggle_paused()
    qtbot.waitUntil(lambda: screen.seconds == pytest.approx(5.9))


def test_a_click_on_the_timeline_moves_picture_bar_and_timeline(qtbot: QtBot, make: Making) -> None:
    screen = make(frames=30)
    surface = find(screen, InteractiveChart)
    came = _readings(screen)
    pos = QPoint(round(surface.x_of(3.0)), round(surface.plot.center().y()))
    qtbot.mouseClick(surface.viewport(), _LEFT, pos=pos)
    assert screen.seconds == pytest.approx(3.0, abs=0.1)
    qtbot.waitUntil(lambda: bool(came) and abs(came[-1].frame.time - 3.0) < 0.3)
    assert shown_number(came[-1].frame) == pytest.approx(3.0 * RATE, abs=1)
    slider = find(screen, QSlider)
    assert slider.value() / slider.maximum() == pytest.approx(0.5, abs=0.05)


def test_the_timeline_shows_the_person_chosen(qtbot: QtBot, make: Making) -> None:
    screen = make(frames=30)
    surface = find(screen, InteractiveChart)
    screen.show_person(2)
    qtbot.waitUntil(lambda: len(surface.points.seconds) > 0)
    seconds = surface.points.seconds
    assert (seconds.min(), seconds.max()) == (pytest.approx(2.0), pytest.approx(3.9))
    screen.show_person(None)
    assert len(surface.points.seconds) == 0


def test_edited_people_are_shown_at_once(qtbot: QtBot, make: Making) -> None:
    screen = make()
    assert sorted(_people(_shown_at(screen, 3.0, qtbot))) == [1, 2]
    session = screen._session
    session.readings = session.readings.assign(person=session.readings["person"].replace(2, 7))
    came = _readings(screen)
    screen.show_session(session)
    qtbot.waitUntil(lambda: bool(came))
    assert sorted(_people(came[-1])) == [1, 7]


def test_a_face_clicked_is_a_person_and_a_click_beside_is_none(make: Making) -> None:
    screen = make(frames=30)
    clicked: list[int] = []
    screen.person_clicked.connect(clicked.append)
    screen.view.face_clicked.emit(-1)
    screen.view.face_clicked.emit(2)
    assert clicked == [2]


@pytest.mark.parametrize(("kind", "draws"), [("clean", True), ("annotated", False)])
def test_the_overlay_is_not_drawn_twice(kind: str, draws: bool, qtbot: QtBot, make: Making) -> None:
    screen = make(frames=30, video=kind)
    _shown_at(screen, 1.0, qtbot)
    assert ("Happy" in screen.view.accessibleDescription()) == draws


def test_a_damaged_video_is_told_and_the_timeline_goes_on(qtbot: QtBot, make: Making) -> None:
    screen = make(lambda folder: (folder / "video.avi").write_bytes(b"damaged"), frames=30)
    qtbot.waitUntil(screen.view.isHidden)
    assert "video.avi" in find(screen, Banner).text()
    assert sorted(_people(_shown_at(screen, 3.0, qtbot))) == [1, 2]
