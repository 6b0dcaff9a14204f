from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.teaching.adaptation_box import AdaptationBox
from app.personal.adaptation import AdaptationStore, Proposal
from app.personal.corrections import Correction, Corrections
from tests.gui.finding import find
from tests.gui.learning import ADAPTATION, Learning, correct
from tests.personal.users import EMOTIONS

Making = Callable[..., AdaptationBox]
_IN_USE = "What it learned earlier is in use."
_NOT_IN_USE = "What it learned earlier is kept, but not in use."


@pytest.fixture
def store(tmp_path: Path) -> AdaptationStore:
    return AdaptationStore(tmp_path / "adaptation.npz", "abc")


@pytest.fixture
def twelve(tmp_path: Path) -> list[Correction]:
    return correct(Corrections(tmp_path / "corrections", EMOTIONS, "abc"), 12)


@pytest.fixture
def make(qtbot: QtBot, store: AdaptationStore) -> Iterator[Making]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    boxes: list[AdaptationBox] = []

    def make(learning: Learning | None = None, used: bool = False) -> AdaptationBox:
        boxes.append(AdaptationBox(learning or Learning(), store, used, window))
        boxes[-1].show_corrections(())
        boxes[-1].show()
        return boxes[-1]

    yield make
    qtbot.waitUntil(lambda: all(box.findChild(QThread) is None for box in boxes))


def _words(box: AdaptationBox) -> str:
    return find(box, QLabel).text()


def _adapt(box: AdaptationBox) -> QPushButton:
    return find(box, QPushButton)


def test_without_corrections_it_says_how_many_it_takes(
    make: Making, twelve: list[Correction]
) -> None:
    box = make()
    assert _words(box) == "After 10 more corrections, the program can learn from them."
    assert not _adapt(box).isEnabled()
    assert not find(box, QCheckBox).isEnabled()
    box.show_corrections(twelve[:9])
    assert _words(box) == "After 1 more correction, the program can learn from them."
    assert not _adapt(box).isEnabled()
    box.show_corrections(twelve[:10])
    assert "can learn from your corrections" in _words(box)
    assert _adapt(box).isEnabled()


def test_it_learns_beside_the_window_and_uses_what_helps(
    qtbot: QtBot, make: Making, store: AdaptationStore, twelve: list[Correction]
) -> None:
    learning = Learning()
    learning.may.clear()
    box = make(learning)
    box.show_corrections(twelve[:10])
    _adapt(box).click()
    qtbot.waitUntil(lambda: learning.asked == [10])
    assert "Learning" in _words(box)
    assert not _adapt(box).isEnabled()
    with qtbot.waitSignal(box.adaptation_changed) as changed:
        learning.may.set()
    assert changed.args == [ADAPTATION]
    qtbot.waitUntil(_adapt(box).isEnabled)
    assert "The adapted model reads 8 (80%)" in _words(box)
    assert find(box, QCheckBox).isChecked()
    kept = store.load()
    assert kept is not None
    np.testing.assert_array_equal(kept.kernel, ADAPTATION.kernel)


def test_it_is_switched_off_and_on_at_once(
    qtbot: QtBot, make: Making, store: AdaptationStore, twelve: list[Correction]
) -> None:
    store.save(ADAPTATION)
    box = make(used=True)
    box.show_corrections(twelve)
    use = find(box, QCheckBox)
    assert use.isChecked()
    assert _words(box).endswith(_IN_USE)
    with qtbot.waitSignal(box.adaptation_changed) as changed:
        use.click()
    assert changed.args == [None]
    assert store.load() is not None, "it can be switched on again"
    with qtbot.waitSignal(box.adaptation_changed) as changed:
        use.click()
    assert changed.args is not None
    np.testing.assert_array_equal(changed.args[0].kernel, ADAPTATION.kernel)


def test_without_corrections_it_says_that_what_it_learned_is_in_use(
    make: Making, store: AdaptationStore
) -> None:
    store.save(ADAPTATION)
    box = make(used=True)
    assert find(box, QCheckBox).isChecked()
    assert _words(box).endswith(_IN_USE)


