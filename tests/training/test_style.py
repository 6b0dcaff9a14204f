from __future__ import annotations

import cv2
import numpy as np
import pytest

from training.style import DPI, figure_of, percent, png


def test_an_empty_figure_has_its_size_and_its_title() -> None:
    plain, pixels = (
        np.asarray(cv2.imdecode(np.frombuffer(png(each), np.uint8), cv2.IMREAD_COLOR))
        for each in (figure_of(4, 3, "", ""), figure_of(4, 3, "What it is", "of these faces"))
    )
    assert plain.shape == pixels.shape == (3 * DPI, 4 * DPI, 3)
    changed = np.argwhere(np.abs(plain.astype(int) - pixels).max(axis=2) > 0)
    assert len(changed)
    assert changed[:, 0].max() < 0.64 * DPI


@pytest.mark.parametrize(
    ("share", "words"), [(0, "0%"), (0.5, "50%"), (0.123, "12.3%"), (1, "100%")]
)
def test_percent(share: float, words: str) -> None:
    assert percent(share) == words
