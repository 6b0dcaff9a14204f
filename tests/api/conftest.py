"""What the tests of the Python interface share: readers, pictures and films."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app import Reader
from tests.feeding import write_clip


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader()


@pytest.fixture
def portrait(demo_pixels: np.ndarray) -> np.ndarray:
    """The bundled face, (240, 320, 3) uint8 BGR."""
    return demo_pixels[:240, 60:380]


@pytest.fixture
def film(tmp_path: Path, portrait: np.ndarray) -> Path:
    """The bundled face for a second, then nobody for half a second, 10 frames a second."""
    wall = np.full_like(portrait, 128)
    return write_clip(tmp_path / "film.avi", [portrait] * 10 + [wall] * 5, rate=10)
