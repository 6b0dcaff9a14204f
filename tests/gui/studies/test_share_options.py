from __future__ import annotations

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from app.gui.studies.share_options import ShareOptions
from app.studies.sharing import Sharing
from app.vision.blur import STYLES
from tests.gui.studies.opened import nameless


def test_readings_alone_are_offered_first(qtbot: QtBot) -> None:
    options = ShareOptions((), videos=True, films=True)
    qtbot.addWidget(options)
    assert options.sharing == Sharing()
    assert not options.visible.isEnabled()
    assert nameless(options) == []


def test_without_videos_there_is_no_other_choice(qtbot: QtBot) -> None:
    options = ShareOptions((), videos=False, films=False)
    qtbot.addWidget(options)
    enabled = [one.isEnabled() for one in options.findChildren(QRadioButton)]
    assert enabled == [True, False, False, False]
    assert not options.films.isEnabled()


def test_all_that_can_be_chosen(qtbot: QtBot) -> None:
    options = ShareOptions(("age", "hand"), videos=True, films=True)
    qtbot.addWidget(options)
    for style in STYLES:
        options.choose_video(style)
        assert options.sharing.video == style
    options.visible.setText(" Moderator, 2 ,")
    for tick in (options.notes, options.films, options.columns["hand"]):
        tick.setChecked(True)
    assert options.sharing == Sharing(
        STYLES[-1], ("Moderator", "2"), notes=True, columns=("hand",), films=True
    )
    options.choose_video("")
    assert options.sharing.visible == ()
