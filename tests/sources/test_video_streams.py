from __future__ import annotations

import wave
from pathlib import Path

import av
import pytest

from app.sources.base import SourceError, VideoStream
from app.sources.video_streams import choose, video_streams
from tests.sources.made_films import RATE, Made, write_film


def _stream(number: int, side: int = 480, rate: float = 30.0, default: bool = False) -> VideoStream:
    return VideoStream(number, "", side, side, rate, default)


def test_a_file_without_a_video_has_no_streams(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "a.wav"), "wb") as written:
        written.setparams((1, 2, 8000, 800, "NONE", ""))
        written.writeframes(bytes(1600))
    with av.open(str(tmp_path / "a.wav")) as sound:
        assert video_streams(sound) == []


def test_one_that_is_not_there_is_refused() -> None:
    with pytest.raises(SourceError, match=r"a\.mp4 has no video stream 3\. There is: 1: 480x480"):
        choose("a.mp4", [_stream(1)], 3)


@pytest.mark.parametrize(
    ("streams", "chosen"),
    [
        ([_stream(1)], 1),
        ([_stream(1), _stream(2)], 1),
        ([_stream(1, side=160), _stream(2, side=1080)], 2),
        ([_stream(1, side=1080), _stream(2, side=160, default=True)], 2),
        ([_stream(1, side=1080, rate=0.2), _stream(2, side=480)], 2),  # slides beside a camera
        ([_stream(1, rate=0.2)], 1),
    ],
)
def test_the_default_or_the_largest_moving_one(streams: list[VideoStream], chosen: int) -> None:
    assert choose("a.mp4", streams, None).number == chosen
    assert all(choose("a.mp4", streams, each.number) == each for each in streams)


def test_one_that_cannot_be_decoded_is_none(tmp_path: Path) -> None:
    path = write_film(tmp_path / "a.avi", Made(codec="mpeg4"))
    path.write_bytes(path.read_bytes().replace(b"FMP4", b"?!?!"))
    with av.open(str(path)) as container:
        assert len(container.streams.video) == 1
        assert video_streams(container) == []


def test_what_a_stream_is_called() -> None:
    assert VideoStream(2, "screen", 1920, 1080, 29.97, True).label == (
        "2: screen, 1920x1080, 30 frames/s"
    )
    assert VideoStream(1, "", 64, 48, 0.0, False).label == "1: 64x48"


def test_cover_art_is_no_stream_unless_it_is_all_there_is(tmp_path: Path) -> None:
    cover = Made(1, (640, 480), "png", "rgb24", is_cover=True)
    path = write_film(tmp_path / "cover.mp4", cover, Made(5))
    with av.open(str(path)) as container:
        found = [each for each, _ in video_streams(container)]
        assert len(container.streams.video) == 2
    assert [(each.width, each.rate) for each in found] == [(64, RATE)]
    with av.open(str(write_film(tmp_path / "plain.mp4"))) as container:
        assert [each.number for each, _ in video_streams(container)] == [1]
