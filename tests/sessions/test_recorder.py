from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from app.sessions import folders, markers, store, writer
from app.sessions.event_codes import EventCode
from app.sessions.markers import Marker
from app.sessions.metadata import read_metadata
from app.sessions.recorder import Recorder
from app.sessions.schema import METADATA, READINGS, VIDEO, VIDEO_KINDS, Film, SessionError
from app.sessions.video_writer import RATE
from tests.feeding import MEDIA
from tests.sessions.recording import analysis, face, lines, pictures, record, refuse, wall
from tests.sessions.rows import metadata

ROOT = Path(__file__).parents[2]


def wait_for(condition: Callable[[], bool]) -> None:
    """Until it holds, for up to ten seconds."""
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.01)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sessions" / "one"


@pytest.fixture
def frames_alone_tell_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long a busy machine takes to add them."""
    monkeypatch.setattr("app.sessions.recording_clock.time", SimpleNamespace(monotonic=lambda: 0.0))


@pytest.fixture
def recorder(folder: Path) -> Iterator[Recorder]:
    """One that records without video, and has to be fed and stopped."""
    made = Recorder(folder, metadata(end="later"), None, None, refuse)
    made.start()
    yield made
    made.stop()


def test_a_recording_of_nothing_is_a_session(folder: Path) -> None:
    record(folder, [])
    session = store.load(folder)
    assert (len(session.readings), session.markers, session.video) == (0, [], None)
    assert (session.duration, session.metadata.frames_analysed, session.metadata.people) == (
        0,
        0,
        0,
    )
    assert session.metadata.end == session.metadata.start
    assert session.frames is not None
    assert len(session.frames) == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "frames.csv",
        "markers.csv",
        "readings.csv",
        "session.json",
    ]


def test_before_it_starts_nothing_is_made(folder: Path) -> None:
    recorder = Recorder(folder, metadata(), None, None, refuse)
    recorder.add(analysis(0, face()))
    recorder.stop()
    assert (recorder.is_recording, recorder.frames, recorder.seconds) == (False, 0, 0)
    assert not folder.exists()


def test_each_face_of_each_frame_is_a_row(folder: Path) -> None:
    record(folder, [analysis(0, face(1)), analysis(1), analysis(2, face(1, name="Ann"), face(2))])
    session = store.load(folder)
    assert session.readings["frame"].tolist() == [0, 2, 2]
    assert session.readings["person"].tolist() == [1, 1, 2]
    assert session.readings["name"].tolist() == ["Ann", "Ann", ""]
    assert session.readings["seconds"].tolist() == [0, 0.067, 0.067]
    assert (session.metadata.frames_analysed, session.metadata.people) == (3, 2)
    assert (session.metadata.width, session.metadata.height) == (64, 48)


def test_each_analysed_frame_is_in_the_record_with_faces_or_without(folder: Path) -> None:
    there, gone = analysis(0, face(1), face(2)), analysis(3, replace(face(1), held=True))
    nobody = replace(analysis(1), dropped=4)
    record(folder, [replace(there, dropped=4), nobody, replace(gone, dropped=7)])
    session = store.load(folder)
    assert session.frames is not None
    assert session.frames["frame"].tolist() == [0, 1, 3]
    assert session.frames["seconds"].tolist() == [0.0, 0.033, 0.1]
    assert session.frames["faces"].tolist() == [2, 0, 0], "one that is held was not found"
    assert session.frames["dropped_before"].tolist() == [0, 0, 7 - 4]
    assert session.readings["held"].tolist() == [False, False, True]
    assert session.frames["media_time"].isna().all(), "a camera has no times of its own"
    assert session.readings["media_time"].isna().all()


@pytest.mark.usefixtures("frames_alone_tell_the_time")
def test_a_film_paused_sought_and_played_again_is_told_apart(folder: Path) -> None:
    recorder = Recorder(folder, metadata(live=False, film=Film("/a.mp4")), None, None, refuse)
    recorder.start()
    times = {0.0: 5.0, 0.1: 5.1, 7.1: 5.2, 7.2: 90.00004, 7.3: 5.0}
    for number, (captured, media_time) in enumerate(times.items()):
        one = analysis(number, face(), captured=captured)
        recorder.add(replace(one, frame=replace(one.frame, time=media_time)))
    recorder.stop()
    session = store.load(folder)
    assert session.readings["seconds"].tolist() == list(times)
    assert session.readings["media_time"].tolist() == [5.0, 5.1, 5.2, 90.0, 5.0]
    assert session.frames is not None
    assert session.frames["media_time"].tolist() == session.readings["media_time"].tolist()


@pytest.mark.usefixtures("frames_alone_tell_the_time")
def test_the_clock_on_the_wall_fits_the_seconds(folder: Path) -> None:
    record(folder, [analysis(n, face(), captured=500 + 0.5 * n) for n in range(5)])
    session = store.load(folder)
    times = [datetime.fromisoformat(str(clock)) for clock in session.readings["wall_clock"]]
    assert [(t - times[0]).total_seconds() for t in times] == [0, 0.5, 1, 1.5, 2]
    assert times[0].utcoffset() is not None
    assert session.readings["wall_clock"].iloc[0] == session.metadata.start
    assert session.metadata.end is not None
    assert session.metadata.end >= session.readings["wall_clock"].iloc[-1]
    assert session.duration == 2.0


def test_a_frame_read_once_more_is_recorded_once(recorder: Recorder, folder: Path) -> None:
    one = analysis(0, face())
    for _ in range(3):
        recorder.add(one)
    recorder.stop()
    assert (recorder.frames, len(lines(folder))) == (1, 1)


def test_the_same_track_of_another_scene_is_another_person(folder: Path) -> None:
    pairs = [analysis(n, face(1), face(2), scene=n // 2) for n in range(6)]
    record(folder, [replace(each, numbering=n // 2) for n, each in enumerate(pairs)])
    assert store.load(folder).readings["track"].tolist() == [1, 2] * 2 + [3, 4] * 2 + [5, 6] * 2


def test_rows_are_on_the_disk_within_a_second(recorder: Recorder, folder: Path) -> None:
    taken = []
    for number in range(3):
        recorder.add(analysis(number, face()))
        added = time.monotonic()
        wait_for(lambda count=number + 1: len(lines(folder)) == count)  # type: ignore[misc]
        taken.append(time.monotonic() - added)
    assert sorted(taken)[1] < 1, "the median, as what else runs may hold up one of them"
    assert store.load(folder).metadata.end is None


def test_while_it_records_it_is_not_offered_for_recovery(recorder: Recorder, folder: Path) -> None:
    recorder.add(analysis(0, face()))
    assert recorder.is_recording
    (entry,) = store.listing(folder.parent)
    assert (entry.recording, entry.unfinished, entry.trouble) == (True, False, "")
    with pytest.raises(SessionError, match="still being recorded"):
        store.recover(folder)
    recorder.stop()
    (entry,) = store.listing(folder.parent)
    assert (entry.recording, entry.unfinished, entry.people) == (False, False, 1)


def test_markers_resting_faces_and_dropped_are_kept(recorder: Recorder, folder: Path) -> None:
    resting = {1: np.full(7, 0.1, np.float32)}
    recorder.add(replace(analysis(0, face(1), captured=0.0), dropped=2))
    seen = analysis(1, face(1), captured=60.0)
    recorder.add(replace(seen, dropped=5, resting_faces=resting))
    assert recorder.mark("now").seconds == pytest.approx(60, abs=1)
    assert recorder.mark("earlier", 12.5) == Marker(12.5, "earlier")
    wait_for(
        lambda: len(markers.load(folder)) == 2 and len(read_metadata(folder).resting_faces) == 1
    )
    recorder.add(replace(analysis(2, face(1), captured=60.5), dropped=7))
    recorder.stop()
    session = store.load(folder)
    assert [marker.note for marker in session.markers] == ["earlier", "now"]
    (kept,) = session.metadata.resting_faces
    assert (kept["track"], kept["offsets"]) == (1, [0.1] * 7)
    assert (kept["from"], kept["to"]) == (60.0, 60.5)
    assert session.metadata.frames_dropped == 5, "since the first frame that was recorded"


def test_after_stopping_nothing_is_added_and_time_stands(recorder: Recorder, folder: Path) -> None:
    recorder.add(analysis(0, face()))
    recorder.stop()
    recorder.stop()
    seconds = recorder.seconds
    recorder.add(analysis(1, face()))
    assert (recorder.is_recording, recorder.frames, len(lines(folder))) == (False, 1, 1)
    assert recorder.seconds == seconds
    assert not any(thread.name == "Recorder" for thread in threading.enumerate())


@pytest.mark.usefixtures("frames_alone_tell_the_time")
@pytest.mark.parametrize("kind", VIDEO_KINDS)
def test_video_keeps_true_time(folder: Path, kind: str) -> None:
    # A hundred frames in two seconds, then none for a second.
    times = [*np.arange(100) / 50, 3.0]
    record(folder, (analysis(n, captured=t, pixels=wall(n)) for n, t in enumerate(times)), kind)
    session = store.load(folder)
    assert (session.video, session.metadata.video) == (folder / VIDEO, kind)
    shown = pictures(folder / VIDEO)
    assert len(shown) == 3 * RATE + 1
    assert abs(float(shown[-1].mean()) - (155 if kind == "annotated" else 100)) < 6


def test_without_frames_there_is_no_video(folder: Path) -> None:
    record(folder, [], "clean")
    session = store.load(folder)
    assert (session.video, session.metadata.video) == (None, None)


def test_an_annotated_video_needs_what_draws_it(folder: Path) -> None:
    with pytest.raises(ValueError, match="needs a draw function"):
        Recorder(folder, metadata(), "annotated", None, refuse)


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "sessions").write_text("mine")
    recorder = Recorder(tmp_path / "sessions" / "one", metadata(), None, None, refuse)
    with pytest.raises(SessionError, match=r"cannot be created: .*and record again"):
        recorder.start()
    assert not recorder.is_recording
    recorder.stop()


def test_a_session_that_is_there_is_not_overwritten(folder: Path) -> None:
    record(folder, [analysis(0, face())])
    with pytest.raises(SessionError, match=r"cannot be created: file exists"):
        Recorder(folder, metadata(), None, None, refuse).start()
    assert len(lines(folder)) == 1


def test_a_full_disk_is_said_before_anything_is_made(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "RESERVE", 1 << 62)
    with pytest.raises(SessionError, match="the disk is full"):
        Recorder(folder, metadata(), None, None, refuse).start()
    assert not folder.exists()


@pytest.mark.parametrize("video", [None, "blurred"])
def test_a_folder_deleted_meanwhile_stops_the_recording(folder: Path, video: str | None) -> None:
    told: list[str] = []
    recorder = Recorder(folder, metadata(), video, None, told.append)
    recorder.start()
    recorder.add(analysis(0, face(), captured=0.0))
    recorder.add(analysis(1, face(), captured=750.0))
    folder.rename(folder.parent / "deleted")  # all of it at once, unlike rmtree
    wait_for(lambda: told != [])
    assert told == [f"The folder {folder} is gone. The recording stopped at 0:12:30."]
    assert not recorder.is_recording
    recorder.add(analysis(2, face()))
    recorder.stop()
    assert not folder.exists()


def test_stopping_in_a_folder_that_is_gone_is_said(folder: Path) -> None:
    told: list[str] = []
    recorder = Recorder(folder, metadata(), None, None, told.append)
    recorder.start()
    recorder.add(analysis(0, face()))
    wait_for(lambda: len(lines(folder)) == 1)
    folder.rename(folder.parent / "deleted")  # all of it at once, unlike rmtree
    recorder.stop()
    assert len(told) == 1
    assert told[0].startswith(f"The folder {folder} is gone.")


def _fails(command: list[str]) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode != 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)]
    if not shutil.which("mount") or _fails(command):
        pytest.skip("no disk can be made here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("video", [None, "clean"])
@pytest.mark.parametrize("reserve", [0, 100 << 10])
def test_a_full_disk_stops_the_recording_and_keeps_it(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, reserve: int, video: str | None
) -> None:
    monkeypatch.setattr(writer, "RESERVE", reserve)
    told: list[str] = []
    folder = small_disk / "one"
    recorder = Recorder(folder, metadata(), video, None, told.append)
    recorder.start()
    recorder.add(analysis(0, face()))
    wait_for(lambda: len(lines(folder)) == 1)
    with (small_disk / "other").open("wb", buffering=0) as other:
        other.write(b"0" * (small_disk.stat().st_size + shutil.disk_usage(small_disk).free))
    for number in range(1, 1000):
        recorder.add(analysis(number, face()))
    wait_for(lambda: told != [])
    assert told[0].startswith("The disk is full. The recording stopped at 0:00:")
    assert told[0].endswith(f"; everything before that is kept in {folder}.")
    assert not recorder.is_recording
    recorder.stop()
    kept = store.load(folder)
    assert len(kept.readings) >= 1
    assert (folder / READINGS).read_bytes().endswith(b"\n")
    # What the full disk left undone can be done once there is room.
    (small_disk / "other").unlink()
    if folders.is_unfinished(folder):
        store.recover(folder)
    assert store.load(folder).metadata.end is not None
    assert len(told) == 1


_RECORD = """
import sys, time
from pathlib import Path
from types import SimpleNamespace
import numpy as np
from app.sessions.recorder import Recorder
from tests.sessions.recording import analysis, face, refuse
from tests.sessions.rows import metadata
recorder = Recorder(Path(sys.argv[1]), metadata(), "clean", None, refuse)
recorder.start()
number = 0
while True:
    noise = np.random.default_rng(number).integers(0, 256, (240, 320, 3), dtype=np.uint8)
    recorder.add(analysis(number, face(), captured=time.monotonic(), pixels=noise))
    print(number, flush=True)
    number += 1
    time.sleep(1 / 30)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no signal kills here")
