from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np
import pytest

import training
from tests.training.generated import WEIGHTS, make_faces
from training import networks
from training.networks import Architecture


@pytest.fixture(scope="module")
def network() -> keras.Model:
    keras.utils.set_random_seed(1)
    return networks.vgg19()


def test_any_number_of_crops_goes_in_and_all_outputs_come_out(network: keras.Model) -> None:
    assert network.input_shape == (None, 48, 48)
    assert {name: output.shape for name, output in network.output.items()} == {
        "probabilities": (None, 7),
        "fer2013": (None, 7),
        "ferplus": (None, 8),
        "embedding": (None, 512),
    }


def test_heads_give_probabilities(network: keras.Model) -> None:
    answers = network.predict(make_faces(1).crops, verbose=0)
    for name, width in (("probabilities", 7), ("fer2013", 7), ("ferplus", 8)):
        assert answers[name].shape == (7, width)
        np.testing.assert_allclose(answers[name].sum(axis=1), 1, rtol=1e-5)
    assert (answers["embedding"] >= 0).all()


def test_gray_becomes_what_the_pretrained_weights_expect(network: keras.Model) -> None:
    crops = make_faces(1).crops
    scaled = keras.Model(network.input, network.get_layer("scaling").output)
    rgb = np.repeat(crops[..., None], 3, axis=-1).astype(np.float32)
    expected = keras.applications.vgg19.preprocess_input(rgb)
    np.testing.assert_allclose(scaled.predict(crops, verbose=0), expected, atol=1e-4)


def test_frozen_blocks_are_the_first(network: keras.Model) -> None:
    def frozen() -> set[str]:
        layers = network.get_layer("trunk").layers
        return {layer.name[:6] for layer in layers if layer.weights and not layer.trainable}

    networks.freeze_blocks(network, 2)
    assert frozen() == {"block1", "block2"}
    networks.freeze_blocks(network, 0)
    assert frozen() == set()


def test_as_float32_answers_alike() -> None:
    keras.utils.set_random_seed(1)
    low = networks.vgg19(dropout=0.5, dtype="mixed_bfloat16")
    networks.freeze_blocks(low, 3)
    kernel, bias = low.get_layer("fer2013").get_weights()
    low.get_layer("fer2013").set_weights(
        [np.random.default_rng(1).normal(0, 1, kernel.shape), bias]
    )
    plain = networks.as_float32(low)
    crops = make_faces(1).crops
    answers, expected = plain.predict(crops, verbose=0), low.predict(crops, verbose=0)
    assert plain.get_layer("trunk").layers[-1].compute_dtype == "float32"
    np.testing.assert_allclose(
        answers["embedding"],
        expected["embedding"],
        rtol=0.1,
        atol=0.05 * answers["embedding"].max(),
    )
    np.testing.assert_allclose(answers["fer2013"], expected["fer2013"], atol=0.1)


@pytest.mark.skipif(not WEIGHTS.is_file(), reason="needs ImageNet's weights")
def test_pretrained_weights_are_read() -> None:
    answers = networks.vgg19(str(WEIGHTS)).predict(make_faces(1).crops, verbose=0)
    # The random network's embedding is far below this.
    assert 0.3 < answers["embedding"].mean() < 100


@pytest.mark.parametrize(
    ("heads", "widths"),
    [
        (("fer2013",), {"probabilities": 7, "fer2013": 7}),
        (("ferplus",), {"probabilities": 7, "ferplus": 8}),
        (("valence",), {"probabilities": 3, "valence": 3}),
    ],
)
def test_one_head_alone(heads: tuple[str, ...], widths: dict[str, int]) -> None:
    network = networks.build(Architecture("cnn"), heads)
    shapes = {name: output.shape for name, output in network.output.items()}
    assert shapes == {"embedding": (None, 256)} | {n: (None, w) for n, w in widths.items()}


def test_unit_scaling_is_from_nought_to_one() -> None:
    network = networks.build(Architecture("cnn", scaling="unit"))
    scaled = keras.Model(network.input, network.get_layer("scaling").output)
    crops = make_faces(1).crops
    rgb = np.repeat(crops[..., None] / 255, 3, axis=-1)
    np.testing.assert_allclose(scaled.predict(crops, verbose=0), rgb, atol=1e-6)


def test_crops_are_enlarged_inside_the_graph() -> None:
    network = networks.build(Architecture("cnn", scaling="unit", side=96))
    assert network.input_shape == (None, 48, 48)
    assert network.get_layer("trunk").input_shape == (None, 96, 96, 3)
    enlarged = keras.Model(network.input, network.get_layer("enlarged").output)
    crops = np.zeros((1, 48, 48), np.uint8)
    crops[:, :, 24:] = 200
    rows = enlarged.predict(crops, verbose=0)[0, :, :, 0]
    np.testing.assert_array_equal(rows[:, :47], 0)
    np.testing.assert_array_equal(rows[:, 49:], 200)
    assert networks.build(Architecture("cnn")).count_params() == network.count_params()


@pytest.mark.parametrize(("pooling", "reduce"), [("average", np.mean), ("max", np.max)])
def test_embedding_is_the_pooled_last_map(pooling: str, reduce: Callable[..., np.ndarray]) -> None:
    network = networks.build(Architecture("cnn", pooling=pooling))
    maps = keras.Model(
        network.input, network.get_layer("trunk")(network.get_layer("scaling").output)
    )
    crops = make_faces(1).crops
    np.testing.assert_allclose(
        network.predict(crops, verbose=0)["embedding"],
        reduce(maps.predict(crops, verbose=0), axis=(1, 2)),
        rtol=1e-5,
    )


@pytest.mark.skipif(not WEIGHTS.is_file(), reason="needs ImageNet's weights")
def test_batch_normalisation_starts_where_the_pretrained_weights_are() -> None:
    architecture, crops = Architecture(batch_norm=True), make_faces(3).crops
    expected = networks.vgg19(str(WEIGHTS)).predict(crops, verbose=0)["embedding"]
    normed = networks.build(architecture, weights=str(WEIGHTS))
    networks.start_norms(normed, crops)
    found = normed.predict(crops, verbose=0)["embedding"]
    assert np.corrcoef(found.ravel(), expected.ravel())[0, 1] > 0.999
    # Maps are of unit size, whatever ImageNet's were.
    assert 0.1 < found.std() < 3
    plain = networks.as_float32(normed, architecture)
    np.testing.assert_allclose(plain.predict(crops, verbose=0)["embedding"], found, rtol=1e-4)


def test_batch_normalisation_starts_from_faces_without_contrast() -> None:
    network = networks.build(Architecture(batch_norm=True))
    networks.start_norms(network, np.full((4, 48, 48), 255, np.uint8))
    answers = network.predict(make_faces(1).crops, verbose=0)
    assert np.isfinite(answers["embedding"]).all()


@pytest.mark.parametrize(
    "name",
    [
        "networks",
        "baselines",
        "augment",
        "recipes",
        "train",
        "losses",
        "batches",
        "teachers",
        "checkpoints",
        "calibrate",
        "crossval",
        "compare",
        "campaign",
        "devices",
        "data",
        "models",
    ],
)
def test_training_runs_on_any_backend(name: str) -> None:
    tree = ast.parse((Path(training.__file__).parent / f"{name}.py").read_text())
    imported = {
        part.name if isinstance(node, ast.Import) else node.module or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for part in node.names
    }
    assert not {module for module in imported if module.split(".")[0] in {"tensorflow", "jax"}}
