from __future__ import annotations

import os
import sys
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.sources.base import SourceError
from app.sources.videos import VideoSource
from app.vision.readings import Frame
from tests.feeding import MEDIA

RATE = 10.0
SIZE = (64, 48)


def picture(number: int, size: tuple[int, int] = SIZE) -> np.ndarray:
    """(H, W, 3), the brighter the later."""
    return np.full((size[1], size[0], 3), 10 + 8 * number, np.uint8)


def write_video(path: Path, count: int = 20, codec: str = "MJPG") -> Path:
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*codec), RATE, SIZE)
    for number in range(count):
        writer.write(picture(number))
    writer.release()
    return path


def read_all(source: VideoSource) -> list[Frame]:
    frames = []
    while not source.ended:
        frame = source.read()
        assert frame is not None
        frames.append(frame)
    assert source.read() is None
    return frames


def shown(frame: Frame) -> int:
    return round((float(frame.pixels.mean()) - 10) / 8)


def test_files_without_a_frame(tmp_path: Path) -> None:
    empty, text = tmp_path / "empty.mp4", tmp_path / "text.mp4"
    empty.touch()
    text.write_text("no video\n" * 500)
    with pytest.raises(SourceError, match=r"empty\.mp4 is empty"):
        VideoSource(empty)
    with pytest.raises(SourceError, match=r"text\.mp4 has no frame that can be read"):
        VideoSource(text)
    with pytest.raises(SourceError, match="There is no file"):
        VideoSource(tmp_path / "missing.mp4")


@pytest.mark.parametrize(
    ("suffix", "codec"), [(".avi", "MJPG"), (".mp4", "mp4v"), (".mkv", "VP80")]
)
def test_all_frames_in_order_with_their_times(tmp_path: Path, suffix: str, codec: str) -> None:
    path = write_video(tmp_path / f"Fête 顔{suffix}", codec=codec)
    with VideoSource(path) as source:
        assert (source.live, source.still, source.status) == (False, False, "")
        assert source.rate == pytest.approx(RATE)
        assert source.duration == pytest.approx(2.0, abs=0.11)
        frames = read_all(source)
    assert [frame.number for frame in frames] == list(range(20))
    assert [shown(frame) for frame in frames] == list(range(20))
    assert np.allclose([frame.time for frame in frames], np.arange(20) / RATE, atol=0.002)
    assert not any(frame.still for frame in frames)


@pytest.mark.parametrize(
    ("suffix", "codec"), [(".avi", "MJPG"), (".mp4", "mp4v"), (".mkv", "VP80")]
)
def test_seeking_also_from_the_end(tmp_path: Path, suffix: str, codec: str) -> None:
    with VideoSource(write_video(tmp_path / f"a{suffix}", codec=codec)) as source:
        read_all(source)
        for seconds in (1.5, 0.0, 0.5):
            source.seek(seconds)
            frame = source.read()
            assert frame is not None
            assert frame.time == pytest.approx(seconds, abs=0.11)
            assert shown(frame) == round(frame.time * RATE)
        source.seek(-3.0)
        frame = source.read()
        assert frame is not None
        assert shown(frame) == 0
        source.seek(100.0)
        last = source.read()
        assert last is None or shown(last) == 19
        assert source.ended


