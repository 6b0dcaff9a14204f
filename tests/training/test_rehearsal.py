from __future__ import annotations

import numpy as np

from training import rehearsal
from training.data import FaceSet
from training.networks import heads_of
from training.stages import STAGES
from training.wild import WildSets


def _faces(count: int) -> FaceSet:
    return FaceSet(np.zeros((count, 48, 48), np.uint8), np.arange(count) % 7)


def test_of_no_more_sets_none_are_left() -> None:
    (learned, checked), more = rehearsal.few((_faces(3), _faces(0)), WildSets())
    assert (len(learned), len(checked)) == (3, 0)
    assert more == WildSets()


def test_large_sets_are_cut_to_a_few_faces_of_all_kinds() -> None:
    (learned, _), more = rehearsal.few(
        (_faces(3000), _faces(7)), WildSets((_faces(999),), (_faces(9),))
    )
    assert len(learned) == len(more.learned[0]) == 256
    assert set(learned.labels) == set(range(7))
    assert len(more.checked[0]) == 9


def test_the_stages_stay_but_are_quick_and_narrow() -> None:
    quick, network = rehearsal.small(STAGES)
    assert [stage.name for stage in quick] == [stage.name for stage in STAGES]
    assert [stage.share for stage in quick] == [stage.share for stage in STAGES]
    assert all(stage.recipe.batch_size == 16 and stage.steps == 2 for stage in quick)
    assert network.count_params() < 500_000
    assert set(heads_of(network.output)) >= {"fer2013", "ferplus", "wild"}
