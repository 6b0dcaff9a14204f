"""Stands for the fit of an adaptation, which takes a while and may fail."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from app.personal.adaptation import Proposal
from app.personal.corrections import Correction, Corrections
from app.personal.errors import PersonalError
from app.vision.emotions import Adaptation
from tests.personal.users import make_face

ADAPTATION = Adaptation(np.ones((512, 7), np.float32), np.zeros(7, np.float32))


class Learning:
    """Proposes what the test says, once it may."""

    def __init__(self, right_after: int = 8, words: str = "") -> None:
        """words: why it fails; "" where it does not."""
        self.right_after = right_after
        self.words = words
        self.may = threading.Event()
        self.may.set()
        self.asked: list[int] = []

    def __call__(self, corrections: Sequence[Correction]) -> Proposal:
        self.asked.append(len(corrections))
        assert self.may.wait(5.0)
        if self.words:
            raise PersonalError(self.words)
        return Proposal(ADAPTATION, len(corrections), 0, self.right_after, 500, 0.96)


def correct(corrections: Corrections, count: int) -> list[Correction]:
    """So many faces are corrected, all to neutral."""
    return [corrections.add(make_face(seed), "neutral", "camera") for seed in range(count)]
