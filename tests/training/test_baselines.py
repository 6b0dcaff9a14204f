from __future__ import annotations

from collections.abc import Callable

import keras
import pytest

from training import baselines

NETWORKS = [baselines.cnn, baselines.mini_xception]


def test_maps_are_halved_four_times() -> None:
    assert baselines.cnn((48, 48, 3)).output_shape == (None, 3, 3, 256)
    assert baselines.mini_xception((48, 48, 3)).output_shape == (None, 3, 3, 80)
    assert baselines.mini_xception((96, 96, 3)).output_shape == (None, 6, 6, 80)


def test_mini_xception_is_as_small_as_it_says() -> None:
    assert 30_000 < baselines.mini_xception((48, 48, 3)).count_params() < 36_000


@pytest.mark.parametrize("make", NETWORKS)
def test_every_convolution_is_normalised(
    make: Callable[[tuple[int, int, int]], keras.Model],
) -> None:
    trunk = make((48, 48, 3))
    found = [layer for layer in trunk.layers if "conv" in layer.name]
    norms = [layer for layer in trunk.layers if "normalization" in layer.name]
    assert len(found) == len(norms) >= 4
    assert not any(layer.use_bias for layer in found)
