from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from app.sources.base import SourceError
from app.sources.video_decoder import Decoder, Picture
from tests.feeding import MEDIA
from tests.sources.made_films import RATE, Made, write_film


def _pictures(path: Path) -> list[Picture]:
    decoder, pictures = Decoder(path), []
    while (picture := decoder.next()) is not None:
        pictures.append(picture)
    decoder.close()
    return pictures


def _times(name: str) -> list[float]:
    return [time for _, time in _pictures(MEDIA / name)]


def test_a_file_without_a_frame_ends_at_once(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").write_bytes(b"no film")
    decoder = Decoder(tmp_path / "empty.mp4")
    assert decoder.next() is None
    assert (decoder.rate, decoder.stream, decoder.duration) == (None, None, None)
    decoder.close()
    assert not decoder.is_open


@pytest.mark.parametrize(
    ("name", "count", "first", "last", "duration"),
    [
        ("late.mp4", 300, 2.5, 12.467, 13.0),
        ("gap.webm", 180, 0.0, 75.967, None),
        ("trim.mp4", 90, 0.0, 2.967, 3.0),
        ("six.mp4", 6, 0.0, 5.0, 6.0),
        ("ids.mp4", 180, 0.0, 10.967, 11.0),
    ],
)
def test_times_are_the_file_s_own(
    name: str, count: int, first: float, last: float, duration: float | None
) -> None:
    times = _times(name)
    assert len(times) == count
    assert times[0] == pytest.approx(first, abs=0.02)
    assert times[-1] == pytest.approx(last, abs=0.02)
    assert (np.diff(times) > 0).all()
    assert Decoder(MEDIA / name).duration == (
        None if duration is None else pytest.approx(duration, abs=0.05)
    )


@pytest.mark.parametrize(
    ("suffix", "codec", "options"),
    [
        (".mp4", "libx264", {"x264-params": "tff=1"}),
        (".mts", "libx264", {"x264-params": "tff=1"}),
        (".mpg", "mpeg2video", {}),
        (".avi", "dvvideo", {}),
    ],
)
def test_interlaced_films_are_shown(
    tmp_path: Path, suffix: str, codec: str, options: dict[str, str]
) -> None:
    size = (720, 576) if codec == "dvvideo" else (64, 48)
    path = write_film(
        tmp_path / f"a{suffix}", Made(10, size, codec, options=options, interlaced=True)
    )
    pictures = _pictures(path)
    assert [time for _, time in pictures] == pytest.approx([n / RATE for n in range(10)], abs=2e-3)
    for number, (pixels, _) in enumerate(pictures):
        assert pixels[-8:, -8:].mean() == pytest.approx(60 + 4 * number, abs=6)


def test_a_stream_that_turns_interlaced_midway(tmp_path: Path) -> None:
    plain = write_film(tmp_path / "plain.ts")
    interlaced = write_film(
        tmp_path / "i.ts", Made(options={"x264-params": "tff=1"}, interlaced=True)
    )
    path = tmp_path / "mid.ts"
    path.write_bytes(plain.read_bytes() + interlaced.read_bytes())
    pictures = _pictures(path)
    assert len(pictures) == 20
    for number, (pixels, time) in enumerate(pictures):
        assert pixels[-8:, -8:].mean() == pytest.approx(60 + 4 * (number % 10), abs=6)
        assert time == pytest.approx(number / RATE, abs=2e-3)


@pytest.mark.parametrize("codec", ["mpeg4", "libx264"])
def test_reordered_frames_in_avi_are_counted(tmp_path: Path, codec: str) -> None:
    path = write_film(tmp_path / "a.avi", Made(codec=codec, options={"bf": "2"}))
    pictures = _pictures(path)
    assert [time for _, time in pictures] == pytest.approx([n / RATE for n in range(10)])
    brightness = [float(pixels[-8:, -8:].mean()) for pixels, _ in pictures]
    assert brightness == sorted(brightness)


def test_a_raw_stream_is_counted_at_its_rate(tmp_path: Path) -> None:
    times = [time for _, time in _pictures(write_film(tmp_path / "a.h264"))]
    assert times == pytest.approx([n / RATE for n in range(10)])


def test_a_fragmented_film_that_is_cut_off_gives_what_is_there(tmp_path: Path) -> None:
    muxer = {"movflags": "frag_keyframe+empty_moov+default_base_moof"}
    path = write_film(tmp_path / "a.mp4", Made(100, options={"g": "10"}), muxer=muxer)
    whole = path.read_bytes()
    decoder = Decoder(path)
    assert decoder.duration == pytest.approx(4.0, abs=0.05)
    assert not decoder.is_cut_off
    assert len(_pictures(path)) == 100
    last_head = whole.rindex(b"moof", 0, len(whole) * 8 // 10)
    for length in (len(whole) * 7 // 10, last_head + 30):  # within a fragment, and in its head
        path.write_bytes(whole[:length])
        decoder = Decoder(path)
        assert decoder.is_cut_off
        assert len(_pictures(path)) >= 65
        decoder.jump(1.0)
        found = decoder.next()
        assert found is not None
        assert found[1] <= 1.0


def test_a_picture_that_cannot_be_converted_is_no_frame(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.mjpeg"
    parts = [
        write_film(tmp_path / f"{n}.mjpeg", Made(5, (n, n), "mjpeg", "yuvj420p")) for n in (64, 256)
    ]
    path.write_bytes(b"".join(part.read_bytes() for part in parts))
    assert len(_pictures(path)) == 10
    monkeypatch.setattr("app.sources.video_decoder.LARGEST_PICTURE", 100 * 100)
    assert [pixels.shape for pixels, _ in _pictures(path)] == [(64, 64, 3)] * 5


def test_the_stream_that_was_asked_for(tmp_path: Path) -> None:
    path = write_film(tmp_path / "two.mkv", Made(5), Made(10, (128, 96)))
    found = {wanted: Decoder(path, wanted) for wanted in (None, 1, 2)}
    sizes = {wanted: decoder.size for wanted, decoder in found.items()}
    assert sizes == {None: (128, 96), 1: (64, 48), 2: (128, 96)}
    picture = found[1].next()
    assert picture is not None
    assert picture[0].shape == (48, 64, 3)
    assert [stream.number for stream in found[None].streams] == [1, 2]
    with pytest.raises(SourceError, match="no video stream 7"):
        Decoder(path, 7)


def test_a_playlist_in_a_film_s_place_opens_nothing(tmp_path: Path) -> None:
    film = write_film(tmp_path / "real.ts")
    playlist = tmp_path / "list.mp4"
    playlist.write_text(f"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/{film.name}\n#EXT-X-ENDLIST\n")
    assert Decoder(playlist).next() is None


def test_pixels_are_made_square() -> None:
    decoder = Decoder(MEDIA / "anamorphic.mp4")
    assert decoder.size == (256, 512)
    picture = decoder.next()
    assert picture is not None
    assert picture[0].shape == (512, 512, 3)


def test_a_picture_can_be_put_back() -> None:
    decoder = Decoder(MEDIA / "six.mp4")
    first, second = decoder.next(), decoder.next()
    assert first is not None
    assert second is not None
    decoder.unread(second)
    again = decoder.next()
    assert again is not None
    assert again[1] == second[1]
    third = decoder.next()
    assert third is not None
    assert third[1] == pytest.approx(2.0)


def test_from_the_beginning_once_more() -> None:
    decoder = Decoder(MEDIA / "late.mp4")
    for _ in range(200):
        later = decoder.next()
    assert later is not None
    assert later[1] > 5
    decoder.restart()
    first = decoder.next()
    assert first is not None
    assert first[1] == pytest.approx(2.5)
    assert math.isfinite(decoder.step)
