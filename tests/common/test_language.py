from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.common import language
from app.common.language import tr, tr_noop


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.use()


def test_no_text_stays_none() -> None:
    assert tr("") == ""


@pytest.mark.parametrize(
    ("text", "n", "shown"),
    [
        ("Open (quickly)", -1, "Open (quickly)"),
        ("%n face(s)", 0, "0 faces"),
        ("%n face(s)", 1, "1 face"),
        ("%n box(es) of {name}", 2, "2 boxes of {name}"),
        ("%n person(s) in {name}", 1, "1 person in {name}"),
        ("%n person(s), %n face(s)", 2, "2 people, 2 faces"),
        ("%n correction(s) is(are) kept", 1, "1 correction is kept"),
        ("%n correction(s) is(are) kept", 2, "2 corrections are kept"),
        ("%Ln frame(s)", 12345, "12,345 frames"),
    ],
)
def test_english_needs_no_translation_but_plurals(text: str, n: int, shown: str) -> None:
    assert tr(text, "", n) == shown


def test_another_language_takes_the_place_of_english() -> None:
    asked = []

    def german(text: str, comment: str, n: int) -> str:
        asked.append((text, comment, n))
        return "Öffnen"

    language.use(german)
    assert tr("Open", "a file") == "Öffnen"
    assert tr_noop("Open") == "Open"
    language.use()
    assert tr("Open", "a file") == "Open"
    assert asked == [("Open", "a file", -1)]


@pytest.mark.parametrize(("code", "leftwards"), [("en", False), ("zh_CN", False), ("ar", True)])
def test_the_direction_of_reading_is_the_language_s(code: str, leftwards: bool) -> None:
    language.use(code=code)
    assert (language.code(), language.is_right_to_left()) == (code, leftwards)
    language.use()
    assert language.code() == "en"
