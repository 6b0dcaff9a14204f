from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.studies.task import StudyTask
from app.sessions.progress import Progress
from app.studies.errors import StudyError
from app.vision.proposals import DetectorError


def _failing(error: Exception) -> Callable[[Progress], None]:
    def work(progress: Progress) -> None:
        raise error

    return work


@pytest.mark.parametrize("error", [StudyError("It is full."), DetectorError("It is full.")])
def test_what_goes_wrong_is_told_as_a_sentence(qtbot: QtBot, error: Exception) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[str] = []
    task = StudyTask(window, told.append)
    with qtbot.waitSignal(task.ended):
        task.run("Working…", _failing(error), lambda done: told.append("done"))
    assert told == ["It is full."]


def test_a_task_that_is_done_is_followed_by_the_next_step(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[object] = []
    task = StudyTask(window, told.append)
    with qtbot.waitSignal(task.ended):
        task.run("Working…", lambda progress: 7, told.append)
    assert told == [7]
