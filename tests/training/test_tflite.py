from __future__ import annotations

import struct
from itertools import pairwise

import numpy as np
import pytest

from app.common.paths import MODEL
from training.tflite import layers


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"\0" * 4 + b"TFL3"])
def test_what_is_no_model_is_refused(content: bytes) -> None:
    with pytest.raises((ValueError, struct.error, IndexError, KeyError)):
        list(layers(content))


def test_the_shipped_model_s_layers_are_found_in_order() -> None:
    found = list(layers(MODEL.read_bytes()))
    kernels = [kernel for _, kernel, _ in found]
    convolutions = [kernel for kernel in kernels if kernel.ndim == 4]
    assert len(convolutions) == 16
    for first, second in pairwise(convolutions):
        assert first.shape[0] == second.shape[3]
    for _, kernel, bias in found:
        assert kernel.dtype == bias.dtype == np.float32
        assert bias.shape == (kernel.shape[0],)
        assert np.isfinite(kernel).all()
        assert 0 < np.abs(kernel).max() < 100, "multiplied by its scales"
