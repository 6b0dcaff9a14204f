from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.handmade import make_pictures, make_videos

_ROOT = Path(__file__).resolve().parents[2]
_LARGE = "has more than 100 megapixels. Make it smaller first."
_NO_PICTURE = "is not a picture that can be read, or is damaged. Open it"
_NO_FRAME = "has no frame that can be read. It may be damaged"


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    """What came of each file, with 4 GiB of memory, and what the program said."""
    folder, place = tmp_path_factory.mktemp("made"), tmp_path_factory.mktemp("given") / "place"
    make_pictures(folder)
    make_videos(folder)
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.handmade", str(folder), str(place)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stderr == ""
    return {name: tuple(outcome) for name, outcome in json.loads(done.stdout).items()}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("empty.jpg", "is empty. Copy or download it again."),
        ("empty.mp4", "is empty. Copy or download it again."),
        ("letter.jpg", _NO_PICTURE),
        ("letter.mp4", _NO_FRAME),
        ("huge.bmp", _LARGE),
        ("huge.gif", _NO_FRAME),
        ("huge.jpg", _LARGE),
        ("huge.png", "would take more than 400 MB of memory. Make it smaller first."),
        ("huge.tif", _LARGE),
        ("large.jpg", _LARGE),
        ("large.avi", _LARGE),
        ("cut.mp4", _NO_FRAME),
    ],
)
def test_refused_in_a_sentence(outcomes: dict[str, tuple[str, str]], name: str, words: str) -> None:
    outcome, said = outcomes[name]
    assert outcome == "refused", said
    assert said.startswith(f"{name} {words}")


@pytest.mark.parametrize("name", ["cut.avi", "turned.avi", "turned.ts", "grows.avi"])
def test_read_as_far_as_it_goes(outcomes: dict[str, tuple[str, str]], name: str) -> None:
    assert outcomes[name] == ("read", "")


def test_none_was_forgotten(outcomes: dict[str, tuple[str, str]]) -> None:
    assert len(outcomes) == 12 + 4
