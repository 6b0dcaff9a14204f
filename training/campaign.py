"""A training campaign by the clock: teachers and a slim student in the minutes that there are.

Killed at any moment, it leaves the weights of the stages that are over and the state of the one
that was running; the same call goes on with the time that is left.
"""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

import keras
import numpy as np

from training import files, folding, forward, pieces, slim
from training.budget import Budget
from training.choosing import mean_macro_recall
from training.corpus import Sets
from training.cutting import Cutter
from training.data import EMOTIONS
from training.losses import HEADS_OF
from training.pace import Pieces, train
from training.pool import Pool, pool
from training.stages import VIEWS, Stage
from training.views import Views
from training.wild import WildSets

WEIGHTS_NAME = "{}.npz"
ANSWERS_NAME = "teachers.npz"
_STATE_NAME = "state.npz"
_CUT = "-cut"  # behind a stage's name: what it starts from
_KEPT_EVERY = 30.0  # seconds after which the running stage's state is written
_FOR_ANSWERS = 0.25  # of a stage's time, in which the first teacher answers


class Campaign:
    """Where it is kept (`out`), what travels (`travels`), what is learned, and how long it has."""

    def __init__(
        self, out: Path, travels: Path, sets: Sets, more: WildSets, budget: Budget
    ) -> None:
        self.out, self.travels, self.budget = out, travels, budget
        self.sets, self.more = (sets[0].take(sets[0].are_faces()), sets[1]), more
        self.views = Views((self.sets[0], *more.learned), VIEWS, out)
        self.cutter = Cutter(slim.some(self.sets, more))

    def run(self, stages: tuple[Stage, ...], start: keras.Model) -> None:
        """Train all stages that are not over. start: a plain VGG19, which those go on from that
        go on from no other stage. Raises TrainingError on another backend than JAX."""
        try:
            for number, stage in enumerate(stages):
                if not self._path(stage.name).is_file():
                    self._stage(stage, stages[number:], start)
                    self._say(stage)
                if stage.travels:  # again, if it was stopped just before
                    pieces.cut(self._path(stage.name), self.travels)
                print(f"{stage.name}: over after {self.budget.used():.0f} s in all.", flush=True)
                for later in stages[number + 1 :]:
                    if later.start == stage.name and later.work < 1:
                        cut = self._path(later.name + _CUT)
                        self.cutter.begin(self._path(stage.name), later.work, cut)
        finally:
            self.cutter.close()

    def _say(self, stage: Stage) -> None:
        """How right the stage's heads are, before calibration."""
        sets = [self.sets[1], *self.more.checked]
        read = forward.reader(self._network(stage.name, stage.recipe.dtype))
        scores = [read(each.crops) for each in sets]
        for head in HEADS_OF[stage.recipe.loss]:
            rows = [each[head][:, : len(EMOTIONS)] for each in scores]
            recall = mean_macro_recall(rows, sets)
            right = [np.mean(r.argmax(axis=1) == e.labels) for r, e in zip(rows, sets, strict=True)]
            by_set = ", ".join(f"{share:.3f}" for share in right)
            print(
                f"{stage.name}, head {head}: mean macro recall {recall:.4f}, right on {by_set}",
                flush=True,
            )

    def _stage(self, stage: Stage, left: tuple[Stage, ...], start: keras.Model) -> None:
        over = _share_over(self.out / _STATE_NAME, stage)
        parts = [stage.share * (1 - over), *(each.share for each in left[1:])]
        seconds = self.budget.left() * parts[0] / sum(parts)
        deadline = time.monotonic() + seconds
        learned = self._learned(stage, time.monotonic() + _FOR_ANSWERS * seconds)
        network = folding.begin(stage.recipe, self._start(stage, start), learned.crops)
        self._train(stage, network, learned, (over, deadline))
        pieces.write_network(self._path(stage.name), network)
        (self.out / _STATE_NAME).unlink(missing_ok=True)
        self.budget.keep()

    def _start(self, stage: Stage, start: keras.Model) -> keras.Model:
        """The plain network that the stage goes on from."""
        if stage.work == 1:
            return folding.folded(self._network(stage.start)) if stage.start else start
        self.cutter.wait(self._path(stage.name + _CUT))
        return self._network(stage.name + _CUT)

    def _train(
        self, stage: Stage, network: keras.Model, learned: Pool, time_left: tuple[float, float]
    ) -> None:
        over, deadline = time_left
        running = Pieces(network, stage.recipe, learned, stage.steps)
        if over:
            _read_state(self.out / _STATE_NAME, running)
        kept, count = time.monotonic(), 0
        for share, loss in train(running, deadline, over):
            count += stage.steps
            if time.monotonic() - kept < _KEPT_EVERY:
                continue
            print(f"{stage.name}: {share:.0%}, {count} steps, loss {loss:.4f}", flush=True)
            _write_state(self.out / _STATE_NAME, stage, running, share)
            self.budget.keep()
            kept = time.monotonic()
        running.finish()
        print(f"{stage.name}: trained for {count} steps", flush=True)

    def _learned(self, stage: Stage, deadline: float) -> Pool:
        """The faces with what is to be learned of them. The teachers' answers on the faces as they
        are travel too."""
        if not stage.taught_by:
            return pool(self.sets[0], self.more.learned, stage.recipe)
        for name in stage.taught_by:
            self.views.answer(name, self._network(name, stage.recipe.dtype), deadline)
        print(f"{stage.name}: {self.views.count()} views, {self.budget.used():.0f} s", flush=True)
        path = self.out / ANSWERS_NAME
        if not path.is_file():
            found = self.views.answers(0, stage.taught_by)
            files.write_arrays(path, {head: v.astype(np.float16) for head, v in found.items()})
        pieces.cut(path, self.travels)
        return self.views.pool(stage.recipe, stage.taught_by)

    def _network(self, name: str, dtype: str = "float32") -> keras.Model:
        return pieces.read_network(self._path(name).read_bytes(), dtype)

    def _path(self, name: str) -> Path:
        return self.out / WEIGHTS_NAME.format(name)


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
