"""Translation of what people read: `tr` gives a text in the language that was chosen.

Texts stand in the code in English. Qt's lupdate collects the calls of `tr` and `tr_noop`, so that
their texts must be literals; what changes in a text is a placeholder, `tr("…{name}…").format()`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Translate = Callable[[str, str, int], str]
"""A text, a comment that tells equal texts apart, and a number (-1: none); the text to show."""

_PLURAL = re.compile(r"(\w*)\((\w+)\)")  # as in "%n face(s)"
_IRREGULAR = {"person(s)": ("person", "people"), "is(are)": ("is", "are")}
"""One of them, and several."""


def english(text: str, comment: str = "", n: int = -1) -> str:
    """The text itself, with `n` in place of %n and of %Ln, where it has thousands separators.

    The ending in "%n face(s)" is left out for 1 and kept for other numbers; several persons are
    people, and "is(are)" is one of the two.
    """
    if n < 0:
        return text

    def word(found: re.Match[str]) -> str:
        stem, ending = str(found[1]), str(found[2])
        one, several = _IRREGULAR.get(found.group(), (stem, stem + ending))
        return one if n == 1 else several

    return _PLURAL.sub(word, text).replace("%Ln", f"{n:,}").replace("%n", str(n))


class _InUse:
    """The language in use."""

    translate: Translate = staticmethod(english)
    decimal = "."
    code = "en"


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the language in use, in the plural form for `n`, which %n stands for."""
    return _InUse.translate(text, comment, n)


def tr_noop(text: str) -> str:
    """The text unchanged: marks one that is translated where it is shown, by `tr`."""
    return text


def decimals(number: float, places: int) -> str:
    """`number` with so many decimal places, for people to read: "8.5", or "8,5" in German."""
    return f"{number:.{places}f}".replace(".", _InUse.decimal)


def code() -> str:
    """Code of the language in use, such as "en" or "zh_CN"."""
    return _InUse.code


def is_right_to_left() -> bool:
    """Whether the language in use is written from right to left."""
    return _InUse.code == "ar"


def use(translate: Translate = english, decimal: str = ".", code: str = "en") -> None:
    """Translate with this function from now on. Texts that were made before stay as they are.

    decimal: the sign before decimal places. Files for other programs always have a point.
    code: of the language.
    """
    _InUse.translate = staticmethod(translate)
    _InUse.decimal, _InUse.code = decimal, code
