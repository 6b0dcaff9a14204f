from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.gui.labels import Label, difficulty, label, share_of, spoken, spoken_face, ten_people
from app.vision.readings import Analysis, Face, Frame

EMOTIONS = ("happy", "sad")


def _face(certain: bool = True, emotion: str = "sad") -> Face:
    return Face(3, (0, 0, 9, 9), np.array([0.2, 0.8], np.float32), emotion, certain)


def test_no_analysis_is_no_face() -> None:
    frame = Frame(np.zeros((2, 2, 3), np.uint8), 0, 0.0, 0.0)
    assert spoken(None) == spoken(Analysis(frame, (), EMOTIONS, {})) == "No face in view"


def test_a_certain_face() -> None:
    assert label(_face(), EMOTIONS) == Label("Sad", "", "80%")


def test_an_uncertain_face_claims_nothing() -> None:
    assert label(_face(certain=False), EMOTIONS) == Label("Uncertain", "sad?", "")


def test_brief_keeps_the_doubt() -> None:
    assert label(_face(), EMOTIONS, brief=True).name == "Sad"
    assert label(_face(certain=False), EMOTIONS, brief=True).name == "Sad?"


def test_a_name_that_the_model_does_not_have() -> None:
    assert share_of("awe", _face(), EMOTIONS) is None
    assert label(_face(emotion="awe"), EMOTIONS) == Label("Awe", "", "")


def test_spoken_names_every_face() -> None:
    frame = Frame(np.zeros((2, 2, 3), np.uint8), 0, 0.0, 0.0)
    analysis = Analysis(frame, (_face(), _face(certain=False)), EMOTIONS, {})
    assert spoken(analysis) == "Face 3: Sad 80%; Face 3: Uncertain perhaps sad"


def test_what_makes_a_face_hard_to_read_is_said() -> None:
    assert difficulty(_face()) == ""
    dark = replace(_face(certain=False), quality=0.3, problem="dark")
    assert difficulty(dark) == "Hard to read: too dark"
    assert spoken_face(dark, EMOTIONS) == "Face 3: Uncertain perhaps sad. Hard to read: too dark"


def test_a_face_turned_away_is_only_called_so() -> None:
    away = replace(_face(), quality=0.3, problem="turned")
    assert spoken_face(away, EMOTIONS) == "Face 3: Turned away"


def test_what_ten_people_would_say_is_a_sentence_and_a_caution() -> None:
    face = replace(_face(), votes=np.array([0.2, 0.1, 0.7], np.float32))
    sentence, _, caution = ten_people(face, EMOTIONS).partition("\n")
    assert sentence == "Of ten people, about seven would say contempt, two happy, one sad."
    assert caution.startswith("An estimate")
    assert ten_people(replace(face, problem="turned"), EMOTIONS) == ""
    assert ten_people(_face(), EMOTIONS) == ""
