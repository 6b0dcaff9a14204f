from __future__ import annotations

from argparse import ArgumentTypeError

import pytest

from app.commands.argument_types import seconds


@pytest.mark.parametrize("text", ["", "-1", "nan", "inf", "often", "0,5"])
def test_what_is_no_number_of_seconds(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is no number of seconds"):
        seconds(text)


@pytest.mark.parametrize(("text", "number"), [("0", 0.0), ("0.25", 0.25), ("1e2", 100.0)])
def test_seconds(text: str, number: float) -> None:
    assert seconds(text) == number
