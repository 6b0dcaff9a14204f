from __future__ import annotations

import pytest

from app.common import languages
from app.common.languages import FINISHED, LANGUAGES, of_system, offered


def test_english_is_offered_before_any_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "FINISHED", ())
    assert offered() == {"en": "English"}
    assert of_system(["de-DE"]) == "en"


def test_what_is_finished_is_known() -> None:
    assert set(FINISHED) <= LANGUAGES.keys() - {"en"}
    assert list(offered()) == ["en", *FINISHED]


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ([], "en"),
        (["C"], "en"),
        (["de-AT", "de-Latn-AT", "de"], "de"),
        (["it-IT", "it", "fr-CH", "fr"], "fr"),
        (["en-GB", "de"], "en"),
        (["pt-PT"], "pt"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["ar-EG"], "ar"),
    ],
)
def test_the_system_is_asked_in_its_order(
    monkeypatch: pytest.MonkeyPatch, wanted: list[str], code: str
) -> None:
    monkeypatch.setattr(languages, "FINISHED", tuple(LANGUAGES)[1:])
    assert of_system(wanted) == code
