from __future__ import annotations

import dataclasses
import json

import pytest

from training.losses import HEADS_OF
from training.networks import widths_of
from training.rehearsal import small
from training.stages import STAGES


def test_stages_share_all_the_minutes() -> None:
    assert sum(stage.share for stage in STAGES) == pytest.approx(1)
    assert len({stage.name for stage in STAGES}) == len(STAGES)
    assert len({stage.recipe.seed for stage in STAGES}) == len(STAGES)


def test_two_teachers_and_a_student_of_half_the_work() -> None:
    *teachers, student = STAGES
    assert len(teachers) >= 2
    assert not any(stage.taught or stage.work < 1 for stage in teachers)
    assert any(stage.recipe.architecture.side == 96 for stage in teachers)
    assert all(stage.recipe.architecture.batch_norm for stage in STAGES)
    assert student.taught
    assert student.recipe.teacher_share > 0
    assert student.work == 0.5
    # It is cut from the stage before, so that this must be built as it is.
    assert teachers[-1].recipe.architecture == student.recipe.architecture
    for stage in STAGES:
        assert HEADS_OF[stage.recipe.loss] == HEADS_OF["all"]
        assert stage.recipe.dtype == "mixed_bfloat16"
        json.dumps(dataclasses.asdict(stage.recipe), allow_nan=False)


def test_rehearsal_is_the_same_in_small() -> None:
    stages, start = small(STAGES)
    assert max(widths_of(start)) < 64
    for one, whole in zip(stages, STAGES, strict=True):
        assert (one.name, one.share, one.work, one.taught) == (
            whole.name, whole.share, whole.work, whole.taught,
        )  # fmt: skip
        assert one.recipe.architecture == whole.recipe.architecture
        assert one.recipe.batch_size < whole.recipe.batch_size
