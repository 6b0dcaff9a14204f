from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.arguments import for_a_file, parser


def _source(words: list[str]) -> str | None:
    """What the command line makes of the words."""
    options = parser().parse_args(for_a_file(words))
    assert options.command == "window"
    source: str | None = options.source
    return source


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("words", [[], ["--"]])
def test_without_a_file(words: list[str]) -> None:
    assert _source(words) is None


@pytest.mark.parametrize("name", ["a.jpg", "a b=c.jpg", "Ümläut 日本.png", "plain"])
def test_a_file_is_the_source(name: str, folder: Path) -> None:
    (folder / name).touch()
    assert _source([name]) == str(folder / name)
    assert _source(["--", name]) == str(folder / name)


def test_a_file_whose_name_begins_with_a_dash(folder: Path) -> None:
    assert _source(["--", "-a.jpg"]) == str(folder / "-a.jpg")
    assert _source(["./--help"]) == str(folder / "--help")


def test_what_is_missing_is_left_to_the_window_to_say(folder: Path) -> None:
    assert _source(["missing.jpg"]) == str(folder / "missing.jpg")
    assert _source([str(folder)]) == str(folder)
    assert _source(["http://10.0.0.5/video"]) == "http://10.0.0.5/video"


@pytest.mark.parametrize("words", [["a.jpg", "b.jpg", "c.mp4"], ["--", "a.jpg", "-b.jpg"]])
def test_of_several_the_first_is_opened(
    words: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _source(words) == str(folder / "a.jpg")
    (sentence,) = capsys.readouterr().err.splitlines()
    assert "one thing at a time: a.jpg." in sentence


def test_one_file_needs_no_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    _source(["a.jpg"])
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "words",
    [
        *(["analyze", "a.jpg", "b.jpg"], ["bench"], ["selftest"], ["analyse"], ["--version"]),
        *(["--source", "a.jpg"], ["--source=0"]),
    ],
)
def test_commands_and_options_stay_as_they_are(words: list[str], folder: Path) -> None:
    (folder / words[0]).touch()
    expected = words if words != ["analyse"] else [f"--source={folder / 'analyse'}"]
    assert for_a_file(words) == expected


def test_options_after_a_file_are_kept(folder: Path) -> None:
    assert for_a_file(["a.jpg", "--version"]) == [f"--source={folder / 'a.jpg'}", "--version"]


def test_every_command_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["none"])
    choices = capsys.readouterr().err.rpartition("choose from ")[2]
    for name in choices.strip(" )\n").replace("'", "").split(", "):
        (Path.cwd() / name).touch()
        assert for_a_file([name]) == [name]


@pytest.mark.parametrize("option", ["--session", "--sessions"])
def test_sessions_are_asked_for_by_one_or_by_several(option: str) -> None:
    options = parser().parse_args(["analyze", "a.mp4", option, "out"])
    assert (options.sessions, options.frames) == (Path("out"), None)
