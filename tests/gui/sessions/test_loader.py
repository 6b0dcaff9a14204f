from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.gui.sessions import loader as loader_module
from app.gui.sessions.loader import SessionsLoader
from app.sessions.store import Entry
from tests.gui.recorded import save_session, two_people

Making = Callable[[Path], SessionsLoader]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Making]:
    owner = QObject()
    loaders: list[SessionsLoader] = []

    def make(root: Path) -> SessionsLoader:
        loaders.append(SessionsLoader(root, owner))
        return loaders[-1]

    yield make
    for loader in filter(isValid, loaders):
        loader.stop()
    owner.deleteLater()


def test_where_nothing_was_recorded_yet_there_is_nothing_to_list(
    qtbot: QtBot, make: Making, tmp_path: Path
) -> None:
    loader = make(tmp_path / "Sessions")
    with qtbot.assertNotEmitted(loader.failed), qtbot.waitSignal(loader.listed) as listed:
        loader.start()
    assert listed.args == [[]]
    qtbot.waitUntil(loader.isFinished)


def test_why_it_cannot_be_listed_is_told(qtbot: QtBot, make: Making, tmp_path: Path) -> None:
    (tmp_path / "Sessions").write_text("in the way")
    loader = make(tmp_path / "Sessions")
    with qtbot.assertNotEmitted(loader.listed), qtbot.waitSignal(loader.failed) as failed:
        loader.start()
    assert failed.args is not None
    assert str(tmp_path / "Sessions") in failed.args[0]


def test_pictures_come_one_by_one_after_the_list_and_only_of_videos(
    qtbot: QtBot, make: Making, tmp_path: Path
) -> None:
    save_session(tmp_path / "1", frames=10)
    save_session(tmp_path / "2", two_people())
    save_session(tmp_path / "3", frames=10)
    damaged = save_session(tmp_path / "4", frames=10)
    (damaged / "video.avi").write_bytes(b"no video")
    loader = make(tmp_path)
    came: list[str] = []
    pictures: list[QImage] = []

    def note(entries: list[Entry]) -> None:
        came.append(" ".join(entry.folder.name for entry in entries))

    def keep(folder: Path, picture: QImage) -> None:
        came.append(folder.name)
        pictures.append(picture)

    loader.listed.connect(note)
    loader.pictured.connect(keep)
    with qtbot.waitSignal(loader.finished):
        loader.start()
    assert came == ["4 3 2 1", "3", "1"]
    assert all(picture.width() > 0 for picture in pictures)


def test_stopped_it_leaves_the_other_pictures(qtbot: QtBot, make: Making, tmp_path: Path) -> None:
    for number in range(40):
        save_session(tmp_path / f"{number:02}", frames=3)
    loader = make(tmp_path)
    pictured: list[Path] = []
    loader.pictured.connect(lambda folder, picture: pictured.append(folder))
    with qtbot.waitSignal(loader.finished):
        loader.start()
        loader.stop()
        assert loader.isFinished()
    assert len(pictured) < 40


def test_left_it_is_not_waited_for_and_goes_by_itself(
    qtbot: QtBot, make: Making, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slow(folder: Path) -> None:
        go_on.wait(20)

    monkeypatch.setattr(loader_module, "thumbnail", slow)
    save_session(tmp_path / "1", frames=3)
    loader, keeper = make(tmp_path), QObject()
    with qtbot.waitSignal(loader.listed):
        loader.start()
    loader.leave(keeper)
    assert loader.isRunning() and keeper.children() == [loader]
    with qtbot.waitSignal(loader.destroyed), qtbot.assertNotEmitted(loader.pictured):
        go_on.set()
    assert keeper.children() == []
