from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import get_args

import pytest

from app.commands import export_arguments
from app.commands.arguments import parser
from app.exchange import coding, formats, tables


def _options(*words: str) -> Namespace:
    return parser().parse_args(["export", *words])


@pytest.mark.parametrize("words", [[], ["session"], ["session", "--as", "eaf"]])
def test_what_is_needed(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        _options(*words)
    assert exit_.value.code == 2
    assert "the following arguments are required" in capsys.readouterr().err


def test_choices_are_those_of_the_exchange() -> None:
    assert export_arguments.FORMATS == formats.FORMATS
    assert export_arguments.LAYOUTS == tables.LAYOUTS == get_args(tables.Layout)
    assert export_arguments.CLOCKS == coding.CLOCKS == get_args(coding.Clock)


def test_defaults() -> None:
    options = _options("one", "--as", "eaf", "--out", "a.eaf")
    assert (options.command, options.session, options.out) == ("export", Path("one"), Path("a.eaf"))
    assert [options.least, options.joined, options.times, options.layout] == [None] * 4
    assert options.bom is False
