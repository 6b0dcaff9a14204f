from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.studies.film_showing import FilmShowing
from tests.feeding import write_video


@pytest.fixture
def beside(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def showing(qtbot: QtBot, beside: QWidget, tmp_path: Path) -> Iterator[FilmShowing]:
    """Of half a second."""
    film = write_video(tmp_path / "film.avi", frames=10, rate=20)
    made = FilmShowing(film, "sub-01, film1", beside, "")
    qtbot.waitSignal(made.ready).wait()
    yield made
    made.close()


def test_ready_its_window_is_there_and_black(showing: FilmShowing) -> None:
    assert showing.window.isVisible()
    assert not showing.begun
    assert showing.words(0.5) == "the film begins"
    assert showing.rate == 20


def test_what_happens_to_it_is_marked(qtbot: QtBot, showing: FilmShowing) -> None:
    marks: list[tuple[str, float]] = []
    showing.marked.connect(lambda note, moment: marks.append((note, moment)))
    showing.toggle()
    qtbot.waitUntil(lambda: showing.begun)
    assert showing.words(0.5) == "0:00 of 0:00"
    showing.toggle()
    assert showing.words(None) == "the film is paused"
    showing.toggle()
    qtbot.wait(100)
    with qtbot.waitSignal(showing.over):
        showing.restart()
    assert showing.words(0.5) == "the film is over"
    assert [note for note, _ in marks] == [
        *("stimulus", "stimulus pause", "stimulus resume", "stimulus end"),
        *("stimulus", "stimulus end"),
    ]
    moments = [moment for _, moment in marks]
    assert moments == sorted(moments)
    assert moments[-1] - moments[-2] == pytest.approx(0.5, abs=0.1)


def test_closed_in_the_middle_it_ends_there_once(qtbot: QtBot, showing: FilmShowing) -> None:
    notes: list[str] = []
    showing.marked.connect(lambda note, _: notes.append(note))
    showing.toggle()
    qtbot.waitUntil(lambda: showing.begun)
    showing.close()
    showing.close()
    assert notes == ["stimulus", "stimulus end"]
    assert not showing.window.isVisible()


def test_a_film_that_cannot_be_read_is_said(qtbot: QtBot, beside: QWidget, tmp_path: Path) -> None:
    showing = FilmShowing(tmp_path / "gone.mp4", "gone", beside, "")
    with qtbot.waitSignal(showing.failed) as failed:
        pass
    assert failed.args is not None
    assert "gone.mp4" in failed.args[0]
    assert not showing.window.isVisible()
    showing.close()
