from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.sources import animations
from app.sources.animations import AnimationSource, is_animated
from app.sources.open import FrameSource, SourceError, open_source
from app.sources.pictures import PictureSource
from app.vision.readings import Frame

KINDS = [".webp", ".png", ".avif"]
LEVELS = [40, 80, 120, 160, 200]


def write(path: Path, levels: list[int] = LEVELS, alpha: int | None = None, ms: int = 200) -> str:
    animation = cv2.Animation()
    channels = [] if alpha is None else [alpha]
    animation.frames = [
        np.full((64, 64, 3 + len(channels)), [level] * 3 + channels, np.uint8) for level in levels
    ]
    animation.durations = [ms * (1 + i % 2) for i in range(len(levels))]
    done, encoded = cv2.imencodeanimation(path.suffix, animation)
    assert done
    path.write_bytes(encoded.tobytes())
    return str(path)


def frames_of(source: FrameSource) -> list[Frame]:
    frames = []
    while not source.ended:
        frame = source.read()
        assert frame is not None
        frames.append(frame)
    assert source.read() is None
    return frames


def levels_of(frames: list[Frame]) -> list[int]:
    return [round(float(frame.pixels.mean()) / 10) * 10 for frame in frames]


def test_nothing_is_not_animated() -> None:
    for kind in ("", "webp", "png", "avif", "tiff"):
        assert not is_animated(kind, np.zeros(0, np.uint8))


@pytest.mark.parametrize("suffix", KINDS)
def test_a_single_picture_is_not_animated(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"photo{suffix}"
    path.write_bytes(cv2.imencode(suffix, np.full((64, 64, 4), 90, np.uint8))[1].tobytes())
    with open_source(str(path)) as source:
        assert isinstance(source, PictureSource)


@pytest.mark.parametrize("suffix", KINDS)
def test_an_animation_of_one_picture_is_a_picture(tmp_path: Path, suffix: str) -> None:
    with open_source(write(tmp_path / f"one{suffix}", [80])) as source:
        assert source.still
        assert levels_of(frames_of(source)) == [80]


@pytest.mark.parametrize("suffix", KINDS)
def test_all_pictures_at_their_times(tmp_path: Path, suffix: str) -> None:
    with open_source(write(tmp_path / f"clip{suffix}")) as source:
        assert isinstance(source, AnimationSource)
        assert (source.live, source.still) == (False, False)
        assert source.duration == pytest.approx(1.4)
        frames = frames_of(source)
        assert source.status == ""
    assert levels_of(frames) == LEVELS
    assert [frame.number for frame in frames] == [0, 1, 2, 3, 4]
    assert [frame.time for frame in frames] == pytest.approx([0, 0.2, 0.6, 0.8, 1.2])
    assert not any(frame.still for frame in frames)


@pytest.mark.parametrize("suffix", KINDS)
def test_a_long_one_is_decoded_in_parts(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(animations, "_AT_ONCE", 1)  # that is, two pictures
    for levels in (LEVELS, LEVELS[:4]):
        with open_source(write(tmp_path / f"clip{suffix}", levels)) as source:
            assert source.duration is None
            frames = frames_of(source)
            assert levels_of(frames) == levels
            assert frames[3].time == pytest.approx(0.8)
            source.seek(0.7)
            assert levels_of(frames_of(source)) == levels[2:]


def test_seeking(tmp_path: Path) -> None:
    with open_source(write(tmp_path / "clip.webp")) as source:
        for seconds, number in ((0.7, 2), (0.0, 0), (1.3, 4), (0.2, 1), (-1.0, 0)):
            source.seek(seconds)
            frame = source.read()
            assert frame is not None
            assert frame.number == number
        source.seek(99.0)
        assert source.ended
    source.seek(0.0)
    assert source.read() is None


@pytest.mark.parametrize("suffix", [".webp", ".png"])
def test_what_cannot_be_seen_is_white(tmp_path: Path, suffix: str) -> None:
    with open_source(write(tmp_path / f"clip{suffix}", alpha=0)) as source:
        assert set(levels_of(frames_of(source))) <= {250, 260}


def test_pictures_without_a_time(tmp_path: Path) -> None:
    with open_source(write(tmp_path / "clip.png", ms=0)) as source:
        assert [frame.time for frame in frames_of(source)] == pytest.approx([0, 0.1, 0.2, 0.3, 0.4])


@pytest.mark.parametrize("suffix", KINDS)
def test_one_that_breaks_off(tmp_path: Path, suffix: str) -> None:
    path = Path(write(tmp_path / f"clip{suffix}"))
    data = path.read_bytes()
    for share in (0.1, 0.5, 0.95):
        path.write_bytes(data[: int(share * len(data))])
        try:
            with open_source(str(path)) as source:
                assert frames_of(source)
        except SourceError as error:
            assert "is not a picture that can be read, or is damaged" in str(error)


def test_one_that_is_damaged_later_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    decode = cv2.imdecodeanimation
    monkeypatch.setattr(cv2, "imdecodeanimation", lambda *a, **k: (False, decode(*a, **k)[1]))
    with open_source(write(tmp_path / "clip.png")) as source:
        assert levels_of(frames_of(source)) == LEVELS[:4]
        assert source.status.startswith("clip.png is damaged after 1.2 seconds.")


def test_one_of_which_only_the_first_picture_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decode = cv2.imdecodeanimation

    def first(data: np.ndarray, start: int, count: int) -> tuple[bool, cv2.Animation]:
        return decode(data, start, count) if count == 3 else (False, cv2.Animation())

    monkeypatch.setattr(cv2, "imdecodeanimation", first)
    with open_source(write(tmp_path / "clip.png")) as source:
        assert source.still
