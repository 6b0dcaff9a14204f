from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.recent_menu import RecentFiles, RecentMenu
from app.playback.player import Player
from app.playback.source_chooser import SourceChooser
from app.settings import Settings
from app.sources.open import open_source
from tests.feeding import analyzer_without_model
from tests.gui.live import camera, photo


def _menu(qtbot: QtBot, *recent: Path) -> RecentMenu:
    menu = RecentMenu(LiveState(Settings(recent=tuple(map(str, recent)))))
    qtbot.addWidget(menu)
    menu.refresh()
    return menu


def _texts(menu: RecentMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_without_files_there_is_nothing_to_choose(qtbot: QtBot) -> None:
    menu = _menu(qtbot)
    assert not menu.menuAction().isEnabled()
    assert _texts(menu) == ["&Clear this list"]


def test_a_file_that_is_gone_is_named_and_cannot_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    here, gone = tmp_path / "a & b.jpg", tmp_path / "gone.jpg"
    here.touch()
    menu = _menu(qtbot, here, gone)
    assert menu.menuAction().isEnabled()
    assert _texts(menu)[:2] == ["a && b.jpg", "gone.jpg: not found"]
    assert [action.isEnabled() for action in menu.actions()[:2]] == [True, False]
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == [str(here)]


def test_files_of_the_same_name_are_told_apart_by_their_folders(
    qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / folder / "a.jpg" for folder in ("one", "two")]
    for file in files:
        file.parent.mkdir()
        file.touch()
    assert _texts(_menu(qtbot, *files))[:2] == ["a.jpg (one)", "a.jpg (two)"]


class _Bench(QObject):
    """What remembers files, with a chooser that opens none."""

    def __init__(self, leave_out: Path) -> None:
        super().__init__()
        self.state = LiveState(Settings())
        player = Player(open_source, analyzer_without_model, self)
        self.chooser = SourceChooser(player, tuple, self)
        RecentFiles(self.state, self.chooser, self._change, leave_out, self)

    def _change(self, **choices: object) -> None:
        self.state.set_settings(replace(self.state.settings, **choices))  # type: ignore[arg-type]

    def open(self, path: Path) -> None:
        path.touch()
        self.chooser.source = str(path)
        self.state.show_source(photo())


@pytest.fixture
def bench(tmp_path: Path) -> _Bench:
    return _Bench(tmp_path / "demo.jpg")


def test_the_last_ten_files_are_remembered_the_newest_first(bench: _Bench, tmp_path: Path) -> None:
    names = [f"{number}.jpg" for number in range(12)]
    for name in [*names, "5.jpg"]:
        bench.open(tmp_path / name)
    kept = [Path(path).name for path in bench.state.settings.recent]
    assert kept == ["5.jpg", *(name for name in reversed(names[2:]) if name != "5.jpg")]


def test_neither_cameras_nor_the_demo_are_remembered(bench: _Bench, tmp_path: Path) -> None:
    bench.open(tmp_path / "demo.jpg")
    bench.chooser.source = None
    bench.state.show_source(camera())
    bench.chooser.source = "rtsp://me:secret@10.0.0.2/live"
    bench.state.show_source(camera())
    assert bench.state.settings.recent == ()


def test_a_file_that_could_not_be_opened_is_not_remembered(bench: _Bench, tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").touch()
    bench.chooser.source = str(tmp_path / "broken.jpg")
    bench.state.show_message("broken.jpg cannot be shown", "")
    assert bench.state.settings.recent == ()
