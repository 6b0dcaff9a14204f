"""The training corpus: FER2013's faces and the sets from elsewhere, from folders or a pack."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from training import data, wild
from training.data import FaceSet
from training.recipes import Recipe
from training.wild import WildSets

Sets = tuple[FaceSet, FaceSet]
"""What is learned and what models are chosen on."""


def load(path: Path, more: Sequence[Path], recipe: Recipe) -> tuple[Sets, WildSets]:
    """The sets at `path`, a folder or what `pack` wrote (.npz), and those in the folders `more`.

    With more sets, near copies of what is chosen on are left out of what is learned. Says how many
    faces there are. Raises DataError.
    """
    if path.suffix == ".npz":
        from training import packed

        sets, found = packed.read(path)
    else:
        sets = data.load_for_training(path, recipe.seed, recipe.held_out)
        found = wild.load(more, recipe.seed)
        if found.learned:
            faces, found, gone = wild.without_copies(*sets, found)
            sets = faces, sets[1]
            print("Near copies left out: " + ", ".join(f"{n} {count}" for n, count in gone.items()))
    learned, checked = (sets[0], *found.learned), (sets[1], *found.checked)
    for one, check in zip(learned, checked, strict=True):
        print(f"{one.name}: {len(one)} faces to learn from, {len(check)} to check on.")
    return sets, found
