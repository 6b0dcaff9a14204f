from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.personal.errors import PersonalError
from app.personal.references import load_references
from tests.personal.users import MODEL_SHA256, REFERENCES, bundled_references


def test_the_bundled_ones_belong_to_the_bundled_model() -> None:
    references = bundled_references()
    assert len(references) == len(references.probabilities) >= 490
    np.testing.assert_allclose(references.probabilities.sum(axis=1), 1.0, atol=0.01)
    counts = np.bincount(references.probabilities.argmax(axis=1), minlength=7)
    assert counts.max() - counts.min() <= 3, "of each emotion alike"
    assert REFERENCES.stat().st_size < 600_000


def test_embeddings_and_probabilities_are_of_the_same_faces() -> None:
    """The model's last layer is linear, so its answers can be computed from its embeddings."""
    references = bundled_references()
    logs = np.log(np.maximum(references.probabilities, 1e-7))
    logs -= logs.mean(axis=1, keepdims=True)
    with_ones = np.hstack([references.embeddings, np.ones((len(references), 1), np.float32)])
    seen, unseen = slice(0, None, 2), slice(1, None, 2)
    left = with_ones[seen].T @ with_ones[seen] + np.eye(with_ones.shape[1])
    kernel = np.linalg.solve(left, with_ones[seen].T @ logs[seen])
    found = (with_ones[unseen] @ kernel).argmax(axis=1)
    assert np.mean(found == logs[unseen].argmax(axis=1)) > 0.8


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(PersonalError, match=r"none\.npz cannot be read"):
        load_references(tmp_path / "none.npz", "abc")


def test_another_model() -> None:
    with pytest.raises(PersonalError, match="another model"):
        load_references(REFERENCES, "abc")


@pytest.mark.parametrize("part", [0.0, 0.3, 0.97])
def test_a_file_cut_short(tmp_path: Path, part: float) -> None:
    content = REFERENCES.read_bytes()
    path = tmp_path / "short.npz"
    path.write_bytes(content[: int(part * len(content))])
    with pytest.raises(PersonalError, match="damaged"):
        load_references(path, MODEL_SHA256)
