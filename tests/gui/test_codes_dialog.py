from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.codes_dialog import CodesDialog
from app.sessions.event_codes import EventCode, EventCodeError
from tests.gui.finding import find

_CODES = (EventCode("speaks", 1, "state"), EventCode("laughs", 9))


def _dialog(qtbot: QtBot, *codes: EventCode, of_study: bool = False) -> CodesDialog:
    dialog = CodesDialog(codes, of_study)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _name(dialog: CodesDialog, key: int) -> QLineEdit:
    (field,) = (f for f in dialog.findChildren(QLineEdit) if str(key) in f.accessibleName())
    return field


def _can_accept(dialog: CodesDialog) -> bool:
    button = find(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    return button is not None and button.isEnabled()


def test_no_codes(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    assert dialog.chosen == ()
    assert _can_accept(dialog)


def test_untouched_it_changes_nothing(qtbot: QtBot) -> None:
    assert _dialog(qtbot, *_CODES).chosen == _CODES


def test_a_code_is_named_and_its_kind_chosen(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, *_CODES)
    _name(dialog, 3).setText("  looks\taway ")
    (kind,) = (b for b in dialog.findChildren(QComboBox) if "3" in b.accessibleName())
    kind.setCurrentText("Start and stop")
    _name(dialog, 9).clear()
    assert dialog.chosen == (_CODES[0], EventCode("looks away", 3, "state"))


def test_two_of_one_name_are_told_and_cannot_be_kept(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, *_CODES)
    _name(dialog, 2).setText("Speaks")
    with pytest.raises(EventCodeError):
        _ = dialog.chosen
    assert not _can_accept(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("Keys 1 and 2 have the same name" in one for one in words)
    _name(dialog, 2).setText("nods")
    assert _can_accept(dialog)


def test_a_study_s_codes_are_shown_and_not_changed(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, *_CODES, of_study=True)
    assert _name(dialog, 1).isReadOnly()
    assert not _can_accept(dialog)
    assert "open study" in dialog.findChildren(QLabel)[0].text()
