from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("jax")

# Two teachers answer on views of eight faces of two sets; the second one comes when time is over.
_SCRIPT = """
import dataclasses, json, sys, time
from pathlib import Path
import keras
import numpy as np
from tests.training.generated import make_faces
from tests.training.narrow import narrow_network
from training import views
from training.augment import Augmentation
from training.stages import STAGES

out = Path(sys.argv[1])
own = make_faces(2, 1)
own = dataclasses.replace(own, votes=np.eye(10, dtype=np.float32)[own.labels] * 10)
other = dataclasses.replace(make_faces(1, 2), name="stills")
of = views.Views((own, other), Augmentation(), out)
before = of.count()
views.MOST = 3
of.answer("first", narrow_network(1), time.monotonic() + 3600)
of.answer("second", narrow_network(2), time.monotonic() - 1)
shown = [of.view(number) for number in range(3)]
recipe = dataclasses.replace(STAGES[-1].recipe, teacher_share=1.0)
pool = of.pool(recipe, ("first", "second"))
again = views.Views((own, other), Augmentation(), out)
hurried = views.Views((own, other), Augmentation(), out / "hurried")
hurried.folder.mkdir()
hurried.answer("first", narrow_network(1), time.monotonic() - 1)
np.savez(
    out / "found.npz", counts=[before, of.count(), hurried.count()], shown=shown,
    again=again.view(2), crops=pool.crops, chances=pool.chances, wild=pool.targets["wild"],
    own_weights=pool.weights["fer2013"],
    answers=[of.answers(number, ("first", "second"))["wild"] for number in range(3)],
    one=of.answers(1, ("first",))["wild"], other=of.answers(1, ("second",))["wild"],
)
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, np.ndarray]:
    out = tmp_path_factory.mktemp("views")
    ended = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(out)], cwd=Path(__file__).parents[2], timeout=300,
        env=os.environ | {"KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    with np.load(out / "found.npz") as arrays:
        return dict(arrays)


def test_no_views_before_a_teacher_answers_and_two_at_least_after(
    found: dict[str, np.ndarray],
) -> None:
    assert found["counts"].tolist() == [0, 3, 2]


def test_the_first_view_is_the_faces_as_they_are_and_others_differ(
    found: dict[str, np.ndarray],
) -> None:
    first, second, third = found["shown"].astype(int)
    assert first.shape == (21, 48, 48)
    for one, other in ((first, second), (first, third), (second, third)):
        assert (np.abs(one - other).mean(axis=(1, 2)) > 1).all(), "each face is changed"


def test_a_view_is_made_again_from_its_number(found: dict[str, np.ndarray]) -> None:
    np.testing.assert_array_equal(found["again"], found["shown"][2])


def test_a_student_sees_what_the_teachers_answered_on(found: dict[str, np.ndarray]) -> None:
    np.testing.assert_array_equal(found["crops"], np.concatenate(found["shown"]))
    np.testing.assert_allclose(found["wild"], np.concatenate(found["answers"]), atol=1e-6)
    np.testing.assert_allclose(found["chances"].sum(), 1)
    assert len(found["chances"]) == 63


def test_answers_are_the_mean_of_the_teachers(found: dict[str, np.ndarray]) -> None:
    assert np.abs(found["one"] - found["other"]).max() > 1e-3, "they do not agree"
    mean = (found["one"] + found["other"]) / 2
    np.testing.assert_allclose(found["answers"][1], mean, atol=1e-3)


def test_faces_of_other_sets_count_less_where_only_teachers_know_them(
    found: dict[str, np.ndarray],
) -> None:
    weights = found["own_weights"].reshape(3, 21)
    assert (weights[:, :14] == 1).all()
    assert (weights[:, 14:] < 1).all()
