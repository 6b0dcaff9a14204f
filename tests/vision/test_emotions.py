from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from app.vision.emotions import Adaptation, EmotionClassifier, ModelError, read_card, shifted

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
EMOTIONS = ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"]
HAPPY, SAD = EMOTIONS.index("happy"), EMOTIONS.index("sad")


def _describe(model: Path, **changes: object) -> None:
    """Write the JSON beside a model."""
    sha256 = hashlib.sha256(model.read_bytes()).hexdigest()
    card = {"emotions": EMOTIONS, "input": {"side": 48}, "sha256": sha256} | changes
    model.with_suffix(".json").write_text(json.dumps(card))


def _export(path: Path, **widths: int) -> Path:
    """A small model that finds bright crops happy and dark ones sad."""
    keras = pytest.importorskip("keras")
    tf = pytest.importorskip("tensorflow")
    layers = keras.layers
    crops = keras.Input((48, 48), dtype="uint8", name="crops")
    gray = layers.Reshape((48 * 48,), dtype="float32")(crops)
    light = layers.Rescaling(1 / 255)(gray)
    outputs = {name: layers.Dense(width, name=name)(light) for name, width in widths.items()}
    if "probabilities" in outputs:
        outputs["probabilities"] = layers.Softmax()(outputs["probabilities"])
    network = keras.Model(crops, outputs)
    if widths.get("probabilities") == len(EMOTIONS):
        kernel, bias = np.zeros((48 * 48, 7)), np.zeros(7)
        kernel[:, HAPPY], kernel[:, SAD], bias[SAD] = 4 / 48**2, -4 / 48**2, 4
        network.get_layer("probabilities").set_weights([kernel, bias])
    network.export(path, format="litert", verbose=False, optimizations=[tf.lite.Optimize.DEFAULT])
    _describe(path)
    return path


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("Modèle") / "emotions.tflite"
    return _export(path, probabilities=7, fer2013=7, ferplus=8, embedding=512)


@pytest.fixture
def copy(model: Path, tmp_path: Path) -> Path:
    """The model and its JSON, to be damaged."""
    return Path(shutil.copytree(model.parent, tmp_path / "copy")) / model.name


def _crops(*grays: int) -> np.ndarray:
    return np.stack([np.full((48, 48), gray, np.uint8) for gray in grays])


def test_no_crops(model: Path) -> None:
    classifier, none = EmotionClassifier(model), np.empty((0, 48, 48), np.uint8)
    assert classifier.classify(none).shape == (0, 7)
    assert {name: values.shape for name, values in classifier.answers(none).items()} == {
        "probabilities": (0, 7),
        "fer2013": (0, 7),
        "ferplus": (0, 8),
        "embedding": (0, 512),
    }


def test_every_crop_gets_its_own_answer(model: Path) -> None:
    classifier = EmotionClassifier(model)
    assert classifier.emotions == tuple(EMOTIONS)
    probabilities = classifier.classify(_crops(255, 0, 255))
    assert probabilities.dtype == np.float32
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-5)
    assert probabilities.argmax(axis=1).tolist() == [HAPPY, SAD, HAPPY]


def test_answers_stay_the_same_as_the_number_of_faces_changes(model: Path) -> None:
    classifier = EmotionClassifier(model, threads=1)
    crops = np.random.default_rng(1).integers(0, 256, (9, 48, 48), dtype=np.uint8)
    expected = np.concatenate([classifier.classify(crop[None]) for crop in crops])
    for count in (9, 1, 3, 0, 2, 9):
        np.testing.assert_allclose(classifier.classify(crops[:count]), expected[:count], atol=1e-5)


def test_earlier_answers_are_not_overwritten(model: Path) -> None:
    classifier = EmotionClassifier(model)
    bright = classifier.classify(_crops(255))
    classifier.classify(_crops(0))
    assert bright.argmax() == HAPPY


def test_crops_cut_from_a_larger_array_are_read_right(model: Path) -> None:
    wide = np.zeros((2, 48, 96), np.uint8)
    wide[:, :, 48:] = 255
    assert EmotionClassifier(model).classify(wide[:, :, 48:]).argmax(axis=1).tolist() == [HAPPY] * 2


def test_answers_of_more_crops_than_a_batch_holds(model: Path) -> None:
    classifier = EmotionClassifier(model)
    crops = np.random.default_rng(1).integers(0, 256, (150, 48, 48), dtype=np.uint8)
    answers = classifier.answers(crops)
    assert {name: len(values) for name, values in answers.items()} == {
        "probabilities": 150,
        "fer2013": 150,
        "ferplus": 150,
        "embedding": 150,
    }
    np.testing.assert_allclose(answers["probabilities"], classifier.classify(crops), atol=1e-5)


def test_read_twice_is_the_mean_of_both_sides(model: Path) -> None:
    classifier = EmotionClassifier(model)
    assert [part.shape for part in classifier.read_twice(_crops(0)[:0])] == [
        part.shape for part in classifier.read(_crops(0)[:0])
    ]
    crops = np.random.default_rng(1).integers(0, 256, (3, 48, 48), np.uint8)
    views = [classifier.read(view) for view in (crops, np.ascontiguousarray(crops[:, :, ::-1]))]
    twice = classifier.read_twice(crops)
    assert np.allclose(twice.probabilities, np.mean([v.probabilities for v in views], 0), atol=1e-6)
    assert np.allclose(twice.votes, np.mean([v.votes for v in views], 0), atol=1e-6)
    assert np.allclose(twice.probabilities.sum(1), 1.0)


