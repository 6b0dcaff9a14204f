from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("jax")

# Answers, in batches of 4, what 1, 4 and 10 faces show, and the ten faces' mirror images; for
# comparison, what the network itself says of both. Counts how often the ten's answers are compiled.
_SCRIPT = """
import sys
import keras
import numpy as np
from training import forward

keras.utils.set_random_seed(1)
crops = keras.Input((48, 48), dtype="uint8")
columns = keras.layers.GlobalAveragePooling1D()(keras.layers.Rescaling(1 / 64)(crops))
outputs = {
    head: keras.layers.Dense(width, "softmax", name=head)(columns)
    for head, width in (("fer2013", 7), ("ferplus", 8))
}
network = keras.Model(crops, outputs | {"embedding": columns})
call, traced = network.stateless_call, []

def counted(*arguments, **options):
    traced.append(1)
    return call(*arguments, **options)

rng = np.random.default_rng(1)
faces = (rng.random((10, 1, 48)) * rng.integers(0, 256, (10, 48, 48))).astype(np.uint8)
found = {f"{n}": forward.answers(network, faces[:n], 4) for n in (0, 1, 4)}
network.stateless_call = counted
found["10"] = forward.answers(network, faces, 4)
compiled = len(traced) / 2  # for a face, and for its mirror image
found["mirrored"] = forward.answers(network, faces[:, :, ::-1], 4)
found["face"] = network(faces)
found["back"] = network(faces[:, :, ::-1])
np.savez(sys.argv[1], compiled=compiled, **{
    f"{name}.{head}": rows for name, heads in found.items() for head, rows in heads.items()
})
"""
_HEADS = ("fer2013", "ferplus")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, np.ndarray]:
    """What the script answers, by number of faces and head."""
    path = tmp_path_factory.mktemp("forward") / "found.npz"
    ended = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(path)], cwd=Path(__file__).parents[2], timeout=300,
        env=os.environ | {"KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    with np.load(path) as arrays:
        return dict(arrays)


@pytest.mark.parametrize("count", [0, 1, 4, 10])
def test_each_face_has_one_answer_however_batches_are_filled(
    count: int, found: dict[str, np.ndarray]
) -> None:
    for head in _HEADS:
        rows = found[f"{count}.{head}"]
        assert rows.dtype == np.float32
        np.testing.assert_allclose(rows, found[f"10.{head}"][:count], atol=1e-5)
        np.testing.assert_allclose(rows.sum(axis=1), np.ones(count), rtol=1e-5)


def test_heads_answer_and_the_embedding_does_not(found: dict[str, np.ndarray]) -> None:
    names = {name.removeprefix("10.") for name in found if name.startswith("10.")}
    assert names == set(_HEADS)
    assert "face.embedding" in found


def test_an_answer_is_the_mean_over_a_face_and_its_mirror_image(
    found: dict[str, np.ndarray],
) -> None:
    for head in _HEADS:
        face, back = found[f"face.{head}"], found[f"back.{head}"]
        assert np.abs(face - back).max() > 0.01, "they are not the same"
        np.testing.assert_allclose(found[f"10.{head}"], (face + back) / 2, atol=1e-5)
        np.testing.assert_allclose(found[f"mirrored.{head}"], found[f"10.{head}"], atol=1e-5)


def test_three_batches_are_compiled_once(found: dict[str, np.ndarray]) -> None:
    assert found["compiled"] == 1