def test_a_file_that_breaks_off_ends_there(tmp_path: Path) -> None:
    path = write_video(tmp_path / "broken.avi")
    whole = path.read_bytes()
    header = whole.index(b"movi")  # where the frames begin
    path.write_bytes(whole[: (header + len(whole)) // 2])
    with VideoSource(path) as source:
        frames = read_all(source)
    assert 5 <= len(frames) < 20
    assert [shown(frame) for frame in frames] == list(range(len(frames)))


def test_seeking_in_a_file_without_an_index(tmp_path: Path) -> None:
    path = tmp_path / "stream.avi"
    path.write_bytes(
        b"".join(cv2.imencode(".jpg", picture(i // 2))[1].tobytes() for i in range(60))
    )
    with VideoSource(path) as source:
        times = [frame.time for frame in read_all(source)]
        for number in (30, 2, 45):
            source.seek(times[number])
            frame = source.read()
            assert frame is not None
            assert frame.time == pytest.approx(times[number], abs=0.05)


def test_a_slow_seek_gives_way_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "stream.avi"
    path.write_bytes(b"".join(cv2.imencode(".jpg", picture(i))[1].tobytes() for i in range(28)))
    with VideoSource(path) as source:
        times = [frame.time for frame in read_all(source)]
        source.seek(times[20])
        reads: list[Frame | None] = []
        while not (reads and reads[-1]):
            assert not source.ended
            reads.append(source.read(timeout=0.0))
        assert len(reads) > 10
        assert reads[-1] is not None
        assert shown(reads[-1]) == 20
        read_all(source)
        source.seek(times[20])
        assert source.read(timeout=0.0) is None
        source.close()
        assert source.ended


def test_damage_in_the_middle_is_passed_over(tmp_path: Path) -> None:
    path = write_video(tmp_path / "scratched.avi")
    whole = bytearray(path.read_bytes())
    starts = [i for i in range(len(whole)) if whole.startswith(b"\xff\xd8\xff", i)]
    whole[starts[8] : starts[10]] = bytes(starts[10] - starts[8])
    path.write_bytes(whole)
    with VideoSource(path) as source:
        numbers = [shown(frame) for frame in read_all(source)]
    assert numbers[-1] == 19
    assert len(numbers) >= 15


def test_a_size_that_changes_midway(tmp_path: Path) -> None:
    path = tmp_path / "turned.avi"
    sizes = [(64, 48)] * 5 + [(48, 64)] * 5 + [(128, 96)] * 5
    jpegs = [cv2.imencode(".jpg", picture(i, size))[1].tobytes() for i, size in enumerate(sizes)]
    path.write_bytes(b"".join(jpegs))
    with VideoSource(path) as source:
        frames = read_all(source)
    assert [shown(frame) for frame in frames] == list(range(15))
    assert all(later.time > sooner.time for sooner, later in pairwise(frames))


def test_a_file_that_joins_two_sizes(tmp_path: Path) -> None:
    parts = []
    for size in (SIZE, (48, 64)):
        path, codec = tmp_path / "part.ts", cv2.VideoWriter.fourcc(*"MPG2")
        writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, codec, 25.0, size)
        for number in range(20):
            writer.write(picture(number, size))
        writer.release()
        parts.append(path.read_bytes())
    (tmp_path / "two.ts").write_bytes(b"".join(parts))
    with VideoSource(tmp_path / "two.ts") as source:
        frames = read_all(source)
    assert len(frames) > 30
    assert shown(frames[-1]) > 10
    assert all(later.time > sooner.time for sooner, later in pairwise(frames))


def test_frames_that_would_fill_the_memory_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.avi"
    path.write_bytes(cv2.imencode(".jpg", np.zeros((10_100, 10_100), np.uint8))[1].tobytes() * 3)
    with pytest.raises(SourceError, match=r"large\.avi has more than 100 megapixels\. Make it"):
        VideoSource(path)


def test_a_file_that_ends_early_says_so_until_it_is_sought_in(tmp_path: Path) -> None:
    path = write_video(tmp_path / "cut.avi", count=30)
    whole = path.read_bytes()
    with VideoSource(path) as source:
        read_all(source)
        assert source.status == ""
    path.write_bytes(whole[: (whole.index(b"movi") + len(whole)) // 2])
    with VideoSource(path) as source:
        assert source.status == ""
        read_all(source)
        assert source.status.startswith("cut.avi ends after 1.")
        assert "of the 3.0 seconds that it claims to have" in source.status
        source.seek(0.0)
        assert source.status == ""


def test_a_time_that_damage_has_moved_is_not_waited_for(tmp_path: Path) -> None:
    path = write_video(tmp_path / "moved.flv", codec="FLV1")
    data = bytearray(path.read_bytes())
    # A tag of FLV: kind, length (3 bytes), milliseconds (3 bytes and a highest one), stream (3).
    tags = [i for i in range(len(data)) if data[i] == 9 and data[i + 8 : i + 11] == b"\0\0\0"]
    moved = next(i for i in tags if int.from_bytes(data[i + 4 : i + 7]) == 1000)
    data[moved + 7] = 0x7F
    path.write_bytes(data)
    with VideoSource(path) as source:
        times = [frame.time for frame in read_all(source)]
    assert len(times) > 15
    assert max(times) < 5


def test_a_closed_video_has_ended(tmp_path: Path) -> None:
    source = VideoSource(write_video(tmp_path / "a.avi"))
    source.close()
    source.close()
    source.seek(0.5)
    assert source.ended
    assert source.read() is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows such names")
def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.mp4"))
    write_video(tmp_path / "a.mp4", codec="mp4v").rename(path)
    with VideoSource(path) as source:
        assert len(read_all(source)) == 20


@pytest.mark.parametrize(("seconds", "shown"), [(2.0, 2.0), (40.0, 2.967), (74.0, 73.0)])
def test_a_seek_shows_the_frame_that_is_on_show_then(seconds: float, shown: float) -> None:
    """Between second 3 and 73 stands one picture."""
    with VideoSource(MEDIA / "gap.webm") as source:
        source.seek(seconds)
        frame = None
        while frame is None:
            frame = source.read()
        assert frame.time <= seconds + 1e-3
        assert frame.time == pytest.approx(shown, abs=1.01 if seconds > 70 else 0.04)


@pytest.mark.parametrize("name", ["late.mp4", "trim.mp4", "six.mp4", "gap.webm"])
def test_a_whole_file_is_not_called_cut_off(name: str) -> None:
    with VideoSource(MEDIA / name) as source:
        while not source.ended:
            source.read()
        assert source.status == ""
