from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from app.common.paths import VERIFIER
from app.vision.model_files import ModelError, open_runner, read_description, read_model


def test_no_files_at_all_are_two_sentences(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"description .*model\.json cannot be read"):
        read_description(tmp_path / "model.tflite")
    with pytest.raises(ModelError, match=r"The model .*model\.tflite cannot be read"):
        read_model(tmp_path / "model.tflite", "abc")


@pytest.mark.parametrize("text", ["", "no JSON", "[]", "{}", '{"sha256": 1}', "\udc80"])
def test_a_description_that_says_nothing_of_a_model_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "model.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ModelError, match="does not describe a model"):
        read_description(tmp_path / "model.tflite")


def test_what_belongs_together_is_read(tmp_path: Path) -> None:
    content = b"a model"
    sha256 = hashlib.sha256(content).hexdigest()
    (tmp_path / "model.tflite").write_bytes(content)
    (tmp_path / "model.json").write_text(json.dumps({"sha256": sha256, "more": 1}))
    found = read_description(tmp_path / "model.tflite")
    assert found["more"] == 1
    assert read_model(tmp_path / "model.tflite", found["sha256"]) == content


def test_another_content_than_described_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model.tflite").write_bytes(b"another")
    with pytest.raises(ModelError, match="is damaged, or is not the model"):
        read_model(tmp_path / "model.tflite", hashlib.sha256(b"a model").hexdigest())


def test_what_is_no_model_cannot_be_run(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="is not a LiteRT model"):
        open_runner(tmp_path / "model.tflite", b"no model at all", 1)


def test_a_model_runs_from_its_content() -> None:
    run = open_runner(VERIFIER, VERIFIER.read_bytes(), 1)
    answers = run(crops=np.zeros((2, 32, 32), np.uint8))
    assert answers["face"].shape == (2, 1)
