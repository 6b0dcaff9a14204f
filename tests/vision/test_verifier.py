from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from app.vision.model_files import ModelError
from app.vision.verifier import FaceVerifier, Verification

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
THRESHOLDS = {"5%": 0.3, "1%": 0.5, "0.1%": 0.7}


def _describe(model: Path, **changes: object) -> None:
    """Write the JSON beside a model."""
    sha256 = hashlib.sha256(model.read_bytes()).hexdigest()
    card = {"input": {"margin": 0.15}, "thresholds": THRESHOLDS, "sha256": sha256} | changes
    model.with_suffix(".json").write_text(json.dumps(card))


def _export(path: Path, side: int = 32, **widths: int) -> Path:
    """A small model whose every output is the crop's mean gray, 0 to 1, times 1, 2, 3 ..."""
    keras = pytest.importorskip("keras")
    tf = pytest.importorskip("tensorflow")
    layers = keras.layers
    crops = keras.Input((side, side), dtype="uint8", name="crops")
    gray = layers.Reshape((side, side, 1), dtype="float32")(crops)
    mean = layers.GlobalAveragePooling2D()(layers.Rescaling(1 / 255)(gray))
    outputs, factor = {}, 1
    for name, width in widths.items():
        factors = [[float(f) for f in range(factor, factor + width)]]
        outputs[name] = layers.Dense(width, use_bias=False, name=name)(mean)
        factor += width
        outputs[name]._keras_history.operation.set_weights([np.array(factors)])
    network = keras.Model(crops, outputs)
    network.export(path, format="litert", verbose=False, optimizations=[tf.lite.Optimize.DEFAULT])
    _describe(path)
    return path


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("Prüfer") / "verifier.tflite"
    return _export(path, face=1, box=3, roll=1, turn=1)


@pytest.fixture
def copy(model: Path, tmp_path: Path) -> Path:
    """The model and its JSON, to be damaged."""
    return Path(shutil.copytree(model.parent, tmp_path / "copy")) / model.name


def _grays(count: int) -> np.ndarray:
    """Crops (N, 32, 32) of `count` gray levels."""
    levels = np.linspace(0, 255, count).astype(np.uint8)
    return np.broadcast_to(levels[:, None, None], (count, 32, 32))


def _columns(answer: Verification) -> np.ndarray:
    return np.stack([getattr(answer, field.name) for field in dataclasses.fields(answer)], axis=1)


@pytest.mark.parametrize("count", [0, 1, 4, 5, 16, 33, 100])
@pytest.mark.parametrize("threads", [1, 2])
def test_every_crop_gets_its_own_answer(model: Path, count: int, threads: int) -> None:
    answer = FaceVerifier(model, threads).verify(_grays(count))
    assert all(getattr(answer, f.name).dtype == np.float32 for f in dataclasses.fields(answer))
    levels = _grays(count)[:, 0, 0, None] / 255.0
    np.testing.assert_allclose(_columns(answer), levels * np.arange(1, 7), atol=0.1)


def test_earlier_answers_are_not_overwritten(model: Path) -> None:
    verifier = FaceVerifier(model)
    first = verifier.verify(_grays(4))
    kept = _columns(first)
    verifier.verify(_grays(4)[::-1])
    np.testing.assert_array_equal(_columns(first), kept)


def test_the_description_gives_thresholds_and_margin(model: Path) -> None:
    verifier = FaceVerifier(model)
    assert verifier.thresholds == THRESHOLDS
    assert verifier.margin == 0.15


def test_missing_files_are_named(copy: Path) -> None:
    copy.unlink()
    with pytest.raises(ModelError, match=r"verifier\.tflite cannot be read\. Install"):
        FaceVerifier(copy)
    copy.with_suffix(".json").unlink()
    with pytest.raises(ModelError, match=r"verifier\.json cannot be read\. Install"):
        FaceVerifier(copy)


def test_one_flipped_bit_is_found(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    with pytest.raises(ModelError, match="damaged"):
        FaceVerifier(copy)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "\x00", '{"sha256": "a"}'])
def test_broken_json_is_refused(copy: Path, text: str) -> None:
    copy.with_suffix(".json").write_text(text)
    with pytest.raises(ModelError, match="does not describe a model"):
        FaceVerifier(copy)


@pytest.mark.parametrize(
    "changes",
    [{"thresholds": [0.5]}, {"thresholds": {"1%": "high"}}, {"input": {"margin": None}}],
)
def test_json_without_numbers_is_refused(copy: Path, changes: dict[str, object]) -> None:
    _describe(copy, **changes)
    with pytest.raises(ModelError, match="does not describe a model"):
        FaceVerifier(copy)


@pytest.mark.parametrize("content", [b"", b"no model at all"])
def test_file_that_is_no_model_is_refused(copy: Path, content: bytes) -> None:
    copy.write_bytes(content)
    _describe(copy)
    with pytest.raises(ModelError, match="not a LiteRT model"):
        FaceVerifier(copy)


@pytest.mark.parametrize(
    ("side", "widths"),
    [
        (32, {"face": 1, "box": 3}),
        (32, {"face": 1, "box": 4, "roll": 1, "turn": 1}),
        (48, {"face": 1, "box": 3, "roll": 1, "turn": 1}),
    ],
)
def test_another_model_is_refused(side: int, widths: dict[str, int], tmp_path: Path) -> None:
    other = _export(tmp_path / "other.tflite", side, **widths)
    with pytest.raises(ModelError, match="not a face verifier"):
        FaceVerifier(other)
