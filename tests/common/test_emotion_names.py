from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.common import language, paths
from app.common.emotion_names import emotion_text
from app.vision.emotions import read_card


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.use()


def test_no_name_stays_none_and_others_stay_as_they_are() -> None:
    assert [emotion_text(name) for name in ("", "happy", "bored")] == ["", "happy", "bored"]


def test_every_emotion_of_the_model_has_a_name_to_translate() -> None:
    known = {"contempt", "uncertain", "turned away", *read_card(paths.MODEL).emotions}
    language.use(lambda text, comment, n: text.upper())
    assert {emotion_text(name) for name in known} == {name.upper() for name in known}
