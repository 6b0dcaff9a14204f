from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.generated import make_faces
from training import teachers
from training.data import FaceSet
from training.errors import TrainingError
from training.models import open_model


def _mirrored(faces: FaceSet) -> FaceSet:
    return FaceSet(np.ascontiguousarray(faces.crops[:, :, ::-1]), faces.labels)


def test_one_face(small_model: Path) -> None:
    found = teachers.answers([small_model], make_faces(1).crops[2:3])
    assert {head: rows.shape for head, rows in found.items()} == {
        "fer2013": (1, 7),
        "ferplus": (1, 8),
    }


def test_answers_are_the_mean_over_models_and_mirror_images(
    small_model: Path, trained: Path
) -> None:
    faces = make_faces(1)
    found = teachers.answers([small_model, trained], faces.crops)
    for head, rows in found.items():
        each = [
            open_model(path)(view.crops)[head]
            for path in (small_model, trained)
            for view in (faces, _mirrored(faces))
        ]
        np.testing.assert_allclose(rows, np.mean(each, axis=0), atol=1e-5)
        np.testing.assert_allclose(rows.sum(axis=1), 1, rtol=1e-5)
        assert np.ptp(each, axis=0).max() > 0.01, "or it wouldn't matter whose mean it is"


def test_a_head_is_the_mean_of_the_models_that_have_it(small_runs: dict[str, Path]) -> None:
    crops = make_faces(1).crops
    found = teachers.answers([small_runs["cross_entropy"], small_runs["all"]], crops)
    alone = teachers.answers([small_runs["all"]], crops)
    assert set(found) == {"fer2013", "ferplus", "wild"}
    np.testing.assert_allclose(found["wild"], alone["wild"], atol=1e-6)
    assert np.abs(found["fer2013"] - alone["fer2013"]).max() > 1e-4


def test_answers_are_kept_for_as_many_faces(small_model: Path, tmp_path: Path) -> None:
    faces, path = make_faces(1), tmp_path / "teachers.npz"
    found = teachers.kept_answers([small_model], faces.crops, path)
    assert [file.name for file in tmp_path.iterdir()] == ["teachers.npz"]
    gone = tmp_path / "gone.keras"
    again = teachers.kept_answers([gone], faces.crops, path)
    for head, rows in found.items():
        np.testing.assert_array_equal(again[head], rows)
    with pytest.raises(TrainingError, match="no model"):
        teachers.kept_answers([gone], make_faces(2).crops, path)