def test_a_killed_program_loses_the_last_second_at_most(folder: Path) -> None:
    command = [sys.executable, "-c", _RECORD, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while process.stdout.readline() != "45\n":
            assert process.poll() is None
        assert store.listing(folder.parent)[0].recording
        process.send_signal(signal.SIGKILL)
        added = int(["45", *process.stdout][-1])
    assert folders.is_unfinished(folder)
    before = store.load(folder)
    frames = before.readings["frame"].tolist()
    assert frames == list(range(len(frames)))
    assert len(frames) > added - 30
    assert before.metadata.end is None
    store.recover(folder)
    session = store.load(folder)
    assert len(session.readings) == len(frames)
    assert session.metadata.end == session.readings["wall_clock"].iloc[-1]
    assert session.metadata.frames_analysed >= len(frames)
    assert session.metadata.people == 1
    assert session.video == folder / VIDEO
    # The last pictures are still in the program's own buffers when it is killed.
    assert len(pictures(folder / VIDEO)) > RATE // 2
    assert not folders.is_unfinished(folder)
    assert store.thumbnail(folder) is not None


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_nobody_foresaw_is_said_and_all_is_finished(folder: Path) -> None:
    told: list[str] = []

    def draw(_: object) -> np.ndarray:
        raise ZeroDivisionError

    recorder = Recorder(folder, metadata(), "annotated", draw, told.append)
    recorder.start()
    for number in range(2):
        recorder.add(analysis(number, face(), captured=float(number)))
    wait_for(lambda: told != [])
    recorder.stop()
    (sentence,) = told
    assert sentence.startswith("Something unexpected went wrong. The recording stopped")
    session = store.load(folder)
    assert session.metadata.end is not None
    assert len(session.readings) == 2


def test_a_note_finished_after_the_recording_is_kept(recorder: Recorder, folder: Path) -> None:
    recorder.add(analysis(0, face()))
    recorder.mark("in time")
    recorder.stop()
    recorder.mark("at the very end", 0.0)
    assert {one.note for one in markers.load(folder)} == {"in time", "at the very end"}


def test_a_source_whose_name_is_no_text_is_recorded(folder: Path) -> None:
    recorder = Recorder(folder, metadata(source="caf\udce9.mp4"), None, None, refuse)
    recorder.start()
    recorder.stop()
    assert store.load(folder).metadata.source == "caf?.mp4"


def test_the_film_is_named_with_its_hash(folder: Path) -> None:
    film = MEDIA / "six.mp4"
    recorder = Recorder(
        folder, metadata(live=False, film=Film(str(film), None, 6.0, 1.0)), None, None, refuse
    )
    recorder.start()
    recorder.add(analysis(0, face()))
    wait_for(lambda: f'"sha256": "{sha256(film.read_bytes()).hexdigest()}"' in _json(folder))
    recorder.stop()
    digest = sha256(film.read_bytes()).hexdigest()
    assert read_metadata(folder).film == Film(str(film), digest, 6.0, 1.0)


def test_a_film_that_is_gone_is_recorded_without_its_hash(folder: Path) -> None:
    recorder = Recorder(folder, metadata(film=Film("/gone.mp4")), None, None, refuse)
    recorder.start()
    recorder.add(analysis(0, face()))
    recorder.stop()
    assert read_metadata(folder).film == Film("/gone.mp4")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes in folders")
def test_a_film_that_takes_long_to_hash_holds_nothing_up(tmp_path: Path, folder: Path) -> None:
    os.mkfifo(tmp_path / "large.mp4")  # nothing can be read until it is written to
    film = Film(str(tmp_path / "large.mp4"))
    recorder = Recorder(folder, metadata(film=film), None, None, refuse)
    began = time.monotonic()
    recorder.start()
    recorder.add(analysis(0, face()))
    assert time.monotonic() - began < 1
    wait_for(lambda: len(lines(folder)) == 1)
    recorder.skip_hash()
    with (tmp_path / "large.mp4").open("wb", buffering=0) as pipe:
        pipe.write(b"0")
        recorder.stop()
    assert read_metadata(folder).film == film
    assert read_metadata(folder).end is not None


def test_read_from_a_film_the_seconds_are_its_own(folder: Path) -> None:
    about = metadata(live=False, film=Film("/a.mp4", duration=12.0), film_time=True)
    recorder = Recorder(folder, about, None, None, refuse)
    recorder.start()
    for number, when in enumerate((2.5, 2.54, 9.0)):
        recorder.add(analysis(number, face(), captured=when))
    recorder.stop()
    session = store.load(folder)
    assert session.readings["seconds"].tolist() == [2.5, 2.54, 9.0]
    assert session.readings["media_time"].tolist() == [2.5, 2.54, 9.0]
    assert (session.metadata.seconds, session.duration) == (9.0, 12.0)
    assert session.metadata.end == session.readings["wall_clock"].iloc[-1]


def _json(folder: Path) -> str:
    return (folder / METADATA).read_text(encoding="utf-8")


def test_states_are_started_and_stopped_by_key_and_by_the_end(
    recorder: Recorder, folder: Path
) -> None:
    speaks, laughs = EventCode("speaks", 1, "state"), EventCode("laughs", 2)
    recorder.add(analysis(0, face(), captured=0.0))
    for code, seconds in ((speaks, 1.0), (laughs, 2.0), (speaks, 3.0), (speaks, 4.0)):
        recorder.press(code, seconds)
    recorder.add(analysis(1, face(), captured=9.0))
    recorder.stop()
    session = store.load(folder)
    kinds = [(one.code, one.kind) for one in session.markers]
    assert kinds == [
        *(("speaks", "start"), ("laughs", "point"), ("speaks", "stop")),
        *(("speaks", "start"), ("speaks", "stop")),
    ]
    assert session.markers[-1].seconds == session.metadata.seconds


def test_a_note_comes_later_than_its_marker(recorder: Recorder, folder: Path) -> None:
    recorder.add(analysis(0, face()))
    first, second = recorder.mark("", 1.0), recorder.mark("", 2.0)
    recorder.note(second, "in time")
    recorder.stop()
    recorder.note(first, "at the very end")
    assert [one.note for one in markers.load(folder)] == ["at the very end", "in time"]
    assert [one.note for one in recorder.markers] == ["at the very end", "in time"]


def test_a_camera_s_frames_have_the_time_of_the_film_that_was_shown(folder: Path) -> None:
    known = Film("/study/film.mp4", "ab" * 32, 2.0, 25.0)
    recorder = Recorder(folder, metadata(film=known), None, None, refuse)
    recorder.set_media_clock(lambda moment: moment - 100 if moment >= 100 else None)
    recorder.start()
    for number, captured in enumerate((99.9, 100.0, 100.5)):
        recorder.add(analysis(number, face(), captured=captured))
    recorder.stop()
    session = store.load(folder)
    assert session.frames is not None
    assert session.frames["media_time"].tolist() == [pytest.approx(np.nan, nan_ok=True), 0.0, 0.5]
    assert session.readings["media_time"].iloc[1:].tolist() == [0.0, 0.5]
    assert session.metadata.film == known, "a hash that is known is not computed again"


def test_without_a_frame_there_are_neither_seconds_nor_moments(recorder: Recorder) -> None:
    assert recorder.second_of(5.0) is None
    assert recorder.moment_of(5.0) is None
    recorder.add(analysis(0, captured=100.0))
    assert (recorder.second_of(105.0), recorder.moment_of(5.0)) == (5.0, 105.0)
