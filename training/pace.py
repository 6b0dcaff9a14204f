"""Training steps in long compiled pieces, the faces on the device, so that the card sets the pace.

On JAX: a piece is one call of a compiled scan over many steps. The learning rate falls by the
clock from piece to piece.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import keras
import numpy as np
from keras import ops

from training import losses
from training.clock import factor
from training.errors import TrainingError
from training.pool import Pool
from training.recipes import Recipe
from training.trainer import trainer

State = list[list[Any]]
"""Arrays of the trainable, the other and the optimizer's variables."""


class Pieces:
    """A network's training by pieces of `steps` batches each."""

    def __init__(self, network: keras.Model, recipe: Recipe, faces: Pool, steps: int) -> None:
        if keras.backend.backend() != "jax":
            raise TrainingError("A campaign is trained on JAX. Run it with KERAS_BACKEND=jax.")
        import jax

        heads = losses.HEADS_OF[recipe.loss]
        self.recipe, self.chances, self.steps = recipe, faces.chances, steps
        self.whole = trainer(network, recipe, steps)
        self.whole.optimizer.build(self.whole.trainable_variables)
        self.data = jax.device_put(
            (
                faces.crops,
                {head: faces.targets[head] for head in heads},
                {head: faces.weights[head] for head in heads},
            )
        )
        self.rng = np.random.default_rng(recipe.seed)
        self.state: State = [[v.value for v in variables] for variables in self._variables()]
        self._run = jax.jit(self._piece, donate_argnums=0)

    def run(self, share: float) -> Any:
        """One piece, at the learning rate for `share` (0 to 1) of the time; the losses (steps,).

        It is sent off and not waited for.
        """
        optimizer = self.whole.optimizer
        place = [v.name for v in optimizer.variables].index("learning_rate")
        rate = self.recipe.learning_rate * factor(share, self.recipe.warmup)
        self.state[2][place] = ops.convert_to_tensor(rate, "float32")
        self.state, lost = self._run(self.state, self.data, self._draw())
        return lost

    def finish(self) -> None:
        """Give the network what was learned."""
        for variables, values in zip(self._variables(), self.state, strict=True):
            for variable, value in zip(variables, values, strict=True):
                variable.assign(value)

    def _variables(self) -> tuple[list[Any], list[Any], list[Any]]:
        whole = self.whole
        return (
            whole.trainable_variables,
            whole.non_trainable_variables,
            whole.optimizer.variables,
        )

    def _draw(self) -> tuple[np.ndarray, ...]:
        """Of each step, which faces are drawn, and with whom and how much they are mixed."""
        shape = self.steps, self.recipe.batch_size
        rows = self.rng.choice(len(self.chances), shape, p=self.chances).astype(np.int32)
        if not self.recipe.mixup:
            return (rows,)
        partners = self.rng.choice(len(self.chances), shape, p=self.chances).astype(np.int32)
        share = self.rng.beta(self.recipe.mixup, self.recipe.mixup, shape).astype(np.float32)
        return rows, partners, np.maximum(share, 1 - share)

    def _piece(self, state: State, data: Any, drawn: Any) -> tuple[State, Any]:
        import jax

        def step(state: State, drawn: Any) -> tuple[State, Any]:
            trainable, others, optimizer = state
            batch = _batch(data, drawn)
            gradient = jax.value_and_grad(self._loss, has_aux=True)
            (loss, others), slopes = gradient(trainable, others, batch)
            trainable, optimizer = self.whole.optimizer.stateless_apply(
                optimizer, slopes, trainable
            )
            return [list(trainable), list(others), list(optimizer)], loss

        return jax.lax.scan(step, state, drawn)

    def _loss(self, trainable: Any, others: Any, batch: Any) -> tuple[Any, Any]:
        crops, targets, weights = batch
        outputs, others = self.whole.stateless_call(trainable, others, crops, training=True)
        shares = losses.compile_arguments(self.recipe)["loss_weights"]
        total = 0.0
        for head, share in shares.items():  # type: ignore[attr-defined]
            each = keras.losses.categorical_crossentropy(targets[head], outputs[head])
            total += share * ops.mean(weights[head] * each)
        return total, others


def train(pieces: Pieces, deadline: float, over: float = 0.0) -> Iterator[tuple[float, float]]:
    """Run pieces until `deadline`, of `time.monotonic`; gives, as each ends, which share of the
    time is over and the piece's mean loss.

    over: the share that was over when it was stopped before. The first piece compiles; the share
    counts from its end. A piece is sent off before the loss of the one before is waited for.
    """
    yield over, float(np.mean(pieces.run(over)))
    started, length, sent = time.monotonic(), 0.0, None
    while (now := time.monotonic()) + 2 * length < deadline:
        share = over + (1 - over) * (now - started) / (deadline - started)
        lost, sent = sent, pieces.run(share)
        if lost is not None:
            loss = float(np.mean(lost))
            length = max(length, time.monotonic() - now)
            yield share, loss
    if sent is not None:
        yield 1.0, float(np.mean(sent))


def _batch(data: Any, drawn: Any) -> Any:
    """Crops (B, 48, 48) uint8, targets and weights by head, of one step's faces."""
    crops, targets, weights = data
    rows = drawn[0]
    if len(drawn) == 1:
        return _taken(crops, rows), _each(targets, rows), _each(weights, rows)
    _, partners, share = drawn
    mixed = _mix(_taken(crops, rows), _taken(crops, partners), share)
    return (
        ops.cast(ops.round(mixed), "uint8"),
        {h: _mix(_taken(t, rows), _taken(t, partners), share) for h, t in targets.items()},
        {h: _mix(_taken(w, rows), _taken(w, partners), share) for h, w in weights.items()},
    )


def _each(arrays: dict[str, Any], rows: Any) -> dict[str, Any]:
    return {head: _taken(values, rows) for head, values in arrays.items()}


def _taken(values: Any, rows: Any) -> Any:
    return ops.take(values, rows, axis=0)


def _mix(one: Any, other: Any, share: Any) -> Any:
    share = ops.reshape(share, (-1, *[1] * (len(one.shape) - 1)))
    return share * ops.cast(one, "float32") + (1 - share) * ops.cast(other, "float32")