def test_no_probabilities_can_be_shifted() -> None:
    none = np.empty((0, 7), np.float32)
    assert shifted(none, none).shape == (0, 7)


def test_offsets_are_added_to_logarithms() -> None:
    probabilities = np.array([[0.5, 0.25, 0.25], [1.0, 0.0, 0.0]], np.float32)
    offsets = np.log(np.array([[1, 2, 1], [1, 1, 1]]))
    found = shifted(probabilities, offsets)
    np.testing.assert_allclose(found, [[0.4, 0.4, 0.2], [1.0, 0.0, 0.0]], atol=1e-6)
    assert found.dtype == np.float32
    certain = np.array([[1e4, 0.0, -1e4]])
    np.testing.assert_allclose(shifted(probabilities[1:], certain), [[1, 0, 0]], atol=1e-6)


def test_an_adaptation_is_added_to_the_models_answers(model: Path) -> None:
    classifier, crops = EmotionClassifier(model), _crops(255, 0)
    answers = classifier.answers(crops)
    width = answers["embedding"].shape[1]
    kernel = np.random.default_rng(1).normal(0, 1, (width, 7)).astype(np.float32)
    bias = np.linspace(-1, 1, 7, dtype=np.float32)
    classifier.adaptation = Adaptation(kernel, bias)
    expected: np.ndarray = answers["probabilities"] * np.exp(answers["embedding"] @ kernel + bias)
    expected /= expected.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(classifier.classify(crops), expected, atol=1e-4)
    np.testing.assert_array_equal(
        classifier.answers(crops)["probabilities"], answers["probabilities"],
        "the model's own answers stay as they are",
    )  # fmt: skip
    assert classifier.classify(crops[:0]).shape == (0, 7)


def test_votes_are_the_head_for_them_and_no_adaptation_changes_them(copy: Path) -> None:
    _describe(copy, ferplus=[*EMOTIONS, "contempt"])
    assert read_card(copy).voted
    classifier, crops = EmotionClassifier(copy), _crops(255, 0)
    assert classifier.read(crops[:0]).votes.shape == (0, 8)
    expected = classifier.answers(crops)["ferplus"]
    np.testing.assert_allclose(classifier.read(crops).votes, expected, atol=1e-5)
    always_sad = np.where(np.arange(7) == SAD, 20, 0).astype(np.float32)
    classifier.adaptation = Adaptation(np.zeros((512, 7), np.float32), always_sad)
    probabilities, votes = classifier.read(crops)
    assert probabilities.argmax(axis=1).tolist() == [SAD, SAD]
    np.testing.assert_allclose(votes, expected, atol=1e-5)


@pytest.mark.parametrize("names", [None, 1, EMOTIONS, ["contempt", *EMOTIONS]])
def test_a_model_that_does_not_say_whose_votes_they_are_tells_none(
    copy: Path, names: object
) -> None:
    _describe(copy, ferplus=names)
    classifier = EmotionClassifier(copy)
    for count in (0, 2):
        assert classifier.read(_crops(255, 0)[:count]).votes.shape == (count, 0)


def test_missing_files_are_named(copy: Path) -> None:
    copy.unlink()
    with pytest.raises(ModelError, match=r"emotions\.tflite cannot be read\. Install"):
        EmotionClassifier(copy)
    copy.with_suffix(".json").unlink()
    with pytest.raises(ModelError, match=r"emotions\.json cannot be read\. Install"):
        EmotionClassifier(copy)


def test_a_model_is_known_by_its_card(model: Path, tmp_path: Path) -> None:
    card = read_card(model)
    assert card.sha256 == hashlib.sha256(model.read_bytes()).hexdigest()
    assert card.emotions == tuple(EMOTIONS)
    with pytest.raises(ModelError, match=r"none\.json"):
        read_card(tmp_path / "none.tflite")


def test_one_flipped_bit_is_found(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    with pytest.raises(ModelError, match="damaged"):
        EmotionClassifier(copy)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", "\x00", '{"emotions": 1, "input": {"side": 48}, "sha256": "a"}']
)
def test_broken_json_is_refused(copy: Path, text: str) -> None:
    copy.with_suffix(".json").write_text(text)
    with pytest.raises(ModelError, match="does not describe a model"):
        EmotionClassifier(copy)


@pytest.mark.parametrize("changes", [{"emotions": EMOTIONS[:6]}, {"input": {"side": 64}}])
def test_json_of_another_model_is_refused(copy: Path, changes: dict[str, object]) -> None:
    _describe(copy, **changes)
    with pytest.raises(ModelError, match="not a model of this program's emotions"):
        EmotionClassifier(copy)


@pytest.mark.parametrize("content", [b"", b"no model at all"])
def test_file_that_is_no_model_is_refused(copy: Path, content: bytes) -> None:
    copy.write_bytes(content)
    _describe(copy)
    with pytest.raises(ModelError, match="not a LiteRT model"):
        EmotionClassifier(copy)


def test_model_with_other_outputs_is_refused(tmp_path: Path) -> None:
    other = _export(tmp_path / "other.tflite", probabilities=7)
    with pytest.raises(ModelError, match="not a model of this program's emotions"):
        EmotionClassifier(other)
