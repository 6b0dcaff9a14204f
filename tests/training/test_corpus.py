from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.generated import make_faces
from training import corpus
from training.data import DataError
from training.recipes import RECIPES


def test_no_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError):
        corpus.load(tmp_path / "gone", [], RECIPES["small"])


def test_fer2013_alone(fer2013: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sets, more = corpus.load(fer2013, [], RECIPES["small"])
    assert [len(each) for each in sets] == [28, 28]
    assert more.learned == more.checked == ()
    assert "fer2013: 28 faces to learn from, 28 to check on." in capsys.readouterr().out


def test_near_copies_of_what_is_checked_are_left_out(
    fer2013: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    public = corpus.load(fer2013, [], RECIPES["small"])[0][1]
    fresh = make_faces(4, seed=9)
    copies = public.crops[:5]
    more = tmp_path / "more"
    more.mkdir()
    np.save(more / "faces.npy", np.concatenate([fresh.crops, copies]))
    np.save(more / "labels.npy", np.concatenate([fresh.labels, public.labels[:5]]))
    np.save(more / "check.npy", np.arange(len(fresh) + 5) < 4)
    capsys.readouterr()
    _, found = corpus.load(fer2013, [more], RECIPES["small"])
    said = capsys.readouterr().out
    assert len(found.checked[0]) == 4
    assert len(found.learned[0]) <= len(fresh) - 4
    assert "Near copies left out: " in said
    kept = {crop.tobytes() for crop in found.learned[0].crops}
    assert not kept & {crop.tobytes() for crop in copies}
