from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from tests.training.generated import make_faces
from training import corpus, packed
from training.__main__ import main
from training.data import DataError, FaceSet
from training.recipes import RECIPES
from training.wild import WildSets


def _sets() -> tuple[corpus.Sets, WildSets]:
    rng = np.random.default_rng(1)
    own = make_faces(12)
    own = dataclasses.replace(own, votes=rng.integers(0, 11, (84, 10)).astype(np.float32))
    check = dataclasses.replace(own.take(np.arange(14)), split="PublicTest")
    other = [dataclasses.replace(make_faces(n, n), name="stills", split=f"s{n}") for n in (2, 1)]
    return (own, check), WildSets((other[0],), (other[1],))


def test_sets_come_back_with_all_that_belongs_to_them(tmp_path: Path) -> None:
    sets, more = _sets()
    packed.write(tmp_path / "faces.npz", sets, more, quality=101)
    found, others = packed.read(tmp_path / "faces.npz")
    pairs = zip(
        (*found, *others.learned, *others.checked),
        (*sets, *more.learned, *more.checked),
        strict=True,
    )
    for after, before in pairs:
        np.testing.assert_array_equal(after.crops, before.crops)
        np.testing.assert_array_equal(after.labels, before.labels)
        assert (after.name, after.split) == (before.name, before.split)
        assert (after.votes is None) == (before.votes is None)
        if before.votes is not None:
            np.testing.assert_array_equal(after.votes, before.votes)
    assert [path.name for path in tmp_path.iterdir()] == ["faces.npz"]


def test_what_is_lost_is_little_and_saves_room(tmp_path: Path) -> None:
    sets, more = _sets()
    sizes = []
    for quality in (packed.QUALITY, 101):
        packed.write(tmp_path / "faces.npz", sets, more, quality)
        sizes.append((tmp_path / "faces.npz").stat().st_size)
        if quality == packed.QUALITY:
            (found, _), _ = packed.read(tmp_path / "faces.npz")
    assert sizes[0] < 0.6 * sizes[1]
    assert np.abs(found.crops.astype(float) - sets[0].crops).mean() < 12


@pytest.mark.parametrize("count", [0, 1, 4096, 4097])
def test_any_number_of_faces(count: int, tmp_path: Path) -> None:
    crops = np.zeros((count, 48, 48), np.uint8)
    crops[-1:] = 200
    faces = FaceSet(crops, np.zeros(count, np.int64))
    packed.write(tmp_path / "faces.npz", (faces, faces), WildSets(), quality=101)
    (found, _), _ = packed.read(tmp_path / "faces.npz")
    np.testing.assert_array_equal(found.crops, crops)


def test_other_files_are_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "other.npz", a=np.zeros(2))
    (tmp_path / "text.npz").write_text("no faces")
    for name in ("other", "text", "none"):
        with pytest.raises(DataError, match="no file that `pack` wrote"):
            packed.read(tmp_path / f"{name}.npz")


def test_command_packs_what_a_training_would_learn(
    fer2013: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stills, out = tmp_path / "stills", tmp_path / "new" / "faces.npz"
    stills.mkdir()
    faces = make_faces(4, seed=7)
    np.save(stills / "faces.npy", faces.crops)
    np.save(stills / "labels.npy", faces.labels)
    arguments = ["pack", "--data", str(fer2013), "--more", str(stills)]
    assert main([*arguments, "--out", str(out), "--quality", "101"]) == 0
    assert "MB" in capsys.readouterr().out
    recipe = RECIPES["wild"]
    (own, check), more = corpus.load(fer2013, [stills], recipe)
    (found, found_check), others = corpus.load(out, [], recipe)
    np.testing.assert_array_equal(found.crops, own.crops)
    np.testing.assert_array_equal(found_check.votes, check.votes)
    np.testing.assert_array_equal(others.checked[0].labels, more.checked[0].labels)
    assert others.checked[0].name == "stills"
    assert main([*arguments, "--out", str(tmp_path / "faces.zip")]) == 1
