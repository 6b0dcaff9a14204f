from __future__ import annotations

import keras
import numpy as np

from tests.training.candidates import make_candidates
from training.verifier import network
from training.verifier.data import FACE
from training.verifier.train import learned

TINY = (4, 4, 8)


def test_the_loss_does_not_see_what_others_answer_for_box_roll_and_turn() -> None:
    keras.utils.set_random_seed(1)
    built, made = network.build(TINY, 8), make_candidates(4)
    built.compile(optimizer="sgd", **network.compile_arguments())

    def loss(truth: np.ndarray) -> float:
        targets, counts = learned(truth, made.weights)
        return float(built.evaluate(made.crops, targets, sample_weight=counts, verbose=0)[0])

    odd = made.truth.copy()
    odd[4:, FACE + 1 :] = 77
    assert loss(odd) == loss(made.truth)
    odd[:4, FACE + 1 :] = 77
    assert loss(odd) > 10 * loss(made.truth)


def test_the_network_has_the_size_that_was_asked_for() -> None:
    built = network.build()
    assert 50_000 <= built.count_params() <= 150_000
    shapes = {name: tuple(output.shape) for name, output in built.output.items()}
    expected = {"face": (None, 1), "box": (None, 3), "roll": (None, 1), "turn": (None, 1)}
    assert shapes == expected


def test_darkness_and_faint_contrast_change_little() -> None:
    keras.utils.set_random_seed(1)
    built, crops = network.build(TINY, 8), make_candidates(6).crops
    dark = (crops * 0.4 + 5).astype(np.uint8)
    light, dim = (built.predict(c, verbose=0)["roll"] for c in (crops, dark))
    np.testing.assert_allclose(light, dim, atol=0.35 * np.abs(light).max())
