from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui import access as module
from app.gui.access import Access, access, quiet, settle
from app.settings import Settings

_BLUE = QColor("#0072b2")


class _System:
    """What the system asks for."""

    contrast = still = False

    def access(self) -> Access:
        return Access(lambda: self.contrast, lambda: self.still)


@pytest.fixture
def system() -> _System:
    return _System()


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[QApplication]:
    blink = qapp.cursorFlashTime()
    yield qapp
    qapp.setCursorFlashTime(blink)


def test_usually_nothing_is_asked_for_but_labels_are_spoken(system: _System) -> None:
    shared = system.access()
    assert not (shared.high_contrast or shared.patterns or shared.less_motion)
    assert shared.spoken


def test_the_users_choices_are_followed_and_told_once(qtbot: QtBot, system: _System) -> None:
    shared = system.access()
    chosen = replace(Settings(), patterns=True, less_motion=True, speak_labels=False)
    with qtbot.waitSignal(shared.changed):
        shared.follow(chosen)
    assert (shared.patterns, shared.less_motion, shared.spoken) == (True, True, False)
    with qtbot.assertNotEmitted(shared.changed):
        shared.follow(replace(chosen, mirror=False))


def test_high_contrast_brings_patterns(qtbot: QtBot, system: _System) -> None:
    shared = system.access()
    system.contrast = True
    with qtbot.waitSignal(shared.changed):
        shared.refresh()
    assert shared.high_contrast
    assert shared.patterns


def test_the_system_may_ask_for_less_motion(system: _System) -> None:
    system.still = True
    assert system.access().less_motion


def test_quiet_text_is_loud_in_high_contrast(
    monkeypatch: pytest.MonkeyPatch, system: _System
) -> None:
    assert quiet(_BLUE, 0.5).alphaF() == pytest.approx(0.5, abs=0.01)
    system.contrast = True
    monkeypatch.setattr(module._Shared, "access", system.access())
    assert quiet(_BLUE, 0.5) == _BLUE


def test_with_less_motion_the_cursor_rests(as_before: QApplication, system: _System) -> None:
    usual = as_before.cursorFlashTime()
    shared = system.access()
    settle(as_before, shared)
    assert as_before.cursorFlashTime() == usual > 0
    shared.follow(replace(Settings(), less_motion=True))
    assert as_before.cursorFlashTime() == 0
    assert not as_before.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    shared.follow(Settings())
    assert as_before.cursorFlashTime() == usual


def test_the_system_here_asks_for_neither(qapp: QApplication) -> None:
    assert not module.system_contrast()
    assert not module.system_stillness()
    assert access() is access()
