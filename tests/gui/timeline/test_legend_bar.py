from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.timeline.legend_bar import Chip, LegendBar
from tests.gui.timelines import count

_SAD = "#0072b2"
_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot: QtBot) -> LegendBar:
    bar = LegendBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


@pytest.fixture
def styles(bar: LegendBar) -> list[tuple[bool, set[str]]]:
    """What the bar says from now on: whether stacked, and which are hidden."""
    said: list[tuple[bool, set[str]]] = []
    bar.style_chosen.connect(lambda stacked, hidden: said.append((stacked, set(hidden))))
    return said


def _chip(bar: LegendBar, text: str) -> Chip:
    (found,) = (chip for chip in bar.findChildren(Chip) if chip.text() == text)
    return found


def test_without_emotions_there_is_only_how_to_draw_them(
    bar: LegendBar, styles: list[tuple[bool, set[str]]]
) -> None:
    bar.set_emotions(())
    assert styles == [(False, set())]
    shown = [chip.text() for chip in bar.findChildren(Chip) if chip.isVisible()]
    assert sorted(shown) == ["Lines", "Stacked", "Whole"]


def test_each_emotion_is_hidden_and_shown_by_a_click(
    qtbot: QtBot, bar: LegendBar, styles: list[tuple[bool, set[str]]]
) -> None:
    bar.set_emotions(("happy", "sad", "fear"))
    styles.clear()
    for text in ("Sad", "Fear", "Sad"):
        qtbot.mouseClick(_chip(bar, text), _LEFT)
    assert styles == [(False, {"sad"}), (False, {"sad", "fear"}), (False, {"fear"})]


def test_the_style_is_one_of_two(
    qtbot: QtBot, bar: LegendBar, styles: list[tuple[bool, set[str]]]
) -> None:
    for chip in (bar.stacked, bar.stacked, bar.lines):
        qtbot.mouseClick(chip, _LEFT)
    assert styles == [(True, set()), (False, set())]
    assert (bar.lines.isChecked(), bar.stacked.isChecked()) == (True, False)


def test_other_emotions_are_all_shown(
    qtbot: QtBot, bar: LegendBar, styles: list[tuple[bool, set[str]]]
) -> None:
    bar.set_emotions(("happy", "sad"))
    _chip(bar, "Sad").click()
    bar.set_emotions(("sad", "fear"))
    assert styles[-1] == (False, set())
    qtbot.waitUntil(lambda: len(bar.findChildren(Chip)) == 4 + 2)
    assert _chip(bar, "Sad").isChecked()


def test_the_whole_and_the_newest_are_asked_for(qtbot: QtBot, bar: LegendBar) -> None:
    bar.live.show()
    for chip, asked in ((bar.whole, bar.whole_asked), (bar.live, bar.live_asked)):
        with qtbot.waitSignal(asked):
            qtbot.mouseClick(chip, _LEFT)


def test_there_is_room_for_the_newest_before_they_are_offered(bar: LegendBar) -> None:
    bar.resize(700, 24)
    QApplication.processEvents()
    room = bar.minimumSizeHint().width()
    before = [chip.pos() for chip in (bar.lines, bar.stacked, bar.whole)]
    assert not bar.live.isVisible()
    bar.live.show()
    QApplication.processEvents()
    assert bar.minimumSizeHint().width() == room
    assert [chip.pos() for chip in (bar.lines, bar.stacked, bar.whole)] == before


def test_the_colour_of_a_hidden_emotion_is_not_shown(bar: LegendBar) -> None:
    bar.set_emotions(("sad",))
    chip = _chip(bar, "Sad")
    assert count(chip, _SAD) > 40
    chip.click()
    assert count(chip, _SAD) == 0


def test_a_chip_is_as_wide_as_what_it_says(qtbot: QtBot) -> None:
    widths = []
    for chip in (Chip("Sad", ""), Chip("Sad", "", "sad"), Chip("Surprise", "", "surprise")):
        qtbot.addWidget(chip)
        assert chip.minimumSizeHint() == chip.sizeHint()
        widths.append(chip.sizeHint().width())
    assert widths == sorted(set(widths))


@pytest.mark.parametrize(("key", "taken"), [(Qt.Key.Key_Space, True), (Qt.Key.Key_K, False)])
def test_only_space_is_kept_from_the_windows_shortcuts(
    qtbot: QtBot, key: Qt.Key, taken: bool
) -> None:
    bar = LegendBar()
    qtbot.addWidget(bar)
    chip = bar.lines
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, _NONE)
    event.ignore()
    QApplication.sendEvent(chip, event)
    assert event.isAccepted() == taken
