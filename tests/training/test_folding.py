from __future__ import annotations

import dataclasses

import keras
import numpy as np

from tests.training.generated import make_faces
from tests.training.narrow import WIDTHS, narrow_network
from training import folding, networks
from training.networks import Architecture
from training.recipes import RECIPES


def _normed() -> keras.Model:
    """With statistics, shifts and scales that are those of faces, but for a little."""
    network, rng = narrow_network(batch_norm=True), np.random.default_rng(1)
    networks.start_norms(network, make_faces(4).crops)
    for layer in network.get_layer("trunk").layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.set_weights([w * rng.uniform(0.9, 1.1, w.shape) for w in layer.get_weights()])
    return network


def test_folded_network_answers_as_before_without_norms() -> None:
    network, crops = _normed(), make_faces(3).crops
    plain = folding.folded(network)
    assert not networks.architecture_of(plain).batch_norm
    before, after = (each.predict(crops, verbose=0) for each in (network, plain))
    for name in before:
        np.testing.assert_allclose(after[name], before[name], rtol=1e-3, atol=1e-3)


def test_folding_what_has_no_norms_is_a_copy() -> None:
    network = narrow_network()
    for one, other in zip(
        network.get_weights(), folding.folded(network).get_weights(), strict=True
    ):
        np.testing.assert_array_equal(one, other)


def test_a_network_begins_with_what_another_answers() -> None:
    start, crops = narrow_network(), make_faces(8).crops
    wanted = start.predict(crops, verbose=0)
    for architecture in (Architecture(), Architecture(batch_norm=True)):
        recipe = dataclasses.replace(
            RECIPES["wild"], architecture=architecture, dropout=0.0, dtype="float32"
        )
        network = folding.begin(recipe, start, crops)
        assert networks.architecture_of(network) == dataclasses.replace(architecture, widths=WIDTHS)
        found = network.predict(crops, verbose=0)
        for head in ("fer2013", "ferplus", "wild"):
            assert np.abs(found[head] - wanted[head]).mean() < 0.01


def test_other_sides_and_heads_begin_too() -> None:
    start, crops = narrow_network(heads=("fer2013",)), make_faces(2).crops
    recipe = dataclasses.replace(
        RECIPES["wild"], architecture=Architecture(side=96, batch_norm=True), dtype="float32"
    )
    network = folding.begin(recipe, start, crops)
    assert networks.architecture_of(network).side == 96
    assert set(network.predict(crops, verbose=0)) >= {"fer2013", "ferplus", "wild"}
