from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.common import languages
from app.common.languages import LANGUAGES
from app.gui.language_box import LanguageBox


def _box(qtbot: QtBot) -> LanguageBox:
    box = LanguageBox()
    qtbot.addWidget(box)
    return box


def _names(box: LanguageBox) -> list[str]:
    return [box.combo.itemText(row) for row in range(box.combo.count())]


def test_the_systems_comes_first(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "FINISHED", ("de", "ja"))
    box = _box(qtbot)
    assert box.chosen == ""
    assert _names(box)[0].startswith("As the system (")
    assert _names(box)[1:] == ["English", "Deutsch", "日本語"]


def test_a_language_is_chosen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "FINISHED", ("de",))
    box = _box(qtbot)
    box.fill("de")
    assert (box.chosen, box.combo.currentText()) == ("de", "Deutsch")
    box.combo.setCurrentIndex(1)
    assert box.chosen == "en"


def test_one_that_is_not_offered_stays_chosen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "FINISHED", ())
    box = _box(qtbot)
    box.fill("ar")
    assert (box.chosen, box.combo.currentText()) == ("ar", LANGUAGES["ar"])