def test_switched_off_it_says_so(
    make: Making, store: AdaptationStore, twelve: list[Correction]
) -> None:
    store.save(ADAPTATION)
    box = make(used=True)
    box.show_corrections(twelve)
    find(box, QCheckBox).click()
    assert _words(box).endswith(_NOT_IN_USE)


def test_what_does_not_help_is_not_used(
    qtbot: QtBot, make: Making, store: AdaptationStore, twelve: list[Correction]
) -> None:
    box = make(Learning(right_after=1))
    box.show_corrections(twelve)
    with qtbot.assertNotEmitted(box.adaptation_changed):
        _adapt(box).click()
        qtbot.waitUntil(lambda: "not used" in _words(box))
    assert not find(box, QCheckBox).isEnabled()
    assert store.load() is None


def test_what_cannot_be_kept_is_used_until_the_end(
    qtbot: QtBot, make: Making, tmp_path: Path, twelve: list[Correction]
) -> None:
    box = make()
    (tmp_path / "adaptation.npz").mkdir()
    box.show_corrections(twelve)
    with qtbot.waitSignal(box.adaptation_changed) as changed:
        _adapt(box).click()
    assert changed.args == [ADAPTATION]
    qtbot.waitUntil(lambda: _words(box).endswith("It is used until you quit."))


def test_why_it_failed_is_told(qtbot: QtBot, make: Making, twelve: list[Correction]) -> None:
    box = make(Learning(words="<b>No</b> references."))
    box.show_corrections(twelve)
    _adapt(box).click()
    qtbot.waitUntil(lambda: _words(box) == "<b>No</b> references.")
    qtbot.waitUntil(_adapt(box).isEnabled)


@pytest.mark.qt_no_exception_capture
def test_a_failure_nobody_foresaw_is_told(
    qtbot: QtBot, make: Making, twelve: list[Correction], monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: raised.append(kind))
    monkeypatch.setattr(Learning, "__call__", _break)
    box = make()
    box.show_corrections(twelve)
    _adapt(box).click()
    qtbot.waitUntil(lambda: "did not work" in _words(box))
    qtbot.waitUntil(_adapt(box).isEnabled)
    assert raised == [ZeroDivisionError]


def _break(learning: Learning, corrections: Sequence[Correction]) -> Proposal:
    raise ZeroDivisionError


def test_a_damaged_adaptation_is_told_and_not_used(make: Making, tmp_path: Path) -> None:
    (tmp_path / "adaptation.npz").write_text("damaged")
    box = make(used=True)
    assert "adaptation.npz is damaged" in _words(box)
    assert not find(box, QCheckBox).isChecked()


def test_that_it_is_damaged_is_told_beside_corrections(
    make: Making, tmp_path: Path, twelve: list[Correction]
) -> None:
    (tmp_path / "adaptation.npz").write_text("damaged")
    box = make(used=True)
    box.show_corrections(twelve)
    assert "adaptation.npz is damaged" in _words(box)


def test_what_is_forgotten_is_neither_used_nor_kept(
    qtbot: QtBot, make: Making, store: AdaptationStore
) -> None:
    store.save(ADAPTATION)
    box = make(used=True)
    with qtbot.waitSignal(box.adaptation_changed) as changed:
        box.forget()
    assert changed.args == [None]
    assert store.load() is None
    assert not find(box, QCheckBox).isEnabled()


def test_what_is_forgotten_while_it_is_learned_is_neither_used_nor_kept(
    qtbot: QtBot, make: Making, store: AdaptationStore, twelve: list[Correction]
) -> None:
    learning = Learning()
    learning.may.clear()
    box = make(learning)
    box.show_corrections(twelve)
    _adapt(box).click()
    qtbot.waitUntil(lambda: learning.asked == [12])
    box.forget()
    box.show_corrections(())
    learning.may.set()
    qtbot.waitUntil(lambda: box.findChild(QThread) is None)
    assert not find(box, QCheckBox).isChecked()
    assert store.load() is None
