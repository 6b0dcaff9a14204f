from __future__ import annotations

import pytest

from app.common import language
from app.common.text import as_utf8, capital, day, length, percent, percent_of_some, timecode


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0:00"), (-1, "0:00"), (65.9, "1:05"), (3600, "1:00:00"), (37265, "10:21:05")],
)
def test_timecode(seconds: float, words: str) -> None:
    assert timecode(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (0.34, "0.3 s"), (9.96, "10 s"), (59.6, "1 min 0 s"), (3725, "1 h 2 min")],
)
def test_length(seconds: float, words: str) -> None:
    assert length(seconds) == words


def test_day() -> None:
    assert day("2026-11-02T09:05:04.123+01:00") == "2 November 2026, 09:05"
    assert day("some day") == "some day"


@pytest.mark.parametrize(
    ("share", "words"), [(0, "0%"), (0.001, "<1%"), (0.006, "1%"), (0.344, "34%"), (1, "100%")]
)
def test_percent(share: float, words: str) -> None:
    assert percent_of_some(share) == words


def test_a_bar_of_next_to_nothing_reads_as_none() -> None:
    assert (percent(0.004), percent(0.98)) == ("0%", "98%")


def test_capital() -> None:
    assert capital("") == ""
    assert capital("happy") == "Happy"


def test_any_name_becomes_text_that_utf8_holds() -> None:
    assert as_utf8("") == ""
    assert as_utf8("Zoë 顔 😀 \\x") == "Zoë 顔 😀 \\x"
    assert as_utf8("caf\udce9\ud800") == "caf\\udce9\\ud800"


def test_words_and_numbers_follow_the_language() -> None:
    words = {
        "{seconds} s": "{seconds} Sek.",
        "{day} {month} {year}, {time}": "{day}. {month} {year}, {time} Uhr",
        "November": "Nebelmonat",
        "{number}%": "{number} %",
    }
    language.use(lambda text, comment, n: words.get(text, text), decimal=",")
    try:
        assert length(0.34) == "0,3 Sek."
        assert day("2026-11-02T09:05:04") == "2. Nebelmonat 2026, 09:05 Uhr"
        assert (percent(0.98), percent_of_some(0.001)) == ("98 %", "<1%")
    finally:
        language.use()
