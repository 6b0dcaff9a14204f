from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.common import language, languages
from app.common.language import decimals, tr
from app.common.languages import LANGUAGES
from app.gui.languages import FOLDER, PSEUDO, VARIABLE, install, wanted

_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name></name>
<message><source>Open</source><translation>Öffnen</translation></message>
<message><source>Open</source><comment>state</comment><translation>Offen</translation></message>
<message numerus="yes"><source>%Ln face(s)</source><translation>
<numerusform>%Ln Gesicht</numerusform><numerusform>%Ln Gesichter</numerusform>
</translation></message>
</context></TS>"""


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """Speaks English again afterwards."""
    monkeypatch.delenv(VARIABLE, raising=False)
    locale = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    language.use()


@pytest.fixture
def german(tmp_path: Path) -> Path:
    """Folder with a German translation."""
    source = tmp_path / "emotion_lens_de.ts"
    source.write_text(_TS, encoding="utf-8")
    tool = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    assert tool is not None
    subprocess.run([tool, str(source)], check=True, capture_output=True)
    return tmp_path


def test_english_needs_no_file(application: QApplication, tmp_path: Path) -> None:
    assert install(application, "en", tmp_path) == "en"
    assert (tr("Open"), decimals(8.5, 1)) == ("Open", "8.5")
    assert QLocale().language() == QLocale.Language.English


def test_texts_numbers_and_qt_itself_are_translated(
    application: QApplication, german: Path
) -> None:
    assert install(application, "de", german) == "de"
    assert [tr("Open"), tr("Open", "state")] == ["Öffnen", "Offen"]
    faces = [tr("%Ln face(s)", "", n) for n in (0, 1, 12345)]
    assert faces == ["0 Gesichter", "1 Gesicht", "12.345 Gesichter"]
    assert decimals(8.5, 1) == "8,5"
    assert QLocale().toString(0.5) == "0,5"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_what_is_not_translated_yet_is_english(application: QApplication, german: Path) -> None:
    install(application, "de", german)
    assert [tr("Closed"), tr("%n person(s)", "", 2), tr("")] == ["Closed", "2 people", ""]


@pytest.mark.parametrize("content", [None, b"", b"no translation", "head"])
def test_missing_or_damaged_file_leaves_english(
    application: QApplication, german: Path, content: bytes | str | None
) -> None:
    path = german / "emotion_lens_de.qm"
    whole = path.read_bytes()
    path.unlink()
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else whole[: len(whole) // 2])
    assert install(application, "de", german) == "de"
    assert (tr("Open"), tr("%n face(s)", "", 3)) == ("Open", "3 faces")


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_every_language_has_its_file_and_qts(application: QApplication, code: str) -> None:
    assert (FOLDER / f"emotion_lens_{code}.qm").is_file()
    install(application, code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    right_to_left = application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert right_to_left == (code == "ar")
    assert QLocale().zeroDigit() == "0"


def test_the_variable_goes_before_what_was_chosen(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "FINISHED", ())
    assert [wanted(""), wanted("fr"), wanted("xx")] == ["en", "fr", "en"]
    monkeypatch.setenv(VARIABLE, "ja")
    assert [wanted(""), wanted("fr")] == ["ja", "ja"]
    monkeypatch.setenv(VARIABLE, "no language")
    assert wanted("fr") == "fr"


def test_pseudo_language_comes_by_the_variable(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PSEUDO)
    assert install(application, "fr") == PSEUDO
    assert tr("Open") == "Ópééñ"


@pytest.mark.parametrize(("offscreen", "shown"), [(False, "Šééttííñgš"), (True, "Settings")])
def test_the_window_speaks_it_and_commands_do_not(offscreen: bool, shown: str) -> None:
    code = f"""if True:
        from app import factories
        from app.common.language import tr
        factories.qt(offscreen={offscreen})
        print(ascii(tr("Settings")))"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, VARIABLE: PSEUDO, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == ascii(shown)
