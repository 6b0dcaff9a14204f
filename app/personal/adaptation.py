"""Adaptation of the model's last layer to a user's corrections, with cross-validation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from ..common.language import tr
from ..common.text import percent
from ..vision.emotions import Adaptation, ModelError
from .corrections import Correction
from .errors import PersonalError
from .files import read_arrays, remove, write_arrays
from .references import WIDTH, References
from .ridge_fit import TrainingFaces, agreement, cross_validate, refit

FEWEST = 10
"""Smallest number of corrections for an adaptation."""
FLOOR = 0.9
"""Smallest share of the references that must keep their emotion, 0 to 1."""
_WORTH = 0.1  # smallest gain in corrections read as the user does, as a share of all
_MARGINS = (2.0, 1.0, 0.5)  # log-probability leads of a chosen emotion, the strongest first

Embed = Callable[[NDArray[np.uint8]], tuple[NDArray[np.float32], NDArray[np.float32]]]
"""Embedding function: from crops (N, 48, 48) uint8 to embeddings (N, 512) float32 and the shipped
model's probabilities (N, 7) float32."""


@dataclass(frozen=True, eq=False)
class Proposal:
    """Proposed adaptation, with its cross-validation.

    adaptation: of the model's last layer.
    corrections: their number.
    right_before: corrections that the shipped model reads as the user does.
    right_after: the same for adaptations fitted without them (cross-validation).
    references: their number.
    agreement: share of the references that keep their emotion, 0 to 1.
    """

    adaptation: Adaptation
    corrections: int
    right_before: int
    right_after: int
    references: int
    agreement: float

    @property
    def accuracy_before(self) -> float:
        """Accuracy of the shipped model on the corrections, 0 to 1."""
        return self.right_before / self.corrections

    @property
    def accuracy_after(self) -> float:
        """Cross-validated accuracy of the adaptation on the corrections, 0 to 1."""
        return self.right_after / self.corrections

    @property
    def helps(self) -> bool:
        """Acceptance test: whether the adaptation may be used."""
        gain = self.right_after - self.right_before
        return gain >= ceil(_WORTH * self.corrections) and self.agreement >= FLOOR

    @property
    def words(self) -> str:
        """Summary for the user: accuracy before and after, and the verdict."""
        tested = tr(
            "Of your {corrections} corrected faces, the original model reads {right_before} as you "
            "do ({percent_before}). The adapted model reads {right_after} ({percent_after}), each "
            "tested without learning from it. Of {others} other faces, {percent_kept} keep their "
            "label."
        ).format(
            corrections=self.corrections,
            right_before=self.right_before,
            percent_before=percent(self.accuracy_before),
            right_after=self.right_after,
            percent_after=percent(self.accuracy_after),
            others=self.references,
            percent_kept=percent(self.agreement),
        )
        return f"{tested} {self._verdict}"

    @property
    def _verdict(self) -> str:
        if self.helps:
            return tr("Adapting helps.")
        if self.agreement < FLOOR:
            return tr("It would change too many other faces, so it is not used.")
        return tr("The gain is too small, so it is not used. More corrections may help.")


def propose(
    corrections: Sequence[Correction],
    emotions: Sequence[str],
    embed: Embed,
    references: References,
) -> Proposal:
    """Fit an adaptation to corrections, with cross-validation.

    Raises PersonalError for fewer than FEWEST corrections, and where the model fails.

    corrections: to learn from.
    emotions: the model's, in its order.
    embed: the model's embedding function.
    references: faces that should keep their emotion.
    """
    if len(corrections) < FEWEST:
        raise PersonalError(
            tr("Adapting needs {fewest} corrections; there are {number}.").format(
                fewest=FEWEST, number=len(corrections)
            )
        )
    try:
        embeddings, probabilities = embed(np.stack([c.crop for c in corrections]))
    except (ModelError, RuntimeError, ValueError) as error:  # the last two come from LiteRT
        raise PersonalError(
            tr("The model cannot read your corrections: {reason}").format(reason=error)
        ) from error
    chosen = np.array([tuple(emotions).index(c.chosen) for c in corrections])
    return fit(TrainingFaces(embeddings, probabilities, chosen), references)


def fit(faces: TrainingFaces, references: References) -> Proposal:
    """Fit the strongest adaptation with enough agreement, and cross-validate it."""
    # One thread: on these small matrices, several would only wait for each other.
    with threadpool_limits(1):
        for margin in _MARGINS:
            adaptation = refit(faces, references, margin)
            agreed = agreement(adaptation, references)
            if agreed >= FLOOR:
                break
        after = cross_validate(faces, references, margin)
    return Proposal(adaptation, len(faces), faces.right(), after, len(references), agreed)


class AdaptationStore:
    """File store of one adaptation, bound to a model by its SHA-256."""

    def __init__(self, path: Path, model_sha256: str) -> None:
        self._path = path
        self._model_sha256 = model_sha256

    def save(self, adaptation: Adaptation) -> None:
        """Save the adaptation in place of the last one. Raises PersonalError."""
        arrays = {"kernel": adaptation.kernel, "bias": adaptation.bias}
        write_arrays(self._path, **arrays, model_sha256=self._model_sha256)

    def load(self, emotions: int = 7) -> Adaptation | None:
        """Load the adaptation; None where none is saved.

        Raises PersonalError for a file that is damaged or belongs to another model.
        """
        if not self._path.exists():
            return None
        shapes = {"kernel": (WIDTH, emotions), "bias": (emotions,)}
        return Adaptation(**read_arrays(self._path, shapes, self._model_sha256))

    def delete(self) -> None:
        """Delete the file. Raises PersonalError."""
        remove(self._path)
