from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator

import pytest

from training.losses import HEADS_OF
from training.networks import Architecture
from training.recipes import COMPARED, RECIPES, Recipe, ablations


def _with_teachers(recipe: Recipe) -> Iterator[Recipe]:
    yield recipe
    for teacher in recipe.teachers:
        yield from _with_teachers(teacher)


@pytest.mark.parametrize("recipe", [*RECIPES.values(), *COMPARED.values()])
def test_recipes_can_be_followed(recipe: Recipe) -> None:
    for each in _with_teachers(recipe):
        assert each.loss in HEADS_OF
        assert each.optimizer in {"adam", "adamw", "sgd"}
        assert 0 <= each.warmup < each.epochs
        assert each.votes_share + each.teacher_share <= 1
        assert each.ferplus_teacher_share <= 1
        # A student learns both heads from its teachers.
        assert all(HEADS_OF[teacher.loss] == HEADS_OF["both"] for teacher in each.teachers)
        assert not each.start_from_teacher or (
            each.teachers[0].architecture == each.architecture
            and HEADS_OF[each.loss] == HEADS_OF["both"]
        )
        # `wild` is given its teachers by name.
        assert not each.teachers or each.teacher_share
    json.dumps(dataclasses.asdict(recipe), allow_nan=False)


def test_teachers_differ_in_what_chance_gives_them() -> None:
    seeds = [each.seed for each in _with_teachers(RECIPES["campaign"])]
    assert len(set(seeds)) == len(seeds) == 6


def test_paper_is_as_published() -> None:
    paper = RECIPES["paper"]
    assert (paper.optimizer, paper.learning_rate, paper.epochs) == ("adam", 1e-3, 70)
    assert not paper.cosine
    assert paper.held_out == 0.2
    assert paper.architecture == Architecture("vgg19", scaling="unit")


def test_ablations_change_one_thing_each() -> None:
    base = RECIPES["campaign"]
    found = ablations(base)
    assert found["base"] == base
    changed = {
        name: {
            field.name
            for field in dataclasses.fields(Recipe)
            if getattr(recipe, field.name) != getattr(base, field.name)
        }
        for name, recipe in found.items()
    }
    optimizer = {"learning_rate", "optimizer", "weight_decay"}
    assert changed == {
        "base": set(),
        "no FER+ head": {"loss"},
        "no votes in the labels": {"votes_share"},
        "no mixup": {"mixup"},
        "no moving average": {"ema"},
        "label smoothing": {"label_smoothing"},
        # What would not learn with the rates for another network gets its own.
        "no batch normalisation": {"architecture", *optimizer},
        "maximum instead of mean": {"architecture"},
        "half the augmentation": {"augmentation"},
        "96 x 96 pixels": {"architecture"},
        "AdamW": optimizer,
        "no teachers": {"teachers", "teacher_share", "ferplus_teacher_share"},
    }


def test_ablations_of_many_sets_take_away_what_these_brought() -> None:
    base = dataclasses.replace(RECIPES["small_wild"], taught_by=("teacher.tflite",))
    found = ablations(base)
    assert found["no teachers"].taught_by == ()
    assert found["own labels alone"].others_weight == 0
    clean = found["no camera faults"].augmentation
    assert clean.cover == clean.blur == clean.dark == clean.jpeg == clean.tone == 0
    assert clean.cut_out == 0 < base.augmentation.cut_out
    assert clean.shift == base.augmentation.shift > 0
    assert "no teachers" not in ablations(RECIPES["small_wild"]), "it has none"


@pytest.mark.parametrize("name", ["best", "campaign", "small", "small_wild"])
def test_every_ablation_differs_from_its_base(name: str) -> None:
    base = RECIPES[name].alone()
    found = ablations(base)
    assert found.pop("base") == base
    assert len(found) >= 7
    assert all(recipe != base for recipe in found.values())


def test_ablations_add_what_the_base_lacks() -> None:
    assert {"mixup", "label smoothing", "moving average"} <= set(ablations(RECIPES["small"]))
