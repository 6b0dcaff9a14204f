"""Several devices, each of which takes its share of every batch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keras

from training.errors import TrainingError


def use(count: int) -> None:
    """Train on this many of the backend's devices from here on. Raises TrainingError.

    Must be called before the network is made. Keras shares batches out on JAX alone.
    """
    if count == 1:
        return
    if keras.backend.backend() != "jax":
        raise TrainingError("Several devices need JAX. Run it with KERAS_BACKEND=jax.")
    devices = keras.distribution.list_devices()
    if len(devices) < count:
        raise TrainingError(f"There are {len(devices)} devices here, not {count}.")
    keras.distribution.set_distribution(
        keras.distribution.DataParallel(devices=devices[:count], auto_shard_dataset=False)
    )


def count() -> int:
    """How many devices share each batch, to which its size must be even."""
    shared = keras.distribution.distribution()
    return 1 if shared is None else int(shared.device_mesh.devices.size)


@contextmanager
def one() -> Iterator[None]:
    """Leave the sharing for a while, for faces in any number."""
    shared = keras.distribution.distribution()
    keras.distribution.set_distribution(None)
    try:
        yield
    finally:
        keras.distribution.set_distribution(shared)
