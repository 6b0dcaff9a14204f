from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from app.gui.live_outputs.outputs_box import OutputsBox
from app.settings import Settings
from tests.gui.finding import find

ON = Settings(
    osc=True, osc_host="10.0.0.2", osc_port=8000, label_on=True, label_file="/tmp/now.txt"
)


@pytest.fixture
def box(qtbot: QtBot) -> OutputsBox:
    made = OutputsBox(Settings())
    qtbot.addWidget(made)
    return made


def _said(box: OutputsBox) -> str:
    return " ".join(label.text() for label in box.findChildren(QLabel))


def _switch(box: OutputsBox, text: str) -> QCheckBox:
    return next(one for one in box.findChildren(QCheckBox) if text in one.text().replace("&", ""))


def test_all_is_off_and_each_says_what_leaves_the_computer(box: OutputsBox) -> None:
    assert not any(switch.isChecked() for switch in box.findChildren(QCheckBox))
    assert replace(Settings(), **box.chosen) == Settings()
    said = _said(box)
    assert "All of this is off until you switch it on." in said
    assert "unencrypted, to 127.0.0.1:9000 and nowhere else. That is this computer." in said
    assert "Sends nothing: the largest face's label" in said


def test_what_was_chosen_is_shown_and_unchanged(box: OutputsBox) -> None:
    box.fill(ON)
    assert replace(Settings(), **box.chosen) == ON
    assert find(box, QSpinBox).value() == 8000
    assert "to 10.0.0.2:8000 and nowhere else." in _said(box)
    assert "That is this computer" not in _said(box)


def test_the_sentence_follows_the_address(box: OutputsBox) -> None:
    host = find(box, QLineEdit)
    host.setText("studio.local")
    find(box, QSpinBox).setValue(57120)
    assert "to studio.local:57120 and nowhere else." in _said(box)
    host.setText("  ")
    assert box.chosen["osc_host"] == "127.0.0.1"


def test_the_file_is_asked_for_when_it_is_switched_on(box: OutputsBox, tmp_path: Path) -> None:
    _switch(box, "Text file").click()
    find(box, QFileDialog).fileSelected.emit(str(tmp_path / "now.txt"))
    assert box.chosen["label_on"] is True
    assert box.chosen["label_file"] == str(tmp_path / "now.txt")


def test_without_a_file_it_stays_off(box: OutputsBox) -> None:
    _switch(box, "Text file").click()
    find(box, QFileDialog).reject()
    assert not _switch(box, "Text file").isChecked()
    assert (box.chosen["label_on"], box.chosen["label_file"]) == (False, "")


def test_another_file_is_chosen_by_the_button(box: OutputsBox) -> None:
    box.fill(ON)
    find(box, QPushButton).click()
    dialog = find(box, QFileDialog)
    dialog.reject()
    assert box.chosen["label_file"] == "/tmp/now.txt"
    assert _switch(box, "Text file").isChecked()


def test_without_pylsl_it_says_what_is_missing_and_cannot_be_switched_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    box = OutputsBox(Settings(lsl=True))
    qtbot.addWidget(box)
    assert not _switch(box, "LSL").isEnabled()
    assert box.chosen["lsl"] is False
    assert "LSL needs the package pylsl" in _said(box)
    assert "listens on ports" not in _said(box)


def test_with_pylsl_it_says_that_it_listens(pylsl: object, box: OutputsBox) -> None:
    _switch(box, "LSL").click()
    assert box.chosen["lsl"] is True
    assert "the program listens on ports of this computer" in _said(box)
