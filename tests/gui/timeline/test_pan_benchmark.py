from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from app.gui.timeline.pan_benchmark import pan
from tests.feeding import EMOTIONS


def test_every_step_is_painted_and_timed(qtbot: QtBot) -> None:
    seconds = np.arange(0, 3600, 0.5)
    probabilities = np.full((len(seconds), len(EMOTIONS)), 1 / len(EMOTIONS))
    taken = pan(EMOTIONS, seconds, probabilities, steps=2)
    assert len(taken) == 2 * 3 * 2, "lines and stacked, at three zooms"
    assert min(taken) > 0
