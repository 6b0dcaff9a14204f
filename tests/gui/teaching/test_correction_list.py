from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.gui.palette import colour
from app.gui.teaching.correction_list import CorrectionList
from app.personal.corrections import Correction, Corrections
from tests.personal.users import EMOTIONS, make_face, reading


@pytest.fixture
def corrections(tmp_path: Path) -> Corrections:
    return Corrections(tmp_path / "corrections", EMOTIONS, "abc")


@pytest.fixture
def made(corrections: Corrections) -> list[Correction]:
    chosen = ("neutral", "sad", "fear")
    return [corrections.add(make_face(i, "happy"), name, "camera") for i, name in enumerate(chosen)]


@pytest.fixture
def pictures(qtbot: QtBot) -> CorrectionList:
    pictures = CorrectionList(EMOTIONS)
    qtbot.addWidget(pictures)
    pictures.resize(600, 400)
    pictures.show()
    return pictures


def _said(pictures: CorrectionList, row: int) -> list[str]:
    return pictures.item(row).text().splitlines()


def _image(pictures: CorrectionList, row: int) -> QImage:
    return pictures.item(row).icon().pixmap(pictures.iconSize()).toImage()


def test_an_empty_list_has_nothing_selected(
    pictures: CorrectionList, made: list[Correction]
) -> None:
    pictures.show_corrections(made)
    pictures.selectAll()
    pictures.show_corrections(())
    assert (pictures.count(), pictures.selected_ids()) == (0, [])


def test_each_says_what_the_user_and_the_model_said(
    pictures: CorrectionList, made: list[Correction]
) -> None:
    pictures.show_corrections(made)
    assert [_said(pictures, row)[0] for row in range(3)] == [
        "You said Fear",
        "You said Sad",
        "You said Neutral",
    ], "the newest first"
    assert _said(pictures, 0)[1] == "Model said Happy (60%)"


def test_a_label_that_was_held_has_no_share(
    pictures: CorrectionList, made: list[Correction]
) -> None:
    held = replace(made[0], probabilities=reading(happy=0.3, surprise=0.5))
    pictures.show_corrections([held])
    assert _said(pictures, 0)[1] == "Model said Happy"


def test_the_face_stands_over_the_colour_of_what_was_chosen(
    pictures: CorrectionList, corrections: Corrections
) -> None:
    white = np.full((48, 48), 255, np.uint8)
    pictures.show_corrections([corrections.add(make_face(crop=white), "sad", "camera")])
    image = _image(pictures, 0)
    sharp = image.devicePixelRatio()
    column = [image.pixelColor(image.width() // 2, y) for y in range(image.height())]
    assert column.count(colour("sad")) == 6 * sharp
    assert sum(pixel.rgb() == 0xFFFFFFFF for pixel in column) == 96 * sharp
    assert column[-1] == colour("sad")


def test_several_are_selected_by_what_they_are(
    pictures: CorrectionList, made: list[Correction]
) -> None:
    pictures.show_corrections(made)
    pictures.item(0).setSelected(True)
    pictures.item(2).setSelected(True)
    assert set(pictures.selected_ids()) == {made[2].id, made[0].id}


def test_only_the_delete_key_asks_to_delete(
    qtbot: QtBot, pictures: CorrectionList, made: list[Correction]
) -> None:
    pictures.show_corrections(made)
    pictures.setCurrentRow(0)
    with qtbot.assertNotEmitted(pictures.delete_asked):
        qtbot.keyClick(pictures, Qt.Key.Key_Right)
    assert pictures.currentRow() == 1
    with qtbot.waitSignal(pictures.delete_asked):
        qtbot.keyClick(pictures, Qt.Key.Key_Delete)
    assert pictures.count() == 3, "whoever keeps them deletes them"
