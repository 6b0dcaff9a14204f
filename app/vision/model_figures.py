"""Measured figures of a model: how often it is right, as the JSON beside it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .model_files import read_description, undescribed


@dataclass(frozen=True)
class SetFigures:
    """Figures of what the window shows (`probabilities`), on one set of faces.

    name: of the set.
    faces: how many were read; None where the JSON does not say.
    accuracy: share of the faces whose label is the set's, 0 to 1.
    recall: for each emotion that the set has, the share of its faces that are read as it, 0 to 1.
    """

    name: str
    faces: int | None
    accuracy: float
    recall: dict[str, float] = field(default_factory=dict)


def read_figures(model: Path) -> tuple[SetFigures, ...]:
    """The figures of the model (.tflite), FER2013's first; empty where none were measured.

    Raises ModelError where the JSON is missing or damaged.
    """
    figures = read_description(model).get("figures") or {}
    try:
        return tuple(_read(figures))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise undescribed(model) from error


def _read(figures: dict[str, Any]) -> Iterator[SetFigures]:
    if not figures:
        return
    own, split = figures["probabilities"], str(figures["split"])
    yield SetFigures(split, int(figures["n"]), float(own["accuracy"]))
    if "ferplus_accuracy" in own:
        yield SetFigures(f"{split}, FER+", None, float(own["ferplus_accuracy"]))
    for name, one in figures.get("sets", {}).items():
        shown = one["probabilities"]
        recall = {
            emotion: float(share)
            for emotion, share in shown.get("recall", {}).items()
            if share is not None
        }
        yield SetFigures(str(name), int(one["n"]), float(shown["accuracy"]), recall)
