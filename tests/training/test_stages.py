from __future__ import annotations

import dataclasses
import json

import pytest

from training.losses import HEADS_OF
from training.networks import widths_of
from training.rehearsal import small
from training.stages import STAGES, Stage


def test_stages_share_all_the_minutes() -> None:
    assert sum(stage.share for stage in STAGES) == pytest.approx(1)
    assert len({stage.name for stage in STAGES}) == len(STAGES)
    assert len({stage.recipe.seed for stage in STAGES}) == len(STAGES)


def test_two_teachers_and_students_of_all_the_work_and_less() -> None:
    teachers = [stage for stage in STAGES if not stage.taught_by]
    students = [stage for stage in STAGES if stage.taught_by]
    assert [stage.name for stage in STAGES if stage.shipped] == ["slim"]
    assert [stage.work for stage in students] == [0.5, 1.0, 0.7, 0.35]
    assert any(stage.recipe.architecture.side == 96 for stage in teachers)
    assert all(stage.recipe.architecture.batch_norm for stage in STAGES)
    for stage in students:
        assert set(stage.taught_by) == {teacher.name for teacher in teachers}
        assert stage.recipe.teacher_share > 0
    for stage in STAGES:
        assert HEADS_OF[stage.recipe.loss] == HEADS_OF["all"]
        assert stage.recipe.dtype == "mixed_bfloat16"
        json.dumps(dataclasses.asdict(stage.recipe), allow_nan=False)


def test_what_a_stage_needs_is_trained_before_it() -> None:
    over: dict[str, Stage] = {}
    for stage in STAGES:
        assert set(stage.taught_by) <= set(over)
        if stage.start:
            # It is cut from that one, so that this must be built as it is.
            assert over[stage.start].recipe.architecture == stage.recipe.architecture
        over[stage.name] = stage


def test_rehearsal_is_the_same_in_small() -> None:
    stages, start = small(STAGES)
    assert max(widths_of(start)) < 64
    for one, whole in zip(stages, STAGES, strict=True):
        assert (one.name, one.share, one.work, one.taught_by) == (
            whole.name, whole.share, whole.work, whole.taught_by,
        )  # fmt: skip
        assert one.recipe.architecture == whole.recipe.architecture
        assert one.recipe.batch_size < whole.recipe.batch_size
