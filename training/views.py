"""Augmented views for distillation: the teachers answer on the very pictures that a student sees.

As Beyer et al. (2022, Knowledge distillation: a good teacher is patient and consistent). Views are
made anew from their numbers, and only the answers are kept.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np

from training import files, forward
from training.augment import Augmentation
from training.data import FaceSet
from training.losses import Targets
from training.pool import Pool, joined, pool
from training.recipes import Recipe

MOST = 16
_COUNT = "views.json"
_ANSWERS = "view{}-{}.npz"


class Views:
    """Views of the faces that are learned from: number 0 as they are, others changed.

    sets: FER2013's faces first. folder: where the answers are kept.
    """

    def __init__(self, sets: Sequence[FaceSet], strength: Augmentation, folder: Path) -> None:
        self.sets, self.folder = sets, folder
        self.crops = np.concatenate([each.crops for each in sets])
        self._change = forward.changer(strength)

    def answer(self, name: str, teacher: keras.Model, deadline: float) -> None:
        """Keep what the teacher of this name answers on each view.

        The first teacher answers on as many as it can until `deadline`, of `time.monotonic`; the
        others on these, however long that takes.
        """
        plain, mirrored = forward.reader(teacher, mirrored=False), forward.reader(teacher)
        count, made, started = self.count(), 0, time.monotonic()
        while made < (count or MOST):
            now = time.monotonic()
            if not count and made > 1 and now + (now - started) / made > deadline:
                break
            path = self.folder / _ANSWERS.format(made, name)
            if not path.is_file():
                found = (plain if made else mirrored)(self.view(made))
                found.pop("probabilities")
                files.write_arrays(path, {h: v.astype(np.float16) for h, v in found.items()})
            made += 1
        if not count:
            files.write_json(self.folder / _COUNT, {"count": made})

    def count(self) -> int:
        """How many views there are, 0 before a teacher answered."""
        path = self.folder / _COUNT
        return int(json.loads(path.read_text(encoding="utf-8"))["count"]) if path.is_file() else 0

    def view(self, number: int) -> np.ndarray:
        """All faces as view `number` shows them, (N, 48, 48) uint8."""
        return self._change(self.crops, number) if number else self.crops

    def answers(self, number: int, teachers: Sequence[str]) -> Targets:
        """Mean of the teachers' answers on a view, by head, (N, classes) float32."""
        found = []
        for name in teachers:
            with np.load(self.folder / _ANSWERS.format(number, name)) as kept:
                found.append({head: kept[head].astype(np.float32) for head in kept})
        return {head: np.mean([each[head] for each in found], axis=0) for head in found[0]}

    def pool(self, recipe: Recipe, teachers: Sequence[str]) -> Pool:
        """All views with what is to be learned of them."""
        pools = []
        for number in range(self.count()):
            first, *more = self._seen(self.view(number))
            pools.append(pool(first, more, recipe, self.answers(number, teachers)))
        return joined(pools)

    def _seen(self, crops: np.ndarray) -> list[FaceSet]:
        ends = np.cumsum([len(each) for each in self.sets])
        parts = np.split(crops, ends[:-1])
        return [replace(each, crops=part) for each, part in zip(self.sets, parts, strict=True)]
