from __future__ import annotations

import gc
from pathlib import Path

import av
import numpy as np
import pytest

from app.sources.video_pictures import Deinterlacer, to_pixels
from tests.sources.made_films import Made, picture, set_matrix, write_film


def _first(path: Path) -> av.VideoFrame:
    with av.open(str(path)) as container:
        return next(container.decode(video=0))


def test_a_deinterlacer_that_was_given_nothing_has_nothing_left() -> None:
    deinterlacer = Deinterlacer()
    assert list(deinterlacer.flush()) == []
    deinterlacer.reset()
    assert list(deinterlacer.flush()) == []


def test_progressive_frames_pass_at_once(tmp_path: Path) -> None:
    deinterlacer = Deinterlacer()
    with av.open(str(write_film(tmp_path / "a.mp4"))) as container:
        for frame in container.decode(video=0):
            assert list(deinterlacer.push(frame)) == [frame]
    assert list(deinterlacer.flush()) == []


def test_interlaced_frames_come_out_whole_and_in_time(tmp_path: Path) -> None:
    deinterlacer = Deinterlacer()
    path = write_film(tmp_path / "a.mkv", Made(codec="mpeg2video", interlaced=True))
    with av.open(str(path)) as container:
        given = list(container.decode(video=0))
    assert all(frame.interlaced_frame for frame in given)
    found = [done for frame in given for done in deinterlacer.push(frame)]
    assert len(found) == len(given) - 1
    found += deinterlacer.flush()
    assert [frame.time for frame in found] == [frame.time for frame in given]
    assert not any(frame.interlaced_frame for frame in found)
    assert to_pixels(found[3], 1.0)[-5:, -5:].mean() == pytest.approx(60 + 4 * 3, abs=5)


def test_a_size_that_changes_begins_anew(tmp_path: Path) -> None:
    deinterlacer = Deinterlacer()
    sizes: list[tuple[int, int]] = [(64, 48), (96, 64)]
    paths = [
        write_film(tmp_path / f"{size[0]}.mkv", Made(4, size, "mpeg2video", interlaced=True))
        for size in sizes
    ]
    frames = []
    for path in paths:
        with av.open(str(path)) as container:
            frames += list(container.decode(video=0))
    found = [done for frame in frames for done in deinterlacer.push(frame)]
    found += deinterlacer.flush()
    assert [frame.width for frame in found] == [64] * 4 + [96] * 4


@pytest.mark.parametrize(
    ("aspect", "shape"),
    [(1.0, (48, 64)), (2.0, (48, 128)), (0.5, (96, 64)), (1.005, (48, 64)), (0.0, (48, 64))],
)
def test_pixels_are_made_square(tmp_path: Path, aspect: float, shape: tuple[int, int]) -> None:
    pixels = to_pixels(_first(write_film(tmp_path / "a.mp4")), aspect)
    assert pixels.shape == (*shape, 3)
    assert pixels.dtype == np.uint8


@pytest.mark.parametrize(
    ("matrix", "shape", "corner"),
    [
        ((1, 0, 0, 1), (48, 64), (0, 0)),
        ((-1, 0, 0, 1), (48, 64), (0, 1)),  # mirrored
        ((1, 0, 0, -1), (48, 64), (1, 0)),  # upside down and mirrored
        ((-1, 0, 0, -1), (48, 64), (1, 1)),
        ((0, 1, -1, 0), (64, 48), (0, 1)),  # a quarter turn
        ((0, -1, 1, 0), (64, 48), (1, 0)),
        ((0, 1, 1, 0), (64, 48), (0, 0)),  # and mirrored
        ((0, -1, -1, 0), (64, 48), (1, 1)),
    ],
)
def test_the_display_matrix_turns_and_mirrors(
    tmp_path: Path,
    matrix: tuple[int, int, int, int],
    shape: tuple[int, int],
    corner: tuple[int, int],
) -> None:
    assert picture(0)[:24, :32].max() == 0, "the upper left quarter is the black one"
    pixels = to_pixels(_first(set_matrix(write_film(tmp_path / "a.mp4"), *matrix)), 1.0)
    assert pixels.shape == (*shape, 3)
    height, width = shape
    dark = [
        (row, column)
        for row in (0, 1)
        for column in (0, 1)
        if pixels[3 + row * (height - 7), 3 + column * (width - 7)].max() < 30
    ]
    assert dark == [corner]
    assert pixels.flags.c_contiguous


def test_frames_are_freed_without_waiting_for_pythons_search_for_cycles(tmp_path: Path) -> None:
    path = set_matrix(write_film(tmp_path / "a.mp4"), 1, 0, 0, 1)
    gc.collect()
    gc.disable()
    try:
        to_pixels(_first(path), 1.0)
        left = [one for one in gc.get_objects() if isinstance(one, av.VideoFrame)]
    finally:
        gc.enable()
    assert left == []
