from __future__ import annotations

import csv
import io
import random

import pytest

from app.common.csv_text import as_meant, harmless, quoting


def test_nothing_stays_nothing() -> None:
    assert harmless("") == ""
    assert quoting([]) == csv.QUOTE_MINIMAL


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_what_begins_like_a_formula_gets_an_apostrophe(sign: str) -> None:
    assert harmless(f"{sign}1+1") == f"'{sign}1+1"
    assert harmless(sign) == f"'{sign}"
    assert harmless(f"a{sign}") == f"a{sign}"


@pytest.mark.parametrize("text", ["", "a", "=1+1", "\tx", "'", "''=", "'a'", "-", "it's"])
def test_what_was_made_harmless_is_as_it_was(text: str) -> None:
    assert as_meant(str(harmless(text))) == text


@pytest.mark.parametrize("value", [-1, -0.5, True, None, float("-inf")])
def test_a_number_stays_a_number(value: object) -> None:
    assert harmless(value) is value


@pytest.mark.parametrize("seed", range(20))
def test_any_text_is_read_back(seed: int) -> None:
    chance = random.Random(seed)
    rows = [
        ["".join(chance.choices("=+-@\t\r\n'\",;a é", k=chance.randint(0, 5))) for _ in range(4)]
        for _ in range(20)
    ]
    text = io.StringIO(newline="")
    for row in rows:
        csv.writer(text, lineterminator="\n", quoting=quoting(row)).writerow(row)
    text.seek(0)
    assert list(csv.reader(text)) == rows
