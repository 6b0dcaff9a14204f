"""A training campaign by the clock: teachers and a slim student in the minutes that there are.

Killed at any moment, it leaves the weights of the stages that are over and the state of the one
that was running; the same call goes on with the time that is left.
"""

from __future__ import annotations

import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np

from training import files, folding, forward, pieces, slim
from training.budget import Budget
from training.choosing import mean_macro_recall
from training.corpus import Sets
from training.data import EMOTIONS
from training.losses import Targets
from training.pace import Pieces, train
from training.pool import Pool, pool
from training.stages import Stage
from training.wild import WildSets

WEIGHTS_NAME = "{}.npz"
ANSWERS_NAME = "teachers.npz"
_STATE_NAME = "state.npz"
_KEPT_EVERY = 30.0  # seconds after which the running stage's state is written


@dataclass
class Campaign:
    """Where it is kept (`out`), what travels (`travels`), what is learned, and how long it has."""

    out: Path
    travels: Path
    sets: Sets
    more: WildSets
    budget: Budget

    def run(self, stages: tuple[Stage, ...], start: keras.Model) -> None:
        """Train all stages that are not over. start: a plain VGG19, which the first ones go on
        from. Raises TrainingError on another backend than JAX."""
        self.sets = self.sets[0].take(self.sets[0].are_faces()), self.sets[1]
        for number, stage in enumerate(stages):
            if not self._path(stage).is_file():
                self._stage(stage, stages[:number], stages[number:], start)
            if stage.travels:  # again, if it was stopped just before
                pieces.cut(self._path(stage), self.travels)
            print(f"{stage.name}: over after {self.budget.used():.0f} s in all.", flush=True)
        self._say(stages[-1])

    def _say(self, stage: Stage) -> None:
        """How right the stage's heads are, before calibration."""
        network, sets = self._network(stage), [self.sets[1], *self.more.checked]
        scores = [forward.answers(network, each.crops) for each in sets]
        for head in scores[0]:
            recall = mean_macro_recall([rows[head][:, : len(EMOTIONS)] for rows in scores], sets)
            print(f"{stage.name}, head {head}: mean macro recall {recall:.4f}", flush=True)

    def _stage(
        self, stage: Stage, before: tuple[Stage, ...], left: tuple[Stage, ...], start: keras.Model
    ) -> None:
        over = _share_over(self.out / _STATE_NAME, stage)
        parts = [stage.share * (1 - over), *(each.share for each in left[1:])]
        deadline = time.monotonic() + self.budget.left() * parts[0] / sum(parts)
        opinions = self._opinions(before) if stage.taught else None
        learned = pool(self.sets[0], self.more.learned, stage.recipe, opinions)
        if stage.work < 1:
            whole = self._network(before[-1])
            start = slim.cut_down(whole, stage.work, self.sets, self.more)
        network = folding.begin(stage.recipe, start, learned.crops)
        self._train(stage, network, learned, (over, deadline))
        pieces.write_network(self._path(stage), network)
        (self.out / _STATE_NAME).unlink(missing_ok=True)
        self.budget.keep()

    def _train(
        self, stage: Stage, network: keras.Model, learned: Pool, time_left: tuple[float, float]
    ) -> None:
        over, deadline = time_left
        running = Pieces(network, stage.recipe, learned, stage.steps)
        if over:
            _read_state(self.out / _STATE_NAME, running)
        kept = time.monotonic()
        for share, loss in train(running, deadline, over):
            if time.monotonic() - kept < _KEPT_EVERY:
                continue
            print(f"{stage.name}: {share:.0%}, loss {loss:.4f}", flush=True)
            _write_state(self.out / _STATE_NAME, stage, running, share)
            self.budget.keep()
            kept = time.monotonic()
        running.finish()

    def _opinions(self, teachers: tuple[Stage, ...]) -> Targets:
        """Mean answers of the stages before on all faces; they travel too."""
        path = self.out / ANSWERS_NAME
        if not path.is_file():
            crops = np.concatenate([e.crops for e in (self.sets[0], *self.more.learned)])
            found = [forward.answers(self._network(each), crops) for each in teachers]
            del found[0]["probabilities"]
            files.write_arrays(
                path,
                {h: np.mean([f[h] for f in found], axis=0).astype(np.float16) for h in found[0]},
            )
        pieces.cut(path, self.travels)
        with np.load(path) as kept:
            return {head: kept[head].astype(np.float32) for head in kept}

    def _network(self, stage: Stage) -> keras.Model:
        content = self._path(stage).read_bytes()
        return pieces.read_network(content, stage.recipe.dtype)

    def _path(self, stage: Stage) -> Path:
        return self.out / WEIGHTS_NAME.format(stage.name)


def _share_over(path: Path, stage: Stage) -> float:
    """Which share of the stage's time the state at `path` was written at; 0 of another stage's."""
    try:
        with np.load(path) as state:
            return float(state["share"]) if str(state["stage"]) == stage.name else 0.0
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return 0.0


def _write_state(path: Path, stage: Stage, running: Pieces, share: float) -> None:
    arrays = {
        f"{i}.{j}": np.asarray(values)
        for i, part in enumerate(running.state)
        for j, values in enumerate(part)
    }
    arrays |= {"stage": np.array(stage.name), "share": np.array(share)}
    files.write_arrays(path, arrays, compressed=False)


def _read_state(path: Path, running: Pieces) -> None:
    with np.load(path) as state:
        running.state = [
            [state[f"{i}.{j}"] for j in range(len(part))] for i, part in enumerate(running.state)
        ]
