"""Text in CSV files: never run as a formula, and read back whole."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Literal

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def harmless(value: object) -> object:
    """The value; text that a spreadsheet might run as a formula has an apostrophe before it."""
    if isinstance(value, str) and value.startswith(_FORMULA_SIGNS):
        return f"'{value}"
    return value


def as_meant(text: str) -> str:
    """Text as it was before harmless(), without the apostrophe."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(_FORMULA_SIGNS) else text


def quoting(values: Iterable[object]) -> Literal[0, 2]:
    """The csv module's quoting with which `values` are read back.

    By itself, that of Python 3.11 leaves a carriage return unquoted, which then ends the line.
    """
    broken = any(isinstance(value, str) and "\r" in value for value in values)
    return csv.QUOTE_NONNUMERIC if broken else csv.QUOTE_MINIMAL
