from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from app.commands.demo_clip import DemoClip
from tests.feeding import DEMO, write_clip
from tests.packaged.guard import without_network
from tests.packaged.surroundings import Surroundings

ROOT = Path(__file__).resolve().parents[2]


def test_nothing_asked_for(bare: Surroundings) -> None:
    """An empty folder is named as such; nothing is missing on the way to saying so."""
    done = bare.run("analyze", bare.folder)
    assert done.returncode == 1
    assert done.stderr == "emotion-lens: There is no picture and no video in what was named.\n"
    assert [path for path in bare.home.rglob("*") if path.is_file()] == []


def test_version(bare: Surroundings) -> None:
    assert bare.run("--version").stdout == f"Emotion Lens {__version__}\n"


def test_selftest(bare: Surroundings) -> None:
    done = bare.run("selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line[:2] for line in done.stdout.splitlines()] == ["ok", "ok", "ok"]


def test_the_surroundings_are_bare(bare: Surroundings) -> None:
    """The other tests here mean little where this one is skipped."""
    if not without_network():
        pytest.skip("cutting off the network (unshare) is not permitted here")
    ask = "import socket\nsocket.create_connection(('127.0.0.1', 9))"
    done = subprocess.run(
        [*bare.guard, sys.executable, "-c", ask], capture_output=True, text=True, check=False
    )
    assert "Network is unreachable" in done.stderr, "not even this machine answers"


@pytest.mark.parametrize("kind", ["picture", "video"])
def test_answers_are_those_from_source(kind: str, bare: Surroundings, tmp_path: Path) -> None:
    file = DEMO if kind == "picture" else _two_faces(tmp_path / "two faces.avi")
    packaged, source = tmp_path / "packaged.csv", tmp_path / "source.csv"
    done = bare.run("analyze", file, "--csv", packaged)
    assert done.returncode == 0, done.stderr
    command = [sys.executable, "-m", "app", "analyze", str(file), "--csv", str(source)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
    rows = list(csv.DictReader(packaged.open(encoding="utf-8-sig")))
    assert {row["track"] for row in rows} == ({"1"} if kind == "picture" else {"1", "2"})
    assert packaged.read_bytes() == source.read_bytes()


def test_files_are_read_in_processes_of_their_own(bare: Surroundings, tmp_path: Path) -> None:
    film = _two_faces(tmp_path / "two faces.avi")
    outputs = []
    for number, words in enumerate(([], ["--jobs", "2"])):
        rows = tmp_path / f"{number}.csv"
        done = bare.run("analyze", DEMO, film, *words, "--csv", rows)
        assert done.returncode == 0, done.stderr
        outputs.append(rows.read_bytes())
    assert outputs[0] == outputs[1]
    assert outputs[0].count(b"\n") > 50


def test_names_beyond_ascii(bare: Surroundings, tmp_path: Path) -> None:
    photo = tmp_path / "Fotos für später" / "Léa 笑.jpg"
    photo.parent.mkdir()
    photo.write_bytes(DEMO.read_bytes())
    done = bare.run("analyze", photo, "--annotated", photo.parent / "beschriftet")
    assert done.returncode == 0, done.stderr
    assert (photo.parent / "beschriftet" / "Léa 笑.png").exists()
    printed = bare.run("analyze", photo)
    assert [line.split(",")[0] for line in printed.stdout.splitlines()] == ["file", str(photo)]


def _two_faces(path: Path) -> Path:
    clip = DemoClip(DEMO.parent, faces=2)
    return write_clip(path, (clip.frame(number) for number in range(45)))
