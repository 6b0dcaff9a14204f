from __future__ import annotations

from pathlib import Path

import keras
import numpy as np
import pytest

from tests.training.generated import make_faces
from tests.training.narrow import HEADS, WIDTHS, narrow_network
from training import models, networks
from training.errors import TrainingError
from training.export import export
from training.restore import restore


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A narrow network as `export` writes it."""
    folder = tmp_path_factory.mktemp("narrow")
    narrow_network().save(folder / "model.keras")
    export(folder / "model.keras", folder / "model.tflite", None)
    return folder / "model.tflite"


def test_restored_network_answers_as_the_file_does(small: Path) -> None:
    network, crops = restore(small), make_faces(3).crops
    assert networks.widths_of(network) == WIDTHS
    found, said = network.predict(crops, verbose=0), models.open_model(small)(crops)
    for head in ("probabilities", *HEADS):
        np.testing.assert_allclose(found[head], said[head], atol=0.05)


def test_weights_are_those_of_the_file(small: Path) -> None:
    """int8 has 255 steps, from the least to the greatest of a channel."""
    exact = keras.models.load_model(small.with_suffix(".keras")).get_weights()
    for before, after in zip(exact, restore(small).get_weights(), strict=True):
        step = np.abs(before).max(axis=tuple(range(before.ndim - 1))) / 127
        assert (np.abs(after - before) <= 0.51 * step + 1e-6).all()


def test_exported_model_opens_as_a_network_to_train_on(small: Path) -> None:
    assert set(models.open_network(small).output) == {"probabilities", "embedding", *HEADS}


@pytest.mark.parametrize("content", [b"", b"no model", b"\x1c\x00\x00\x00TFL3" + b"\x00" * 60])
def test_other_files_are_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.tflite"
    path.write_bytes(content)
    with pytest.raises(TrainingError, match="no exported VGG19"):
        restore(path)
    with pytest.raises(TrainingError, match="no exported VGG19"):
        restore(tmp_path / "none.tflite")


def test_file_cut_short_is_refused(small: Path, tmp_path: Path) -> None:
    path = tmp_path / "short.tflite"
    path.write_bytes(small.read_bytes()[:-2000])
    with pytest.raises(TrainingError, match="no exported VGG19"):
        restore(path)
