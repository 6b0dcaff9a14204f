from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.factories import face_finder
from app.gui.banner import Banner
from app.gui.studies.share_dialog import ShareDialog
from app.gui.studies.share_result import ShareResult
from app.studies.study import Study
from app.vision.readings import Box
from tests.gui.finding import find
from tests.gui.studies.opened import button, contents_of, nameless, texts
from tests.sessions.recording import analysis, face
from tests.studies.made import agreed, record, small_study

_BOX = (2, 2, 20, 20)


def _everywhere() -> Callable[[np.ndarray], Sequence[Box]]:
    """A search that finds a face in each frame."""
    return lambda pixels: [_BOX]


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """Two participants with videos, of whom the first agreed to sharing."""
    made = small_study(tmp_path / "study")
    pixels = np.full((48, 64, 3), 90, np.uint8)
    shown = [analysis(n, face(), pixels=pixels) for n in range(5)]
    for participant, scope in (("sub-01", ()), ("sub-02", ("readings", "video"))):
        agreed_to = agreed(*scope)
        record(made, participant, consented=agreed_to, analyses=shown, video="clean")
    return made


Opening = Callable[..., ShareDialog]


@pytest.fixture
def opened(qtbot: QtBot, owner: QWidget, study: Study, tmp_path: Path) -> Opening:
    def make(of: Study = study, finder: object = face_finder) -> ShareDialog:
        dialog = ShareDialog(of, contents_of(of), finder, owner)  # type: ignore[arg-type]
        with qtbot.waitSignal(dialog._work.ended):
            dialog.open()
        dialog.target.setText(str(tmp_path / "copy"))
        return dialog

    return make


def test_where_nobody_agreed_nothing_can_be_shared(opened: Opening, tmp_path: Path) -> None:
    dialog = opened(small_study(tmp_path / "empty"))
    assert not button(dialog, "Share").isEnabled()
    assert "No sessions of 0 can be shared." in dialog._who_left.text()
    assert nameless(dialog) == []
    dialog.reject()


def test_readings_are_shared_and_who_is_left_out_is_said(
    qtbot: QtBot, opened: Opening, tmp_path: Path
) -> None:
    dialog = opened()
    assert "1 session of 2 can be shared. Left out: sub-02" in dialog._who_left.text()
    dialog.who.setChecked(True)
    with qtbot.waitSignal(dialog._work.ended):
        button(dialog, "Share").click()
    result = find(dialog, ShareResult)
    assert result.left_out is not None
    assert "does not include sharing" in result.left_out.item(0).text()
    assert len(Study.open(tmp_path / "copy").sessions()) == 1
    assert not list((tmp_path / "copy").rglob("video.*"))
    assert "sub-01" in (tmp_path / "copy-who-is-who.tsv").read_text()
    button(dialog, "Close").click()


def test_frames_with_a_face_left_are_listed(qtbot: QtBot, opened: Opening, tmp_path: Path) -> None:
    dialog = opened(finder=_everywhere)
    dialog.options.choose_video("mosaic")
    with qtbot.waitSignal(dialog._work.ended):
        button(dialog, "Share").click()
    frames = texts(find(dialog, ShareResult).frames)
    listed = (tmp_path / "copy-faces-left.csv").read_text().splitlines()[1:]
    assert len(frames) == len(listed) > 0
    assert frames[0][2:] == ["0", "1"]
    assert len(list((tmp_path / "copy").rglob("video.*"))) == 1
    dialog.reject()


def test_cancelled_it_leaves_nothing(qtbot: QtBot, opened: Opening, tmp_path: Path) -> None:
    dialog = opened(finder=_everywhere)
    dialog.options.choose_video("solid")
    button(dialog, "Share").click()
    dialog.reject()  # as closing the window does
    assert not (tmp_path / "copy").exists()
    assert not list(tmp_path.glob(".copy*"))


def test_a_folder_that_is_taken_is_said_in_the_banner(
    qtbot: QtBot, opened: Opening, tmp_path: Path
) -> None:
    dialog = opened()
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "a.txt").touch()
    with qtbot.waitSignal(dialog._work.ended):
        button(dialog, "Share").click()
    assert "is not empty" in find(dialog, Banner).text()
    dialog.target.setText("")
    button(dialog, "Share").click()
    assert "Choose a new folder" in find(dialog, Banner).text()
    dialog.reject()
