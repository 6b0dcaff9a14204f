"""Face verifier: tells which of the cascades' candidates are faces, where exactly, how turned."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ai_edge_litert.interpreter import SignatureRunner
from numpy.typing import NDArray

from ..common.language import tr
from .model_files import (
    CURE,
    ModelError,
    open_runner,
    read_description,
    read_model,
    undescribed,
)

VERIFIER_SIDE = 32
"""Pixels of a candidate's crop, margin included."""

_INPUT = "crops"
_WIDTHS = {"face": 1, "box": 3, "roll": 1, "turn": 1}
_SIZES = (1, 2, 3, 4, 6, 8, 12, 16, 32)  # numbers of crops that have an interpreter of their own


@dataclass(frozen=True, eq=False)
class Verification:
    """What the verifier says of N candidates, each array (N,) float32.

    face: how likely the candidate is a face, 0 to 1. The rest means nothing where it is none.
    dx, dy: the face's middle less the candidate's, in the candidate's sides.
    size: logarithm of the face's side in the candidate's; 0 is as large.
    roll: degrees that the line between the eyes is turned by, 0 upright, positive clockwise on
        screen.
    turn: how far the tip of the nose is from the middle of the eyes, in distances between them; 0
        looks at the camera, positive to the right of the screen, above 0.4 a face seen half from
        the side.
    """

    face: NDArray[np.float32]
    dx: NDArray[np.float32]
    dy: NDArray[np.float32]
    size: NDArray[np.float32]
    roll: NDArray[np.float32]
    turn: NDArray[np.float32]


class FaceVerifier:
    """Verifies all candidates of a frame in one call.

    thresholds: what `face` must exceed, by the part of the candidates without a face that then pass
        for one ("5%", "1%", "0.1%").
    margin: of a candidate's side, added on each side of it before it is cut out and made 32 x 32.

    One instance belongs to one thread.
    """

    thresholds: dict[str, float]
    margin: float

    def __init__(self, model: Path, threads: int = 1) -> None:
        """Open `model` (.tflite), described by the JSON of the same name beside it.

        Raises ModelError when either is missing, damaged, or not a face verifier.
        """
        card = read_description(model)
        try:
            self.margin = float(card["input"]["margin"])
            self.thresholds = {name: float(value) for name, value in card["thresholds"].items()}
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise undescribed(model) from error
        self._model, self._content = model, read_model(model, card["sha256"])
        self._threads = threads
        self._runners: dict[int, SignatureRunner] = {}
        if not _fits(self._runner(_SIZES[0])):
            raise ModelError(
                tr("{path} is not a face verifier of this program. {cure}").format(
                    path=model, cure=tr(CURE)
                )
            )

    def verify(self, crops: NDArray[np.uint8]) -> Verification:
        """What crops (N, 32, 32) uint8 gray of candidates show; N may be 0. Raises ModelError."""
        parts = [crops[i : i + _SIZES[-1]] for i in range(0, len(crops), _SIZES[-1])]
        try:
            answers = [self._answer(part) for part in parts]
        except (ValueError, RuntimeError) as error:
            raise ModelError(
                tr("The face verifier has stopped working ({reason}). {cure}").format(
                    reason=error, cure=tr(CURE)
                )
            ) from error
        columns = np.concatenate([np.empty((0, sum(_WIDTHS.values())), np.float32), *answers]).T
        return Verification(*np.ascontiguousarray(columns))

    def _answer(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """All outputs side by side, (N, 6), for at most as many crops as one call takes.

        Another number of crops than before would make an interpreter allocate anew, so they are
        filled up to one of a few numbers.
        """
        size = next(size for size in _SIZES if size >= len(crops))
        filled = np.zeros((size, *crops.shape[1:]), np.uint8)
        filled[: len(crops)] = crops
        answers = self._runner(size)(crops=filled)
        return np.concatenate([answers[name] for name in _WIDTHS], axis=1)[: len(crops)]

    def _runner(self, size: int) -> SignatureRunner:
        if size not in self._runners:
            self._runners[size] = open_runner(self._model, self._content, self._threads)
        return self._runners[size]


def _fits(run: SignatureRunner) -> bool:
    inputs, outputs = run.get_input_details(), run.get_output_details()
    shapes = {name: tuple(details["shape_signature"]) for name, details in inputs.items()}
    widths = {name: int(details["shape"][-1]) for name, details in outputs.items()}
    return (
        shapes == {_INPUT: (-1, VERIFIER_SIDE, VERIFIER_SIDE)}
        and inputs[_INPUT]["dtype"] == np.uint8
        and widths == _WIDTHS
    )
