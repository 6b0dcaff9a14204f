from __future__ import annotations

import pytest

from app.exchange.import_codes import codes_of, emotion_of
from app.exchange.import_events import Event, ImportFileError
from app.sessions.codes import Code
from tests.exchange.annotated import STRANGE
from tests.sessions.made import camera_session, film_session
from tests.sessions.rows import EMOTIONS


@pytest.mark.parametrize(
    ("label", "emotion"),
    [
        *((one, one) for one in EMOTIONS),
        ("Anger", "angry"),
        ("DISGUSTED", "disgust"),
        *((one, "fear") for one in ("fearful", "Afraid", "scared")),
        *((one, "happy") for one in ("happiness", " Happy\n", "joy")),
        ("sadness", "sad"),
        ("surprised", "surprise"),
        ("Neutral", "neutral"),
        *((one, None) for one in ("", "none", "uncertain", "no face", "happy?", "contempt")),
    ],
)
def test_words_for_emotions(label: str, emotion: str | None) -> None:
    assert emotion_of(label, EMOTIONS) == emotion


def test_only_what_the_model_knows() -> None:
    assert emotion_of("fearful", ("Happy", "sad")) is None
    assert emotion_of("joy", ("Happy", "sad")) == "Happy"


def test_codes_by_time_and_once() -> None:
    events = [
        Event(2.0, 3.0, "joy", " Anna "),
        Event(1.0, 1.0, "sad"),
        Event(2.0, 3.0, "happy", "Anna"),
    ]
    found = codes_of(camera_session(), events)
    assert found.codes == (Code(1.0, 1.0, "sad"), Code(2.0, 3.0, "happy", "Anna"))
    assert found.notes == ()


@pytest.mark.parametrize("name", STRANGE)
def test_strange_people(name: str) -> None:
    found = codes_of(camera_session(), [Event(1.0, 2.0, "happy", name)])
    assert found.codes == (Code(1.0, 2.0, "happy", name),)


def test_unknown_labels_are_left_out_and_named() -> None:
    labels = ["happy", *["looks away"] * 3, *(f"word {n}" for n in range(9))]
    found = codes_of(camera_session(), [Event(1.0, 2.0, one) for one in labels])
    assert len(found.codes) == 1
    (note,) = found.notes
    assert "“looks away” (3), “word 0” (1)" in note
    assert note.endswith("and 5 others.")


def test_labels_that_are_all_unknown_are_said() -> None:
    with pytest.raises(
        ImportFileError, match=r"None of the labels names .*“smiles” \(1\).*angry, d"
    ):
        codes_of(camera_session(), [Event(1.0, 2.0, "smiles")])


def test_what_lies_outside_is_left_out_and_counted() -> None:
    events = [Event(-2.0, 1.0, "sad"), Event(50.0, 70.0, "happy"), Event(70.0, 80.0, "fear")]
    found = codes_of(camera_session(), events)
    assert found.codes == (Code(0.0, 1.0, "sad"), Code(50.0, 70.0, "happy"))
    assert found.notes == ("Annotations outside the session were left out: 1.",)
    with pytest.raises(ImportFileError, match="Are they of another film"):
        codes_of(camera_session(), events[2:])


def test_codes_of_a_film_keep_its_times() -> None:
    session = film_session([(0.0, 10.0), (0.1, 10.1), (5.0, 10.2)])
    found = codes_of(session, [Event(9.0, 10.15, "happy"), Event(0.0, 5.0, "sad")])
    assert found.codes == (Code(9.0, 10.15, "happy"),)
    assert len(found.notes) == 1
