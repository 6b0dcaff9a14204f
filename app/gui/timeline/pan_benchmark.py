"""Benchmark of panning the timeline."""

from __future__ import annotations

from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from .interactive_chart import InteractiveChart
from .timeline import Timeline

_SPANS = (60.0, 600.0, 1800.0)  # seconds in view
_STEP = 0.01  # of the view


def pan(
    emotions: tuple[str, ...],
    seconds: NDArray[np.float64],
    probabilities: NDArray[np.float64],
    steps: int,
) -> list[float]:
    """Benchmark: seconds of each repaint while panning, at three zooms, as lines and stacked.

    emotions: names, in the order of the columns.
    seconds: (N,), ascending.
    probabilities: (N, emotions), 0 to 1.
    steps: number of repaints at each zoom and style.
    """
    timeline = Timeline()
    timeline.resize(1180, 210)
    timeline.set_emotions(emotions)
    timeline.set_series(seconds, probabilities)
    timeline.show()
    QApplication.processEvents()
    (surface,) = timeline.findChildren(InteractiveChart)
    taken = []
    for stacked in (False, True):
        timeline.set_style(stacked)
        for span in _SPANS:
            surface.show_span(0.0, span)
            for _ in range(steps):
                start = perf_counter()
                surface.pan(_STEP)
                surface.viewport().repaint()
                taken.append(perf_counter() - start)
    timeline.close()
    timeline.deleteLater()
    return taken
