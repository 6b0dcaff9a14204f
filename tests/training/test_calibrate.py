from __future__ import annotations

import keras
import numpy as np
import pytest

from tests.training.generated import make_faces
from training import calibrate, networks
from training.data import FaceSet
from training.networks import Architecture

ARCHITECTURE = Architecture("cnn", scaling="unit")


def _softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


@pytest.fixture(scope="module")
def network() -> keras.Model:
    """Random, but with heads that tell faces apart."""
    keras.utils.set_random_seed(1)
    network = networks.build(ARCHITECTURE)
    rng = np.random.default_rng(1)
    for name in ("fer2013", "ferplus"):
        shape = network.get_layer(name).get_weights()[0].shape
        network.get_layer(name).set_weights([rng.normal(0, 5, shape), rng.normal(0, 1, shape[1])])
    return network


@pytest.mark.parametrize("factor", [0.5, 1.0, 3.0])
def test_temperature_undoes_a_factor(factor: float) -> None:
    rng = np.random.default_rng(1)
    logits = rng.normal(0, 2, (4000, 7))
    targets = np.array([rng.multinomial(1, row) for row in _softmax(logits)])
    assert calibrate.fit_temperature(logits * factor, targets) == pytest.approx(factor, rel=0.1)


def test_macro_recall_counts_every_emotion_alike() -> None:
    faces = FaceSet(np.zeros((4, 48, 48), np.uint8), np.array([0, 0, 0, 1]))
    always_angry = np.eye(7)[[0, 0, 0, 0]]
    assert calibrate.mean_macro_recall(always_angry, faces) == pytest.approx(0.5)


def test_macro_recall_is_the_mean_over_both_label_sets() -> None:
    votes = np.zeros((2, 10), np.float32)
    votes[:, 1] = 10
    faces = FaceSet(np.zeros((2, 48, 48), np.uint8), np.array([0, 0]), votes)
    assert calibrate.mean_macro_recall(np.eye(7)[[0, 0]], faces) == pytest.approx(0.5)


def test_folding_in_equals_doing_it_afterwards(network: keras.Model) -> None:
    faces = make_faces(4)
    before = network.predict(faces.crops, verbose=0)
    calibration = calibrate.Calibration(
        {"fer2013": 2.0, "ferplus": 0.5, "probabilities": 1.5}, 0.25, [0.1 * i for i in range(7)]
    )
    copy = networks.as_float32(network, ARCHITECTURE)
    calibrate.fold_in(copy, calibration)
    after = copy.predict(faces.crops, verbose=0)
    fer2013 = np.log(before["fer2013"]) / 2.0
    ferplus = np.log(before["ferplus"]) / 0.5
    blended = 0.75 * fer2013 + 0.25 * ferplus[:, :7] + calibration.adjustment
    np.testing.assert_array_equal(after["embedding"], before["embedding"])
    np.testing.assert_allclose(after["fer2013"], _softmax(fer2013), atol=1e-4)
    np.testing.assert_allclose(after["ferplus"], _softmax(ferplus), atol=1e-4)
    np.testing.assert_allclose(after["probabilities"], _softmax(blended / 1.5), atol=1e-4)


def test_fit_is_no_worse_than_either_head(network: keras.Model) -> None:
    faces = make_faces(4)
    logits = {
        head: np.log(values)
        for head, values in network.predict(faces.crops, verbose=0).items()
        if head in ("fer2013", "ferplus")
    }
    calibration = calibrate.fit(network, faces)
    copy = networks.as_float32(network, ARCHITECTURE)
    calibrate.fold_in(copy, calibration)
    answers = copy.predict(faces.crops, verbose=0)["probabilities"]
    reached = calibrate.mean_macro_recall(answers, faces)
    assert reached >= calibrate.mean_macro_recall(logits["fer2013"], faces) - 1e-6
    assert reached >= calibrate.mean_macro_recall(logits["ferplus"][:, :7], faces) - 1e-6
    assert 0 <= calibration.blend <= 1
    assert len(calibration.adjustment) == 7


@pytest.mark.parametrize(
    ("head", "width", "blend"), [("fer2013", 7, 0.0), ("ferplus", 7, 1.0), ("valence", 3, 0.0)]
)
def test_a_single_head_is_its_own_blend(head: str, width: int, blend: float) -> None:
    keras.utils.set_random_seed(1)
    network, faces = networks.build(ARCHITECTURE, (head,)), make_faces(4)
    kernel, bias = network.get_layer(head).get_weights()
    network.get_layer(head).set_weights([np.random.default_rng(1).normal(0, 9, kernel.shape), bias])
    before = np.log(network.predict(faces.crops, verbose=0)[head])
    calibration = calibrate.fit(network, faces)
    assert set(calibration.temperature) == {head, "probabilities"}
    assert calibration.blend == blend
    calibrate.fold_in(network, calibration)
    after = network.predict(faces.crops, verbose=0)
    own = before / calibration.temperature[head]
    np.testing.assert_allclose(after[head], _softmax(own), atol=1e-4)
    shown = own[:, :width] + calibration.adjustment
    np.testing.assert_allclose(
        after["probabilities"],
        _softmax(shown / calibration.temperature["probabilities"]),
        atol=1e-4,
    )
