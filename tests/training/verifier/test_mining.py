from __future__ import annotations

import numpy as np
import pytest

from training.verifier import mining


def test_without_pictures_and_textures_there_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mining, "pictures", lambda: iter(()))
    assert mining.mine(seed=1, textures=0).shape == (0, 32, 32)


def test_cascades_find_candidates_in_a_texture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mining, "pictures", lambda: iter(()))
    monkeypatch.setattr(mining, "_ANGLES", (20,))
    found = mining.mine(seed=1, textures=1)
    assert found.shape[1:] == (32, 32)
    assert found.dtype == np.uint8
    assert len(found) > 2
    assert found.std(axis=(1, 2)).max() > 5
    np.testing.assert_array_equal(mining.mine(seed=1, textures=1), found)


def test_pictures_come_with_the_packages() -> None:
    pytest.importorskip("skimage")
    picture = next(mining.pictures())
    assert picture.dtype == np.uint8
    assert max(picture.shape) <= 640
