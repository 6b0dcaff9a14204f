from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QDoubleSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.exchange.formats import Options
from app.gui.sessions.export_options import ExportOptions

Ask = Callable[[bool, bool], ExportOptions]


@pytest.fixture
def chosen() -> list[Options]:
    return []


@pytest.fixture
def ask(qtbot: QtBot, chosen: list[Options]) -> Ask:
    """Opens the dialog: for a table, of a film."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def ask(tables: bool, film: bool) -> ExportOptions:
        dialog = ExportOptions("ELAN", tables, film, chosen.append, window)
        dialog.open()
        return dialog

    return ask


def _save(dialog: ExportOptions) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_nothing_chosen_is_the_default(ask: Ask, chosen: list[Options]) -> None:
    _save(ask(False, False))
    _save(ask(True, True))
    assert chosen == [Options(), Options()]


def test_cancelled_nothing_is_exported(ask: Ask, chosen: list[Options]) -> None:
    ask(False, False).reject()
    assert chosen == []


def test_intervals_of_a_film(ask: Ask, chosen: list[Options]) -> None:
    dialog = ask(False, True)
    assert len(dialog.findChildren(QComboBox)) == 1
    dialog.clocks.setCurrentText("The recording's")
    dialog.least.setValue(0.25)
    dialog.joined.setValue(0.5)
    _save(dialog)
    assert chosen == [Options("recording", 0.25, 0.5)]


def test_of_a_camera_there_are_no_times_to_choose(ask: Ask) -> None:
    dialog = ask(False, False)
    assert dialog.findChildren(QComboBox) == []
    assert len(dialog.findChildren(QDoubleSpinBox)) == 2
    dialog.reject()


def test_a_table_of_readings_has_no_intervals(ask: Ask, chosen: list[Options]) -> None:
    dialog = ask(True, True)
    assert not any(one.isEnabled() for one in (dialog.least, dialog.joined, dialog.clocks))
    dialog.layouts.setCurrentIndex(1)
    dialog.bom.setChecked(True)
    _save(dialog)
    assert chosen == [Options(layout="long", bom=True)]


def test_a_table_of_intervals(ask: Ask, chosen: list[Options]) -> None:
    dialog = ask(True, False)
    dialog.layouts.setCurrentText("A row for each interval")
    assert dialog.least.isEnabled()
    dialog.least.setValue(1.0)
    _save(dialog)
    assert chosen == [Options(None, 1.0, 0.0, "intervals", False)]
