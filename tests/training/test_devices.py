from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import keras
import numpy as np
import pytest

from tests.training.generated import make_faces, write_fer2013
from training import devices
from training.errors import TrainingError

# Trains a plain CNN through the command line and notes how JAX spreads each batch.
SCRIPT = """
import dataclasses, json, sys
import jax, keras
from training import recipes
from training.__main__ import main

seen, spread = [], jax.make_array_from_process_local_data

def noting(*arguments):
    array = spread(*arguments)
    shards = [(shard.device.id, shard.data.shape) for shard in array.addressable_shards]
    seen.append((array.shape, shards))
    return array

jax.make_array_from_process_local_data = noting
small = dataclasses.replace(
    recipes.COMPARED["cnn"], epochs=1, batch_size=8, warmup=0.0, held_out=0.0, ema=0.5
)
recipes.RECIPES["small"] = small
data, out, count = sys.argv[1:]
code = main(["train", "--data", data, "--out", out, "--recipe", "small", "--devices", count])
if code:
    sys.exit(code)
variable = keras.layers.Dense(1)
variable.build((None, 2))
on = sorted(device.id for device in variable.kernel.value.sharding.device_set)
print(json.dumps({"batches": seen, "variable": on}))
"""


def _train(data: Path, out: Path, count: int) -> subprocess.CompletedProcess[str]:
    on_jax = {
        "KERAS_BACKEND": "jax",
        "JAX_PLATFORMS": "cpu",
        "XLA_FLAGS": "--xla_force_host_platform_device_count=2",
    }
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, str(data), str(out), str(count)],
        cwd=Path(__file__).parents[2], env=os.environ | on_jax, timeout=300,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Faces whose last batches hold odd numbers: 21 to learn from, 13 to check on."""
    folder = tmp_path_factory.mktemp("odd")
    faces = make_faces(3)
    write_fer2013(folder, {"Training": faces, "PublicTest": faces.take(np.arange(13))})
    return folder


def test_one_device_needs_nothing() -> None:
    devices.use(1)
    assert keras.distribution.distribution() is None


@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="about TensorFlow")
def test_tensorflow_shares_nothing() -> None:
    with pytest.raises(TrainingError, match="KERAS_BACKEND=jax"):
        devices.use(2)
    assert keras.distribution.distribution() is None


def test_two_devices_share_every_batch(odd: Path, tmp_path: Path) -> None:
    pytest.importorskip("jax")
    ended = _train(odd, tmp_path / "run", count=2)
    assert ended.returncode == 0, ended.stderr
    noted = json.loads(ended.stdout.splitlines()[-1])
    crops = [(shape, shards) for shape, shards in noted["batches"] if shape[1:] == [48, 48]]
    assert [[8, 48, 48], [[0, [4, 48, 48]], [1, [4, 48, 48]]]] in [list(each) for each in crops]
    for shape, shards in noted["batches"]:
        assert [device for device, _ in shards] == [0, 1]
        assert [part[0] * 2 for _, part in shards] == [shape[0]] * 2
    assert noted["variable"] == [0, 1]
    assert {path.name for path in (tmp_path / "run").iterdir()} == {
        "model.keras", "model.json", "history.csv",
    }  # fmt: skip


def test_more_devices_than_there_are(odd: Path, tmp_path: Path) -> None:
    pytest.importorskip("jax")
    ended = _train(odd, tmp_path / "run", count=3)
    assert ended.returncode == 1
    assert "training: There are 2 devices here, not 3." in ended.stderr
    assert not (tmp_path / "run").exists()
