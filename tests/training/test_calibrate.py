from __future__ import annotations

import keras
import numpy as np
import pytest

from tests.training.generated import make_faces
from training import calibrate, networks
from training.choosing import mean_macro_recall
from training.data import FaceSet
from training.networks import Architecture

HEADS = ("fer2013", "ferplus", "wild")
NARROW = Architecture(widths=(8,) * 15 + (16,))


def _softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


@pytest.fixture(scope="module")
def network() -> keras.Model:
    """Random and narrow, but with heads that tell faces apart."""
    keras.utils.set_random_seed(1)
    network = networks.build(NARROW, HEADS)
    rng = np.random.default_rng(1)
    for name in HEADS:
        shape = network.get_layer(name).get_weights()[0].shape
        network.get_layer(name).set_weights(
            [rng.normal(0, 0.01, shape), rng.normal(0, 1, shape[1])]
        )
    return network


@pytest.mark.parametrize("factor", [0.5, 1.0, 3.0])
def test_temperature_undoes_a_factor(factor: float) -> None:
    rng = np.random.default_rng(1)
    logits = rng.normal(0, 2, (4000, 7))
    targets = np.array([rng.multinomial(1, row) for row in _softmax(logits)])
    assert calibrate.fit_temperature(logits * factor, targets) == pytest.approx(factor, rel=0.1)


def test_folding_in_equals_doing_it_afterwards(network: keras.Model) -> None:
    faces = make_faces(4)
    before = network.predict(faces.crops, verbose=0)
    calibration = calibrate.Calibration(
        {"fer2013": 2.0, "ferplus": 0.5, "wild": 0.8, "probabilities": 1.5},
        {"fer2013": 0.5, "ferplus": 0.2, "wild": 0.3},
        [0.1 * i for i in range(7)],
    )
    copy = networks.as_float32(network, NARROW)
    calibrate.fold_in(copy, calibration)
    after = copy.predict(faces.crops, verbose=0)
    fer2013 = np.log(before["fer2013"]) / 2.0
    ferplus = np.log(before["ferplus"]) / 0.5
    wild = np.log(before["wild"]) / 0.8
    blended = 0.5 * fer2013 + 0.2 * ferplus[:, :7] + 0.3 * wild + calibration.adjustment
    np.testing.assert_array_equal(after["embedding"], before["embedding"])
    np.testing.assert_allclose(after["fer2013"], _softmax(fer2013), atol=1e-4)
    np.testing.assert_allclose(after["ferplus"], _softmax(ferplus), atol=1e-4)
    np.testing.assert_allclose(after["wild"], _softmax(wild), atol=1e-4)
    np.testing.assert_allclose(after["probabilities"], _softmax(blended / 1.5), atol=1e-4)


@pytest.mark.parametrize("count", [1, 3])
def test_fit_is_no_worse_than_any_head(network: keras.Model, count: int) -> None:
    sets = [make_faces(4, seed) for seed in range(count)]
    logits = [network.predict(faces.crops, verbose=0) for faces in sets]
    calibration = calibrate.fit(network, sets[0], sets[1:])
    copy = networks.as_float32(network, NARROW)
    calibrate.fold_in(copy, calibration)
    answers = [copy.predict(each.crops, verbose=0)["probabilities"] for each in sets]
    reached = mean_macro_recall(answers, sets)
    for head in HEADS:
        alone = [rows[head][:, :7] for rows in logits]
        assert reached >= mean_macro_recall(alone, sets) - 0.001 - 1e-6
    assert sum(calibration.blend.values()) == pytest.approx(1)
    assert set(calibration.blend) == set(HEADS)
    assert len(calibration.adjustment) == 7


def test_heads_that_are_as_good_have_like_shares() -> None:
    faces = make_faces(4)
    logits = np.random.default_rng(1).normal(0, 1, (len(faces.labels), 7))
    blend, _ = calibrate._best_blend([dict.fromkeys(HEADS, logits)], [faces])
    assert max(blend.values()) == 0.4


def test_every_blend_in_tenths_is_tried() -> None:
    assert calibrate.blends(("wild",)) == [{"wild": 1.0}]
    two = calibrate.blends(("fer2013", "ferplus"))
    np.testing.assert_allclose([blend["ferplus"] for blend in two], np.linspace(0, 1, 11))
    three = calibrate.blends(HEADS)
    assert len(three) == 66
    np.testing.assert_allclose([sum(blend.values()) for blend in three], 1)
    assert len({tuple(blend.values()) for blend in three}) == 66


def test_each_head_has_the_temperature_of_the_faces_it_learned(network: keras.Model) -> None:
    """`wild` is calibrated on the sets from elsewhere, the others on FER2013's faces."""
    faces, other = make_faces(4, seed=1), make_faces(4, seed=2)
    # Each head is right on its own faces, so that it could be surer, and by chance on the others.
    labels = [network.predict(each.crops, verbose=0) for each in (faces, other)]
    faces = FaceSet(faces.crops, labels[0]["fer2013"].argmax(axis=1))
    other = FaceSet(other.crops, labels[1]["wild"].argmax(axis=1))
    alone = calibrate.fit(network, faces).temperature
    both = calibrate.fit(network, faces, [other]).temperature
    swapped = calibrate.fit(network, other, [faces]).temperature
    assert both["fer2013"] == alone["fer2013"] < swapped["fer2013"]
    assert both["wild"] < alone["wild"] == swapped["wild"]


@pytest.mark.parametrize(
    ("head", "width"), [("fer2013", 7), ("ferplus", 7), ("wild", 7), ("valence", 3)]
)
def test_a_single_head_is_its_own_blend(head: str, width: int) -> None:
    keras.utils.set_random_seed(1)
    network, faces = networks.build(Architecture("cnn", scaling="unit"), (head,)), make_faces(4)
    kernel, bias = network.get_layer(head).get_weights()
    network.get_layer(head).set_weights([np.random.default_rng(1).normal(0, 9, kernel.shape), bias])
    before = np.log(network.predict(faces.crops, verbose=0)[head])
    calibration = calibrate.fit(network, faces)
    assert set(calibration.temperature) == {head, "probabilities"}
    assert calibration.blend == {head: 1.0}
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
