from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from app.sources.video_decoder import Decoder
from tests.feeding import MEDIA


def _times(name: str) -> list[float]:
    decoder, times = Decoder(MEDIA / name), []
    while (picture := decoder.next()) is not None:
        times.append(picture[1])
    decoder.close()
    return times


def test_a_file_without_a_frame_ends_at_once(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").write_bytes(b"no film")
    decoder = Decoder(tmp_path / "empty.mp4")
    assert decoder.next() is None
    assert (decoder.rate, decoder.frames, decoder.duration) == (None, None, None)
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
    decoder.jump(8.0)
    later = decoder.next()
    assert later is not None
    assert later[1] > 5
    decoder.restart()
    first = decoder.next()
    assert first is not None
    assert first[1] == pytest.approx(2.5)
    assert math.isfinite(decoder.step)
