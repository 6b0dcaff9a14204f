"""`analyze --jobs` and `--out`: the same bytes as without, in processes that may end."""

from __future__ import annotations

import errno
import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from app.__main__ import main
from app.commands import analyze_jobs
from app.commands.arguments import parser
from app.sources.open import write_picture
from tests.feeding import DEMO, MEDIA

ROOT = Path(__file__).resolve().parents[2]
FILM = MEDIA / "ghost.mp4"  # 1 face, 60 rows


@pytest.fixture
def files(tmp_path: Path, demo_pixels: np.ndarray) -> Path:
    """A film, and two photos of one name in two folders; one without a face."""
    folder = tmp_path / "files"
    for name in ("first", "second"):
        (folder / name).mkdir(parents=True)
    write_picture(folder / "first" / "a.png", demo_pixels[:240, 60:380])
    write_picture(folder / "second" / "a.png", np.full((60, 80, 3), 99, np.uint8))
    shutil.copy(FILM, folder / "second")
    return folder


def _manifest(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _complaints(capsys: pytest.CaptureFixture[str]) -> list[str]:
    lines = capsys.readouterr().err.splitlines()
    return [line for line in lines if line.startswith("emotion-lens: ")]


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@contextmanager
def _killing(folder: Path, film: Path, times: int) -> Iterator[list[int]]:
    """Kill the workers while they are at a film, so many times; gives whom."""
    killed: list[int] = []
    over = threading.Event()

    def kill() -> None:
        while len(killed) < times and not over.wait(0.01):
            for progress in folder.rglob("*.progress"):
                csv = list(progress.parent.glob(f"{progress.stem}-*.csv"))
                if any(film.name.encode() in path.read_bytes() for path in csv):
                    for path in (progress, *csv):
                        path.unlink()
                    child = multiprocessing.active_children()
                    killed.extend(process.pid or 0 for process in child[:1])
                    for process in child:
                        process.kill()

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        yield killed
    finally:
        over.set()
        thread.join()


def test_nothing_to_analyse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", str(tmp_path), "--jobs", "2"]) == 1
    assert _complaints(capsys) == [
        "emotion-lens: There is no picture and no video in what was named."
    ]


@pytest.mark.parametrize("words", [["--jobs", "0"], ["--jobs", "2", "--scheduler", "tcp://a:1"]])
def test_what_cannot_be_asked_for(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        main(["analyze", str(DEMO), *words])


@pytest.fixture
def many(tmp_path: Path, demo_pixels: np.ndarray) -> Path:
    """As many pictures as are worth processes of their own, the first of them with a face."""
    folder = tmp_path / "many"
    folder.mkdir()
    write_picture(folder / "00.png", demo_pixels[:240, 60:380])
    for number in range(1, analyze_jobs._MANY):
        write_picture(folder / f"{number:02}.png", np.full((16, 16, 3), 99, np.uint8))
    return folder


@pytest.mark.parametrize(
    ("present", "words", "jobs"),
    [
        (1, [], None), (3, [], 3), (64, [], 4), (3, ["--threads", "2"], None),
        (3, ["--sessions", "out"], None), (3, ["--jobs", "2"], 2),
    ],
)  # fmt: skip
def test_many_pictures_share_the_cores(
    present: int, words: list[str], jobs: int | None, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analyze_jobs, "cores", lambda: present)
    options = parser().parse_args(["analyze", str(many), *words])
    assert analyze_jobs.wanted(options) == bool(jobs)
    assert options.jobs == jobs


def test_few_pictures_and_films_are_read_one_after_the_other(
    many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analyze_jobs, "cores", lambda: 4)
    shutil.copy(FILM, many)
    assert not analyze_jobs.wanted(parser().parse_args(["analyze", str(many)]))
    (many / FILM.name).unlink()
    assert analyze_jobs.wanted(parser().parse_args(["analyze", str(many)]))
    (many / "00.png").unlink()
    assert not analyze_jobs.wanted(parser().parse_args(["analyze", str(many)]))


def test_many_pictures_give_the_same_as_with_one_process(
    many: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analyze_jobs, "cores", lambda: 2)
    printed = []
    for words in ([], ["--threads", "1"]):
        assert main(["analyze", str(many), *words]) == 0
        printed.append(capfdbinary.readouterr().out)
    assert printed[0] == printed[1]
    assert printed[0].count(b"\n") == 2, "a heading, and a face"


def test_the_same_bytes_whatever_ran_where(
    files: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    missing = str(files / "missing.jpg")
    outputs = []
    for name, words in (("alone", []), ("jobs", ["--jobs", "2"])):
        out = tmp_path / name
        targets = ["--json", f"{out}/rows.json", "--csv", f"{out}/rows.csv"]
        assert main(["analyze", str(files), missing, *words, *targets]) == 1
        assert main(["analyze", str(files), "--every", "0.5", *words]) == 0
        outputs.append((capfdbinary.readouterr().out, _contents(out)))
        assert not list(tmp_path.rglob(".emotion-lens-*"))
    assert outputs[0] == outputs[1]
    printed, rows = outputs[1]
    assert printed.startswith(b"file,")
    assert rows["rows.csv"].count(b"\n") == 62


def test_the_same_pictures_whatever_ran_where(files: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app", "analyze", str(files), "--every", "1", "--annotated"]
    pictures = []
    for name, words in (("alone", []), ("jobs", ["--jobs", "2"])):
        subprocess.run([*command, str(tmp_path / name), *words], cwd=ROOT, check=True)
        pictures.append(_contents(tmp_path / name))
    assert pictures[0] == pictures[1]
    assert {"a.png", "a-2.png"} < set(pictures[1])
    out = str(tmp_path / "out")
    again = [*command, str(tmp_path / "again"), "--out", out]
    subprocess.run([*again[:4], str(files / "second"), *again[5:]], cwd=ROOT, check=True)
    assert set(_contents(tmp_path / "again")) == set(pictures[0]) - {"a-2.png"}
    subprocess.run(again, cwd=ROOT, check=True)
    assert set(_contents(tmp_path / "again")) == set(pictures[0])
    assert _contents(tmp_path / "again")["a.png"] == pictures[0]["a-2.png"]


def test_a_file_for_each_input_and_a_second_call_does_what_is_left(
    files: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    broken = files / "first" / "broken.jpg"
    broken.write_text("no picture")
    words = ["analyze", str(files), "--out", str(out)]
    assert main(words) == 1
    names = {"a.png.csv", "a.png-2.csv", "ghost.mp4.csv", "manifest.jsonl"}
    assert set(_contents(out)) == names
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    statuses = {entry["file"]: entry["status"] for entry in _manifest(out)}
    assert statuses.pop(str(broken)) == "unread"
    assert set(statuses.values()) == {"done"}
    (entry,) = (entry for entry in _manifest(out) if entry["file"] == str(broken))
    assert "broken.jpg is not a picture" in str(entry["error"])
    assert main(["analyze", str(files / "first" / "a.png"), "--csv", str(out / "one")]) == 0
    assert (out / "one").read_bytes() == (out / "a.png.csv").read_bytes()

    write_picture(broken, np.zeros((40, 40, 3), np.uint8))
    before = _contents(out)
    assert main([*words, "--csv", str(tmp_path / "all.csv")]) == 0
    assert [entry["file"] for entry in _manifest(out)[4:]] == [str(broken)]
    after = _contents(out)
    assert {name: after[name] for name in names - {"manifest.jsonl"}} == {
        name: before[name] for name in names - {"manifest.jsonl"}
    }
    assert main(["analyze", str(files), "--csv", str(tmp_path / "plain.csv")]) == 0
    assert (tmp_path / "all.csv").read_bytes() == (tmp_path / "plain.csv").read_bytes()

    assert main(words) == 0
    assert len(_manifest(out)) == 5
    assert main([*words, "--every", "1"]) == 0
    assert len(_manifest(out)) == 9
    assert len(after["ghost.mp4.csv"]) > len(_contents(out)["ghost.mp4.csv"]) > 100


def test_a_picture_that_can_no_longer_be_read_leaves_no_rows(files: Path, tmp_path: Path) -> None:
    photo, out = files / "first" / "a.png", tmp_path / "out"
    words = ["analyze", str(photo), "--out", str(out)]
    assert main(words) == 0
    photo.write_text("no picture")
    assert main(words) == 1
    assert set(_contents(out)) == {"manifest.jsonl"}


@pytest.mark.skipif(os.name == "nt", reason="processes are killed by a signal")
@pytest.mark.parametrize("times", [1, 2])
def test_a_worker_that_is_killed(
    times: int, files: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its file is tried once more alone; the second time it is named. The others are read."""
    film = files / "second" / FILM.name
    alone = tmp_path / "alone.csv"
    assert main(["analyze", str(files), "--csv", str(alone)]) == 0
    out, joined = tmp_path / "out", tmp_path / "rows.csv"
    words = ["analyze", str(files), "--jobs", "2", "--out", str(out), "--csv", str(joined)]
    capsys.readouterr()
    with _killing(out, film, times) as killed:
        code = main(words)
    assert len(killed) == times
    statuses = {entry["file"]: entry["status"] for entry in _manifest(out)}
    if times == 1:
        assert code == 0
        assert set(statuses.values()) == {"done"}
        assert joined.read_bytes() == alone.read_bytes()
        return
    assert code == 1
    assert statuses.pop(str(film)) == "lost"
    assert set(statuses.values()) == {"done"}
    first, last = _complaints(capsys)
    assert f"{film} ended the process that read it, twice" in first
    assert last == "emotion-lens: 1 of 3 files could not be read."
    assert main(words) == 0
    assert joined.read_bytes() == alone.read_bytes()


def test_a_full_disk_stops_with_a_sentence(
    files: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def replace(path: Path, target: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", replace)
    assert main(["analyze", str(files), "--jobs", "2", "--out", str(tmp_path / "out")]) == 1
    (sentence,) = _complaints(capsys)
    assert "cannot be written: No space left on device" in sentence
    assert not (tmp_path / "out" / ".parts").exists()


def test_a_log_has_a_line_for_each_file(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", str(files), "--jobs", "1"]) == 0
    lines = [line for line in capsys.readouterr().err.splitlines() if line[:1].isdigit()]
    assert [line.split(",")[0] for line in lines] == ["1/3", "2/3", "3/3"]
    assert f"{files / 'second' / FILM.name}: 60 rows in " in "".join(lines)


def test_pictures_are_not_annotated_on_a_cluster(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--scheduler", "tcp://127.0.0.1:9", "--annotated", str(tmp_path / "out")]
    assert main(["analyze", str(DEMO), *words]) == 1
    assert "Use --jobs" in _complaints(capsys)[0]
