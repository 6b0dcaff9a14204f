"""Self-test: checks that all parts load and work together, one line for each, with its time."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from ..sources.open import SourceError
from ..vision.emotions import ModelError
from ..vision.faces import DetectorError
from ..vision.pipeline import Analyzer
from ..vision.readings import Analysis

_EXPECTED = [("happy", True)]  # the one face of the bundled picture smiles


class CheckFailed(Exception):
    """What a check found wrong, as a sentence."""


class SelfTest:
    """The checks, in their order, on what the program is made of.

    read_demo: analyses the bundled picture.
    show_demo: the same in the real window, with the window's pixels (H, W, 3) uint8.
    """

    def __init__(
        self,
        make_analyzer: Callable[[], Analyzer],
        read_demo: Callable[[Analyzer], Analysis],
        show_demo: Callable[[], tuple[Analysis | None, NDArray[np.uint8]]],
    ) -> None:
        self._make_analyzer = make_analyzer
        self._read_demo = read_demo
        self._show_demo = show_demo

    def run(self) -> bool:
        """Run and print all checks; stops at the first that fails and gives False then."""
        checks = {
            "the model and the face detector load": self._load,
            "the bundled picture's face is found and read as happy": self._read,
            "the window opens and shows the same": self._show,
        }
        for name, check in checks.items():
            start = perf_counter()
            try:
                check()
            except (CheckFailed, ModelError, DetectorError, SourceError) as error:
                print(f"FAILED      {name}: {error}")
                return False
            print(f"ok {1000 * (perf_counter() - start):6.0f} ms  {name}")
        return True

    def _load(self) -> None:
        self._analyzer = self._make_analyzer()

    def _read(self) -> None:
        _check(self._read_demo(self._analyzer))

    def _show(self) -> None:
        analysis, pixels = self._show_demo()
        if analysis is None:
            raise CheckFailed("The window showed no reading in time.")
        _check(analysis)
        if pixels.min() == pixels.max():
            raise CheckFailed("The window stayed empty.")


def _check(analysis: Analysis) -> None:
    read = [(face.emotion, face.certain) for face in analysis.faces]
    if read != _EXPECTED:
        raise CheckFailed(f"It was read as {read or 'no face'} instead of {_EXPECTED}.")
