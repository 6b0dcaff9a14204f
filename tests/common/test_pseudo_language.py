from __future__ import annotations

import pytest

from app.common.pseudo_language import pseudo


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("&Open…", "&Opééñ…"),
        ("&edit", "&edíít"),
        ("Could not read {name}.", "Çóóúúld ñóót rééáád {name}."),
        ("<b class='note'>Sad</b> &amp; {count:.2f}", "<b class='note'>Šáád</b> &amp; {count:.2f}"),
        ("Videos (*.mp4 *.avi)", "Vííddééóóš (*.mp4 *.avi)".replace("dd", "d")),
    ],
)
def test_words_are_accented_and_code_is_not(text: str, shown: str) -> None:
    assert pseudo(text) == shown


def test_plurals_are_chosen_before() -> None:
    assert [pseudo("%n face(s)", "", n) for n in (1, 2)] == ["1 fááçéé", "2 fááçééš"]


def test_it_is_about_a_third_longer() -> None:
    text = "A page with three large choices and one sentence on what is kept of the faces"
    assert 1.25 < len(pseudo(text)) / len(text) < 1.45
