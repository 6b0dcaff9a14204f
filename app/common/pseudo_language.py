"""Pseudo-language: English with accents and about 35% longer, to see what is cut off or not
translatable."""

from __future__ import annotations

import re

from .language import english

# What is code in a text: placeholders, numbers to come, tags, entities, patterns of files.
_CODE = re.compile(r"\{[^}]*\}|%L?n|<[^>\n]*>|&\w+;|&\w|\*\.\w+|%\d")
_ACCENTS = str.maketrans("aeiouyAEIOUYcnszCNSZ", "áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ")
_VOWEL = re.compile("([aeiou])")
_LEFT = "\ufdd0"  # a letter that no text has: stands for code while the rest is changed


def pseudo(text: str, comment: str = "", n: int = -1) -> str:
    """The English text with accents and every vowel twice; code in it stays as it is."""
    # The plural is chosen before, but its number must come after.
    chosen = english(text, comment, n)
    code = _CODE.findall(chosen)
    plain = _CODE.sub(_LEFT, chosen)
    longer = _VOWEL.sub(r"\1\1", plain).translate(_ACCENTS)
    for part in code:
        longer = longer.replace(_LEFT, part, 1)
    return longer
