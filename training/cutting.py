"""Background channel pruning: students' starts are cut on the processor while the card trains."""

from __future__ import annotations

import os
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

# Here, Keras must not be imported: the other process chooses its device first.


class Cutter:
    """Cuts networks down in a process of its own, one after another; `close` ends it.

    crops: (N, 48, 48) uint8, faces that the weights are fitted on.
    """

    def __init__(self, crops: np.ndarray) -> None:
        self._crops = crops
        self._cuts: dict[Path, Future[None]] = {}
        self._process: ProcessPoolExecutor | None = None

    def begin(self, whole: Path, work: float, out: Path) -> None:
        """Cut the network that `pieces.write_network` wrote to `whole` down to `work` (0 to 1) of
        its multiplications, and write it to `out`, if it is not there."""
        if out.is_file() or out in self._cuts:
            return
        if self._process is None:
            self._process = ProcessPoolExecutor(1, get_context("spawn"), _on_processor)
        self._cuts[out] = self._process.submit(_cut, whole, work, self._crops, out)

    def wait(self, out: Path) -> None:
        """Wait until `out` is written. Raises what went wrong there."""
        if not out.is_file():
            self._cuts[out].result()

    def close(self) -> None:
        """Leave what has not begun and end the process."""
        if self._process is not None:
            self._process.shutdown(cancel_futures=True)


def _on_processor() -> None:
    os.environ["JAX_PLATFORMS"] = "cpu"


def _cut(whole: Path, work: float, crops: np.ndarray, out: Path) -> None:
    from training import folding, networks, pieces, slim

    network = folding.folded(pieces.read_network(whole.read_bytes()))
    widths = slim.widths_for(work, networks.widths_of(network))
    pieces.write_network(out, slim.slim(network, widths, crops))
