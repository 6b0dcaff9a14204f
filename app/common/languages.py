"""Languages that the window speaks, by their codes, and the one to begin with."""

from __future__ import annotations

from collections.abc import Iterable

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
}
"""Their own names. Each but English has its texts in assets/languages/emotion_lens_CODE.ts."""

FINISHED: tuple[str, ...] = ("de", "fr", "es", "pt", "zh_CN", "ja", "ar")
"""Those that are translated whole: tests see to it, and the program offers them."""

_TRADITIONAL = ("zh_Hant", "zh_TW", "zh_HK", "zh_MO")


def offered() -> dict[str, str]:
    """The names of the languages to choose from, by their codes."""
    return {code: LANGUAGES[code] for code in ("en", *FINISHED)}


def of_system(wanted: Iterable[str]) -> str:
    """Code of the first language offered that the user's system asks for; English for none.

    wanted: names as "de-AT", "zh-Hans-CN" or "pt", the one liked best first.
    """
    for name in (name.replace("-", "_") for name in wanted):
        for code in offered():
            same = name.partition("_")[0] == code.partition("_")[0]
            if same and not name.startswith(_TRADITIONAL):
                return code
    return "en"
