from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMainWindow, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.actions import Actions
from app.gui.source_controller import SourceController
from app.playback.player import Player
from app.playback.source_chooser import SourceChooser
from app.sources.open import open_source
from tests.feeding import DEMO, analyzer_without_model
from tests.gui.finding import find
from tests.gui.live import face, looking, recorder


class _Chooser(SourceChooser):
    """Remembers what it was asked for, and opens none of it."""

    def __init__(self) -> None:
        super().__init__(Player(open_source, analyzer_without_model), tuple)
        self.asked: list[str | None] = []
        self.streams: list[int | None] = []

    def open(self, source: str | None, stream: int | None = None) -> None:
        self.source = source
        self.asked.append(source)
        self.streams.append(stream)


class _Bench:
    """A controller in a window, while a camera is looked through."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.actions = Actions(self.window)
        self.chooser = _Chooser()
        self.state = looking(face())
        args = (self.actions, self.chooser, self.state, DEMO, self.window)
        self.controller = SourceController(*args)


@pytest.fixture
def bench(qtbot: QtBot) -> _Bench:
    return _Bench(qtbot)


def test_until_it_is_open_there_is_nothing_to_freeze(bench: _Bench) -> None:
    bench.controller.open(None)
    assert bench.chooser.asked == [None]
    assert not bench.actions.pause.isEnabled()


def test_before_anything_was_opened_trying_again_opens_no_camera(bench: _Bench) -> None:
    bench.actions.try_again.trigger()
    assert bench.chooser.asked == []
    assert not bench.actions.try_again.isEnabled()


def test_another_stream_of_the_same_file(bench: _Bench) -> None:
    bench.controller.open("two.mp4")
    bench.controller.choose_stream(1)
    assert bench.chooser.asked == ["two.mp4", "two.mp4"]
    assert bench.chooser.streams == [None, 1]


def test_without_files_nothing_is_opened(bench: _Bench) -> None:
    bench.controller.open_files([])
    bench.actions.next_file.trigger()
    assert bench.chooser.asked == []
    assert not bench.actions.next_file.isVisible()


def test_of_several_files_the_first_is_opened_and_the_others_wait(bench: _Bench) -> None:
    said: list[str] = []
    bench.controller.waiting_changed.connect(said.append)
    bench.controller.open_files(["/x/a.jpg", "/x/b.mp4", "/x/c.jpg"])
    assert bench.chooser.asked == ["/x/a.jpg"]
    assert said[-1] == "2 more files wait. Ctrl+PgDown opens b.mp4."
    bench.actions.next_file.trigger()
    assert said[-1] == "One more file waits. Ctrl+PgDown opens c.jpg."
    bench.actions.try_again.trigger()
    bench.controller.choose_stream(2)
    assert bench.actions.next_file.isVisible(), "it is the same file still"
    bench.actions.next_file.trigger()
    assert bench.chooser.asked == ["/x/a.jpg", "/x/b.mp4", "/x/b.mp4", "/x/b.mp4", "/x/c.jpg"]
    assert said[-1] == ""
    assert not bench.actions.next_file.isVisible()


def test_opening_something_else_forgets_the_files_that_wait(bench: _Bench) -> None:
    bench.controller.open_files(["/x/a.jpg", "/x/b.mp4"])
    bench.actions.demo.trigger()
    assert not bench.actions.next_file.isVisible()


def test_files_that_a_recording_keeps_out_do_not_wait(bench: _Bench) -> None:
    bench.state.set_recording(recorder())
    bench.controller.open_files(["/x/a.jpg", "/x/b.mp4"])
    find(bench.window, QMessageBox).reject()
    assert bench.chooser.asked == []
    assert not bench.actions.next_file.isVisible()


def test_what_was_asked_for_last_is_tried_again(bench: _Bench) -> None:
    bench.actions.demo.trigger()
    bench.actions.try_again.trigger()
    assert bench.chooser.asked == [str(DEMO), str(DEMO)]


def test_files_and_addresses_are_asked_for(bench: _Bench, tmp_path: Path) -> None:
    actions = bench.actions
    for action in (actions.open_file, actions.open_picture, actions.open_video):
        action.trigger()
        dialog = find(bench.window, QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / action.iconText()))
        dialog.close()
        dialog.setParent(None)
    bench.actions.open_address.trigger()
    asking = find(bench.window, QInputDialog)
    asking.setTextValue(" rtsp://192.168.1.20/live ")
    asking.accept()
    files = [str(tmp_path / name) for name in ("File", "Picture", "Video")]
    assert bench.chooser.asked == [*files, "rtsp://192.168.1.20/live"]


@pytest.mark.parametrize(("answer", "asked"), [("&End and open", ["Right"]), ("Cancel", [])])
def test_while_it_is_recorded_the_user_is_asked(
    bench: _Bench, answer: str, asked: list[str]
) -> None:
    bench.state.set_recording(recorder())
    bench.controller.open("Right")
    assert bench.chooser.asked == []
    box = find(bench.window, QMessageBox)
    next(b for b in box.buttons() if b.text().replace("&", "") == answer.replace("&", "")).click()
    assert bench.chooser.asked == asked
