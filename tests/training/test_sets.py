from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from tests.training.generated import make_faces
from tests.training.narrow import narrow_network
from training import sets
from training.__main__ import main
from training.choosing import mean_macro_recall
from training.data import EMOTIONS, FaceSet
from training.export import export


def _faces(labels: list[int], name: str = "stills") -> FaceSet:
    return FaceSet(np.zeros((len(labels), 48, 48), np.uint8), np.array(labels), name=name)


def test_figures_and_their_standard_errors() -> None:
    # Angry: three of four; happy: one of one.
    found = sets.set_figures(np.eye(7)[[0, 0, 0, 6, 3]], _faces([0, 0, 0, 0, 3]))
    assert found["accuracy"] == pytest.approx(0.8)
    assert found["accuracy_error"] == pytest.approx((0.8 * 0.2 / 5) ** 0.5)
    assert found["macro_recall"] == pytest.approx(0.875)
    assert found["macro_recall_error"] == pytest.approx((0.75 * 0.25 / 4) ** 0.5 / 2)
    assert found["recall"] == {
        **dict.fromkeys(EMOTIONS), "angry": pytest.approx(0.75), "happy": pytest.approx(1.0),
    }  # fmt: skip


def test_errors_are_how_much_figures_vary_by_chance() -> None:
    rng, true = np.random.default_rng(1), np.repeat([0, 3, 6], [300, 60, 20])
    found = []
    for _ in range(400):
        right = rng.random(len(true)) < 0.7
        answers = np.where(right, true, 1)
        found.append(sets.set_figures(np.eye(7)[answers], _faces(true.tolist())))
    for name in ("accuracy", "macro_recall"):
        spread = np.std([each[name] for each in found])
        assert np.mean([each[f"{name}_error"] for each in found]) == pytest.approx(spread, rel=0.15)


def test_contempt_is_left_out_and_three_classes_are_counted() -> None:
    ferplus = np.array([[0.3, 0, 0, 0.1, 0, 0, 0, 0.6]])
    assert sets.set_figures(ferplus, _faces([0]))["accuracy"] == 1.0
    three = sets.set_figures(np.eye(3)[[0, 2]], _faces([1, 3]))
    assert three["recall"] == {"negative": 1.0, "neutral": None, "positive": 1.0}


def test_mean_is_over_all_sets_and_of_what_is_shown() -> None:
    faces, more = make_faces(1), [_faces([0, 3], "a"), _faces([5, 5], "b")]
    said = {2: np.eye(7)[[0, 0]], 7: np.eye(7)[faces.labels]}
    by_name = iter([np.eye(7)[[0, 0]], np.eye(7)[[5, 5]]])

    def answers(crops: np.ndarray) -> dict[str, np.ndarray]:
        rows = next(by_name)
        return {"probabilities": rows, "wild": rows[:, ::-1]}

    outputs = {"probabilities": said[7]}
    found = sets.measure_sets(outputs, faces, answers, more)
    assert found["mean_macro_recall"] == pytest.approx((1 + 0.5 + 1) / 3)
    assert set(found["sets"]) == {"a", "b"}
    assert found["sets"]["a"]["n"] == 2
    assert set(found["sets"]["a"]) == {"n", "probabilities", "wild"}
    table = sets.table(found["sets"])
    assert table.loc[("a", "probabilities"), "angry"] == 1.0
    assert table["happy"].isna()["b", "wild"]


@pytest.fixture(scope="module")
def stills(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sets") / "stills"
    folder.mkdir()
    faces = make_faces(4, seed=5)
    np.save(folder / "faces.npy", faces.crops)
    np.save(folder / "labels.npy", faces.labels)
    np.save(folder / "check.npy", np.arange(28) < 14)
    return folder


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("model") / "model.keras"
    narrow_network().save(path)
    return path


def test_command_measures_each_sets_tenth(
    model: Path, stills: Path, fer2013: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written, report = tmp_path / "figures.json", tmp_path / "report"
    arguments = ["evaluate", "--model", str(model), "--data", str(fer2013), "--more", str(stills)]
    assert main([*arguments, "--json", str(written), "--report", str(report)]) == 0
    found, printed = json.loads(written.read_text()), capsys.readouterr().out
    assert json.loads(printed[printed.index("{") :]) == found
    assert found["sets"]["stills"]["n"] == 14
    heads = {"probabilities", "fer2013", "ferplus", "wild"}
    assert set(found["sets"]["stills"]) == {"n"} | heads
    assert 0 <= found["mean_macro_recall"] <= 1
    table = pd.read_csv(report / "sets.csv")
    assert set(table["head"]) == heads
    assert {"accuracy", "accuracy_error", "macro_recall", "macro_recall_error", *EMOTIONS} <= set(
        table.columns
    )


def test_export_keeps_the_figures_of_each_set(model: Path, tmp_path: Path) -> None:
    faces = dataclasses.replace(make_faces(8), split="others")
    other = dataclasses.replace(make_faces(2, seed=3), name="stills")
    record = export(model, tmp_path / "model.tflite", faces, more=[other])
    assert record["figures"]["sets"]["stills"]["n"] == 14
    card = json.loads((tmp_path / "model.json").read_text())
    assert card["figures"]["mean_macro_recall"] == record["figures"]["mean_macro_recall"]
    assert mean_macro_recall([np.eye(7)[other.labels]], [other]) == 1.0
