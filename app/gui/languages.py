"""Language of the window: texts, Qt's own texts, numbers and direction of reading."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from ..common import language, paths
from ..common.languages import LANGUAGES, of_system
from ..common.pseudo_language import pseudo

VARIABLE = "EMOTION_LENS_LANGUAGE"
"""Environment variable with a language's code, or PSEUDO; goes before what was chosen."""
PSEUDO = "pseudo"
FOLDER = paths.ASSETS / "languages"
# Qt's names of those that it calls otherwise: it has Brazil's Portuguese alone.
_OF_QT = {"pt": "pt_BR"}
# In the Emirates Arabic has the digits that all numbers here are written with.
_LOCALES = {"ar": "ar_AE"}


def system_language() -> str:
    """Code of the language that the system asks for, or of English."""
    return of_system(QLocale.system().uiLanguages())


def wanted(chosen: str) -> str:
    """Code of the language to use, or PSEUDO.

    chosen: as in Settings.language; "" for the system's.
    """
    forced = os.environ.get(VARIABLE, "")
    known = (name for name in (forced, chosen) if name in (*LANGUAGES, PSEUDO))
    return next(known, "") or system_language()


def install(application: QGuiApplication, chosen: str, folder: Path = FOLDER) -> str:
    """Have the application speak a language from now on; returns its code.

    chosen: as in Settings.language; "" for the system's.
    folder: with emotion_lens_CODE.qm. A text that is not in it, or whose file is damaged, is shown
    in English.
    """
    code = wanted(chosen)
    if code == PSEUDO:
        language.use(pseudo)
        return code
    locale = _locale(code, explicit=bool(chosen) or code != "en")
    QLocale.setDefault(locale)
    if code == "en":
        language.use()
        return code
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
    )
    own, of_qt = QTranslator(application), QTranslator(application)
    translations = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{_OF_QT.get(code, code)}", translations):
        application.installTranslator(of_qt)
    if not own.load(f"emotion_lens_{code}", str(folder)):
        language.use(decimal=locale.decimalPoint())
        return code

    def translate(text: str, comment: str, n: int) -> str:
        # Not by the application, which would show the English of a plural as it stands here.
        found = own.translate("", text, comment, n)
        if not found:
            return language.english(text, comment, n)
        return found if n < 0 else _numbered(found, locale, n)

    language.use(translate, locale.decimalPoint(), code)
    return code


def _locale(code: str, explicit: bool) -> QLocale:
    """How numbers and dates are written: as the system does, where it speaks the language."""
    system = QLocale.system()
    spoken = QLocale(_LOCALES.get(code, code))
    own = system.language() == spoken.language() and system.zeroDigit() == "0"
    return system if own or not explicit else spoken


def _numbered(text: str, locale: QLocale, n: int) -> str:
    return text.replace("%Ln", locale.toString(n)).replace("%n", str(n))
