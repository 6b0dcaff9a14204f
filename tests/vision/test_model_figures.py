from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.common.paths import MODEL
from app.vision.model_figures import read_figures
from app.vision.model_files import ModelError


def _model(folder: Path, **content: Any) -> Path:
    path = folder / "model.json"
    path.write_text(json.dumps({"sha256": "abc", **content}))
    return path.with_suffix(".tflite")


def test_a_model_that_was_not_measured_has_no_figures(tmp_path: Path) -> None:
    assert read_figures(_model(tmp_path)) == ()
    assert read_figures(_model(tmp_path, figures={})) == ()


def test_the_figures_are_those_of_what_is_shown(tmp_path: Path) -> None:
    recall = {"happy": 0.9, "fear": None}
    one = {"n": 12, "probabilities": {"accuracy": 0.5, "recall": recall}, "wild": {"accuracy": 0.1}}
    shown = {"accuracy": 0.625, "ferplus_accuracy": 0.75}
    figures = {"split": "PublicTest", "n": 8, "probabilities": shown, "sets": {"expw": one}}
    first, votes, expw = read_figures(_model(tmp_path, figures=figures))
    assert (first.name, first.faces, first.accuracy, first.recall) == ("PublicTest", 8, 0.625, {})
    assert (votes.faces, votes.accuracy) == (None, 0.75)
    assert (expw.name, expw.faces, expw.accuracy) == ("expw", 12, 0.5)
    assert expw.recall == {"happy": 0.9}, "the set has no fearful face"


@pytest.mark.parametrize(
    "figures", [{"split": "x"}, [1], {"split": "x", "n": 1, "probabilities": {"accuracy": "?"}}]
)
def test_damaged_figures_are_told(tmp_path: Path, figures: Any) -> None:
    with pytest.raises(ModelError, match="does not describe a model"):
        read_figures(_model(tmp_path, figures=figures))


def test_the_bundled_model_was_measured() -> None:
    found = read_figures(MODEL)
    assert len(found) > 2
    assert all(0 < one.accuracy < 1 for one in found)
    assert any(len(one.recall) == 7 for one in found)
