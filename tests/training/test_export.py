from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import keras
import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter, OpResolverType

from app.vision.emotions import EmotionClassifier
from tests.training.generated import make_faces
from tests.training.narrow import narrow_network
from training import networks
from training.__main__ import main
from training.data import EMOTIONS, FERPLUS_EMOTIONS
from training.errors import TrainingError
from training.export import export
from training.networks import Architecture


@pytest.fixture(scope="module")
def torn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model whose emotions differ by less than int8 can tell."""
    keras.utils.set_random_seed(1)
    network = networks.build(Architecture("cnn"))
    kernel, bias = network.get_layer("probabilities").get_weights()
    rng = np.random.default_rng(1)
    same = np.repeat(rng.normal(0, 1, (len(kernel), 1)), kernel.shape[1], axis=1)
    network.get_layer("probabilities").set_weights([same + rng.normal(0, 1e-4, kernel.shape), bias])
    path = tmp_path_factory.mktemp("torn") / "model.keras"
    network.save(path)
    return path


def test_no_crops_go_through_the_exported_model(exported: Path) -> None:
    assert EmotionClassifier(exported).classify(np.empty((0, 48, 48), np.uint8)).shape == (0, 7)


def test_weights_are_int8(exported: Path) -> None:
    parameters = networks.vgg19().count_params()
    assert parameters < exported.stat().st_size < 1.05 * parameters


def test_json_describes_the_model(exported: Path, trained: Path) -> None:
    card = json.loads(exported.with_suffix(".json").read_text())
    training = json.loads(trained.with_suffix(".json").read_text())
    assert card["emotions"] == list(EMOTIONS)
    assert card["ferplus"] == list(FERPLUS_EMOTIONS)
    assert card["input"] == {"side": 48, "dtype": "uint8", "colour": "gray"}
    assert card["sha256"] == hashlib.sha256(exported.read_bytes()).hexdigest()
    for name in ("temperature", "blend", "adjustment"):
        assert card[name] == training["calibration"][name]
    assert card["recipe"] == training["recipe"]
    assert card["chosen_on"] == "PublicTest"
    assert card["figures"]["split"] == "others"
    assert card["figures"]["n"] == 112
    assert card["figures"]["agreement"] >= 0.98
    assert 0 <= card["figures"]["probabilities"]["accuracy"] <= 1
    assert set(card["versions"]) == {"keras", "tensorflow", "ai-edge-litert"}


def test_nothing_else_is_left_beside_it(exported: Path) -> None:
    assert {path.name for path in exported.parent.iterdir()} == {
        "emotion_vgg19.tflite",
        "emotion_vgg19.json",
    }


def test_disagreement_is_refused_and_a_good_file_kept(
    torn: Path, exported: Path, tmp_path: Path
) -> None:
    out = Path(shutil.copytree(exported.parent, tmp_path / "models")) / exported.name
    before = {path.name: path.read_bytes() for path in out.parent.iterdir()}
    with pytest.raises(TrainingError, match=r"agrees with itself on \d+\.\d% of 42 faces"):
        export(torn, out, make_faces(6))
    assert {path.name: path.read_bytes() for path in out.parent.iterdir()} == before


def test_uncalibrated_model_is_refused(tmp_path: Path) -> None:
    networks.build(Architecture("cnn")).save(tmp_path / "model.keras")
    with pytest.raises(TrainingError, match="not calibrated yet"):
        export(tmp_path / "model.keras", tmp_path / "out.tflite", None)
    assert not (tmp_path / "out.tflite").exists()


def test_other_suffix_is_refused(torn: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"must end in \.tflite"):
        export(torn, tmp_path / "out.json", None)


def test_command_without_data_says_that_nothing_was_checked(
    torn: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "emotion_vgg19.tflite"
    assert main(["export", "--model", str(torn), "--out", str(out)]) == 0
    assert "Nothing was checked" in capsys.readouterr().out
    card = json.loads(out.with_suffix(".json").read_text())
    assert card["figures"] == {}
    assert card["temperature"] is None, "no JSON was beside this model"
    assert EmotionClassifier(out).classify(make_faces(1).crops).shape == (7, 7)


def _operators(path: Path) -> list[str]:
    plain = OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    interpreter = Interpreter(str(path), experimental_op_resolver_type=plain)
    return [operator["op_name"] for operator in interpreter._get_ops_details()]


def test_batch_normalisation_costs_nothing(exported: Path, tmp_path: Path) -> None:
    faces, network = make_faces(3), narrow_network(heads=("fer2013", "ferplus"), batch_norm=True)
    networks.start_norms(network, faces.crops)
    model, out = tmp_path / "model.keras", tmp_path / "normed.tflite"
    network.save(model)
    export(model, out, None)
    assert sorted(_operators(out)) == sorted(_operators(exported))
    found = EmotionClassifier(out).answers(faces.crops)["embedding"]
    expected = network.predict(faces.crops, verbose=0)["embedding"]
    assert np.corrcoef(found.ravel(), expected.ravel())[0, 1] > 0.99


def test_fixed_ranges_are_found_on_examples(small_model: Path, tmp_path: Path) -> None:
    faces, out = make_faces(3), tmp_path / "full.tflite"
    export(small_model, out, None, faces.crops)
    assert "QUANTIZE" in _operators(out)
    found = EmotionClassifier(out).answers(faces.crops)["probabilities"]
    expected = keras.models.load_model(small_model).predict(faces.crops, verbose=0)
    np.testing.assert_allclose(found, expected["probabilities"], atol=0.1)
