from __future__ import annotations

import numpy as np
import pytest

from app.personal.references import References
from app.personal.ridge_fit import TrainingFaces, agreement, cross_validate, refit
from tests.personal.users import bundled_references, reading

_MARGIN = 1.0


@pytest.fixture(scope="module")
def references() -> References:
    return bundled_references()


def _corrected(references: References, count: int, chosen: int) -> TrainingFaces:
    """Faces that all look alike, read as sad; the user says something else."""
    embeddings = references.embeddings[:1] + np.linspace(0, 0.01, count, dtype=np.float32)[:, None]
    probabilities = np.repeat(reading(sad=0.6)[None], count, axis=0)
    return TrainingFaces(embeddings, probabilities, np.full(count, chosen))


def test_none_of_no_faces_is_right() -> None:
    nobody = TrainingFaces(
        np.zeros((0, 512), np.float32), np.zeros((0, 7), np.float32), np.zeros(0, np.int64)
    )
    assert (len(nobody), nobody.right()) == (0, 0)


def test_what_the_user_says_is_learned_and_other_faces_stay(references: References) -> None:
    corrected = _corrected(references, 20, chosen=6)
    adaptation = refit(corrected, references, _MARGIN)
    assert (corrected.right(), corrected.right(adaptation)) == (0, 20)
    assert agreement(adaptation, references) > 0.9


def test_faces_that_are_read_right_already_change_nothing(references: References) -> None:
    adaptation = refit(_corrected(references, 20, chosen=4), references, margin=0.0)
    assert np.abs(adaptation.kernel).max() < 1e-6
    assert agreement(adaptation, references) == 1.0


def test_each_face_is_judged_by_a_fit_that_has_not_seen_it(references: References) -> None:
    assert cross_validate(_corrected(references, 20, chosen=6), references, _MARGIN) == 20
    rng = np.random.default_rng(1)
    chance = TrainingFaces(
        references.embeddings[:60], references.probabilities[:60], rng.integers(0, 7, 60)
    )
    assert cross_validate(chance, references, _MARGIN) < 30


def test_positions_may_repeat(references: References) -> None:
    faces = _corrected(references, 3, chosen=6).take(np.array([2, 2]))
    assert len(faces) == 2
    np.testing.assert_array_equal(faces.embeddings[0], faces.embeddings[1])
