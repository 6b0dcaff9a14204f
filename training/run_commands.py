"""The commands that train; each imports what it needs, so that --help is quick."""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING

from training.errors import TrainingError

if TYPE_CHECKING:
    import keras

    from training.recipes import Recipe


def train(options: argparse.Namespace) -> None:
    from training import corpus, devices
    from training.train import train

    recipe = _recipe(options)
    devices.use(options.devices)
    sets, more = corpus.load(options.data, options.more, recipe)
    recipe = dataclasses.replace(recipe, taught_by=tuple(str(each) for each in options.teacher))
    path = train(recipe, sets, options.out, options.weights, options.resume, more=more)
    print(f"The model is in {path}.")


def crossval(options: argparse.Namespace) -> None:
    from training import data
    from training.crossval import crossval, mean_and_spread, part

    recipe, faces = _recipe(options), data.load(options.data, "Training")
    folds = part(recipe, faces, options.folds, options.out)
    table = crossval(folds, options.weights, options.parallel)
    table.to_csv(options.out / "folds.csv")
    print(mean_and_spread(table).to_string(float_format="{:.4f}".format))


def compare(options: argparse.Namespace) -> None:
    from training import data, recipes
    from training.compare import compare

    compared = {name: _changed(recipe, options) for name, recipe in recipes.COMPARED.items()}
    first = compared["vgg19"]
    faces, checked = data.load_for_training(options.data, first.seed, first.held_out)
    test = data.load(options.data, "PublicTest")
    sets = data.fewer(faces, options.faces), checked
    table = compare(compared, sets, test, options.out, options.weights)
    table.to_csv(options.out / "compare.csv")
    print(table.to_string(float_format="{:.4f}".format))


def ablate(options: argparse.Namespace) -> None:
    from training import corpus, data, recipes
    from training.compare import ablate

    recipe = _recipe(options)
    if options.teacher:
        taught_by = tuple(str(each) for each in options.teacher)
        recipe = dataclasses.replace(
            recipe, teachers=(), start_from_teacher=False, taught_by=taught_by
        )
    else:
        recipe = recipe.alone()
    variants = recipes.ablations(recipe)
    if options.only is not None:
        if unknown := set(options.only) - set(variants):
            raise TrainingError(f"There is no row {min(unknown)}. Known: {', '.join(variants)}.")
        variants = {name: variants[name] for name in options.only}
    (faces, checked), more = corpus.load(options.data, options.more, recipe)
    sets = data.fewer(faces, options.faces), checked
    table = ablate(variants, options.seeds, sets, options.out, options.weights, more=more)
    table.to_csv(options.out / "ablations.csv")
    print(table.to_string(float_format="{:.4f}".format))


def slim(options: argparse.Namespace) -> None:
    from training import corpus, models
    from training import slim as cutting
    from training.recipes import RECIPES

    if options.out.suffix != ".keras":
        raise TrainingError(f"{options.out} must end in .keras.")
    network = models.open_network(options.model)
    sets, more = corpus.load(options.data, options.more, RECIPES["wild"])
    small = cutting.cut_down(network, options.work, sets, more, options.faces)
    for name, each in (("before", network), ("after", small)):
        count, right = cutting.weigh(each, sets[1])
        print(f"{name}: {count:,} multiplications, right on {right:.2%} of {len(sets[1]):,} faces")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    small.save(options.out)
    print(f"Wrote {options.out}. Train it on: `train --weights` starts from it.")


def pack(options: argparse.Namespace) -> None:
    from training import corpus, packed
    from training.recipes import RECIPES

    if options.out.suffix != ".npz":
        raise TrainingError(f"{options.out} must end in .npz.")
    sets, more = corpus.load(options.data, options.more, RECIPES["wild"])
    options.out.parent.mkdir(parents=True, exist_ok=True)
    packed.write(options.out, sets, more, options.quality)
    print(f"Wrote {options.out} ({options.out.stat().st_size / 1e6:.1f} MB).")


def campaign(options: argparse.Namespace) -> None:
    if options.collect is not None:
        _collect(options)
        return
    from training import corpus, rehearsal
    from training.budget import Budget
    from training.campaign import Campaign
    from training.recipes import RECIPES
    from training.stages import STAGES, Stage

    budget = Budget(options.out / "campaign.json", options.minutes)
    sets, more = corpus.load(options.data, options.more, RECIPES["wild"])
    stages: tuple[Stage, ...] = STAGES
    start = None
    if options.rehearse:
        stages, start = rehearsal.small(stages)
        sets, more = rehearsal.few(sets, more)
    options.out.mkdir(parents=True, exist_ok=True)
    travels = options.pieces or options.out / "pieces"
    whole = Campaign(options.out, travels, sets, more, budget)
    whole.run(stages, start or _start(options))
    print(f"What is to travel is in {travels}. `campaign --collect` makes models of it.")


def _collect(options: argparse.Namespace) -> None:
    from training import corpus
    from training.collect import collect
    from training.recipes import RECIPES

    sets, more = corpus.load(options.data, options.more, RECIPES["wild"])
    found = collect(options.collect, sets, more, options.out)
    print(json.dumps(found, indent=2, allow_nan=False))


def _recipe(options: argparse.Namespace) -> Recipe:
    """The recipe asked for, with what was asked for instead of its settings."""
    from training import recipes

    if options.recipe not in recipes.RECIPES:
        known = ", ".join(recipes.RECIPES)
        raise TrainingError(f"There is no recipe {options.recipe}. Known: {known}.")
    return _changed(recipes.RECIPES[options.recipe], options)


def _changed(recipe: Recipe, options: argparse.Namespace) -> Recipe:
    if options.weights != "imagenet" and not Path(options.weights).is_file():
        raise TrainingError(f"There is no file {options.weights} of weights.")
    if getattr(options, "loss", None):
        recipe = dataclasses.replace(recipe.alone(), loss=options.loss)
    if options.dtype:
        recipe = recipe.computing_in(options.dtype)
    asked = {
        "epochs": options.epochs,
        "seed": options.seed,
        "minutes": getattr(options, "minutes", None),
    }
    return dataclasses.replace(recipe, **{k: v for k, v in asked.items() if v is not None})


def _start(options: argparse.Namespace) -> keras.Model:
    """The plain VGG19 that a campaign starts from."""
    from training import folding, models
    from training.recipes import RECIPES

    if options.weights.endswith(models.NETWORKS):
        return folding.folded(models.open_network(Path(options.weights)))
    return models.pretrained(RECIPES["wild"], options.weights)
