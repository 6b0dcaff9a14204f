from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

import keras
import numpy as np
import pytest

from app.vision.verifier import FaceVerifier
from tests.training.candidates import make_candidates, write_candidates
from training.__main__ import main
from training.augment import Augmentation
from training.errors import TrainingError
from training.verifier import export as exporting
from training.verifier import mining, network
from training.verifier import train as training
from training.verifier.train import RECIPE, learned, train

TINY = (4, 4, 8)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("candidates")
    write_candidates(folder, "train", 160)
    write_candidates(folder, "check", 40)
    return folder


@pytest.fixture(scope="module")
def run(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a whole run of a tiny network on drawn faces."""
    out = tmp_path_factory.mktemp("runs") / "verifier"
    build = network.build
    quick = dataclasses.replace(
        RECIPE, batch_size=32, ema=0.9, learning_rate=5e-3, augmentation=Augmentation()
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "build", lambda: build(TINY, 8))
        patch.setattr(training, "RECIPE", quick)
        patch.setattr(mining, "mine", lambda seed: make_candidates(5, seed).crops[5:])
        arguments = ["--data", str(data), "--out", str(out), "--epochs", "6", "--seed", "3"]
        assert main(["verifier", *arguments]) == 0
    return out


def test_the_run_leaves_model_description_and_history(run: Path) -> None:
    assert {path.name for path in run.iterdir()} == {
        "mined.npz", "history.csv", "face_verifier.keras", "face_verifier.json",
        "face_verifier.tflite",
    }  # fmt: skip
    assert len((run / "history.csv").read_text().splitlines()) == 7


def test_json_describes_the_file(run: Path) -> None:
    path = run / "face_verifier.tflite"
    record = json.loads(path.with_suffix(".json").read_text())
    assert record["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert record["input"] == {"side": 32, "margin": 0.15, "dtype": "uint8", "colour": "gray"}
    assert set(record["outputs"]) == {"face", "box", "roll", "turn"}
    assert set(record["thresholds"]) == {"5%", "1%", "0.1%"}
    assert record["figures"]["faces"] == 40
    assert record["recipe"]["epochs"] == 6
    assert record["recipe"]["seed"] == 3
    assert record["recipe"]["mined"] == 5
    assert record["recipe"]["augmentation"]["tilt"] == 10
    assert set(record["milliseconds"]) == {"1", "2"}


def test_drawn_faces_are_learned(run: Path) -> None:
    record = json.loads((run / "face_verifier.json").read_text())
    assert record["figures"]["auc"] > 0.9


def test_the_file_answers_as_the_network_does(run: Path) -> None:
    crops = make_candidates(20, seed=8).crops
    found = exporting.outputs(FaceVerifier(run / "face_verifier.tflite").verify(crops))
    exact = keras.models.load_model(run / "face_verifier.keras").predict(crops, verbose=0)
    assert set(found) == set(exact)
    for name, most in (("face", 0.1), ("box", 0.03), ("roll", 4.0), ("turn", 0.1)):
        assert np.abs(found[name] - exact[name]).mean() < most, name


@pytest.mark.parametrize("name", ["_MOST_OFF", "LARGEST"])
def test_a_bad_export_is_refused_and_a_good_file_kept(
    name: str, run: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (run / "face_verifier.tflite").read_bytes()
    monkeypatch.setattr(exporting, name, 0)
    with pytest.raises(TrainingError, match=r"off by|may take"):
        exporting.export(run / "face_verifier.keras", run, make_candidates(4))
    assert (run / "face_verifier.tflite").read_bytes() == before
    assert not list(run.glob(".export-*"))


def test_what_is_no_face_counts_only_as_such() -> None:
    truth, weights = make_candidates(2).truth, np.array([1, 2, 3, 4], np.float32)
    targets, counts = learned(truth, weights)
    assert targets["face"].ravel().tolist() == [1, 1, 0, 0]
    assert counts["face"].tolist() == [1, 2, 3, 4]
    for name in ("box", "roll", "turn"):
        assert counts[name].tolist() == [1, 2, 0, 0]


def test_mined_crops_are_kept_for_the_next_run(
    run: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(seed: int) -> np.ndarray:
        raise AssertionError("mined again")

    monkeypatch.setattr(mining, "mine", never)
    monkeypatch.setattr(network, "build", lambda build=network.build: build(TINY, 8))
    (tmp_path / "mined.npz").write_bytes((run / "mined.npz").read_bytes())
    recipe = dataclasses.replace(RECIPE, epochs=1, batch_size=16)
    made = make_candidates(8)
    assert train(recipe, (made, made), tmp_path).is_file()


@pytest.mark.parametrize("missing", ["candidates_train.npz", "candidates_check.npz"])
def test_missing_data_ends_in_a_sentence(
    missing: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if missing.endswith("check.npz"):
        write_candidates(tmp_path, "train", 2)
    arguments = ["verifier", "--data", str(tmp_path), "--out", str(tmp_path / "out")]
    assert main(arguments) == 1
    assert f"There is no file {tmp_path / missing}" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
