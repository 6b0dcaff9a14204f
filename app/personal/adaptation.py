"""Adaptation of the model's last layer to a user's corrections, with cross-validation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from ..vision.emotions import Adaptation, ModelError
from .corrections import Correction
from .errors import PersonalError
from .files import read_arrays, remove, write_arrays
from .references import WIDTH, References
from .ridge_fit import TrainingFaces, agreement, cross_validate, refit

FEWEST = 10
"""Corrections that an adaptation needs."""
FLOOR = 0.9
"""Share of the references that an adaptation must read as the shipped model does."""
_WORTH = 0.1  # of the corrections that must be won for an adaptation to be used
_MARGINS = (2.0, 1.0, 0.5)  # by which a chosen emotion is to lead, of logarithms; boldest first

Embed = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]
"""Crops (N, 48, 48) uint8 in; embeddings (N, 512) and the shipped probabilities (N, 7) out."""


@dataclass(frozen=True, eq=False)
class Proposal:
    """An adaptation, and what it would change.

    corrections: how many.
    right_before, right_after: how many of them are read as the user does by the shipped model, and
        by adaptations that have not seen them (cross-validation).
    references: how many.
    agreement: the share of them, 0 to 1, that is read as before.
    """

    adaptation: Adaptation
    corrections: int
    right_before: int
    right_after: int
    references: int
    agreement: float

    @property
    def accuracy_before(self) -> float:
        return self.right_before / self.corrections

    @property
    def accuracy_after(self) -> float:
        return self.right_after / self.corrections

    @property
    def helps(self) -> bool:
        """Only then may it be used."""
        gain = self.right_after - self.right_before
        return gain >= ceil(_WORTH * self.corrections) and self.agreement >= FLOOR

    @property
    def words(self) -> str:
        """What it would change, for the user."""
        tested = (
            f"Of your {self.corrections} corrected faces, the program as it came reads "
            f"{self.right_before} as you do ({self.accuracy_before:.0%}); adapted, it reads "
            f"{self.right_after} ({self.accuracy_after:.0%}), each tested without having been "
            f"learned from. Of {self.references} other faces, {self.agreement:.0%} keep their "
            "label."
        )
        if self.helps:
            return f"{tested} Adapting helps."
        if self.agreement < FLOOR:
            return f"{tested} It would change too many other faces, so it is not used."
        return f"{tested} That is too little, so it is not used. More corrections may help."


def propose(
    corrections: Sequence[Correction],
    emotions: Sequence[str],
    embed: Embed,
    references: References,
) -> Proposal:
    """The adaptation of a model of these emotions to some corrections, and what it would change.

    Raises PersonalError for fewer than FEWEST corrections, and where the model fails.
    """
    if len(corrections) < FEWEST:
        raise PersonalError(f"Adapting needs {FEWEST} corrections; there are {len(corrections)}.")
    try:
        embeddings, probabilities = embed(np.stack([c.crop for c in corrections]))
    except (ModelError, RuntimeError, ValueError) as error:  # the last two are LiteRT's own
        raise PersonalError(f"The model cannot read your corrections: {error}") from error
    chosen = np.array([tuple(emotions).index(c.chosen) for c in corrections])
    return fit(TrainingFaces(embeddings, probabilities, chosen), references)


def fit(lessons: TrainingFaces, references: References) -> Proposal:
    """The boldest adaptation that leaves enough references as they are, put to the test."""
    # These matrices are small: several threads would spend their time waiting for each other.
    with threadpool_limits(1):
        for margin in _MARGINS:
            adaptation = refit(lessons, references, margin)
            agreed = agreement(adaptation, references)
            if agreed >= FLOOR:
                break
        after = cross_validate(lessons, references, margin)
    return Proposal(adaptation, len(lessons), lessons.right(), after, len(references), agreed)


class AdaptationStore:
    """Keeps one adaptation in a file, for the model that it was fitted to."""

    def __init__(self, path: Path, model_sha256: str) -> None:
        self._path = path
        self._model_sha256 = model_sha256

    def save(self, adaptation: Adaptation) -> None:
        """Keep it in place of what was there. Raises PersonalError."""
        arrays = {"kernel": adaptation.kernel, "bias": adaptation.bias}
        write_arrays(self._path, **arrays, model_sha256=self._model_sha256)

    def load(self, emotions: int = 7) -> Adaptation | None:
        """What was kept; None if nothing was. Raises PersonalError for a file that is damaged or
        belongs to another model."""
        if not self._path.exists():
            return None
        shapes = {"kernel": (WIDTH, emotions), "bias": (emotions,)}
        return Adaptation(**read_arrays(self._path, shapes, self._model_sha256))

    def delete(self) -> None:
        """Keep it no longer. Raises PersonalError."""
        remove(self._path)
