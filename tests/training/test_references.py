from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.feeding import MODEL
from tests.training.generated import make_faces, write_fer2013
from training.__main__ import main


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("references")
    write_fer2013(folder, {"Training": make_faces(4), "PublicTest": make_faces(1, seed=2)})
    out = folder / "references.npz"
    arguments = ["--model", str(MODEL), "--data", str(folder), "--out", str(out)]
    assert main(["references", *arguments]) == 0
    return out


def test_what_is_written_is_small_plain_and_without_pictures(written: Path) -> None:
    with np.load(written, allow_pickle=False) as stored:
        assert set(stored) == {"embeddings", "probabilities", "model_sha256"}
        assert stored["embeddings"].shape == (28, 512)
        assert stored["probabilities"].shape == (28, 7)
        assert stored["embeddings"].dtype == stored["probabilities"].dtype == np.float16
        sha256 = hashlib.sha256(MODEL.read_bytes()).hexdigest()
        assert str(stored["model_sha256"]) == sha256


def test_the_same_faces_give_the_same_file(written: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.npz"
    arguments = ["--model", str(MODEL), "--data", str(written.parent), "--out", str(again)]
    assert main(["references", *arguments]) == 0
    assert again.read_bytes() == written.read_bytes()


def test_a_damaged_model_is_told(
    written: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "model.tflite"
    shutil.copy(MODEL.with_suffix(".json"), model.with_suffix(".json"))
    model.write_bytes(b"damaged")
    out = tmp_path / "out.npz"
    arguments = ["--model", str(model), "--data", str(written.parent), "--out", str(out)]
    assert main(["references", *arguments]) == 1
    assert "damaged" in capsys.readouterr().err
    assert not out.exists()
