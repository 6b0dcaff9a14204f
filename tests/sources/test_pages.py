from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from app.sources.open import FrameSource, SourceError, open_source
from app.sources.pages import PagesSource
from app.sources.pictures import PictureSource
from app.vision.readings import Frame
from tests.sources.made_pictures import Tags, make_tiff, tags_of


def page(level: int, kind: type = np.uint8, **more: int) -> tuple[bytes, Tags]:
    pixels: np.ndarray = np.full((20 + level, 30), level, kind)
    return pixels.tobytes(), tags_of(pixels, **more)


def opened(path: Path, *pages: tuple[bytes, Tags], cut: int = 0) -> FrameSource:
    data = make_tiff(*pages)
    path.write_bytes(data[: len(data) - cut])
    return open_source(str(path))


def frames_of(source: FrameSource) -> list[Frame]:
    frames = []
    while not source.ended:
        frame = source.read()
        assert frame is not None
        frames.append(frame)
    assert source.read() is None
    return frames


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "scan.tif"


def test_one_page_is_a_picture(path: Path) -> None:
    with opened(path, page(50)) as source:
        assert isinstance(source, PictureSource)


def test_all_pages_of_any_size_in_their_order(path: Path) -> None:
    with opened(path, page(50), page(90), page(70)) as source:
        assert isinstance(source, PagesSource)
        assert (source.live, source.still, source.duration) == (False, False, 3.0)
        frames = frames_of(source)
        assert source.status == ""
    assert [frame.number for frame in frames] == [0, 1, 2]
    assert [frame.time for frame in frames] == [0.0, 1.0, 2.0]
    assert [frame.pixels.shape for frame in frames] == [(70, 30, 3), (110, 30, 3), (90, 30, 3)]
    assert [int(frame.pixels[0, 0, 0]) for frame in frames] == [50, 90, 70]
    assert all(frame.still for frame in frames)


def test_smaller_copies_are_no_pages(path: Path) -> None:
    strip, tags = page(20)
    with opened(path, page(50), (strip, {**tags, 254: ("I", 1)})) as source:
        assert isinstance(source, PictureSource)
    with opened(path, page(50), (strip, {**tags, 254: ("I", 1)}), page(90)) as source:
        assert [frame.pixels[0, 0, 0] for frame in frames_of(source)] == [50, 90]


def test_a_page_that_cannot_be_read_is_left_out_and_named(path: Path) -> None:
    with opened(path, page(1, np.float16), page(50), page(2, np.float16)) as source:
        assert source.status == ""
        assert [frame.number for frame in frames_of(source)] == [1]
        assert source.status.startswith("Pages 1, 3 were left out: scan.tif is a TIFF of 16-bit")


def test_no_page_that_can_be_read(path: Path) -> None:
    with pytest.raises(SourceError, match="TIFF of 16-bit floating-point numbers"):
        opened(path, page(1, np.float16), page(2, np.float16))


def test_a_file_that_breaks_off(path: Path) -> None:
    with opened(path, page(50), page(90), page(70), cut=100) as source:
        assert len(frames_of(source)) == 2
        assert source.status.startswith("scan.tif breaks off after page 2.")


def test_seeking(path: Path) -> None:
    with opened(path, page(50), page(90), page(70)) as source:
        for seconds, number in ((2.5, 2), (0.0, 0), (1.0, 1), (99.0, 2), (-1.0, 0)):
            source.seek(seconds)
            frame = source.read()
            assert frame is not None
            assert frame.number == number
    source.seek(0.0)
    assert source.read() is None


def test_many_pages_are_not_all_decoded_at_once(path: Path) -> None:
    path.write_bytes(make_tiff(*[page(10)] * 200))
    began = time.monotonic()
    with open_source(str(path)) as source:
        assert source.read() is not None
        assert time.monotonic() - began < 1
        assert len(frames_of(source)) == 199
