from __future__ import annotations

import pytest

from app.commands.arguments import parser
from app.commands.study_arguments import STYLES
from app.vision import blur


@pytest.mark.parametrize("words", [["study"], ["study", "new", "s"], ["study", "share", "s"]])
def test_what_is_missing_is_said(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        parser().parse_args(words)
    assert stopped.value.code == 2
    assert "required" in capsys.readouterr().err


@pytest.mark.parametrize(
    "action", ["new", "add-participant", "add-stimulus", "list", "check", "withdraw", "share"]
)
def test_each_action_explains_itself(action: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        parser().parse_args(["study", action, "--help"])
    assert stopped.value.code == 0
    assert "exit codes:" in capsys.readouterr().out


def test_a_participants_columns_are_named() -> None:
    words = ["study", "add-participant", "s", "--set", "age=31", "--set", "note=a=b"]
    assert parser().parse_args(words).columns == [("age", "31"), ("note", "a=b")]
    with pytest.raises(SystemExit):
        parser().parse_args(["study", "add-participant", "s", "--set", "age"])


def test_faces_are_hidden_as_the_program_can() -> None:
    assert STYLES == blur.STYLES
