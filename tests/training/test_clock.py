from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from training import clock
from training.recipes import RECIPES

RECIPE = dataclasses.replace(RECIPES["wild"], minutes=2.0, learning_rate=0.5, warmup=0.1)


class Time:
    """A clock that goes on when it is told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr("training.clock.time.monotonic", lambda: self.now)


def _model() -> SimpleNamespace:
    return SimpleNamespace(optimizer=SimpleNamespace(learning_rate=None), stop_training=False)


def _begun(folder: Path, model: SimpleNamespace) -> clock.Clock:
    found = clock.Clock(RECIPE, folder)
    found.set_model(model)
    found.on_train_begin()
    return found


def test_factor_rises_in_a_line_and_falls_as_a_cosine() -> None:
    assert clock.factor(0.0, 0.1) == pytest.approx(0.01)
    assert clock.factor(0.05, 0.1) == pytest.approx(0.505)
    assert clock.factor(0.1, 0.1) == 1.0
    assert clock.factor(0.55, 0.1) == pytest.approx(0.5)
    assert clock.factor(1.0, 0.1) == pytest.approx(0.0)
    assert clock.factor(7.0, 0.1) == pytest.approx(0.0)
    assert clock.factor(0.0, 0.0) == 1.0


def test_learning_rate_follows_the_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    time, model = Time(monkeypatch), _model()
    found = _begun(tmp_path, model)
    found.on_train_batch_begin(0)
    assert model.optimizer.learning_rate == pytest.approx(0.005)
    time.now += 12
    found.on_train_batch_begin(1)
    assert model.optimizer.learning_rate == pytest.approx(0.5)
    time.now += 0.01  # hardly a change: the rate isn't set anew
    model.optimizer.learning_rate = None
    found.on_train_batch_begin(2)
    assert model.optimizer.learning_rate is None
    time.now += 54
    found.on_train_batch_begin(3)
    assert model.optimizer.learning_rate == pytest.approx(0.25, abs=0.001)
    assert not model.stop_training
    time.now += 54
    found.on_train_batch_end(3)
    assert model.stop_training


def test_a_later_run_has_the_time_that_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    time, model = Time(monkeypatch), _model()
    first = _begun(tmp_path, model)
    time.now += 60
    first.on_epoch_end(0)
    assert json.loads((tmp_path / "clock.json").read_text()) == {"seconds": 60.0}
    time.now += 1000  # nobody trains
    second = _begun(tmp_path, model)
    assert second.share() == pytest.approx(0.5)
    time.now += 61
    second.on_train_batch_end(0)
    assert model.stop_training


def test_learning_rate_falls_within_an_epoch_on_jax_too(tmp_path: Path) -> None:
    """There Keras keeps the optimizer's state beside the model while an epoch lasts."""
    pytest.importorskip("jax")
    script = (
        "import dataclasses, sys, time; from pathlib import Path; import keras, numpy as np\n"
        "from training import clock; from training.recipes import RECIPES\n"
        "settings = {'minutes': 1.0, 'learning_rate': 0.5, 'warmup': 0.0}\n"
        "recipe = dataclasses.replace(RECIPES['wild'], **settings)\n"
        "now = [0.0]; clock.time.monotonic = lambda: now[0]\n"
        "class Tick(keras.callbacks.Callback):\n"
        "    def on_train_batch_end(self, batch, logs=None): now[0] += 6.0\n"
        "model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])\n"
        "model.compile('sgd', 'mse')\n"
        "x = np.ones((5, 2), 'float32')\n"
        "model.fit(x, x[:, :1], batch_size=1, verbose=0, "
        "callbacks=[clock.Clock(recipe, Path(sys.argv[1])), Tick()])\n"
        "print('rate', float(model.optimizer.learning_rate))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=Path(__file__).parents[2], timeout=300,
        capture_output=True, text=True, check=False,
        env=os.environ | {"KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    rate = float(ended.stdout.split("rate")[1])
    assert rate == pytest.approx(0.5 * clock.factor(0.4, 0.0), rel=1e-3), "at the last batch"
