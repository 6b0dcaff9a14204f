"""The command as a user gives it: words in; files, standard output and an exit code out."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.__main__ import main
from app.sessions import store
from app.sessions.summary import summarise
from app.sources.open import read_picture, write_picture
from tests.feeding import DEMO, MEDIA, write_clip

ROOT = Path(__file__).resolve().parents[2]
PLACE = ["file", "frame", "time", "track", "x", "y", "width", "height", "emotion", "certain"]
EMOTIONS = ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"]
VOTES = [f"votes_{name}" for name in (*EMOTIONS, "contempt")]
LOOKS = ["roll", "turn", "quality", "problem"]
COLUMNS = [*PLACE, *EMOTIONS, *LOOKS, *VOTES, "derived_valence", "derived_arousal"]


@pytest.fixture
def photos(tmp_path: Path, demo_pixels: np.ndarray) -> Path:
    """Two folders, each with the same face under the same name."""
    folder = tmp_path / "Fotos ü 顔"
    for name in ("erste", "zweite"):
        (folder / name).mkdir(parents=True)
        write_picture(folder / name / "Gesicht é.png", demo_pixels[:240, 60:380])
    return folder


def _read_csv(text: str) -> list[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    assert reader.fieldnames == COLUMNS
    return list(reader)


def _as_text(row: dict[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in row.items()}


def _complaints(capsys: pytest.CaptureFixture[str]) -> list[str]:
    lines = capsys.readouterr().err.splitlines()
    return [line for line in lines if line.startswith("emotion-lens: ")]


def test_nothing_to_analyse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", str(tmp_path)]) == 1
    assert _complaints(capsys) == [
        "emotion-lens: There is no picture and no video in what was named."
    ]


def test_csv_is_printed_where_nothing_else_was_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["analyze", str(DEMO)]) == 0
    (row,) = _read_csv(capsys.readouterr().out)
    assert (row["file"], row["frame"], row["track"]) == (str(DEMO), "0", "1")
    assert (row["emotion"], row["certain"]) == ("happy", "True")
    assert sum(float(row[emotion]) for emotion in EMOTIONS) == pytest.approx(1, abs=1e-3)
    assert max(EMOTIONS, key=lambda emotion: float(row[emotion])) == "happy"


def test_a_picture_without_a_face_has_no_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_picture(tmp_path / "wall.png", np.full((100, 100, 3), 128, np.uint8))
    out = tmp_path / "out" / "faces.json"
    assert main(["analyze", str(tmp_path), "--json", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8")) == []
    assert main(["analyze", str(tmp_path / "wall.png")]) == 0
    assert _read_csv(capsys.readouterr().out) == []


def test_csv_and_json_agree(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    as_csv, as_json = photos / "neu" / "Zeilen ß.csv", photos / "Zeilen ß.json"
    assert main(["analyze", str(photos), "--csv", str(as_csv), "--json", str(as_json)]) == 0
    assert capsys.readouterr().out == ""
    read = _read_csv(as_csv.read_text(encoding="utf-8-sig"))
    assert [Path(row["file"]).parent.name for row in read] == ["erste", "zweite"]
    assert [_as_text(row) for row in json.loads(as_json.read_text(encoding="utf-8"))] == read


def test_a_csv_file_begins_with_a_byte_order_mark(tmp_path: Path) -> None:
    out = tmp_path / "rows"
    assert main(["analyze", str(DEMO), "--csv", f"{out}.csv", "--json", f"{out}.json"]) == 0
    assert Path(f"{out}.csv").read_bytes().startswith(b"\xef\xbb\xbffile,frame,")
    assert Path(f"{out}.json").read_bytes().startswith(b"[\n{")


@pytest.mark.parametrize("words", [[], ["--csv", "-"], ["--csv", "/dev/stdout"], ["--json", "-"]])
def test_what_is_printed_has_no_byte_order_mark(
    words: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["analyze", str(DEMO), *words]) == 0
    printed = capfdbinary.readouterr().out
    assert printed.startswith(b"[\n{" if "--json" in words else b"file,frame,")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes in folders")
def test_a_pipe_has_no_byte_order_mark(tmp_path: Path) -> None:
    pipe = tmp_path / "rows.csv"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert main(["analyze", str(DEMO), "--csv", str(pipe)]) == 0
    assert os.read(reader, 100).startswith(b"file,frame,")
    os.close(reader)


def test_only_one_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", str(DEMO), "--csv", "-", "--json", "/dev/stdout"]) == 1
    assert "both go to -; name another" in _complaints(capsys)[0]


def test_every_thins_the_rows(
    tmp_path: Path, demo_pixels: np.ndarray, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = write_clip(tmp_path / "clip.avi", [demo_pixels[:240, 60:380]] * 30, rate=15)
    counts = []
    for words in ([], ["--every", "0.5"]):
        assert main(["analyze", str(clip), *words]) == 0
        rows = _read_csv(capsys.readouterr().out)
        assert {row["track"] for row in rows} == {"1"}
        counts.append(len(rows))
    assert counts == [30, 4]


def test_annotated_pictures(qapp: QApplication, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "annotated"
    assert main(["analyze", str(photos), "--annotated", str(out)]) == 0
    saved = sorted(path.name for path in out.iterdir())
    assert saved == ["Gesicht é-2.png", "Gesicht é.png"]
    plain = read_picture(photos / "erste" / "Gesicht é.png")
    for name in saved:
        annotated = read_picture(out / name)
        assert annotated.shape == plain.shape
        assert 0.001 < (annotated != plain).any(axis=2).mean() < 0.9


def test_a_broken_file_is_named_and_the_rest_goes_on(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = photos / "erste" / "Aa kaputt.jpg"
    broken.write_text("no picture")
    assert main(["analyze", str(photos), str(photos / "missing.mp4")]) == 1
    said = capsys.readouterr()
    assert [Path(row["file"]).parent.name for row in _read_csv(said.out)] == ["erste", "zweite"]
    lines = [line for line in said.err.splitlines() if line.startswith("emotion-lens: ")]
    assert broken.name in lines[0]
    assert "missing.mp4" in lines[1]
    assert lines[2:] == ["emotion-lens: 2 of 4 files could not be read."]


def test_what_is_passed_over_is_named_at_the_end(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (photos / "notes.txt").touch()
    (photos / "._a.jpg").write_text("rubbish")
    words = ["analyze", str(photos), "--csv", str(photos / "rows.csv")]
    for _ in range(2):  # the second time there are rows to pass over
        assert main(words) == 3
        assert _complaints(capsys) == ["emotion-lens: Passed over: 1 file of other kinds (1 .txt)."]
    assert main([*words, "--all"]) == 1
    first, passed_over, last = _complaints(capsys)
    assert "._a.jpg" in first
    assert ".txt" in passed_over
    assert last == "emotion-lens: 1 of 3 files could not be read."


def test_nothing_but_what_is_passed_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").touch()
    assert main(["analyze", str(tmp_path)]) == 1
    assert len(_complaints(capsys)) == 2


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_to_a_file_without_a_suffix_is_read(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As folders of datasets hold them."""
    blob = tmp_path / "blobs" / "0a1b2c"
    blob.parent.mkdir()
    blob.write_bytes(DEMO.read_bytes())
    folder = tmp_path / "snapshot"
    folder.mkdir()
    (folder / "photo.jpg").symlink_to("../blobs/0a1b2c")
    assert main(["analyze", str(folder), "--annotated", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "photo.png").is_file()
    (folder / "gone.jpg").symlink_to("../blobs/gone")
    assert main(["analyze", str(folder)]) == 3
    said = capsys.readouterr()
    assert [row["file"] for row in _read_csv(said.out)] == [str(folder / "photo.jpg")]
    assert "1 broken link" in said.err


def test_a_video_that_breaks_off_is_read_and_named(
    tmp_path: Path, demo_pixels: np.ndarray, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = write_clip(tmp_path / "cut.avi", [demo_pixels[:240, 60:380]] * 60, rate=15)
    clip.write_bytes(clip.read_bytes()[: clip.stat().st_size // 2])
    assert main(["analyze", str(clip), "--csv", str(tmp_path / "faces.csv")]) == 0
    (complaint,) = _complaints(capsys)
    assert "cut.avi ends after 2.0 " in complaint
    assert "of the 4.0 seconds" in complaint
    assert len(_read_csv((tmp_path / "faces.csv").read_text(encoding="utf-8-sig"))) > 20


@pytest.mark.parametrize("option", ["--csv", "--json", "--annotated"])
def test_a_result_that_cannot_be_written(
    option: str, qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    if option == "--annotated":
        taken.touch()
    else:
        taken.mkdir()
    assert main(["analyze", str(DEMO), option, str(taken)]) == 1
    (sentence,) = _complaints(capsys)
    assert str(taken) in sentence
    assert "cannot be written" in sentence


def test_annotated_pictures_that_cannot_be_written(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "demo.png").mkdir()
    assert main(["analyze", str(DEMO), "--annotated", str(tmp_path)]) == 1
    sentence, last = _complaints(capsys)
    assert "demo.png cannot be saved" in sentence
    assert last == "emotion-lens: Of 1 of 1 files, pictures could not be saved."


def test_one_picture_that_cannot_be_saved_stops_only_its_file(
    qapp: QApplication, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_clip(photos / "clip.avi", [read_picture(DEMO)] * 4)
    out = tmp_path / "out"
    for name in ("Gesicht é.png", "clip_000001.png"):
        (out / name).mkdir(parents=True)
    words = ["analyze", str(photos), "--annotated", str(out)]
    assert main([*words, "--csv", str(tmp_path / "rows.csv")]) == 1
    first, second, last = _complaints(capsys)
    assert "clip_000001.png cannot be saved" in second + first
    assert last == "emotion-lens: Of 2 of 3 files, pictures could not be saved."
    assert sorted(path.name for path in out.iterdir() if path.is_file()) == [
        *("Gesicht é-2.png", "clip_000000.png")
    ]
    rows = _read_csv((tmp_path / "rows.csv").read_text(encoding="utf-8-sig"))
    assert len({(row["file"], row["frame"]) for row in rows}) >= 4
    assert main(words) == 1


@pytest.mark.parametrize("letter", ["a", "é", "顔"])
def test_a_name_with_no_room_for_more(
    letter: str, qapp: QApplication, photos: Path, tmp_path: Path
) -> None:
    name = letter * (250 // len(letter.encode())) + ".jpg"
    (photos / name).write_bytes(DEMO.read_bytes())
    out = tmp_path / "out"
    assert main(["analyze", str(photos), "--annotated", str(out)]) == 0
    assert len(list(out.glob("*.png"))) == 3


def test_a_full_disk_ends_the_batch(
    qapp: QApplication,
    photos: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def write_bytes(path: Path, content: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    assert main(["analyze", str(photos), "--annotated", str(tmp_path / "out")]) == 1
    (sentence,) = _complaints(capsys)
    assert "no space left" in sentence


@pytest.fixture
def album(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, demo_pixels: np.ndarray) -> Path:
    """The current folder: two pictures of one name in `me`, a link to one of them in `links`."""
    monkeypatch.chdir(tmp_path)
    for folder in ("me", "links"):
        Path(folder).mkdir()
    for name in ("me.jpg", "me.png"):
        write_picture(Path("me") / name, demo_pixels)
    if os.name != "nt":  # where links need a privilege
        Path("links/me.png").symlink_to(tmp_path / "me" / "me.png")
    return tmp_path


def _contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["me", "--annotated", "me"], "overwrite me/me.png; name another folder"),
        (["me/me.png", "--annotated", "me/../me"], "overwrite me/me.png; name another folder"),
        (["links", "--annotated", "me"], "overwrite links/me.png; name another folder"),
        (["me", "--csv", "me/me.png"], "overwrite me/me.png; name another file"),
        (["me", "--json", "me/me.jpg"], "overwrite me/me.jpg; name another file"),
        (["me", "--csv", "links/me.png"], "overwrite me/me.png; name another file"),
        (["me", "--csv", "rows", "--json", "me/../rows"], "both go to rows; name another file"),
    ],
)
def test_no_input_is_overwritten(
    words: list[str],
    said: str,
    qapp: QApplication,
    album: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if "links" in " ".join(words) and os.name == "nt":
        pytest.skip("links need a privilege on Windows")
    before = _contents(album)
    assert main(["analyze", *words]) == 1
    assert _contents(album) == before
    (sentence,) = _complaints(capsys)
    assert said in sentence.replace(os.sep, "/")


@pytest.mark.parametrize(
    "words",
    [
        ["me", "--annotated", "out"],
        ["me/me.png", "--annotated", "."],
        ["me", "--csv", "me/rows.csv", "--json", "me/rows.json"],
    ],
)
def test_results_may_lie_beside_the_inputs(
    words: list[str], qapp: QApplication, album: Path
) -> None:
    before = _contents(album)
    assert main(["analyze", *words]) == 0
    after = _contents(album)
    assert {path: after[path] for path in before} == before
    assert len(after) > len(before)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such names")
def test_a_name_that_is_not_utf8(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.jpg")
    path.write_bytes(DEMO.read_bytes())
    out = tmp_path / "out"
    files = {option: out / f"rows{option}" for option in ("--csv", "--json")}
    words = [word for option, file in files.items() for word in (option, str(file))]
    assert main(["analyze", str(tmp_path), *words, "--annotated", str(out)]) == 0
    (by_csv,) = _read_csv(files["--csv"].read_text(encoding="utf-8-sig"))
    (by_json,) = json.loads(files["--json"].read_text(encoding="utf-8"))
    assert by_csv["file"] == by_json["file"] == str(tmp_path / "caf\\udce9.jpg")
    assert (out / path.with_suffix(".png").name).is_file()


def test_any_name_is_printed_to_any_terminal(tmp_path: Path) -> None:
    """The system's own encoding would not do: the rows are UTF-8, as in a file."""
    paths = [tmp_path / "顔 é.jpg"]
    if sys.platform == "linux":
        paths.append(tmp_path / os.fsdecode(b"caf\xe9.jpg"))
    for path in paths:
        path.write_bytes(DEMO.read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", "app", "analyze", *paths],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    rows = _read_csv(done.stdout.decode("utf-8"))
    names = ["顔 é.jpg", "caf\\udce9.jpg"]
    assert [row["file"] for row in rows] == [str(tmp_path / name) for name in names[: len(paths)]]


def test_a_name_too_long(capsys: pytest.CaptureFixture[str]) -> None:
    name = "a" * 300 + ".jpg"
    assert main(["analyze", name, "--csv", name]) == 1
    assert "name another file" in _complaints(capsys)[0]
    assert main(["analyze", name]) == 1
    assert f"There is no file {name}" in _complaints(capsys)[0]


@pytest.mark.parametrize("option", ["--csv", "--json"])
def test_a_full_disk_ends_in_a_sentence(
    option: str, tmp_path: Path, demo_pixels: np.ndarray, capsys: pytest.CaptureFixture[str]
) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no limit on files to set")
    clip = write_clip(tmp_path / "clip.avi", [demo_pixels[:240, 60:380]] * 20)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        code = main(["analyze", str(clip), option, str(tmp_path / "rows")])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert code == 1
    (sentence,) = _complaints(capsys)
    assert "rows cannot be written: File too large" in sentence


@pytest.mark.skipif(os.name == "nt", reason="Windows has no broken pipes")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_who_has_had_enough(unbuffered: str) -> None:
    """As in `python -m app analyze photos | head -1`."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "app", "analyze", str(DEMO)],
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write)
    assert done.returncode == 1
    assert "Broken" not in done.stderr
    assert "emotion-lens:" not in done.stderr


def test_a_row_for_each_analysed_frame(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Ghost.mp4 is black from 2.0 s on: nobody is there, and that was looked at."""
    film, out = MEDIA / "ghost.mp4", tmp_path / "frames.csv"
    assert main(["analyze", str(film), str(DEMO), "--frames", str(out)]) == 0
    assert capsys.readouterr().out == "", "no rows of faces were asked for"
    assert out.read_bytes().startswith(b"\xef\xbb\xbffile,frame,seconds,media_time,faces,")
    *frames, picture = csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig")))
    assert [int(row["frame"]) for row in frames] == list(range(120))
    times = [float(row["media_time"]) for row in frames]
    assert times == pytest.approx([n / 30 for n in range(120)], abs=1e-3)
    assert [row["faces"] for row in frames] == ["1"] * 60 + ["0"] * 60
    assert {row["dropped_before"] for row in frames} == {"0"}
    assert (picture["file"], picture["media_time"], picture["faces"]) == (str(DEMO), "", "1")


def test_frames_that_every_passes_over_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["analyze", str(MEDIA / "ghost.mp4"), "--every", "1", "--frames", "-"]
    assert main(words) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [float(row["media_time"]) for row in rows] == pytest.approx([0.1, 1, 2, 3], abs=0.04)
    numbers = [int(row["frame"]) for row in rows]
    passed = [int(row["dropped_before"]) for row in rows]
    assert numbers == [sum(passed[: n + 1]) + n for n in range(len(rows))]


def test_rows_and_frames_go_to_different_places(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["analyze", str(DEMO), "--csv", str(tmp_path / "a"), "--frames", str(tmp_path / "a")]
    assert main(words) == 1
    assert "both go to" in _complaints(capsys)[0]
    assert main(["analyze", str(DEMO), "--frames", str(DEMO)]) == 1
    assert "would overwrite" in _complaints(capsys)[0]


def test_a_film_becomes_a_session_with_the_same_rows(tmp_path: Path) -> None:
    root, out, film = tmp_path / "Sessions", tmp_path / "rows.csv", MEDIA / "ghost.mp4"
    words = ["analyze", str(film), str(DEMO), "--sessions", str(root), "--csv", str(out)]
    assert main(words) == 0
    session = store.load(root / "ghost")
    assert list(root.iterdir()) == [session.folder], "a picture has no course"
    found = session.readings[~session.readings["held"]]
    rows = _read_csv(out.read_text(encoding="utf-8-sig"))[:-1]
    for column in ("frame", "track", "x", "width", "emotion", "certain"):
        assert [str(value) for value in found[column]] == [row[column] for row in rows], column
    for column in ("happy", "neutral", "roll", "quality"):
        assert found[column].tolist() == pytest.approx([float(row[column]) for row in rows])
    times = [float(row["time"]) for row in rows]
    assert found["media_time"].tolist() == times
    assert found["seconds"].tolist() == pytest.approx(times, abs=0.001)
    assert session.frames is not None
    found_in = found.groupby("frame").size().reindex(session.frames["frame"], fill_value=0)
    assert session.frames["faces"].tolist() == found_in.tolist() == [1] * 60 + [0] * 60
    (person,) = summarise(session.readings, session.metadata.emotions, analysed=session.analysed)
    assert (person.seconds, person.in_view) == (pytest.approx(2, abs=0.01), pytest.approx(0.5))


def test_sessions_among_the_films_are_not_named(tmp_path: Path) -> None:
    shutil.copy(MEDIA / "six.mp4", tmp_path)
    words = ["analyze", str(tmp_path), "--sessions", str(tmp_path / "Sessions")]
    assert [main(words), main(words)] == [0, 0]
    assert sorted(path.name for path in (tmp_path / "Sessions").iterdir()) == ["six", "six (2)"]


def test_where_a_session_cannot_be_written_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").write_text("mine")
    words = ["analyze", str(MEDIA / "six.mp4"), "--sessions", str(tmp_path / "mine")]
    assert main(words) == 1
    assert "cannot be created" in _complaints(capsys)[0]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_stopped_in_the_middle_the_session_holds_what_was_analysed(
    tmp_path: Path, demo_pixels: np.ndarray
) -> None:
    film = write_clip(tmp_path / "talk.avi", [demo_pixels[:240, 60:380]] * 3000)
    frames = tmp_path / "Sessions" / "talk" / "frames.csv"
    words = ["analyze", str(film), "--sessions", str(frames.parents[1])]
    command = [sys.executable, "-m", "app", *words]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        until = time.monotonic() + 60
        while not (frames.exists() and len(frames.read_bytes().splitlines()) > 20):
            assert process.poll() is None
            assert time.monotonic() < until
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
    session = store.load(frames.parent)
    assert session.metadata.end is not None
    assert session.frames is not None
    count = len(session.frames)
    assert 20 <= count < 3000
    assert session.metadata.seconds == pytest.approx((count - 1) / 30, abs=0.01)
    assert session.duration == pytest.approx(100.0, abs=0.1)
    assert session.analysed is not None
    assert session.analysed.between() == pytest.approx(count / 30, abs=0.01)
