"""Numbers as text: shares, valence, seconds and their intervals."""

from __future__ import annotations

from collections.abc import Callable
from math import isnan

from ...common.emotion_names import emotion_text
from ...common.language import tr, tr_noop
from ...common.text import capital, percent_of_some
from .blocks import Cell
from .bootstrap import Means
from .viewing import DERIVED, SIGNED, VALENCE

NONE = "–"
_MEASURES = {VALENCE: tr_noop("valence"), DERIVED: tr_noop("derived valence")}


def share(value: float) -> str:
    """Share such as "12%"; a dash for none."""
    return NONE if isnan(value) else percent_of_some(value)


def signed(value: float) -> str:
    """Number with its sign and two places, such as "+0.12"; a dash for none."""
    if isnan(value):
        return NONE
    words = f"{value:+.2f}"
    return "0.00" if words in ("+0.00", "-0.00") else words.replace("-", "−")


def seconds(value: float) -> str:
    """Seconds such as "1.2 s"; a dash for none."""
    return NONE if isnan(value) else f"{value:.1f} s"


def probability(value: float) -> str:
    """Probability with two places, such as "0.12"; a dash for none."""
    return NONE if isnan(value) else f"{value:.2f}"


def measure_text(name: str, capitalised: bool = True) -> str:
    """Name of a measure in the language in use."""
    found = tr(_MEASURES[name]) if name in _MEASURES else emotion_text(name)
    return capital(found) if capitalised else found


def of_measure(name: str) -> Callable[[float], str]:
    """How values of a measure are written."""
    return signed if name in SIGNED else probability


def interval(low: float, high: float, words: Callable[[float], str]) -> str:
    """Interval such as "8% to 16%"; "" for none."""
    if isnan(low) or isnan(high):
        return ""
    return tr("{low} to {high}", "an interval").format(low=words(low), high=words(high))


def mean_cell(found: Means, column: int, words: Callable[[float], str]) -> Cell:
    """Cell of a mean, with its interval below it."""
    return Cell(words(found.mean[column]), interval(found.low[column], found.high[column], words))


def span_cell(
    value: float, span: tuple[float, float] | None, words: Callable[[float], str]
) -> Cell:
    """Cell of a figure, with its interval below it."""
    return Cell(words(value), interval(*span, words) if span else "")
