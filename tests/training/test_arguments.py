from __future__ import annotations

import argparse

import pytest

from training import arguments, losses
from training.__main__ import COMMANDS
from training.recipes import RECIPES

RUNS = ("train", "crossval", "compare", "ablate")


def _parse(*words: str) -> argparse.Namespace:
    return arguments.parser(COMMANDS, None).parse_args(words)


def test_losses_that_can_be_asked_for_are_all_there_are() -> None:
    assert tuple(losses.HEADS_OF) == arguments._LOSSES


@pytest.mark.parametrize("command", RUNS)
def test_each_command_runs_its_own_function(command: str) -> None:
    options = _parse(command, "--data", "d", "--out", "o")
    assert options.run is COMMANDS[command]
    assert options.weights == "imagenet"
    assert getattr(options, "recipe", "best") in RECIPES
    # What wasn't asked for leaves the recipe as it is.
    assert {options.epochs, options.dtype, options.seed} == {None}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        _parse(command, "--help")
    assert exit_.value.code == 0
    assert "--data" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["0", "-1", "1.5", "two"])
def test_numbers_below_one_are_refused(text: str) -> None:
    with pytest.raises(SystemExit):
        _parse("train", "--data", "d", "--out", "o", "--devices", text)


@pytest.mark.parametrize(("text", "known"), [("1", False), ("2", True), ("0", False)])
def test_a_single_fold_is_refused(text: str, known: bool) -> None:
    words = ("crossval", "--data", "d", "--out", "o", "--folds", text)
    if known:
        assert _parse(*words).folds == 2
    else:
        with pytest.raises(SystemExit):
            _parse(*words)
