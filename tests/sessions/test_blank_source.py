from __future__ import annotations

import numpy as np
import pytest

from app.sessions.blank_source import BlankSource
from app.vision.readings import Frame


def _all(source: BlankSource) -> list[Frame]:
    frames = []
    while not source.ended:
        frame = source.read()
        assert frame is not None
        frames.append(frame)
    return frames


def test_an_empty_session_has_one_frame() -> None:
    source = BlankSource("A session", 64, 48, 0.0)
    assert [frame.time for frame in _all(source)] == [0.0]
    assert source.read() is None


def test_frames_come_at_ten_a_second_up_to_the_end() -> None:
    source = BlankSource("A session", 64, 48, 0.35)
    frames = _all(source)
    assert [frame.time for frame in frames] == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.35])
    assert [frame.number for frame in frames] == [0, 1, 2, 3, 4]
    assert (source.name, source.duration, source.live) == ("A session", 0.35, False)


def test_frames_share_their_dark_pixels() -> None:
    one, two = _all(BlankSource("A session", 64, 48, 0.1))
    assert one.pixels is two.pixels
    assert one.pixels.shape == (48, 64, 3)
    assert one.pixels.dtype == np.uint8
    assert one.pixels.max() < 64
    with pytest.raises(ValueError, match="read-only"):
        one.pixels[0] = 1


def test_seeking_goes_exactly_there_and_on() -> None:
    with BlankSource("A session", 64, 48, 60.0) as source:
        source.seek(12.34)
        times = [frame.time for frame in (source.read(), source.read()) if frame]
        assert times == pytest.approx([12.34, 12.4])
        source.seek(99.0)
        assert [frame.time for frame in _all(source)] == [60.0]
        source.seek(-1.0)
        frame = source.read()
        assert frame is not None
        assert frame.time == 0.0
    assert source.ended


def test_an_impossible_size_is_made_possible() -> None:
    (frame,) = _all(BlankSource("A session", 0, 10**9, 0.0))
    assert frame.width >= 1
    assert frame.height < 10_000
