from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from tests.training.generated import make_faces
from training import campaign
from training.augment import Augmentation
from training.data import FaceSet
from training.models import load_network
from training.recipes import RECIPES, Recipe


def _voted(each: int, seed: int) -> FaceSet:
    """Faces with ten votes for their label."""
    faces = make_faces(each, seed)
    return dataclasses.replace(faces, votes=np.eye(10, dtype=np.float32)[faces.labels] * 10)


@pytest.fixture(scope="module")
def sets() -> tuple[FaceSet, FaceSet]:
    return _voted(8, 1), _voted(16, 2)


@pytest.fixture(scope="module")
def student(small_recipe: Recipe) -> Recipe:
    """A recipe of two teachers, with all that the campaign's has."""
    teacher = dataclasses.replace(
        small_recipe, epochs=8, ema=0.5, mixup=0.2, augmentation=Augmentation().scaled(0.0)
    )
    teachers = (teacher, dataclasses.replace(teacher, seed=2))
    return dataclasses.replace(
        teacher, votes_share=0.2, teacher_share=0.5, ferplus_teacher_share=0.5, seed=3,
        teachers=teachers,
    )  # fmt: skip


@pytest.fixture(scope="module")
def out(
    student: Recipe, sets: tuple[FaceSet, FaceSet], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Where a whole campaign went."""
    folder = tmp_path_factory.mktemp("campaign")
    found = campaign.campaign(student, sets, folder, None)
    assert json.loads((folder / "figures.json").read_text()) == found
    return folder


def test_rehearsal_is_the_same_in_small() -> None:
    recipe, faces = RECIPES["campaign"], make_faces(50)
    small, sets = campaign.rehearsal(recipe, (faces, make_faces(1)))
    assert [len(each) for each in sets] == [256, 7]
    assert set(np.bincount(sets[0].labels)) == {36, 37}
    assert len(small.teachers) == len(recipe.teachers)
    for one, whole in zip((small, *small.teachers), (recipe, *recipe.teachers), strict=True):
        assert (one.epochs, one.batch_size) == (1, 32)
        for name in ("architecture", "loss", "optimizer", "mixup", "seed", "dtype"):
            assert getattr(one, name) == getattr(whole, name)


def test_teachers_student_model_figures_and_reports(out: Path) -> None:
    assert {path.name for path in out.iterdir()} == {
        "student", "emotion_vgg19.tflite", "emotion_vgg19.json", "figures.json", "reports",
    }  # fmt: skip
    for number in (1, 2):
        assert (out / f"student/teacher-{number}/model.json").is_file()
    reports = {path.name for path in (out / "reports").iterdir()}
    assert {"report.txt", "confusion_ferplus.png", "curves.png", "blend.png"} <= reports
    card = json.loads((out / "emotion_vgg19.json").read_text())
    assert card["figures"]["agreement"] >= 0.98
    figures = json.loads((out / "figures.json").read_text())
    for head in ("probabilities", "fer2013", "ferplus"):
        assert figures[head] == pytest.approx(card["figures"][head])
    assert set(figures["same_label"]) == {"shift", "scale", "flip"}


def test_student_learned_from_its_teachers_answers(out: Path) -> None:
    with np.load(out / "student/teachers.npz") as kept:
        assert kept["fer2013"].shape == (56, 7)
        assert kept["ferplus"].shape == (56, 8)
    record = json.loads((out / "student/model.json").read_text())
    assert [teacher["seed"] for teacher in record["recipe"]["teachers"]] == [1, 2]
    weights = [
        load_network(path).get_weights()[0] for path in sorted(out.rglob("student/**/model.keras"))
    ]
    assert len(weights) == 3
    assert not np.allclose(weights[1], weights[2]), "teachers differ by their seeds"


def test_same_command_again_trains_and_exports_nothing(
    out: Path, student: Recipe, sets: tuple[FaceSet, FaceSet]
) -> None:
    def state() -> dict[Path, int]:
        paths = [*out.glob("student/**/*"), out / "emotion_vgg19.tflite"]
        return {path: path.stat().st_mtime_ns for path in paths}

    before = state()
    campaign.campaign(student, sets, out, None)
    assert state() == before
    assert not pd.read_csv(out / "student/history.csv")["epoch"].duplicated().any()


def test_backend_that_cannot_export_says_what_to_do(out: Path) -> None:
    pytest.importorskip("jax")
    script = (
        "import sys; from pathlib import Path\n"
        "from training import campaign, recipes\n"
        "from tests.training.generated import make_faces\n"
        "sets = make_faces(1), make_faces(1)\n"
        "campaign.campaign(recipes.RECIPES['campaign'], sets, Path(sys.argv[1]), None)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(out)],
        cwd=Path(__file__).parents[2], timeout=300, capture_output=True, text=True, check=False,
        env=os.environ | {"KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"},
    )  # fmt: skip
    assert "TrainingError: All is trained, but only TensorFlow exports." in ended.stderr
